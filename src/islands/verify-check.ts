/**
 * The form of the page that verifies: takes a file or a text and leaves the rest to a program fetched then. Nothing a
 * reader gives it is sent, put into the address or kept.
 */
const fetchChecks = () => import('./verify-live.ts');

class VerifyCheck extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    const text = this.querySelector<HTMLInputElement>('input[type=text]');
    if (!form || !file || !text) return;
    form.hidden = false;
    file.addEventListener('change', () => {
      if (file.files?.length) this.#checkFiles(file.files);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#hideAnswer();
      void fetchChecks().then(({ checkText }) => checkText(this, text.value), this.#sayFailed);
    });
    this.#takeDrops(form);
    const takeAddress = (): void => {
      const said = location.hash.slice(1);
      if (!/^[\w-]{8,}$/u.test(said) || document.getElementById(said)) return;
      text.value = said;
      form.requestSubmit();
    };
    takeAddress();
    addEventListener('hashchange', takeAddress);
    keepForOffline();
  }

  #checkFiles(files: FileList): void {
    this.#hideAnswer();
    void fetchChecks().then(({ checkFiles }) => checkFiles(this, files), this.#sayFailed);
  }

  /** The last answer must not stand there for the next question. */
  #hideAnswer(): void {
    const answer = this.querySelector<HTMLElement>('[data-answer]');
    if (answer) answer.hidden = true;
  }

  /** The program itself did not arrive: the one answer that must not need it. */
  #sayFailed = (): void => {
    this.querySelector('[role=status]')?.replaceChildren(this.dataset['failed'] ?? '');
  };

  /** A file may be dropped anywhere on the page; the browser would open it instead. */
  #takeDrops(form: HTMLElement): void {
    const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    addEventListener('dragover', (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      form.dataset['over'] = '';
    });
    addEventListener('dragleave', () => {
      delete form.dataset['over'];
    });
    addEventListener('drop', (event) => {
      delete form.dataset['over'];
      if (!carriesFile(event)) return;
      event.preventDefault();
      if (event.dataTransfer?.files.length) this.#checkFiles(event.dataTransfer.files);
    });
  }
}

/** Leaves the page, its program and its lists on the device. A browser that cannot works as before. */
function keepForOffline(): void {
  const scope = location.pathname.replace(/[^/]*$/u, '');
  void navigator.serviceWorker?.register(`${scope}worker.js`, { scope }).catch(() => undefined);
}

customElements.define('tamin-verify', VerifyCheck);
