import type { PlannedRelease, PromisedDate } from '#model/calendar.ts';
import type { IssueLog } from './issue-log.ts';
import {
  bothTexts,
  dayAt,
  dayField,
  idPattern,
  readRegister,
  textField,
  type Register,
} from './read-register.ts';

/** Columns of `data/releases/calendar.csv`; described in docs/data-format.md. */
const schema = {
  fields: [
    textField('id', 'شناسه', { required: true, pattern: idPattern }),
    textField('dataset', 'مجموعه داده', { required: true }),
    { ...dayField('period', 'دورهٔ ارقام'), calendar: undefined },
    dayField('due', 'تاریخ انتشار'),
    textField('time', 'ساعت به وقت تهران', { pattern: '([01][0-9]|2[0-3]):[0-5][0-9]' }),
    dayField('announced', 'روز اعلام', true),
    textField('what_fa', 'چه منتشر می‌شود'),
    textField('what_en', 'چه منتشر می‌شود (انگلیسی)'),
    textField('reason_fa', 'دلیل تغییر تاریخ'),
    textField('reason_en', 'دلیل تغییر تاریخ (انگلیسی)'),
  ],
  missingValues: [''],
};

/**
 * Reads the release calendar: the first row of an id announces a publication, each further row of it moves the date.
 * Shape:  in the order of the file; empty where there is none.
 * Errors: calendar/… and the usual issues of a CSV; an announcement with an error is left out.
 */
export async function readCalendar(root: string, log: IssueLog): Promise<PlannedRelease[]> {
  const register = await readRegister(root, 'calendar.csv', schema, log);
  if (!register) return [];
  const rows = Array.from({ length: register.rowCount }, (_, row) => row);
  const groups = Map.groupBy(rows, (row) => register.text(row, 'id'));
  groups.delete('');
  return [...groups.values()].flatMap((group) => plannedFrom(register, group, log) ?? []);
}

function plannedFrom(
  register: Register,
  [first = 0, ...moves]: readonly number[],
  log: IssueLog,
): PlannedRelease | undefined {
  const text = (field: string): string => register.text(first, field);
  const what = bothTexts(register, first, 'what');
  if (!what?.fa) log.add({ code: 'cell/required', ...register.placeOf(first, 'what_fa') });
  const start = promisedDate(register, first, log);
  checkFirst(register, first, log);
  const dates = [start];
  for (const row of moves) {
    const date = promisedDate(register, row, log);
    checkMove(register, { row, first, date, before: dates.at(-1) }, log);
    dates.push(date);
  }
  const known = dates.filter((date) => date !== undefined);
  const [earliest, ...later] = known;
  if (!earliest || !what || known.length < dates.length) return undefined;
  return {
    id: text('id'),
    dataset: text('dataset'),
    what,
    ...(text('period') ? { period: text('period') } : {}),
    dates: [earliest, ...later],
  };
}

/** One row as a date. Errors: calendar/announced-late where the promise is younger than its date. */
function promisedDate(register: Register, row: number, log: IssueLog): PromisedDate | undefined {
  const announcedDay = dayAt(register, row, 'announced', log);
  const day = dayAt(register, row, 'due', log);
  const time = register.text(row, 'time');
  const reason = bothTexts(register, row, 'reason');
  if (announcedDay === undefined || register.isBroken(row)) return undefined;
  if (day !== undefined && announcedDay > day) {
    const [found, due] = [register.text(row, 'announced'), register.text(row, 'due')];
    log.add({
      code: 'calendar/announced-late',
      ...register.placeOf(row, 'announced'),
      found,
      params: { due },
    });
  }
  return {
    ...(day === undefined ? {} : { day }),
    ...(time ? { time } : {}),
    announcedDay,
    ...(reason ? { reason } : {}),
    line: register.lineOf(row),
  };
}

function checkFirst(register: Register, row: number, log: IssueLog): void {
  if (register.isBroken(row)) return;
  if (register.text(row, 'due') === '') log.add({ code: 'cell/required', ...register.placeOf(row, 'due') });
  // A reason without a move: most often the old date was overwritten in place.
  const found = register.text(row, 'reason_fa');
  if (found) log.add({ code: 'calendar/reason-without-move', ...register.placeOf(row, 'reason_fa'), found });
}

interface Move {
  row: number;
  first: number;
  date: PromisedDate | undefined;
  before: PromisedDate | undefined;
}

/** Holds a move against the date it moves. */
function checkMove(register: Register, { row, first, date, before }: Move, log: IssueLog): void {
  const found = register.text(row, 'id');
  const [own, other] = [register.text(row, 'dataset'), register.text(first, 'dataset')];
  if (own !== other) {
    log.add({
      code: 'calendar/other-dataset',
      ...register.placeOf(row, 'dataset'),
      found: own,
      params: { other },
    });
  }
  if (!date || !before) return;
  if (!date.reason?.fa)
    log.add({ code: 'calendar/move-without-reason', ...register.placeOf(row, 'reason_fa'), found });
  if (date.day === before.day && date.time === before.time) {
    log.add({
      code: 'calendar/same-date',
      ...register.placeOf(row, 'due'),
      found: register.text(row, 'due'),
    });
  }
  if (date.announcedDay < before.announcedDay) {
    const announced = register.text(row, 'announced');
    log.add({ code: 'calendar/moves-out-of-order', ...register.placeOf(row, 'announced'), found: announced });
  }
}
