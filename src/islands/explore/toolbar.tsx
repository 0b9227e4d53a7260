import { useState } from 'react';
import { localDigits } from '#text/digits.ts';
import { useExplore } from './context.ts';

/** Which table, how much of it, and the link to this very view. */
export function Toolbar() {
  const { explorer, snapshot, words } = useExplore();
  const { tables } = explorer.props;
  return (
    <div className="explore-bar">
      {tables.length > 1 && (
        <label className="explore-table">
          {words.table}
          <select
            className="input"
            value={snapshot.table.name}
            onChange={({ target }) => {
              explorer.restart(target.value);
            }}
          >
            {tables.map(({ name, title }) => (
              <option key={name} value={name} lang={title.lang}>
                {title.text}
              </option>
            ))}
          </select>
        </label>
      )}
      <Status />
      <Link />
      <button
        type="button"
        className="button button--quiet"
        onClick={() => {
          explorer.restart(snapshot.table.name);
        }}
      >
        {words.reset}
      </button>
    </div>
  );
}

function Status() {
  const { snapshot, words, number, locale } = useExplore();
  const { progress, table, result } = snapshot;
  const percent = number(Math.floor((progress.scanned / Math.max(1, table.rowCount)) * 100));
  const isGrouped = result && result.state.group.length + (result.state.pivot ? 1 : 0) > 0;
  const found =
    isGrouped && result
      ? words.groupsFound(number(result.view.rowCount), number(progress.rows))
      : words.rowsFound(number(progress.rows), number(table.rowCount));
  return (
    <p className="explore-count" role="status" data-rows={progress.isDone ? progress.rows : undefined}>
      {progress.isDone ? found : words.counting(number(progress.rows), localDigits(percent, locale))}
    </p>
  );
}

function Link() {
  const { words } = useExplore();
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    say(isCopied ? words.linkCopied : words.linkNotCopied);
  };
  return (
    <div className="explore-link">
      <button type="button" className="button button--quiet" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
