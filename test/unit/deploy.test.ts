import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const deploy = join(import.meta.dirname, '../../deploy');
const nginx = readFileSync(join(deploy, 'nginx/tamin-nama.conf'), 'utf8');
const caddy = readFileSync(join(deploy, 'caddy/Caddyfile'), 'utf8');

/** Header lines by name. Values that hang on the address stand as {name} in both. */
const headersOf = (text: string, line: RegExp): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(line)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\$tamin_(\w+)/u, '{$1}'),
    ]),
  );

test('both server configurations send the same headers', () => {
  const ofNginx = headersOf(nginx, /^\s+add_header ([\w-]+) "?([^"]+?)"? always;$/gmu);
  const ofCaddy = headersOf(caddy, /^\t\t([A-Z][\w-]+) "([^"]+)"$/gmu);
  expect(ofNginx).toEqual({ ...ofCaddy, 'Access-Control-Allow-Origin': '{origin}' });
  expect(Object.keys(ofCaddy)).toHaveLength(7);
});

/** What a `map` of the address gives for `path`: the first pattern that fits, else the default. */
function mapped(text: string, start: string, path: string): string | undefined {
  const body = text.slice(text.indexOf(start)).split(/^\s*\}$/mu)[0] ?? '';
  const rules = [...body.matchAll(/^\s+(~?)(\S+)\s+"([^"]*)";?$/gmu)];
  const fits = rules.find(([, mark, pattern = '']) => mark === '~' && new RegExp(pattern, 'u').test(path));
  return (fits ?? rules.find(([, , pattern]) => pattern === 'default'))?.[3];
}

const year = 'public, max-age=31536000';

test.each([
  ['/', 'no-cache', false, false],
  ['/datasets/surgeries/', 'no-cache', false, false],
  ['/_astro/page.D3f4.css', `${year}, immutable`, false, false],
  ['/share/dataset/surgeries.2026-11-22.png', `${year}, immutable`, false, false],
  ['/search/text-fa/3f9a/words-1.json', `${year}, immutable`, false, false],
  ['/search/text-fa.json', 'no-cache', false, false],
  ['/fonts/vazirmatn-fa.v1.woff2', year, false, false],
  ['/data/surgeries/latest/by-year.csv', 'no-cache', false, true],
  ['/data/surgeries/v/2026-11-22/by-year.csv', `${year}, immutable`, false, true],
  ['/data/surgeries/v/2026-11-22/datapackage.json', 'no-cache', false, true],
  ['/embed/surgeries/by-year/', 'no-cache', true, true],
  ['/en/embed/surgeries/by-year/', 'no-cache', true, true],
  ['/about/embed/', 'no-cache', false, false],
])('both give %s the same rules', (path, cache, isFramed, isOpen) => {
  expect(mapped(nginx, 'map $uri $tamin_cache {', path)).toBe(cache);
  expect(mapped(caddy, 'map {path} {cache} {', path)).toBe(cache);
  expect(mapped(nginx, 'map $uri $tamin_frames {', path)).toBe(isFramed ? '*' : "'none'");
  expect(mapped(caddy, 'map {path} {frames} {', path)).toBe(isFramed ? '*' : "'none'");
  expect(mapped(nginx, 'map $uri $tamin_origin {', path)).toBe(isOpen ? '*' : '');
  const open = /^\t@open path_regexp (\S+)$/mu.exec(caddy)?.[1] ?? 'nothing';
  expect(new RegExp(open, 'u').test(path)).toBe(isOpen);
});
