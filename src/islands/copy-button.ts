import type { CardWords } from '#messages/card-words.ts';
import { makeElement } from './make-element.ts';

/** Selects a text and copies it the old way, for pages that are not served securely. */
function copySelected(element: Element): boolean {
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.removeAllRanges();
  selection?.addRange(range);

  return document.execCommand('copy');
}

/** A button that copies what `element` says, and tells `status` whether it could. */
export function copyButton(
  element: Element,
  what: string,
  status: HTMLElement,
  words: CardWords,
): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', 'aria-label': words.copyOf(what) }, words.copy);
  const copy = async (): Promise<void> => {
    const text = element.textContent ?? '';
    const isCopied = await navigator.clipboard
      ?.writeText(text)
      .then(() => true)
      .catch(() => false);
    status.replaceChildren(isCopied || copySelected(element) ? words.copied : words.notCopied);
  };
  button.addEventListener('click', () => void copy());
  return button;
}
