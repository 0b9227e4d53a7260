import type { TableSchemaDescriptor } from '#model/descriptor.ts';
import { isProvince, type PlaceEntry } from '#model/reference.ts';
import { toAsciiDigits } from '#text/digits.ts';
import { checkRows } from './check-rows.ts';
import type { IssueLog } from './issue-log.ts';
import { registerOf, schemaPlan, textField, type Register } from './read-register.ts';
import { decodeCsv } from './read-text.ts';

/** One place that gets a board. */
export interface ListedPlace {
  name: string;
  /** With ASCII digits. */
  code: string;
  /** Persian name of the province. */
  province: string;
}

/** A longer name does not fit the line over a board. */
const longestName = 44;
const longestCode = 12;

const schema: TableSchemaDescriptor = {
  fields: [
    textField('name', 'نام', { required: true, maxLength: longestName }),
    textField('code', 'کد', { required: true, maxLength: longestCode, pattern: '[0-9۰-۹A-Z-]+' }),
    { ...textField('province', 'استان', { required: true }), concept: 'REF_AREA' },
  ],
};

/**
 * Reads the list of places that boards are made for: columns name, code and province, one place per row.
 * Shape:  in file order; provinces are matched like those of datasets; a code is unique, in whatever digits it is written.
 * Errors: encoding/…, csv/…, cell/… and reference/… issues; the caller makes no board when one of them is an error.
 */
export function readBoardList(
  bytes: Buffer,
  file: string,
  places: readonly PlaceEntry[],
  log: IssueLog,
): ListedPlace[] {
  const text = decodeCsv(bytes, undefined, file, log);
  const rows = text && checkRows(schemaPlan(file, schema, log), text, { places, isPersian: true, log });
  if (!rows) return [];
  const register = registerOf(rows);
  checkCodes(register, log);
  return Array.from({ length: register.rowCount }, (_, row) => row).flatMap((row) => {
    const province = places.find(({ code }) => code === register.text(row, 'province'));
    const [name, code] = [register.text(row, 'name'), codeAt(register, row)];
    if (register.isBroken(row) || !province) return [];
    if (isProvince(province)) return [{ name, code, province: province.name.fa }];
    const place = register.placeOf(row, 'province');
    log.add({ code: 'reference/unknown-place', ...place, found: province.name.fa });
    return [];
  });
}

const codeAt = (register: Register, row: number): string => toAsciiDigits(register.text(row, 'code'));

function checkCodes(register: Register, log: IssueLog): void {
  const seen = new Map<string, number>();
  for (let row = 0; row < register.rowCount; row += 1) {
    const code = codeAt(register, row);
    if (code === '') continue;
    const first = seen.get(code);
    const params = { first: first ?? 0 };
    if (first === undefined) seen.set(code, register.lineOf(row));
    else log.add({ code: 'cell/not-unique', ...register.placeOf(row, 'code'), found: code, params });
  }
}
