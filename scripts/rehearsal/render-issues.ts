import { rehearsalWords as words } from '#messages/rehearsal-words.ts';
import type { CorrectedView, FileView, IssueView, PlaceView } from '#views/rehearsal-issues.ts';
import { dataUri, html, persian, type Html } from './html.ts';

const severities = ['error', 'warning', 'notice'] as const;

export function renderFiles(files: readonly FileView[], siteUrl: string): Html {
  if (files.length === 0) return html`<p class="calm">${words.noIssues}</p>`;
  return html`${files.map((file) => renderFile(file, siteUrl))}`;
}

function renderFile({ file, counts, problems, notices, corrected }: FileView, siteUrl: string): Html {
  const shown = severities.filter((severity) => counts[severity] > 0);
  const badges = shown.map((severity) => badge(severity, counts[severity]));
  return html`<section class="file">
    <h3><bdi class="path">${file}</bdi> ${badges}</h3>
    ${problems.map((issue) => renderIssue(issue, siteUrl))}
    ${
      notices.length > 0 &&
      html`<details>
        <summary>${words.notices(notices.length.toLocaleString('fa-IR'))}</summary>
        ${notices.map((issue) => renderIssue(issue, siteUrl))}
      </details>`
    }
    ${corrected && renderCorrected(corrected, problems.length > 0)}
  </section>`;
}

function badge(severity: IssueView['severity'], count: number): Html {
  const number = count.toLocaleString('fa-IR');
  return html`<span class="badge ${severity}">${number} ${words.severities[severity]}</span> `;
}

function renderIssue(issue: IssueView, siteUrl: string): Html {
  const { labels } = words;
  const rows: [string, Html][] = [
    [labels.where, renderPlaces(issue)],
    [labels.expected, html`${issue.expected}`],
    [labels.why, html`${issue.why}`],
    [labels.fix, html`<strong>${issue.fix}</strong>`],
    [labels.help, renderHelp(issue.help, siteUrl)],
  ];
  return html`<article class="issue ${issue.severity}">
    <h4>
      <span class="badge ${issue.severity}">${words.severities[issue.severity]}</span>
      ${persian(issue.title)} <bdi class="code">${issue.code}</bdi>
    </h4>
    <p>${issue.message}</p>
    <dl>
      ${rows.map(
        ([term, text]) =>
          html`<dt>${term}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </article>`;
}

function renderPlaces({ places, count, more }: IssueView): Html {
  return html`${count && html`${count}: `}
    <ul class="places">
      ${places.map(renderPlace)}${more && html`<li>${more}</li>`}
    </ul>`;
}

function renderPlace({ address, found }: PlaceView): Html {
  const value = found !== undefined && html`: ${words.labels.found} <bdi class="value">${found}</bdi>`;
  return html`<li><span class="address">${address}</span>${value}</li>`;
}

/** A link, not an asset: nothing is fetched unless somebody clicks. */
function renderHelp(path: string, siteUrl: string): Html {
  if (siteUrl === '') return html`<bdi>${path}</bdi>`;
  const address = `${siteUrl}${path}`;
  return html`<a href="${address}"><bdi>${address}</bdi></a>`;
}

function renderCorrected(view: CorrectedView, isOpen: boolean): Html {
  const { fileName, csv, count, guesses, corrections, more } = view;
  const link =
    csv === undefined
      ? html`<p>${words.tooLarge}</p>`
      : html`<p>
          <a class="button" download="${fileName}" href="${dataUri('text/csv;charset=utf-8', csv)}"
            >${persian(words.download(fileName))}</a
          >
        </p>`;
  return html`<div class="corrected">
    <h4>${words.corrected}</h4>
    <p>${words.correctedLead(count)} ${guesses && html`<strong>${words.guessNote(guesses)}</strong>`}</p>
    ${link}
    <details ${isOpen && 'open'}>
      <summary>${words.correctionList}</summary>
      <table>
        <thead>
          <tr>
            ${words.correctionHead.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${corrections.map(renderCorrection)}
        </tbody>
      </table>
      ${more && html`<p>${more}</p>`}
    </details>
  </div>`;
}

function renderCorrection(correction: CorrectedView['corrections'][number]): Html {
  const { address, field, before, after, reason, isGuess } = correction;
  return html`<tr class="${isGuess ? 'guess' : ''}">
    <td>${isGuess && html`<span class="badge warning">${words.guess}</span> `}${address}</td>
    <td>${persian(field)}</td>
    <td><bdi class="value">${before}</bdi></td>
    <td><bdi class="value">${after}</bdi></td>
    <td>${reason}</td>
  </tr>`;
}
