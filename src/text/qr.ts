import { encode } from 'uqr';

/** Modules of white around a code, without which cameras do not find it. Source: ISO/IEC 18004, 9.1. */
const quietZone = 4;

/** Runs of dark modules in one row of a code. */
function darkRuns(row: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (const [index, isDark] of row.entries()) {
    if (!isDark) continue;
    const last = runs.at(-1);
    if (last && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1 });
  }
  return runs;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * A text, most often an address, as a QR code in inline SVG.
 * Shape:  one `svg.qr` of square modules, black on white with its quiet zone in light, dark and print alike; the width
 *         is the page's to set. `label` is what a listener hears; without one the picture is hidden from them, so the
 *         address must stand beside it as text.
 * Units:  one user unit is one module. Corrects up to 15 % of damaged modules, for paper that is folded.
 * Errors: throws when the text is longer than a code can hold (about 2,300 bytes).
 * Source: ISO/IEC 18004, through uqr.
 */
export function qrSvg(text: string, label?: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const modules = data.flatMap((row, y) =>
    darkRuns(row).map(({ start, length }) => `M${start},${y}h${length}v1h-${length}z`),
  );
  const name = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escape(label)}"`;
  return (
    `<svg class="qr" viewBox="0 0 ${size} ${size}" ${name} shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0,0h${size}v${size}h-${size}z"/><path fill="#000" d="${modules.join('')}"/></svg>`
  );
}
