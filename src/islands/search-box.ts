/** Fetches what suggests pages when a reader enters a search box, and not before. */
document.addEventListener('focusin', ({ target }) => {
  const form = target instanceof Element ? target.closest<HTMLFormElement>('form.search-box') : null;
  if (form)
    import('./search-suggest.ts').then(
      ({ suggestIn }) => {
        suggestIn(form);
      },
      () => undefined,
    );
});
