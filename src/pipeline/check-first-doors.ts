import type { Channel } from '#model/site.ts';
import type { ReadPage } from './check-content.ts';
import type { IssueLog } from './issue-log.ts';
import { proseOf, sentencesOf } from './plain/prose.ts';

/**
 * A question that sends people to a kind's channels sends them to its first one first, in its list of channels and in
 * every sentence of its answer. Channels it does not share with the kind may stand anywhere.
 * Errors: content/other-first-door.
 */
export function checkFirstDoors(
  read: readonly ReadPage[],
  channels: readonly Channel[],
  log: IssueLog,
): void {
  const kinds = new Map(
    read.flatMap(({ page: { path, kind } }) => (kind ? [[path.split('/').at(-1) ?? '', kind] as const] : [])),
  );
  for (const one of read) {
    const { question, file } = one.page;
    if (!question) continue;
    const named = [question.channels, ...sentencesOfSummary(one).map((text) => doorsIn(text, channels))];
    for (const slug of question.related) {
      const doors = kinds.get(slug)?.channels ?? [];
      const [expected = ''] = doors;
      const shared = named.map((ids) => ids.filter((id) => doors.includes(id)));
      const found = shared.find((ids) => ids.includes(expected) && ids[0] !== expected)?.[0];
      if (found === undefined) continue;
      const params = { kind: slug, expected };
      log.add({ code: 'content/other-first-door', file, line: one.summaryLine, found, params });
    }
  }
}

/** With their marks. */
function sentencesOfSummary(one: ReadPage): string[] {
  const summary = proseOf(one).find(({ isRunning }) => isRunning);
  if (!summary) return [];
  return sentencesOf(summary).map(({ text, offset }) => summary.marked.slice(offset, offset + text.length));
}

/** The channels a sentence names, in order: as links, or by the name of a place to go to. */
function doorsIn(text: string, channels: readonly Channel[]): string[] {
  const places = channels.flatMap(({ id, kind, value }) => {
    const at = kind === 'in-person' ? text.indexOf(value) : -1;
    return at < 0 ? [] : [{ id, at }];
  });
  const links = [...text.matchAll(/\]\(channel:(?<id>[^()\s]+)\)/gu)].map(({ groups, index }) => ({
    id: groups?.['id'] ?? '',
    at: index,
  }));
  return [...places, ...links].sort((one, other) => one.at - other.at).map(({ id }) => id);
}
