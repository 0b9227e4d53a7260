import type { CardWords } from '#messages/card-words.ts';
import { makeElement } from './make-element.ts';

/** Selects a text for the reader to copy, where the page may not: browsers allow it on secure pages only. */
function select(element: Element): void {
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

export type CopyWords = Pick<CardWords, 'copy' | 'copyOf' | 'copied' | 'notCopied'>;

/** A button that copies what `element` says, and tells `status` whether it could. */
export function copyButton(
  element: Element,
  what: string,
  status: HTMLElement,
  words: CopyWords,
): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', 'aria-label': words.copyOf(what) }, words.copy);
  const copy = async (): Promise<void> => {
    const text = element.textContent ?? '';
    const isCopied = await navigator.clipboard
      ?.writeText(text)
      .then(() => true)
      .catch(() => false);
    if (!isCopied) select(element);
    status.replaceChildren(isCopied ? words.copied : words.notCopied);
  };
  button.addEventListener('click', () => void copy());
  return button;
}
