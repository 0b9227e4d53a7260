import type { IssueLog } from '../issue-log.ts';
import type { PlainPage } from './check-plain-language.ts';
import { sentencesOf } from './prose.ts';

const longSentence = 20;
/** In guidance a longer one is refused: people read it in trouble. */
const longestInGuidance = 30;

/** Long sentences. Errors: content/long-sentence, content/too-long-sentence. */
export function checkSentences({ page, isGuidance, prose }: PlainPage, log: IssueLog): void {
  for (const one of prose) {
    for (const { text, offset, words } of sentencesOf(one)) {
      if (words <= longSentence) continue;
      const isTooLong = isGuidance && words > longestInGuidance;
      log.add({
        code: isTooLong ? 'content/too-long-sentence' : 'content/long-sentence',
        file: page.file,
        ...one.placeOf(offset),
        found: text.replaceAll(/\s+/gu, ' ').slice(0, 60),
        params: { words },
      });
    }
  }
}
