import { posterLetters, type PosterKind } from '#model/poster.ts';
import type { Channel, Site } from '#model/site.ts';
import { boardTexts, boardWords } from '#messages/poster-words.ts';
import { channelText } from '#text/channel-text.ts';
import { formatDate } from '#text/dates.ts';
import { isolate } from '#text/letters.ts';

/** The branch a board is made for. */
export interface BoardPlace {
  name: string;
  /** As staff write it, e.g. "1101". */
  code: string;
  /** Persian name of the province. */
  province: string;
}

/** Everything one board says, ready to print. */
export interface PosterView {
  kind: PosterKind;
  siteName: string;
  sentence: string;
  english: string;
  right: string;
  /** What the code holds. */
  url: string;
  /** The same as people type it, without "https://" and the closing slash. */
  address: string;
  /** What an address must begin with to be ours. */
  domain: string;
  phones: readonly { number: string; label: string }[];
  place?: { name: string; province: string };
  /** Made of the branch's code and the board's kind; without a branch, the code is left to be written by hand. */
  number: { code?: string; letter: string };
  /** The oldest day on which one of its channels was checked: Persian words. */
  checked: string;
}

/** The board's number as one word, also the name of its file. */
export const boardNumber = (code: string, kind: PosterKind): string => `${code}-${posterLetters[kind]}`;

/**
 * Makes a board. `siteUrl` is the base of permanent addresses, without a closing slash.
 * Errors: throws when site.json lacks a channel the board gives; it must not hang with half its text.
 */
export function posterView(site: Site, kind: PosterKind, siteUrl: string, place?: BoardPlace): PosterView {
  const text = boardTexts[kind];
  const channels = text.phones.map((id) => phoneOf(site, id));
  const url = `${siteUrl}${text.path}`;
  const address = url.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
  const [checked = ''] = channels.map(({ lastChecked }) => lastChecked).sort();
  return {
    kind,
    siteName: site.name.fa,
    sentence: text.sentence,
    english: text.english,
    right: text.right,
    url,
    address,
    domain: boardWords.domain(isolate(address.split('/')[0] ?? address)),
    phones: channels.map((channel) => ({
      number: channelText(channel, 'fa').text,
      label: channel.label.fa,
    })),
    ...(place ? { place: { name: place.name, province: place.province } } : {}),
    number: { ...(place ? { code: place.code } : {}), letter: posterLetters[kind] },
    checked: formatDate(checked, 'fa'),
  };
}

function phoneOf({ channels }: Site, id: string): Channel {
  const channel = channels.find((candidate) => candidate.id === id);
  if (!channel) throw new Error(`data/site.json has no channel "${id}", which a board needs.`);
  return channel;
}
