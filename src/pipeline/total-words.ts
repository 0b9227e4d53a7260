/** Folded words that stand for the sum of what is above them. */
const totals = new Set(
  [
    'جمع',
    'جمع کل',
    'مجموع',
    'کل',
    'جمع کل کشور',
    'جمع کشور',
    'جمع استان',
    'سرجمع',
    'حاصل جمع',
    'جمع جزء',
    'زیرجمع',
  ].concat(['total', 'grand total', 'subtotal', 'sub-total', 'sum', 'all']),
);

/** Whether a folded text is the name of a total row or category; «جمع بیمه‌شدگان» is not. */
export const isTotalWord = (folded: string): boolean => totals.has(folded.replace(/\s*[:：]$/u, ''));
