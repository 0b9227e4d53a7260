import type { Channel, Site } from '#model/site.ts';
import { toAsciiDigits } from '#text/digits.ts';
import type { IssueLog } from '../issue-log.ts';
import type { PlainPage } from './check-plain-language.ts';
import type { Prose } from './prose.ts';

const channelLink = /\[(?<words>[^\]]*)\]\(channel:(?<id>[^()\s]+)\)/gu;
const dialLink = /\]\((?<target>(?:tel|sms):[^()\s]+)\)/gu;
const domain = /(?<![\p{L}\p{N}.@-])(?:[a-z0-9-]+\.)+(?:ir|com|org|net)(?![\p{L}\p{N}-])/giu;
/** A number that people are told to call or text. */
const dialled =
  /(?:تلفن|شمارهٔ|شماره|پیامک(?: به)?|زنگ بزنید(?: به)?|\b(?:call|dial|text|phone|line))\s+(?<number>[0-9۰-۹][0-9۰-۹-]{2,})(?![\p{L}\p{N}])/giu;

const bare = (text: string): string =>
  toAsciiDigits(text)
    .toLowerCase()
    .replaceAll(/[\s\u200C-]/gu, '');
const hasContact = (text: string): boolean => /\p{Nd}{2,}|[a-z0-9-]+\.[a-z]{2,}/iu.test(text);
const hostOf = (text: string): string => text.replace(/^https?:\/\//u, '').replace(/^www\.|\/.*$/gu, '');

/** Numbers and addresses that are not as site.json has them. Errors: content/contact-differs, content/unlisted-contact. */
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
    const unlisted = (found: string, offset: number): void =>
      log.add({
        code: 'content/unlisted-contact',
        file: page.file,
        ...one.placeOf(offset),
        found,
        cause: found,
      });
    for (const match of one.text.matchAll(domain)) {
      if (!hosts.has(hostOf(match[0].toLowerCase()))) unlisted(match[0], match.index);
    }
    for (const match of one.text.matchAll(dialled)) {
      const number = match.groups?.['number'] ?? '';
      if (!numbers.has(bare(number))) unlisted(number, match.index + match[0].length - number.length);
    }
  }
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
