import { rehearsalWords as words } from '#messages/rehearsal-words.ts';
import type { RehearsalView } from '#views/rehearsal-view.ts';
import { Html, html, persian } from './html.ts';
import { renderChanges } from './render-changes.ts';
import { renderFiles } from './render-issues.ts';

/** No script, nothing from outside, even if a cell should slip through as markup. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** Writes the rehearsal report as one HTML file. Shape: complete without scripts and without a network. */
export function renderReport(view: RehearsalView, css: string): string {
  const page = html`<!doctype html>
    <html lang="fa" dir="rtl">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${words.title}</title>
        <style>
          ${new Html(css)}
        </style>
      </head>
      <body>
        <main>
          ${renderTop(view)}
          <section>
            <h2>${words.issues}</h2>
            ${renderFiles(view.files, view.siteUrl)}
          </section>
          <section>
            <h2>${words.differences}</h2>
            ${renderChanges(view.changes, view.isFirst)}
          </section>
          ${renderChecklist(view.checks)}
        </main>
      </body>
    </html> `;
  return page.text;
}

function renderTop({ tone, verdict, build, facts, counts }: RehearsalView): Html {
  return html`<header>
    <h1>${words.title}</h1>
    <p class="quiet">${words.lead}</p>
    <div class="verdict ${tone}">
      <p class="sentence">${verdict}</p>
      <p>${build.text}</p>
    </div>
    ${
      build.output &&
      html`<details class="raw">
        <summary>${words.buildOutput}</summary>
        <pre dir="auto">${build.output}</pre>
      </details>`
    }
    <ul class="counts">
      ${counts.map(
        ({ label, value, isBad }) =>
          html`<li class="${isBad ? 'bad' : ''}"><b>${value}</b> <span>${label}</span></li>`,
      )}
    </ul>
    <dl class="about">
      ${facts.map(
        ({ label, value }) =>
          html`<dt>${label}</dt>
            <dd><bdi>${value}</bdi></dd>`,
      )}
    </dl>
  </header>`;
}

function renderChecklist(checks: readonly string[]): Html {
  const { name, date, sign } = words.signature;
  return html`<section class="checklist">
    <h2>${words.checklist}</h2>
    <ul>
      ${checks.map((check) => html`<li><span class="box"></span>${persian(check)}</li>`)}
    </ul>
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${name}</th>
          <th scope="col">${date}</th>
          <th scope="col">${sign}</th>
        </tr>
      </thead>
      <tbody>
        ${words.signers.map(
          (signer) =>
            html`<tr>
              <th scope="row">${signer}</th>
              <td></td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
