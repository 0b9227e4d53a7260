import { useState } from 'react';
import { mostSheetRows } from './result-file-limits.ts';
import { useExplore } from './context.ts';
import type { Result } from './arrange-rows.ts';
import type { FileFormat } from './result-file.ts';

/** The table on the screen as a file: its rows, its columns, its order. */
export function Downloads({ result }: { result: Result }) {
  const { explorer, snapshot, words, number } = useExplore();
  const [said, say] = useState('');
  const [hasNote, setNote] = useState(true);
  const count = result.view.rowCount;
  const isReady = snapshot.progress.isDone && snapshot.problem === undefined;
  const isForSheet = count <= mostSheetRows;
  const save = async (format: FileFormat): Promise<void> => {
    say(words.loading);
    try {
      const { saveResult } = await import('./result-file.ts');
      say(words.saved(await saveResult(explorer.props, result, { format, hasNote })));
    } catch {
      say(words.offline);
    }
  };
  const button = (format: FileFormat, label: string, isPossible = true) => (
    <button
      type="button"
      className="button button--quiet"
      disabled={!isReady || !isPossible}
      data-format={format}
      onClick={() => void save(format)}
    >
      {label}
    </button>
  );
  return (
    <section className="explore-downloads" aria-labelledby="explore-downloads">
      <h2 id="explore-downloads">{words.downloads}</h2>
      <p>{isReady ? words.downloadsLead : words.waitForAll}</p>
      <div className="explore-buttons">
        {button('csv', words.csv(number(count)))}
        {button('excel.csv', words.excelCsv(number(count)))}
        {button('xlsx', words.xlsx(number(count)), isForSheet)}
      </div>
      <label>
        <input type="checkbox" checked={hasNote} onChange={() => setNote(!hasNote)} />
        <span>{words.csvNote}</span>
      </label>
      {!isForSheet && <p>{words.tooManyForSheet}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
