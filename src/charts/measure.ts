const known = new Map<string, number>();

/** Widths in ems, measured on Vazirmatn and rounded up: charts are laid out where no font can be asked. */
function letterWidth(letter: string): number {
  const width = known.get(letter) ?? measure(letter);
  known.set(letter, width);
  return width;
}

function measure(letter: string): number {
  if (/[\p{Mn}\p{Cf}]/u.test(letter)) return 0; // vowel signs, half-space, direction marks
  if (/\p{Nd}/u.test(letter)) return 0.58;
  if (/\s/u.test(letter)) return 0.28;
  if (/[.,:;!'|٫٬،؛iIlj()[\]]/u.test(letter)) return 0.32;
  if (/[A-Z%٪mw—…]/u.test(letter)) return 0.72;
  if (/[سشصضکگپتثبف]/u.test(letter)) return 0.62;
  return 0.53;
}

/** Approximate width of a line of text, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter);
  return ems * size;
}

export const widest = (texts: readonly string[], size: number): number =>
  texts.reduce((width, text) => Math.max(width, textWidth(text, size)), 0);

export interface Wrapped {
  lines: string[];
  /** True when words had to be dropped; the last line then ends in an ellipsis. */
  isCut: boolean;
}

function cutLine(text: string, size: number, maxWidth: number): string {
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > maxWidth) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Breaks a text at spaces into at most `maxLines` lines no wider than `maxWidth`. */
export function wrapText(text: string, size: number, maxWidth: number, maxLines: number): Wrapped {
  const lines: string[] = [];
  let rest = text.split(/\s+/u).filter((word) => word !== '');
  while (rest.length > 0 && lines.length < maxLines) {
    let taken = 1;
    while (taken < rest.length && textWidth(rest.slice(0, taken + 1).join(' '), size) <= maxWidth) taken += 1;
    const isLast = lines.length === maxLines - 1;
    const line = (isLast ? rest : rest.slice(0, taken)).join(' ');
    if (textWidth(line, size) > maxWidth)
      return { lines: [...lines, cutLine(line, size, maxWidth)], isCut: true };
    lines.push(line);
    rest = isLast ? [] : rest.slice(taken);
  }
  return { lines, isCut: false };
}

/** Pushes the centres of labels apart, keeping their order and staying between two edges where they fit. */
export function spreadLabels(
  wanted: readonly { centre: number; height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((label, index) => ({ ...label, index })).sort((a, b) => a.centre - b.centre);
  let edge = top;
  for (const label of order) {
    label.centre = Math.max(label.centre, edge + label.height / 2);
    edge = label.centre + label.height / 2;
  }
  edge = bottom;
  for (const label of order.reverse()) {
    label.centre = Math.min(label.centre, edge - label.height / 2);
    edge = label.centre - label.height / 2;
  }
  const placed = wanted.map((label) => label.centre);
  for (const label of order) placed[label.index] = label.centre;
  return placed;
}
