import { renderChart } from '#charts/render-chart.ts';
import { rehearsalWords as words } from '#messages/rehearsal-words.ts';
import type { ChartView } from '#model/chart.ts';
import type { DatasetChangeView, ResourceChangeView } from '#views/rehearsal-changes.ts';
import type { CutList, LoneRowView, TableChangeView } from '#views/rehearsal-rows.ts';
import { Html, html, persian } from './html.ts';

export function renderChanges(changes: readonly DatasetChangeView[], isFirst: boolean): Html {
  if (changes.length === 0) return html`<p class="calm">${words.noDifference}</p>`;
  return html`${isFirst && html`<p class="calm">${words.nothingPublished}</p>`}${changes.map(renderDataset)}`;
}

function renderDataset({ name, title, kind, note, facts, resources }: DatasetChangeView): Html {
  return html`<section class="dataset">
    <h3>
      ${persian(title)} <bdi class="code">${name}</bdi>
      <span class="badge ${kind}">${words.kinds[kind]}</span>
    </h3>
    ${note && html`<p>${note}</p>`}
    ${facts.length > 0 && html`<p>${words.aboutChanged}: ${facts.join('، ')}.</p>`}
    ${resources.map(renderResource)}
  </section>`;
}

function renderResource({ title, whole, facts, table, charts }: ResourceChangeView): Html {
  return html`<div class="resource">
    <h4>${persian(title)}</h4>
    ${whole && html`<p>${whole}</p>`}
    ${
      facts.length > 0 &&
      html`<ul class="facts">
        ${facts.map((fact) => html`<li>${persian(fact)}</li>`)}
      </ul>`
    }
    ${table && renderTable(table)} ${charts && renderCharts(charts)}
  </div>`;
}

function renderTable({ columns, changed, added, removed }: TableChangeView): Html {
  return html`${columns.map((note) => html`<p>${persian(note)}</p>`)}
  ${list(changed, words.changedHead, ({ row, address, column, before, after, size }) => [
    html`${persian(row)}`,
    html`${address}`,
    html`${persian(column)}`,
    html`<bdi class="value old">${before}</bdi>`,
    html`<bdi class="value">${after}</bdi>`,
    html`${size}`,
  ])}
  ${list(added, words.rowHead, loneCells)} ${list(removed, words.rowHead, loneCells)}`;
}

const loneCells = ({ row, values }: LoneRowView): Html[] => [persian(row), persian(values)];

function list<Entry>(
  { heading, count, entries, more }: CutList<Entry>,
  head: readonly string[],
  cells: (entry: Entry) => readonly Html[],
): Html | false {
  if (count === 0) return false;
  return html`<details open>
    <summary>${heading}</summary>
    <table>
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          (entry) =>
            html`<tr>
              ${cells(entry).map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${more && html`<p>${more}</p>`}
  </details>`;
}

function renderCharts({ before, after, isSame }: NonNullable<ResourceChangeView['charts']>): Html {
  if (isSame) return html`<p class="quiet">${words.sameChart}</p>`;
  return html`<div class="charts">
    ${figure(words.before, before, words.noOldChart)} ${figure(words.after, after, words.noNewChart)}
  </div>`;
}

function figure(caption: string, chart: ChartView | undefined, otherwise: string): Html {
  const drawing = chart
    ? html`${new Html(renderChart(chart))}
        <p class="quiet">${persian(chart.title)}. ${persian(chart.source)}</p>`
    : html`<p class="quiet">${otherwise}</p>`;
  return html`<figure>
    <figcaption>${caption}</figcaption>
    ${drawing}
  </figure>`;
}
