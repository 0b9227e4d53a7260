import type { WriteStream } from 'node:tty';

/** What is being done, in both languages. */
export interface Step {
  fa: string;
  en: string;
}

export interface Progress {
  /** Says what is being done; `done` of `total` where that is known. */
  step: (step: Step, done?: number, total?: number) => void;
  /** Takes the bar away, so that something else can be written. */
  clear: () => void;
  /** Takes the bar away for good. */
  end: () => void;
}

export const steps = {
  check: { fa: 'بررسی داده‌ها', en: 'checking the data' },
  compare: { fa: 'مقایسه با سایت منتشرشده', en: 'comparing with the published site' },
  pages: { fa: 'ساختن صفحه‌ها', en: 'building the pages' },
  index: { fa: 'ساختن نمایهٔ جست‌وجو', en: 'building the search index' },
} as const;

type Stream = Pick<WriteStream, 'write'> & { isTTY?: boolean };

const patience = 2000;
const width = 20;

/**
 * Shows that long work goes on: on a terminal one line that overwrites itself, elsewhere a plain line per step.
 * Nothing is shown in the first two seconds, so that short work stays quiet.
 */
export function startProgress(stream: Stream = process.stderr, now = () => performance.now()): Progress {
  const started = now();
  let current: { step: Step; done?: number | undefined; total?: number | undefined } | undefined;
  let said: Step | undefined;
  const draw = (): void => {
    const elapsed = now() - started;
    if (!current || elapsed < patience) return;
    const { step, done, total } = current;
    if (stream.isTTY) {
      stream.write(`\r\u001B[2K${bar(done, total, elapsed)} ${step.en} · ${step.fa}`);
    } else if (said !== step) {
      said = step;
      stream.write(`${step.fa}…\n${step.en}…\n`);
    }
  };
  const clear = (): void => {
    if (stream.isTTY && current) stream.write('\r\u001B[2K');
    current = undefined;
  };
  const timer = setInterval(draw, 250);
  timer.unref();
  return {
    step: (step, done, total) => {
      current = { step, done, total };
      draw();
    },
    clear,
    end: () => {
      clearInterval(timer);
      clear();
    },
  };
}

/** "[########------------] 12/34 5 s"; a block that wanders where the end is not known. */
function bar(done: number | undefined, total: number | undefined, elapsed: number): string {
  const seconds = Math.round(elapsed / 1000);
  if (done === undefined || total === undefined || total === 0) {
    const at = Math.floor(elapsed / 250) % (width - 3);
    return `[${'-'.repeat(at)}####${'-'.repeat(width - 4 - at)}] ${seconds} s`;
  }
  const filled = Math.min(width, Math.round((done / total) * width));
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${done}/${total} ${seconds} s`;
}
