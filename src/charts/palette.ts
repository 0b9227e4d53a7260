/** Palette fallbacks, used where the page's custom properties are absent; same names as src/styles/tokens.css. */
export const palette = {
  ink: '#15202a',
  'ink-2': '#435059',
  rule: '#dadfe1',
  paper: '#fdfdfb',
  'chart-1': '#2a6fb0',
  'chart-2': '#a83f0c',
  'chart-3': '#0c8069',
  'chart-4': '#5b1f56',
  'chart-5': '#a88a1c',
  'chart-6': '#39444d',
  // Yellow is light in both modes; the others carry text in the paper's colour.
  'on-chart-5': '#15202a',
} as const;
export type PaletteName = keyof typeof palette;

export const seriesColours = ['chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5', 'chart-6'] as const;
export const seriesColour = (series: number): PaletteName =>
  seriesColours[series % seriesColours.length] ?? 'chart-1';

/** Colour of text that stands on a series' colour. */
export const onSeriesColour = (series: number): PaletteName =>
  seriesColour(series) === 'chart-5' ? 'on-chart-5' : 'paper';
