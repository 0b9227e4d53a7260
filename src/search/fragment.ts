import { gunzipSync, gzipSync } from 'node:zlib';
import type { ShownPage } from './index-record.ts';

/** Pagefind's own mark at the head of every file it unpacks. */
const signature = 'pagefind_dcd';

/** Address of the page a fragment belongs to. Errors: throws when Pagefind's format has changed. */
export function fragmentUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  const fragment: unknown = text.startsWith(signature) ? JSON.parse(text.slice(signature.length)) : undefined;
  if (
    typeof fragment !== 'object' ||
    fragment === null ||
    !('url' in fragment) ||
    typeof fragment.url !== 'string'
  ) {
    throw new Error('Pagefind writes its fragments in another form now; src/search/fragment.ts must follow.');
  }
  return fragment.url;
}

/** A fragment that shows the page's own words instead of the folded ones it was found by. */
export function writeFragment(url: string, shown: ShownPage): Uint8Array {
  const { text, ...meta } = shown;
  const fragment = { url, content: text, word_count: text.split(' ').length, filters: {}, meta, anchors: [] };
  return gzipSync(signature + JSON.stringify(fragment), { level: 9 });
}
