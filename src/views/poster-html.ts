import { boardWords } from '#messages/poster-words.ts';
import type { PosterSize } from '#model/poster.ts';
import { qrSvg } from '#text/qr.ts';
import { escapeHtml, isolatedHtml } from './inline-html.ts';
import type { PosterView } from './poster-view.ts';

const paragraph = (className: string, html: string): string => `<p class="poster-${className}">${html}</p>`;
const say = (text: string): string => isolatedHtml(text, 'fa');
const ltr = (text: string): string => `<bdi dir="ltr">${escapeHtml(text)}</bdi>`;

/** Long addresses may break after a slash only. */
const addressHtml = (address: string): string =>
  `<bdi dir="ltr">${escapeHtml(address).replaceAll('/', '/<wbr>')}</bdi>`;

/** Where the branch writes its code, on a board made for all. */
const blank = '<span class="poster-blank"></span>';

/**
 * A board as HTML: the same on its page and in the PDFs of `npm run posters`.
 * Shape: one `.poster-sheet` whose sizes follow its own width (styles/poster.css); no headings, because pages have their own.
 */
export function posterHtml(view: PosterView, size: PosterSize): string {
  const { siteName, place, sentence, english, right } = view;
  return `<div class="poster-sheet poster-sheet--${size}" lang="fa" dir="rtl"><div class="poster">${[
    `<div class="poster-top">${paragraph('site', say(siteName))}${place ? paragraph('place', placeHtml(place)) : ''}</div>`,
    `<div class="poster-say">${paragraph('sentence', sentenceHtml(sentence))}` +
      `<p class="poster-english" lang="en" dir="ltr">${escapeHtml(english)}</p></div>`,
    `<div class="poster-door"><div class="poster-code">${qrSvg(view.url, boardWords.qr(view.address))}</div>${wayHtml(view)}</div>`,
    `<div class="poster-right">${paragraph('right-title', boardWords.right)}${paragraph('right-text', say(right))}</div>`,
    footHtml(view),
  ].join('')}</div></div>`;
}

/** A question and what follows it stand on lines of their own. */
const sentenceHtml = (sentence: string): string =>
  sentence
    .split(/(?<=؟) /u)
    .map((part) => `<span>${say(part)}</span>`)
    .join(' ');

const placeHtml = ({ name, province }: NonNullable<PosterView['place']>): string =>
  `<b>${say(name)}</b> <span>${say(province)}</span>`;

function wayHtml({ address, phones }: PosterView): string {
  const calls = phones.map(
    ({ number, label }) =>
      `<p class="poster-phone"><b>${ltr(number)}</b> <span class="poster-label">${say(label)}</span></p>`,
  );
  return (
    '<div class="poster-way">' +
    paragraph('step', boardWords.scan) +
    paragraph('step', boardWords.orOpen) +
    paragraph('address', addressHtml(address)) +
    paragraph('step', boardWords.orCall) +
    `<div class="poster-phones">${calls.join('')}</div></div>`
  );
}

function footHtml({ number, checked, domain }: PosterView): string {
  const { code, letter } = number;
  const written = code === undefined ? `<bdi dir="ltr">${blank}-${letter}</bdi>` : ltr(`${code}-${letter}`);
  return (
    '<div class="poster-foot">' +
    paragraph('sticker', `${boardWords.sticker} ${say(domain)}`) +
    paragraph('number', `${boardWords.number}: ${written}`) +
    paragraph('checked', `${boardWords.checked}: ${say(checked)}`) +
    '</div>'
  );
}
