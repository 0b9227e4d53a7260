import type { FigureView } from './figure-view.ts';

/** A part of a sentence: words, or a figure with the text it has there. */
export type SentencePart = string | { figure: FigureView; text: string };

/**
 * Cuts a finished sentence at the figures it states, so that each can be a link.
 * Shape:  figures are found in their order, each once, as whole numbers: "55" is not found in "155" or "55,000". One that
 *         the sentence words in another way stays words; joined again, the parts are the sentence.
 */
export function cutAtFigures(sentence: string, figures: readonly FigureView[]): SentencePart[] {
  const parts: SentencePart[] = [];
  let rest = sentence;
  for (const figure of figures) {
    const found = findFigure(rest, figure);
    if (!found) continue;
    parts.push(rest.slice(0, found.start), { figure, text: found.text });
    rest = rest.slice(found.start + found.text.length);
  }
  return [...parts, rest].filter((part) => part !== '');
}

/** A figure with its unit, else alone: English sentences that name what is counted leave the unit out. */
function findFigure(
  sentence: string,
  { text, bare }: FigureView,
): { start: number; text: string } | undefined {
  for (const form of [text, bare]) {
    for (let start = sentence.indexOf(form); start >= 0; start = sentence.indexOf(form, start + 1)) {
      const [before, after] = [sentence.slice(0, start), sentence.slice(start + form.length)];
      if (!/[\p{Nd}٬٫,.\u2212]$/u.test(before) && !/^(?:[\p{Nd}\p{L}]|[٬٫,.]\p{Nd})/u.test(after))
        return { start, text: form };
    }
  }
  return undefined;
}
