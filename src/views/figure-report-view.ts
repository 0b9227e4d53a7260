import { localText, type Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import { figureAddress } from '#model/figure-card.ts';
import type { Channel } from '#model/site.ts';
import { figureCodes } from '#exports/figure-codes.ts';
import { figureReportWords, type ReportedFigure } from '#messages/figure-report.ts';
import { href } from '#text/address.ts';
import { isolate } from '#text/letters.ts';
import { formatPeriod } from '#text/periods.ts';
import { smsLink } from '#text/sms-link.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { headlineSeries } from './headline-series.ts';
import { rowAnchor, sectionId } from './links.ts';
import { numberKey, observationsOf, type Observation } from './observations.ts';
import { shownRows } from './shown-rows.ts';

/** One figure with the texts that say it is wrong. */
export interface FigureReport {
  title: string;
  figure: FigureView;
  /** Period as words; "" for what has none. */
  when: string;
  code: string;
  spoken: string;
  sms: string;
  /** Opens a message with the text; absent where the site has no such channel. */
  smsHref?: string;
  letter: string;
}

export interface FigureReports {
  reports: readonly FigureReport[];
  phone?: Channel;
  smsChannel?: Channel;
}

/** From a page of many series the first few; any other figure has its own card. */
const mostReports = 6;

/**
 * The latest figure of every headline of a dataset, or its first published figure, ready to be reported by phone, SMS and post.
 * `siteUrl` is the base of permanent addresses, without a closing slash.
 */
export function figureReports(
  catalogue: Catalogue,
  dataset: Dataset,
  locale: Locale,
  siteUrl: string,
): FigureReports {
  const { channels } = catalogue.site;
  const phone = channels.find(({ id }) => id === '1420');
  const sms = channels.find(({ kind }) => kind === 'sms');
  return {
    reports: chosen(dataset, locale).flatMap(({ title, one }) =>
      reportOf(catalogue, { title, one }, locale, siteUrl, sms),
    ),
    ...(phone ? { phone } : {}),
    ...(sms ? { smsChannel: sms } : {}),
  };
}

interface Chosen {
  title: string;
  one: Observation;
}

function chosen(dataset: Dataset, locale: Locale): Chosen[] {
  const latest = dataset.headlines.flatMap((headline): Chosen[] => {
    const one = headlineSeries(dataset, headline).at(-1);
    return one ? [{ title: localText(headline.title, locale).text, one }] : [];
  });
  const keys = new Set<string>();
  const unique = latest.filter(({ one }) => !keys.has(numberKey(one)) && keys.add(numberKey(one)));
  if (unique.length > 0) return unique.slice(0, mostReports);
  const first = dataset.resources
    .flatMap((resource) => observationsOf(dataset, resource))
    .find(({ value }) => value.kind === 'number');
  return first ? [{ title: localText(dataset.title, locale).text, one: first }] : [];
}

function reportOf(
  { places }: Catalogue,
  { title, one }: Chosen,
  locale: Locale,
  siteUrl: string,
  sms: Channel | undefined,
): FigureReport[] {
  const { dataset, resource, row, period, measure } = one;
  const key = numberKey(one);
  const code = figureCodes(dataset, resource, places, [row]).find((candidate) => candidate.key === key)?.code;
  if (code === undefined) return [];
  const figure = figureView(one, locale);
  const when = period ? formatPeriod(period, locale, measure.timing) : '';
  const isShown = shownRows(resource.table).rows.has(row);
  const anchor = isShown ? rowAnchor(resource.name, row) : sectionId(resource.name);
  const address = siteUrl + href(locale, figureAddress(dataset.name, code, anchor));
  const about: ReportedFigure = {
    subject: [title, when].filter(Boolean).join(locale === 'fa' ? '، ' : ', '),
    figure: figure.text,
    address,
    code: locale === 'fa' ? isolate(code) : code,
  };
  const words = figureReportWords[locale];
  const smsText = words.smsText(about);
  const texts = { spoken: words.spoken(about), sms: smsText, letter: words.letter(about) };
  return [{ title, figure, when, code, ...texts, ...(sms ? { smsHref: smsLink(sms.value, smsText) } : {}) }];
}
