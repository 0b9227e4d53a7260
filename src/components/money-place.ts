/** A page writes this where the line about its amounts belongs: after the answer, before the detail. */
export const moneyPlace = '<!--money-->';

/**
 * Cuts a page's body in two where the line about amounts goes.
 * Shape: at the page's own mark; without one after its header, so that the title comes first; else before everything.
 */
export function splitAtMoney(body: string): [before: string, after: string] {
  const headerEnd = '</header>';
  const mark = body.indexOf(moneyPlace);
  if (mark >= 0) return [body.slice(0, mark), body.slice(mark + moneyPlace.length)];
  const end = body.indexOf(headerEnd);
  return end < 0 ? ['', body] : [body.slice(0, end + headerEnd.length), body.slice(end + headerEnd.length)];
}
