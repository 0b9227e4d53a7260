/**
 * The page's own typeface as `@font-face` rules that hold its bytes, for a drawing that leaves the site: the files
 * with letters of `text`, which the page has loaded before.
 * Shape: undefined where they cannot be had; the drawing has room for another typeface.
 */
export async function pictureTypeface(text: string): Promise<string | undefined> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => /url\(/u.test(style.getPropertyValue('src')) && covers(style, text));
  try {
    return (await Promise.all(rules.map(withBytes))).join('');
  } catch {
    return undefined;
  }
}

async function withBytes({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, file = ''] = /url\("?([^")]+)"?\)/u.exec(style.getPropertyValue('src')) ?? [];
  const response = await fetch(new URL(file, parentStyleSheet?.href ?? location.href));
  if (!response.ok) throw new Error(`No ${file}.`);
  const bytes = Array.from(new Uint8Array(await response.arrayBuffer()), (byte) => String.fromCharCode(byte));
  const kept = ['font-family', 'font-weight', 'unicode-range'].map(
    (name) => `${name}:${style.getPropertyValue(name).replaceAll('"', "'")};`,
  );
  return `@font-face{${kept.join('')}src:url(data:font/woff2;base64,${btoa(bytes.join(''))}) format('woff2')}`;
}

/** Whether a file has one of the letters. Ranges are written as "U+20-7E" or "U+A0". */
function covers(style: CSSStyleDeclaration, text: string): boolean {
  const ranges = style
    .getPropertyValue('unicode-range')
    .split(',')
    .map((range) =>
      range
        .trim()
        .slice(2)
        .split('-')
        .map((end) => parseInt(end, 16)),
    );
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(([first = 0, last = first]) => code > 0x20 && code >= first && code <= last);
  });
}
