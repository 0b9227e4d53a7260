import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const deploy = join(import.meta.dirname, '../../deploy');
const nginx = readFileSync(join(deploy, 'nginx/tamin-nama.conf'), 'utf8');
const caddy = readFileSync(join(deploy, 'caddy/Caddyfile'), 'utf8');

/** Headers that a configuration sends with every answer, by name; nginx names variables where Caddy has a rule. */
const headersOf = (text: string, line: RegExp): Map<string, string> =>
  new Map(
    [...text.matchAll(line)].map(([, name = '', value = '']) => [
      name,
      value.replace('$tamin_frames', "'none'").replace('$tamin_cache', 'no-cache'),
    ]),
  );

test('both server configurations send the same headers', () => {
  const ofNginx = headersOf(nginx, /^\s+add_header ([\w-]+) "?([^"]+?)"? always;$/gmu);
  const ofCaddy = headersOf(caddy, /^\t\t([A-Z][\w-]+) "([^"]+)"$/gmu);
  // Sent for some addresses only: compared below.
  ofNginx.delete('Access-Control-Allow-Origin');
  expect(ofNginx.size).toBe(7);
  expect(Object.fromEntries(ofCaddy)).toEqual(Object.fromEntries(ofNginx));
});

test.each([
  ['/', 'no-cache', false, false],
  ['/datasets/surgeries/', 'no-cache', false, false],
  ['/_astro/page.D3f4.css', 'immutable', false, false],
  ['/fonts/vazirmatn-fa.v1.woff2', 'max-age', false, false],
  ['/data/surgeries/latest/by-year.csv', 'no-cache', false, true],
  ['/data/surgeries/v/2026-11-22/by-year.csv', 'immutable', false, true],
  ['/data/surgeries/v/2026-11-22/datapackage.json', 'no-cache', false, true],
  ['/embed/surgeries/by-year/', 'no-cache', true, true],
  ['/en/embed/surgeries/by-year/', 'no-cache', true, true],
  ['/about/embed/', 'no-cache', false, false],
])('both give %s the same rules', (path, cache, isFramed, isOpen) => {
  const ofMap = (name: string): string => {
    const body = new RegExp(`map \\$uri \\$tamin_${name} \\{([^}]*)\\}`, 'u').exec(nginx)?.[1] ?? '';
    const rules = [...body.matchAll(/^\s+~(\S+)\s+"([^"]*)";$/gmu)];
    return rules.find(([, pattern = '']) => new RegExp(pattern, 'u').test(path))?.[2] ?? 'default';
  };
  const isMatched = (name: string): boolean => {
    const pattern = new RegExp(`^\\t@${name} path_regexp (\\S+)$`, 'mu').exec(caddy)?.[1];
    if (pattern === undefined) throw new Error(`Caddyfile has no matcher @${name}`);
    return new RegExp(pattern, 'u').test(path);
  };
  expect(ofMap('frames') === '*').toBe(isFramed);
  expect(isMatched('embeds')).toBe(isFramed);
  expect(ofMap('origin') === '*').toBe(isOpen);
  expect(isMatched('open')).toBe(isOpen);
  expect(ofMap('cache').includes('immutable')).toBe(cache === 'immutable');
  expect(isMatched('kept')).toBe(cache === 'immutable');
  if (cache === 'no-cache') expect(ofMap('cache')).toBe('default');
});
