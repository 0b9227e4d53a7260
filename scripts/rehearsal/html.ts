import { escapeXml } from '#charts/svg.ts';
import { bidiRuns } from '#text/bidi-runs.ts';

/** Markup that is safe to print: made by `html` or by our own drawing code. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | undefined | false | readonly Part[];

/** Builds markup; whatever is not markup already is escaped. Values may stand in text and in quoted attributes only. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, piece, index) => text + print(parts[index - 1]) + piece));
}

function print(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(print).join('');
  return escapeXml(String(part));
}

/** A sentence with its Latin words isolated, so that they do not reorder the Persian around them. */
export function persian(text: string): Html {
  return html`${bidiRuns(text, 'fa').map((run) => (run.isForeign ? html`<bdi>${run.text}</bdi>` : run.text))}`;
}

/** A file as an address of its own: nothing is fetched. */
export function dataUri(mediaType: string, content: string | Uint8Array): string {
  return `data:${mediaType};base64,${Buffer.from(content).toString('base64')}`;
}
