import type { PageData } from '#search/find-pages.ts';
import { excerpt, markedText, type Piece } from '#search/excerpt.ts';

function element(name: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

const nodes = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isHit }) => (isHit ? element('mark', '', [text]) : text));

/** One result: title, what it is and for when, and the page's own words. */
export function resultItem({ raw_url: url, content, meta }: PageData, terms: readonly string[]): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.append(...nodes(markedText(meta.title, terms)));
  const facts = [meta.kind, meta.theme, meta.period].filter((fact) => fact !== '');
  return element('li', 'result', [
    element('h3', '', [link]),
    element('p', 'result-facts', [facts.join(' · ')]),
    element('p', 'result-text', nodes(excerpt({ ...meta, text: content }, terms))),
  ]);
}
