/** One piece of a page's text: a heading (1–6) or a paragraph (0). */
export interface TextBlock {
  level: number;
  text: string;
}

/** What the searchable part of a page says, in reading order, and the attributes of its `<main>`. */
export interface ScannedPage {
  main: ReadonlyMap<string, string>;
  blocks: readonly TextBlock[];
}

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/giu;
const attribute = /([a-z][a-z0-9:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/giu;
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);
const empty = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
/** Figures and controls: tables are read on the page, not in a list of results. */
const skipped = new Set(
  'button form nav noscript script select style svg table template textarea'.split(' '),
);

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Writes the character references that Astro and markdown-it print as characters. */
export function decodeText(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/giu, (whole, decimal, hex, name: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });
}

export function readAttributes(source: string): Map<string, string> {
  const found = [...source.matchAll(attribute)];
  return new Map(found.map(([, name = '', a, b, c]) => [name.toLowerCase(), decodeText(a ?? b ?? c ?? '')]));
}

/** Apparatus that every data page repeats, and lists of other pages: their words belong elsewhere. */
const apparatus =
  /\sclass="(?:[^"]* )?(?:kicker|sources|table-sources|downloads|last-checked|dataset-card|source-part)[ "]/u;

const isHidden = (name: string, source: string): boolean =>
  skipped.has(name) || /\s(?:hidden|data-search-ignore)(?=[\s=/]|$)/u.test(source) || apparatus.test(source);

/** Collects text into blocks; a block ends where the page starts a new line. */
class Blocks {
  readonly found: TextBlock[] = [];
  level = 0;
  #text = '';

  add(text: string): void {
    this.#text += decodeText(text);
  }

  /** Two inline elements side by side are two words: `</span><span>`. */
  part(): void {
    this.#text += ' ';
  }

  end(nextLevel: number): void {
    const text = this.#text.replace(/\s+/gu, ' ').trim();
    if (text !== '') this.found.push({ level: this.level, text });
    this.#text = '';
    this.level = nextLevel;
  }
}

/** Where the element that starts before `from` is closed; nested elements of the same name are counted. */
function endOfElement(html: string, name: string, from: number): number {
  const same = new RegExp(`<(/?)${name}(?=[\\s>/])`, 'giu');
  same.lastIndex = from;
  let depth = 1;
  for (let found = same.exec(html); found; found = same.exec(html)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return found.index;
  }
  return html.length;
}

/**
 * Reads the part of a page that is searched: `<main data-search-body>` without tables, drawings, controls and
 * whatever carries `hidden` or `data-search-ignore`.
 * Shape:  undefined when the page is not searched. Made for our own well-formed output, not for any HTML.
 */
export function scanHtml(html: string): ScannedPage | undefined {
  const start = /<main\b([^>]*\bdata-search-body\b[^>]*)>/iu.exec(html);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  const body = html.slice(from, endOfElement(html, 'main', from));
  const blocks = new Blocks();
  const tags = new RegExp(tag);
  let at = 0;
  for (let found = tags.exec(body); found; found = tags.exec(body)) {
    blocks.add(body.slice(at, found.index));
    const name = (found[2] ?? '').toLowerCase();
    const isOpening = found[1] === '';
    if (isOpening && body[found.index - 1] === '>') blocks.part();
    if (isOpening && !empty.has(name) && isHidden(name, found[3] ?? '')) {
      tags.lastIndex = endOfElement(body, name, tags.lastIndex);
    } else if (name !== '' && !inline.has(name)) {
      blocks.end(isOpening && /^h[1-6]$/u.test(name) ? Number(name[1]) : name === 'br' ? blocks.level : 0);
    }
    at = tags.lastIndex;
  }
  blocks.add(body.slice(at));
  blocks.end(0);
  return { main: readAttributes(start[1] ?? ''), blocks: blocks.found };
}
