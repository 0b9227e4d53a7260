import { useId, useState } from 'react';
import { toAsciiDigits } from '#text/digits.ts';
import { foldKey } from '#text/letters.ts';
import { columnOfRole } from '#views/explore/cells.ts';
import type { ExploreColumn } from '#views/explore/explore-props.ts';
import { isPickable, isSearchable, readPeriodText } from '#views/explore/explore-state.ts';
import { shownPeriod } from '#views/explore/shown-cell.ts';
import { useExplore } from './context.ts';

/** Longer lists get a field to search them. */
const longList = 12;
/** More periods than this are written, not chosen from a list. */
const longPeriods = 400;

/** One filter per dimension, and the period. */
export function Filters() {
  const { snapshot, words } = useExplore();
  const { table } = snapshot;
  const period = columnOfRole(table, 'period');
  const pickable = table.columns.filter((column) => isPickable(column) && (column.choices?.length ?? 0) > 1);
  const searchable = table.columns.filter((column) => isSearchable(column) && column.isShown);
  return (
    <section className="explore-filters" aria-labelledby="explore-filters">
      <h2 id="explore-filters">{words.filters}</h2>
      {period && <PeriodFilter column={period} />}
      {pickable.map((column, index) => (
        <PickFilter key={column.name} column={column} isOpen={index === 0} />
      ))}
      {searchable.map((column) => (
        <WordFilter key={column.name} column={column} />
      ))}
    </section>
  );
}

function PickFilter({ column, isOpen }: { column: ExploreColumn; isOpen: boolean }) {
  const { explorer, snapshot, words, number } = useExplore();
  const [search, setSearch] = useState('');
  const [openAtFirst] = useState(isOpen || column.name in snapshot.state.picks);
  const chosen = snapshot.state.picks[column.name] ?? [];
  const choices = column.choices ?? [];
  const wanted = foldKey(search);
  const listed = choices.filter(({ label }) => wanted === '' || foldKey(label).includes(wanted));
  const choose = (values: readonly string[]): void => {
    explorer.choose({ picks: { ...snapshot.state.picks, [column.name]: values } });
  };
  return (
    <details className="explore-filter" open={openAtFirst}>
      <summary>
        <span lang={column.lang}>{column.title}</span>
        {chosen.length > 0 && <span className="explore-chosen"> ({number(chosen.length)})</span>}
      </summary>
      {choices.length > longList && (
        <input
          className="input"
          type="search"
          aria-label={words.search(column.title)}
          placeholder={words.search(column.title)}
          value={search}
          onChange={({ target }) => {
            setSearch(target.value);
          }}
        />
      )}
      <fieldset className="explore-picks">
        <legend className="visually-hidden">{column.title}</legend>
        {listed.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) => {
                choose(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value));
              }}
            />
            <bdi>{label}</bdi>
          </label>
        ))}
      </fieldset>
      {chosen.length > 0 && (
        <button
          type="button"
          className="explore-clear"
          onClick={() => {
            choose([]);
          }}
        >
          {words.all}
        </button>
      )}
    </details>
  );
}

function PeriodFilter({ column }: { column: ExploreColumn }) {
  const { words } = useExplore();
  const isList = column.choices !== undefined && column.choices.length <= longPeriods;
  const Edge = isList ? PeriodSelect : PeriodInput;
  return (
    <div className="explore-period">
      <Edge column={column} edge="from" label={words.from} />
      <Edge column={column} edge="to" label={words.to} />
    </div>
  );
}

interface EdgeProps {
  column: ExploreColumn;
  edge: 'from' | 'to';
  label: string;
}

function PeriodSelect({ column, edge, label }: EdgeProps) {
  const { explorer, snapshot, words, locale } = useExplore();
  const { table, state } = snapshot;
  const value = state[edge] ?? '';
  const choices = column.choices ?? [];
  const isListed = value === '' || choices.some((choice) => choice.value === value);
  return (
    <label>
      {label}
      <select
        className="input"
        name={edge}
        value={value}
        onChange={({ target }) => {
          explorer.choose({ [edge]: target.value });
        }}
      >
        <option value="">{words.all}</option>
        {[...(isListed ? [] : [{ value }]), ...choices].map((choice) => (
          <option key={choice.value} value={choice.value}>
            {shownPeriod(choice.value, column, locale, table.timing)}
          </option>
        ))}
      </select>
    </label>
  );
}

function PeriodInput({ edge, label }: EdgeProps) {
  const { explorer, snapshot, words } = useExplore();
  const { table, state } = snapshot;
  const [wrong, setWrong] = useState('');
  const id = useId();
  const take = (text: string): void => {
    const period = text.trim() === '' ? '' : readPeriodText(table, text);
    setWrong(period === undefined ? text : '');
    if (period !== undefined) explorer.choose({ [edge]: period });
  };
  return (
    <label>
      {label}
      <input
        key={state[edge] ?? ''}
        className="input"
        name={edge}
        dir="ltr"
        defaultValue={toAsciiDigits(state[edge] ?? '')}
        aria-describedby={id}
        aria-invalid={wrong !== ''}
        onBlur={({ target }) => {
          take(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value);
        }}
      />
      <span id={id} className="explore-hint">
        {wrong === '' ? words.periodHint : words.wrongPeriod(wrong)}
      </span>
    </label>
  );
}

function WordFilter({ column }: { column: ExploreColumn }) {
  const { explorer, snapshot, words } = useExplore();
  const value = snapshot.state.words[column.name] ?? '';
  const take = (text: string): void => {
    explorer.choose({ words: { ...snapshot.state.words, [column.name]: text } });
  };
  return (
    <label className="explore-word">
      {words.search(column.title)}
      <input
        key={value}
        className="input"
        type="search"
        defaultValue={value}
        onBlur={({ target }) => {
          take(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value);
        }}
      />
    </label>
  );
}
