/** A meaning that would run below the screen stands above its term. */
function place({ children: [link, tip] }: Element): void {
  if (!link || !(tip instanceof HTMLElement)) return;
  tip.style.translate = '';
  const { bottom, height } = tip.getBoundingClientRect();
  const { top } = link.getBoundingClientRect();
  if (bottom > innerHeight && top > height) tip.style.translate = `0 ${top - bottom}px`;
}

// Escape hides the meaning that hangs over the text; leaving the term brings it back for the next time.
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const term of document.querySelectorAll('.term-use:is(:hover, :focus-within)'))
    term.toggleAttribute('data-away', true);
});

for (const term of document.querySelectorAll('.term-use')) {
  // A frame later: a term that gets the focus may still be on its way into sight.
  for (const coming of ['pointerenter', 'focusin'])
    term.addEventListener(coming, () => requestAnimationFrame(() => place(term)));
  for (const leaving of ['pointerleave', 'focusout'])
    term.addEventListener(leaving, () => term.toggleAttribute('data-away', false));
}
