import { groupable, shownColumns } from '#views/explore/explore-state.ts';
import { useExplore } from './context.ts';

/** Which columns stand in the table, what rows are brought together by, and what is spread over columns. */
export function Arrange() {
  const { explorer, snapshot, words } = useExplore();
  const { table, state } = snapshot;
  const shown = shownColumns(table, state).map(({ name }) => name);
  const able = groupable(table);
  return (
    <section className="explore-arrange" aria-labelledby="explore-arrange">
      <h2 id="explore-arrange">{words.arrange}</h2>
      <Checks
        legend={words.columns}
        options={table.columns}
        chosen={shown}
        choose={(columns) => {
          explorer.choose({ columns });
        }}
      />
      <Checks
        legend={words.group}
        options={able}
        chosen={state.group}
        choose={(group) => {
          explorer.choose({ group });
        }}
      />
      <label>
        {words.pivot}
        <select
          className="input"
          name="pivot"
          value={state.pivot ?? ''}
          onChange={({ target }) => {
            explorer.choose({ pivot: target.value });
          }}
        >
          <option value="">{words.noPivot}</option>
          {able.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

interface ChecksProps {
  legend: string;
  options: readonly { name: string; title: string }[];
  chosen: readonly string[];
  choose: (names: readonly string[]) => void;
}

function Checks({ legend, options, chosen, choose }: ChecksProps) {
  return (
    <details className="explore-filter">
      <summary>{legend}</summary>
      <fieldset className="explore-picks">
        <legend className="visually-hidden">{legend}</legend>
        {options.map(({ name, title }) => (
          <label key={name}>
            <input
              type="checkbox"
              name={name}
              checked={chosen.includes(name)}
              onChange={({ target }) => {
                choose(target.checked ? [...chosen, name] : chosen.filter((other) => other !== name));
              }}
            />
            <bdi>{title}</bdi>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
