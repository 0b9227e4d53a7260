export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML: escapes markup and drops control characters, which no XML document may hold. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
    .replace(/\p{Cc}/gu, (letter) => (letter === '\n' || letter === '\t' ? ' ' : ''));
}

/** A tenth of a unit is below what a screen shows; shorter numbers are most of a chart's weight. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;

/** One element; undefined attributes are left out and numbers rounded. `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    open += ` ${key}="${typeof value === 'number' ? String(round(value)) : escapeXml(value)}"`;
  }
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** A path, unfilled unless told, or nothing when it would draw nothing. */
export function path(d: string, attributes: Attributes): string {
  return d === '' ? '' : element('path', { fill: 'none', ...attributes, d });
}

export const moveTo = (x: number, y: number): string => `M${round(x)},${round(y)}`;
export const horizontal = (x1: number, x2: number, y: number): string => `${moveTo(x1, y)}H${round(x2)}`;
export const vertical = (x: number, y1: number, y2: number): string => `${moveTo(x, y1)}V${round(y2)}`;

/** A closed rectangle between two corners, in any order. */
export function box(x1: number, y1: number, x2: number, y2: number): string {
  return `${moveTo(Math.min(x1, x2), Math.min(y1, y2))}H${round(Math.max(x1, x2))}V${round(Math.max(y1, y2))}H${round(Math.min(x1, x2))}z`;
}
