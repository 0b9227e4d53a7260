import type { Status } from '#model/table.ts';
import type { LiveSurface } from '#charts/live-surface.ts';
import { palette, type PaletteName } from '#charts/palette.ts';

const strokes: Partial<Record<Status, (context: CanvasRenderingContext2D) => void>> = {
  provisional(context) {
    context.lineWidth = 2;
    context.moveTo(0, 6);
    context.lineTo(6, 0);
    context.moveTo(-1, 1);
    context.lineTo(1, -1);
    context.moveTo(5, 7);
    context.lineTo(7, 5);
  },
  estimate(context) {
    context.lineWidth = 3;
    context.lineCap = 'round';
    context.moveTo(3, 3);
    context.lineTo(3.01, 3);
  },
  claim(context) {
    context.moveTo(0, 3);
    context.lineTo(6, 3);
  },
};

/** A hatch as the static drawing has it: stripes for provisional, dots for estimates, lines for claims. */
function hatch(status: Status, ink: string, paper: string): string | CanvasPattern {
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const context = tile.getContext('2d');
  const draw = strokes[status];
  if (!context || !draw) return paper;
  context.fillStyle = paper;
  context.fillRect(0, 0, 6, 6);
  context.strokeStyle = ink;
  context.beginPath();
  draw(context);
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? paper;
}

/** Reads colours, typeface and wishes of the page as they are now. */
export function readSurface(frame: Element): LiveSurface {
  const style = getComputedStyle(frame);
  const colour = (name: PaletteName): string => style.getPropertyValue(`--${name}`).trim() || palette[name];
  return {
    colour,
    areaFill: (status, name) =>
      status === 'actual' ? colour(name) : hatch(status, colour(name), colour('paper')),
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
    font: { family: style.fontFamily, size: 14 },
    width: frame.clientWidth,
    height: frame.clientHeight,
  };
}
