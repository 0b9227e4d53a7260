import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ReasonsFile, Reason, ReleaseText, Selector } from '#model/release.ts';
import { reasonKinds, reasonsFileSchema } from '#model/release.ts';
import { reasonKindWords, suspicionText } from '#messages/release-words.ts';
import { renderGroup } from '#messages/reporters/release-report.ts';
import type { ReleaseDraft } from '#releases/build-release.ts';
import { groupUnits, type ChangeGroup } from '#releases/reasons.ts';
import { localDigits } from '#text/digits.ts';
import type { Terminal } from '../ask-terminal.ts';
import { UsageError } from '../arguments.ts';
import { viewGroup } from './view-release.ts';

export type Answers = Omit<ReasonsFile, 'for'>;

/**
 * Reads reasons that were written beforehand, as JSON or YAML.
 * Errors: throws UsageError when the file is not of the form, or was written about other changes.
 */
export function readAnswers(file: string, mark: string): Answers {
  const result = reasonsFileSchema.safeParse(withoutBlanks(parseFile(file)));
  if (!result.success) {
    const places = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new UsageError(
      `${file}: خالی است یا شکل درستی ندارد: \u2068${places}\u2069\n${file}: empty or not of the right form: ${places}`,
    );
  }
  const { for: written, ...answers } = result.data;
  if (written !== mark) {
    throw new UsageError(
      `این دلیل‌ها برای تغییرهای دیگری نوشته شده‌اند (${written})؛ نشان تغییرهای کنونی ${mark} است. دوباره بخوانیدشان.\n` +
        `These reasons were written about other changes (${written}); the mark of the present ones is ${mark}. Read them again.`,
    );
  }
  return answers;
}

/** Texts left empty in a template count as not written. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, part]) => [key, withoutBlanks(part)] as const)
    .filter(([key, part]) => part !== '' && !(key === 'note' && JSON.stringify(part) === '{}'));
  return Object.fromEntries(kept);
}

function parseFile(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const both = (fa: string, en: string | undefined): ReleaseText => ({
  fa,
  ...(en === undefined || en === '' ? {} : { en }),
});

export interface OneReason {
  kind?: string | undefined;
  what?: string | undefined;
  'what-en'?: string | undefined;
  why?: string | undefined;
  'why-en'?: string | undefined;
  by?: string | undefined;
  'by-en'?: string | undefined;
  note?: string | undefined;
  'note-en'?: string | undefined;
}

/** One reason for every change that demands one, from flags. Errors: throws UsageError when it is incomplete. */
export function flagAnswers(flags: OneReason, draft: ReleaseDraft): Answers {
  const note = flags.note === undefined ? {} : { note: both(flags.note, flags['note-en']) };
  const { kind, what, why, by } = flags;
  if (kind === undefined && what === undefined && why === undefined && by === undefined) {
    return { ...note, reasons: [], acknowledgements: [] };
  }
  const known = reasonKinds.find((candidate) => candidate === kind);
  if (!known || what === undefined || why === undefined || by === undefined) {
    throw new UsageError(`A reason needs --kind (${reasonKinds.join(', ')}), --what, --why and --by.`);
  }
  const covers = groupUnits(draft.units)
    .filter(({ isDemanded }) => isDemanded)
    .map(({ selector }) => selector);
  const reason: Reason = {
    kind: known,
    what: both(what, flags['what-en']),
    why: both(why, flags['why-en']),
    decidedBy: both(by, flags['by-en']),
    covers,
  };
  return { ...note, reasons: covers.length > 0 ? [reason] : [], acknowledgements: [] };
}

/** Asks for a reason for each group, and for words for each suspicion, on the terminal. */
export async function askAnswers(terminal: Terminal, draft: ReleaseDraft): Promise<Answers> {
  const groups = groupUnits(draft.units).filter(({ isDemanded }) => isDemanded);
  const reasons: Reason[] = [];
  for (const [index, group] of groups.entries()) {
    terminal.tell(
      `\nدلیل ${persian(index + 1)} از ${persian(groups.length)}\n${renderGroup(viewGroup(group, draft), 'fa')}`,
    );
    reasons.push(await askReason(terminal, group));
  }
  const acknowledgements: Answers['acknowledgements'] = [];
  for (const { seen, ...place } of draft.suspicions) {
    terminal.tell(`\n! ${suspicionText({ ...place, seen }, 'fa')}`);
    const words = await askBoth(terminal, 'چرا درست است؟ (آنچه این‌جا بنویسید منتشر می‌شود)');
    acknowledgements.push({ ...place, words, acknowledgedBy: await askBoth(terminal, who) });
  }
  const fa = await terminal.ask({
    text: 'یادداشت این انتشار برای خواننده (می‌تواند خالی باشد)',
    default: '',
  });
  return { ...(fa.trim() === '' ? {} : { note: both(fa.trim(), undefined) }), reasons, acknowledgements };
}

const persian = (value: number): string => localDigits(String(value), 'fa');

const who = 'چه کسی تصمیم گرفت؟ نام اداره یا سمت، نه نام شخص';

async function askReason(terminal: Terminal, group: ChangeGroup): Promise<Reason> {
  const choices = reasonKinds.map((value) => ({ value, label: reasonKindWords[value].fa }));
  const answer = await terminal.ask({ text: 'نوع دلیل؟', default: group.suggested, choices });
  const kind = choices[Number(answer.trim()) - 1]?.value ?? group.suggested;
  return {
    kind,
    what: await askBoth(terminal, 'چه چیزی عوض شد؟'),
    why: await askBoth(terminal, 'چرا عوض شد؟'),
    decidedBy: await askBoth(terminal, who),
    covers: [group.selector],
  };
}

/** A Persian answer, which must be given, and an English one, which may. */
async function askBoth(terminal: Terminal, text: string): Promise<ReleaseText> {
  for (;;) {
    const fa = (await terminal.ask({ text, default: '' })).trim();
    if (fa === '') {
      terminal.tell('بی پاسخ نمی‌شود. Ctrl+C کار را رها می‌کند و چیزی نوشته نمی‌شود.');
      continue;
    }
    const en = (await terminal.ask({ text: 'همان به انگلیسی (می‌تواند خالی باشد)', default: '' })).trim();
    return both(fa, en);
  }
}

/** A reasons file to fill in: every group and suspicion is there, its texts are empty. */
export function answersTemplate(draft: ReleaseDraft): string {
  const empty = { fa: '', en: '' };
  const covers = (selector: Selector) => [selector];
  const template = {
    for: draft.mark,
    note: empty,
    reasons: groupUnits(draft.units)
      .filter(({ isDemanded }) => isDemanded)
      .map(({ suggested, selector }) => ({
        kind: suggested,
        what: empty,
        why: empty,
        decidedBy: empty,
        covers: covers(selector),
      })),
    acknowledgements: draft.suspicions.map(({ code, dataset, resource, column }) => ({
      code,
      dataset,
      resource,
      ...(column === undefined ? {} : { column }),
      words: empty,
      acknowledgedBy: empty,
    })),
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}
