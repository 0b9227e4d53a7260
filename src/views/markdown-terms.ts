import MarkdownIt from 'markdown-it';
import { termHtml, type TermLinker } from './term-linker.ts';

type Token = InstanceType<typeof MarkdownIt.Token>;

/** Links terms at their first use; headings, links, code and tables stay as they are. */
export function markTerms(tokens: readonly Token[], linker: TermLinker): void {
  let tables = 0;
  tokens.forEach((token, index) => {
    if (token.type === 'table_open') tables += 1;
    if (token.type === 'table_close') tables -= 1;
    const isHeading = /^h[1-6]$/u.test(tokens[index - 1]?.tag ?? '');
    if (token.type !== 'inline' || isHeading || tables > 0 || !token.children) return;
    token.children = linkTerms(token.children, linker);
  });
}

function linkTerms(tokens: readonly Token[], linker: TermLinker): Token[] {
  const linked: Token[] = [];
  let close: string | undefined;
  let depth = 0;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      depth += 1;
      const { term } = (token.meta ?? {}) as { term?: string };
      const link = term === undefined ? undefined : linker.take(term);
      if (link) {
        const html = termHtml(link);
        linked.push(htmlToken(html.open));
        close = html.close;
        continue;
      }
    }
    if (token.type === 'link_close') {
      depth -= 1;
      if (close !== undefined) {
        linked.push(htmlToken(close));
        close = undefined;
        continue;
      }
    }
    if (token.type !== 'text' || depth > 0) linked.push(token);
    else linked.push(...cutText(token, linker));
  }
  return linked;
}

function cutText(token: Token, linker: TermLinker): Token[] {
  return linker.cut(token.content).flatMap(({ text, link }) => {
    const words = new MarkdownIt.Token('text', '', 0);
    words.content = text;
    if (!link) return [words];
    const { open, close } = termHtml(link);
    return [htmlToken(open), words, htmlToken(close)];
  });
}

function htmlToken(html: string): Token {
  const token = new MarkdownIt.Token('html_inline', '', 0);
  token.content = html;
  return token;
}
