import type { LocalText } from '#model/bilingual.ts';
import { languageOf } from '#text/letters.ts';
import type { Figure } from './comparable-figure.ts';
import type { Dated } from './headline-series.ts';
import { publisherOf, surveyQualifier } from './headline-view.ts';
import type { MapFrame } from './place-map-view.ts';

/** The publishers of the rows, else those of the whole dataset. */
export function mapSources({ indicator, moment, locale }: MapFrame): LocalText[] {
  const named = [...moment.figures.values()].flatMap((figure) => publisherOf(figure, locale) ?? []);
  const whole = indicator.dataset.sources.map(({ publisher, title }): LocalText => {
    const text = publisher ?? title;
    return { text, lang: languageOf(text, locale) };
  });
  const all = named.length > 0 ? named : whole;
  return [...new Map(all.map((source) => [source.text, source])).values()];
}

/** What must be said of all figures alike; surveys of several sizes have intervals of their own, on the provinces' pages. */
export function surveyNote({ moment, locale }: MapFrame): string | undefined {
  const figures = [...moment.figures.values()].filter(isDated);
  const notes = new Set(figures.map((figure) => surveyQualifier(figure.dataset, figure, locale)));
  return notes.size === 1 ? [...notes][0] : undefined;
}

const isDated = (figure: Figure): figure is Figure & Dated => figure.period !== undefined;
