import type { Channel, Site } from '#model/site.ts';
import { toAsciiDigits } from '#text/digits.ts';
import type { IssueLog } from '../issue-log.ts';
import type { PlainPage } from './check-plain-language.ts';
import { dialledNumbers } from './dialled-numbers.ts';
import type { Prose } from './prose.ts';

const channelLink = /\[(?<words>[^\]]*)\]\(channel:(?<id>[^()\s]+)\)/gu;
const dialLink = /\]\((?<target>(?:tel|sms):[^()\s]+)\)/gu;
const domain = /(?<![\p{L}\p{N}.@-])(?:[a-z0-9-]+\.)+(?:ir|com|org|net)(?![\p{L}\p{N}-])/giu;

const bare = (text: string): string =>
  toAsciiDigits(text)
    .toLowerCase()
    .replaceAll(/[\s\u200C-]/gu, '');
const hasContact = (text: string): boolean => /\p{Nd}{2,}|[a-z0-9-]+\.[a-z]{2,}/iu.test(text);
const hostOf = (text: string): string => text.replace(/^https?:\/\//u, '').replace(/^www\.|\/.*$/gu, '');

/** Numbers and addresses that are not as site.json has them. Errors: content/contact-differs, content/unlisted-…. */
export function checkContacts({ page, prose }: PlainPage, site: Site, log: IssueLog): void {
  const hosts = new Set([
    ...site.channels.filter(({ kind }) => kind === 'web').map(({ value }) => hostOf(bare(value))),
    ...page.front.sources.flatMap(({ url }) => (url === undefined ? [] : [hostOf(url)])),
    hostOf(site.baseUrl),
    // Other spellings that a channel's own words warn of.
    ...site.channels.flatMap(({ purpose }) => [...purpose.fa.matchAll(domain)].map(([host]) => hostOf(host))),
  ]);
  const numbers = new Set(
    site.channels.filter(({ kind }) => kind === 'phone' || kind === 'sms').map(({ value }) => bare(value)),
  );
  for (const one of prose) {
    checkLinks(one, page.file, site.channels, log);
    const at = (found: string, offset: number) => ({
      file: page.file,
      ...one.placeOf(offset),
      found,
      cause: found,
    });
    for (const match of one.text.matchAll(domain)) {
      if (hosts.has(hostOf(match[0].toLowerCase()))) continue;
      log.add({ code: 'content/unlisted-contact', ...at(match[0], match.index) });
    }
    for (const { found, offset } of dialledNumbers(outsideChannels(one))) {
      if (!numbers.has(bare(found))) log.add({ code: 'content/unlisted-number', ...at(found, offset) });
    }
  }
}

/** What a link to a channel says is held against that channel alone. */
function outsideChannels({ text, marked }: Prose): string {
  const links = [...marked.matchAll(channelLink)];
  return links.reduce(
    (rest, { index, 0: { length } }) =>
      rest.slice(0, index) + ' '.repeat(length) + rest.slice(index + length),
    text,
  );
}

function checkLinks(
  { marked, placeOf }: Prose,
  file: string,
  channels: readonly Channel[],
  log: IssueLog,
): void {
  for (const match of marked.matchAll(channelLink)) {
    const { words = '', id = '' } = match.groups ?? {};
    const channel = channels.find((one) => one.id === id);
    if (!channel || !hasContact(words) || bare(words).includes(bare(channel.value))) continue;
    const params = { expected: channel.value };
    log.add({
      code: 'content/contact-differs',
      file,
      ...placeOf(match.index),
      found: words,
      params,
      cause: words,
    });
  }
  for (const match of marked.matchAll(dialLink)) {
    const target = match.groups?.['target'] ?? '';
    if (channels.some(({ href }) => href === target)) continue;
    log.add({ code: 'content/contact-differs', file, ...placeOf(match.index), found: target, cause: target });
  }
}
