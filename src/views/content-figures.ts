import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { findFigure } from '#pipeline/find-figure.ts';
import { formatPeriod } from '#text/periods.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { escapeHtml, isolatedHtml } from './inline-html.ts';
import { observationsOf } from './observations.ts';

interface TextFigure {
  figure: FigureView;
  /** Its period and, unless it is simply actual, its status. */
  when: string;
}

/**
 * Figures that texts name by their address. A figure in a text says its unit, period and status like any other, and is a
 * link to its row and card.
 * Errors: throws on an address that names no single figure; the pipeline has refused those before.
 */
export function contentFigures({ datasets }: Catalogue, locale: Locale) {
  const comma = locale === 'fa' ? '، ' : ', ';
  const find = (address: string): TextFigure => {
    const found = findFigure(datasets, address);
    if ('problem' in found) throw new Error(`No single figure has the address "${address}".`);
    const one = observationsOf(found.dataset, found.resource, found.column)[found.row];
    if (!one) throw new Error(`There is no row behind "${address}".`);
    const figure = figureView(one, locale);
    const period = one.period && formatPeriod(one.period, locale, one.measure.timing);
    return { figure, when: [period, figure.mark].filter(Boolean).join(comma) };
  };
  return {
    html: (address: string): string => {
      const { figure, when } = find(address);
      const money = figure.money === undefined ? '' : ` data-money="${escapeHtml(figure.money)}"`;
      const link = `<a class="figure-link" href="${escapeHtml(figure.href)}" data-num="${escapeHtml(figure.key)}"${money}>`;
      const qualifier =
        when === '' ? '' : ` <span class="figure-when">(${isolatedHtml(when, locale)})</span>`;
      return `${link}${escapeHtml(figure.text)}</a>${qualifier}`;
    },
    plain: (address: string): string => {
      const { figure, when } = find(address);
      return when === '' ? figure.text : `${figure.text} (${when})`;
    },
  };
}
