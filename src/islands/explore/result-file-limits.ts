/** Data rows that fit on a sheet of Excel below the header; the writer, fetched on demand, holds to the same. */
export const mostSheetRows = 1_048_575;
