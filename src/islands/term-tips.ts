/** Escape hides the meaning that hangs over the text; leaving the term brings it back for the next time. */
const put = (term: Element, isAway: boolean): void => {
  term.toggleAttribute('data-away', isAway);
};

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const term of document.querySelectorAll('.term-use:is(:hover, :focus-within)')) put(term, true);
});

for (const term of document.querySelectorAll('.term-use')) {
  for (const leaving of ['pointerleave', 'focusout'])
    term.addEventListener(leaving, () => {
      put(term, false);
    });
}
