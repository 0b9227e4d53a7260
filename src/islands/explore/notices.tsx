import { isolate } from '#text/letters.ts';
import { formatNumber } from '#text/numbers.ts';
import { useExplore } from './context.ts';
import type { Result } from './arrange-rows.ts';

/** What went wrong and what can be done; what was left out of the address; how much was read. */
export function Notices() {
  const { explorer, snapshot, words, locale } = useExplore();
  const { problem, dropped, read } = snapshot;
  const parts = dropped
    .map(({ name, value }) => isolate(`${name}=${value}`))
    .join(locale === 'fa' ? '، ' : ', ');
  return (
    <div className="explore-notices">
      {dropped.length > 0 && <p className="notice notice--warn explore-dropped">{words.dropped(parts)}</p>}
      {problem && (
        <div className="notice notice--warn explore-problem" role="alert">
          <p>{words[problem]}</p>
          {problem !== 'changed' && (
            <button
              type="button"
              className="button"
              onClick={() => {
                explorer.retry();
              }}
            >
              {words.retry}
            </button>
          )}
        </div>
      )}
      {read.cameWhole && (
        <p className="explore-whole">
          {words.wholeFile(formatNumber(Math.round(read.bytes / 1000), locale))}
        </p>
      )}
    </div>
  );
}

/** Why some figures were not added up, each reason once. */
export function Refusals({ result }: { result: Result }) {
  const { words } = useExplore();
  if (result.refusals.length === 0) return null;
  return (
    <div className="notice explore-refusals">
      <p className="notice-title">{words.refusalsLead}</p>
      <ul>
        {result.refusals.map((why) => (
          <li key={JSON.stringify(why)}>{words.refusals[why.code]('detail' in why ? why.detail : '')}</li>
        ))}
      </ul>
    </div>
  );
}
