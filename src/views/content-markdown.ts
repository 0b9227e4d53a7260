import MarkdownIt from 'markdown-it';
import type { Locale } from '#model/bilingual.ts';
import type { GlossaryTerm } from '#model/reference.ts';
import type { Channel } from '#model/site.ts';
import { siteWords } from '#messages/site-words.ts';
import { href } from '#text/address.ts';
import { escapeHtml, isolatedHtml } from './inline-html.ts';

type Token = InstanceType<typeof MarkdownIt.Token>;
type Renderer = (markdown: string) => string;

/** What a text may point to. */
export interface MarkdownTargets {
  locale: Locale;
  channels: readonly Channel[];
  glossary: readonly GlossaryTerm[];
  /** The figure behind the address of a `figure:` link, ready to print; without it a text may have none. */
  figureHtml?: (address: string) => string;
}

const unconfirmedMark = /(\[(?:تأیید نشده|unconfirmed)\])/u;

/**
 * Makes the renderer of one language: Markdown without HTML, with the marks of docs/content-format.md.
 * Errors: the renderer throws on an unknown channel or glossary id; the pipeline has refused those before.
 */
export function contentRenderer(targets: MarkdownTargets): Renderer {
  const markdown = makeMarkdown(targets);
  return (text) => markdown.render(text);
}

/** The same for a text that stands inside a paragraph. */
export function inlineRenderer(targets: MarkdownTargets): Renderer {
  const markdown = makeMarkdown(targets);
  return (text) => markdown.renderInline(text);
}

function makeMarkdown(targets: MarkdownTargets): InstanceType<typeof MarkdownIt> {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = (url) => /^(?:\/|#|https?:|glossary:|channel:|figure:|mailto:|tel:)/u.test(url);
  markdown.renderer.rules.text = (tokens, index) => textHtml(tokens[index]?.content ?? '', targets.locale);
  markdown.renderer.rules.code_inline = (tokens, index) =>
    `<code dir="ltr">${escapeHtml(tokens[index]?.content ?? '')}</code>`;
  markdown.renderer.rules.table_open = () => '<div class="table-scroll" tabindex="0"><table class="table">';
  markdown.renderer.rules.table_close = () => '</table></div>';
  markdown.core.ruler.push('links', (state) => {
    for (const token of state.tokens) {
      if (token.children) token.children = putFigures(token.children, targets);
      rewriteLinks(token.children ?? [], targets);
    }
  });
  markdown.core.ruler.push('group-headings', (state) => {
    headGroups(state.tokens);
  });
  return markdown;
}

/** Text with the unconfirmed mark made visible and fragments of the other direction isolated. */
function textHtml(text: string, locale: Locale): string {
  const parts = text.split(unconfirmedMark);
  return parts
    .map((part, index) =>
      index % 2 === 1
        ? `<span class="mark">${siteWords(locale).unconfirmed}</span>`
        : isolatedHtml(part, locale),
    )
    .join('');
}

/** A `figure:` link, whatever it says, is the figure itself. */
function putFigures(tokens: readonly Token[], { figureHtml }: MarkdownTargets): Token[] {
  const put: Token[] = [];
  let isInside = false;
  for (const token of tokens) {
    const url = token.type === 'link_open' ? String(token.attrGet('href') ?? '') : '';
    if (url.startsWith('figure:')) {
      if (!figureHtml) throw new Error(`A figure cannot stand here: ${url}`);
      const figure = new MarkdownIt.Token('html_inline', '', 0);
      figure.content = figureHtml(decodeURI(url.slice('figure:'.length)));
      put.push(figure);
      isInside = true;
    } else if (!isInside) put.push(token);
    else if (token.type === 'link_close') isInside = false;
  }
  return put;
}

function rewriteLinks(tokens: readonly Token[], targets: MarkdownTargets): void {
  for (const token of tokens) {
    if (token.type !== 'link_open') continue;
    const url = String(token.attrGet('href') ?? '');
    const [scheme, id = ''] = url.split(/:(.*)/su);
    if (scheme === 'glossary') setLink(token, glossaryHref(id, targets), 'glossary-link');
    else if (scheme === 'channel') setLink(token, channelHref(id, targets), 'channel-link');
    else if (url.startsWith('/')) token.attrSet('href', href(targets.locale, url));
  }
}

function setLink(token: Token, address: string, className: string): void {
  token.attrSet('href', address);
  token.attrJoin('class', className);
}

function glossaryHref(id: string, { glossary, locale }: MarkdownTargets): string {
  if (!glossary.some((term) => term.id === id)) throw new Error(`The glossary has no term "${id}".`);
  return href(locale, `/glossary/#${id}`);
}

/** Where a channel is reached; one that has no address of its own leads to its entry in the list. */
function channelHref(id: string, { channels, locale }: MarkdownTargets): string {
  const channel = channels.find((candidate) => candidate.id === id);
  if (!channel) throw new Error(`data/site.json has no channel "${id}".`);
  return channel.href ?? href(locale, `/report/channels/#channel-${id}`);
}

/** A paragraph that is only bold text, right before a list, is the heading of that list. */
function headGroups(tokens: Token[]): void {
  tokens.forEach((open, index) => {
    const [inline, close, list] = tokens.slice(index + 1, index + 4);
    if (open.type !== 'paragraph_open' || open.level !== 0 || !inline || !close) return;
    const parts = inline.children?.filter((child) => child.type !== 'text' || child.content !== '') ?? [];
    const isBold = parts.at(0)?.type === 'strong_open' && parts.at(-1)?.type === 'strong_close';
    const isOneRun = parts.filter(({ type }) => type === 'strong_open').length === 1;
    if (!isBold || !isOneRun || !/^(?:bullet|ordered)_list_open$/u.test(list?.type ?? '')) return;
    inline.children = parts.slice(1, -1);
    open.tag = close.tag = 'h3';
  });
}
