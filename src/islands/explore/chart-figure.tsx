import { useState } from 'react';
import { takeAwayWords } from '#messages/take-away-words.ts';
import { fullTitle } from '#messages/taken-chart.ts';
import { bidiRuns } from '#text/bidi-runs.ts';
import { isolate } from '#text/letters.ts';
import { writeAddress } from '#views/explore/explore-address.ts';
import type { ExploreProps } from '#views/explore/explore-props.ts';
import { tableFileName } from '#views/explore/result-table.ts';
import { pictureKinds, savePicture, type Picture, type PictureKind } from '../save-picture.ts';
import type { Result } from './arrange-rows.ts';
import { useExplore } from './context.ts';
import type { Drawn } from './draw-result.ts';

interface Props {
  result: Result;
  drawn: Extract<Drawn, { svg: string }>;
}

/** A chart with its title, notes and source, and the way to take it along. */
export function ChartFigure({ result, drawn }: Props) {
  const { view, svg, notes } = drawn;
  return (
    <figure>
      <figcaption>{view.title}</figcaption>
      {/* Drawn by src/charts from escaped texts, as on every page. */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      {notes.map((note) => (
        <p key={note} className="chart-note">
          {note}
        </p>
      ))}
      <p className="source-line">
        {bidiRuns(view.source, view.locale).map(({ text, isForeign }, index) =>
          isForeign ? <bdi key={index}>{text}</bdi> : text,
        )}
      </p>
      <TakeAway result={result} drawn={drawn} />
    </figure>
  );
}

/** Pictures of the chart as it is drawn; its table is the download under the table below. */
function TakeAway({ result, drawn }: Props) {
  const { explorer, locale } = useExplore();
  const words = takeAwayWords[locale];
  const [said, say] = useState('');
  const save = async (kind: PictureKind): Promise<void> => {
    try {
      say(words.saved(isolate(await savePicture(pictureOf(explorer.props, result, drawn), kind))));
    } catch {
      say(words.failed);
    }
  };
  return (
    <div className="take-away">
      <ul role="list" aria-label={words.row}>
        {pictureKinds.map((kind) => (
          <li key={kind}>
            <button type="button" data-take={kind} onClick={() => void save(kind)}>
              {words[kind]}
            </button>
          </li>
        ))}
      </ul>
      <p className="take-away-message" role="status">
        {said}
      </p>
    </div>
  );
}

/** The address is that of the view drawn: it holds every choice the chart is made of. */
function pictureOf(props: ExploreProps, { table, state }: Result, { view, kind }: Props['drawn']): Picture {
  const query = writeAddress(props.tables, { ...state, chart: kind });
  return {
    view,
    frame: {
      address: new URL(query, location.href).href,
      release: table.release,
      isSample: props.isSample,
      title: fullTitle(props.title, view.title),
    },
    name: [tableFileName(props, table), kind, view.locale].join('-'),
  };
}
