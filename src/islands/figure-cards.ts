import { cardOfflineWords } from '#messages/card-offline-words.ts';

/**
 * Waits for a reader to choose a figure and fetches its card. A figure is a link inside, or itself, a [data-num]; without
 * this script, and with a key that asks for a new tab, it stays the plain link to its row.
 */
const fetchCards = () => import('./figure-card-live.ts');

/** Says that nothing arrived; the plain link is offered, for a link to the row in view would seem to do nothing. */
function sayOffline(link: HTMLAnchorElement): void {
  const words = cardOfflineWords[document.documentElement.lang === 'en' ? 'en' : 'fa'];
  const dialog = document.createElement('dialog');
  const form = document.createElement('form');
  form.method = 'dialog';
  const go = document.createElement('a');
  go.href = link.href;
  go.append(words.toRow);
  go.onclick = () => {
    dialog.close();
  };
  const close = document.createElement('button');
  close.append(words.close);
  form.append(`${link.textContent}: ${words.failed} `, go, ' ', close);
  dialog.append(form);
  dialog.onclose = () => {
    dialog.remove();
  };
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener('click', (event) => {
  const { ctrlKey, metaKey, shiftKey, altKey, button, target } = event;
  if (event.defaultPrevented || ctrlKey || metaKey || shiftKey || altKey || button) return;
  const link = target instanceof Element ? target.closest('a') : null;
  const key = link?.closest<HTMLElement>('[data-num]')?.dataset['num'];
  if (!link || !key || link.closest('.cell-marks')) return;
  event.preventDefault();
  fetchCards()
    .then(({ openFigure }) => openFigure(key, link))
    .catch(() => {
      sayOffline(link);
    });
});

if (/[?&]figure=/u.test(location.search)) {
  fetchCards()
    .then(({ openAddress }) => openAddress())
    .catch(() => undefined);
}
