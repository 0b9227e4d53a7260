import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { PosterKind, PosterSize } from '#model/poster.ts';
import type { Site } from '#model/site.ts';
import { posterHtml } from '#views/poster-html.ts';
import { boardNumber, posterView, type BoardPlace } from '#views/poster-view.ts';
import { posterDocument } from './poster-document.ts';

export interface PrintJob {
  site: Site;
  siteUrl: string;
  kind: PosterKind;
  size: PosterSize;
  places: readonly BoardPlace[];
  /** A new folder, which gets the PDFs. */
  folder: string;
  onBoard?: (done: number, total: number) => void;
}

/** "1101-B.pdf", "1101-B-a3.pdf". */
export const posterFile = (code: string, kind: PosterKind, size: PosterSize): string =>
  `${boardNumber(code, kind)}${size === 'a4' ? '' : `-${size}`}.pdf`;

/** Prints one PDF per place: vector, with its fonts, in the sheet's real size. Errors: rejects when the disk or the browser refuses. */
export async function printPosters(browser: Browser, job: PrintJob): Promise<void> {
  const { site, siteUrl, kind, size, places, folder, onBoard } = job;
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  await page.setContent(await posterDocument());
  for (const [done, place] of places.entries()) {
    onBoard?.(done, places.length);
    const view = posterView(site, kind, siteUrl, place);
    const title = `${view.sentence} (${place.name}، ${boardNumber(place.code, kind)})`;
    const pdf = await printBoard(page, posterHtml(view, size), title);
    await writeFile(join(folder, posterFile(place.code, kind, size)), pdf);
  }
  await page.close();
}

async function printBoard(page: Page, html: string, title: string): Promise<Buffer> {
  await page.evaluate(
    async (board) => {
      document.title = board.title;
      const frame = document.querySelector('.poster-frame');
      if (frame) frame.innerHTML = board.html;
      await document.fonts.ready;
    },
    { html, title },
  );
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
}
