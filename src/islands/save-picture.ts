import type { ChartView } from '#model/chart.ts';
import { standaloneSvg, type PictureFrame } from '#charts/standalone-svg.ts';
import { pictureTypeface } from './picture-typeface.ts';
import { saveFile } from './save-file.ts';
import { drawPng } from './take-away-png.ts';

export const pictureKinds = ['png', 'svg'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** A chart on its way out of the page: what is drawn, what is printed around it, and its file name without an ending. */
export interface Picture {
  view: ChartView;
  frame: PictureFrame;
  name: string;
}

/** Saves a chart as a picture. Gives the file's name. Errors: rejects when the browser cannot draw. */
export async function savePicture({ view, frame, name }: Picture, kind: PictureKind): Promise<string> {
  const blob = kind === 'svg' ? await svgFile(view, frame) : await drawPng(view, frame);
  const file = `${name}.${kind}`;
  saveFile(blob, file);
  return file;
}

/** With the typeface in it, so that it looks as on the page wherever it is opened. */
async function svgFile(view: ChartView, frame: PictureFrame): Promise<Blob> {
  const typeface = await pictureTypeface(standaloneSvg(view, frame));
  return new Blob([standaloneSvg(view, { ...frame, typeface })], { type: 'image/svg+xml' });
}
