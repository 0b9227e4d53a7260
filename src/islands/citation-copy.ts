/** Copies the citation beside each button; where the browser forbids it, selects it and says so. */
class TaminCitation extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const quoted = button?.previousElementSibling;
      if (quoted) void this.#copy(quoted);
    });
  }

  async #copy(quoted: Element): Promise<void> {
    const isCopied = await navigator.clipboard
      ?.writeText(quoted.textContent.trim())
      .then(() => true)
      .catch(() => false);
    if (!isCopied) getSelection()?.selectAllChildren(quoted);
    const { copied = '', failed = '' } = this.dataset;
    this.querySelector('[role=status]')?.replaceChildren(isCopied ? copied : failed);
  }
}

if (!customElements.get('tamin-citation')) customElements.define('tamin-citation', TaminCitation);
