import { decimalOf } from '#text/decimals.ts';

/** «در پایان ۱۳۹۷» → «پایان ۱۳۹۷», «از مهر تا آذر» → «مهر تا آذر», for use after «از» and «با». */
export const since = (when: string): string => when.replace(/^(?:در|از) /u, '');

/** One decimal below 100, none above: 1,234.5 % claims more precision than it has. Never 0: it did change. */
export function roundedSize(size: number): string {
  const magnitude = Math.abs(size);
  if (magnitude < 0.05) return decimalOf(Number(magnitude.toPrecision(1)));
  return magnitude >= 100 ? magnitude.toFixed(0) : magnitude.toFixed(1).replace(/\.0$/u, '');
}

/** Lower-cases a leading article only, so that names and acronyms keep their capitals. */
export const uncapital = (text: string): string =>
  text.replace(/^(?:The|A|An) /u, (article) => article.toLowerCase());

/** Persian letters have no capitals and stay as they are. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
