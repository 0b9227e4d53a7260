import { useExplore } from './context.ts';

/** The way from one part of a very long result to the next. */
export function Parts({ part, count }: { part: number; count: number }) {
  const { explorer, words, number } = useExplore();
  const go = (page: number): void => {
    explorer.choose({ page });
  };
  return (
    <nav className="explore-parts" aria-label={words.pages}>
      <button
        type="button"
        className="button button--quiet"
        disabled={part <= 1}
        onClick={() => {
          go(part - 1);
        }}
      >
        {words.previous}
      </button>
      <span>{words.page(number(part), number(count))}</span>
      <button
        type="button"
        className="button button--quiet"
        disabled={part >= count}
        onClick={() => {
          go(part + 1);
        }}
      >
        {words.next}
      </button>
    </nav>
  );
}
