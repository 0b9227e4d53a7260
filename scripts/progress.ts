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
  /** Takes the bar away while a person is asked; the time that takes is not work. */
  rest: () => void;
  /** Takes the bar away for good. */
  end: () => void;
}

export const steps = {
  read: { fa: 'خواندن فایل', en: 'reading the file' },
  locate: { fa: 'یافتن جدول', en: 'finding the table' },
  convert: { fa: 'تبدیل ستون‌ها', en: 'converting the columns' },
  write: { fa: 'نوشتن داده', en: 'writing the data' },
  check: { fa: 'بررسی داده‌ها', en: 'checking the data' },
  rows: { fa: 'بررسی ردیف‌ها', en: 'checking the rows' },
  compare: { fa: 'مقایسه با سایت منتشرشده', en: 'comparing with the published site' },
  pages: { fa: 'ساختن صفحه‌ها', en: 'building the pages' },
  index: { fa: 'ساختن نمایهٔ جست‌وجو', en: 'building the search index' },
  compress: { fa: 'فشرده‌کردن فایل‌ها', en: 'compressing the files' },
} as const;

type Stream = Pick<WriteStream, 'write'> & { isTTY?: boolean };

const patience = 2000;
/** Milliseconds between two drawings of the same step. */
const interval = 100;
const width = 20;
/** Larger totals are shown as a share: "37 %" says more than "74213/200000". */
const countable = 100;

/**
 * Shows that long work goes on: on a terminal one line that overwrites itself, elsewhere a plain line per step.
 * Nothing is shown in the first two seconds, so that short work stays quiet.
 */
export function startProgress(stream: Stream = process.stderr, now = () => performance.now()): Progress {
  let started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let current: { step: Step; done?: number | undefined; total?: number | undefined } | undefined;
  let said: Step | undefined;
  const draw = (): void => {
    const elapsed = now() - started;
    if (!current || elapsed < patience) return;
    drawn = now();
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
  const rest = (): void => {
    clear();
    started = now();
  };
  const timer = setInterval(draw, 250);
  timer.unref();
  return {
    step: (step, done, total) => {
      const isSame = current?.step === step;
      current = { step, done, total };
      if (!isSame || now() - drawn >= interval) draw();
    },
    clear,
    rest,
    end: () => {
      clearInterval(timer);
      clear();
    },
  };
}

/** "[########------------] 12/34 5 s", or "37 %" of many; a block that wanders where the end is not known. */
function bar(done: number | undefined, total: number | undefined, elapsed: number): string {
  const seconds = Math.round(elapsed / 1000);
  if (done === undefined || total === undefined || total === 0) {
    const at = Math.floor(elapsed / 250) % (width - 3);
    return `[${'-'.repeat(at)}####${'-'.repeat(width - 4 - at)}] ${seconds} s`;
  }
  const filled = Math.min(width, Math.round((done / total) * width));
  const count = total < countable ? `${done}/${total}` : `${Math.floor((done / total) * 100)} %`;
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${count} ${seconds} s`;
}
