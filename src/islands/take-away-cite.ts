import { takeAwayWords } from '#messages/take-away-words.ts';
import { workCitation, type CitationForms } from '#messages/work-citation.ts';
import { copyButton } from './copy-button.ts';
import { makeElement as make } from './make-element.ts';
import type { ShownChart } from './take-away-live.ts';

const forms: readonly (keyof CitationForms)[] = ['fa', 'en', 'bibtex', 'csl'];

/** Opens the citations of a chart under its row, each to be copied; asked for again, closes them. */
export function citePanel({ view, taken }: ShownChart, row: HTMLElement): void {
  const open = row.querySelector('.take-away-cite');
  if (open) {
    open.remove();
    return;
  }
  const words = takeAwayWords[view.locale];
  const status = row.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  const citation = workCitation(taken.work);
  const parts = forms.map((form) => {
    const isPersian = form === 'fa';
    const isCode = form === 'bibtex' || form === 'csl';
    const quoted = make(
      isCode ? 'pre' : 'p',
      { dir: isPersian ? 'rtl' : 'ltr', lang: isPersian ? 'fa' : 'en' },
      citation[form],
    );
    const title = words.citations[form];
    return make(
      'div',
      {},
      make('p', { class: 'take-away-form' }, title),
      quoted,
      copyButton(quoted, title, status, words),
    );
  });
  status.before(make('div', { class: 'take-away-cite', role: 'group', 'aria-label': words.cite }, parts));
}
