import type { TableSchemaDescriptor } from '#model/descriptor.ts';
import { isClosed, problemStates, type ReportedProblem } from '#model/problem.ts';
import type { IssueLog } from './issue-log.ts';
import { listOf } from './read-entries.ts';
import {
  bothTexts,
  dayAt,
  dayField,
  idPattern,
  readRegister,
  textField,
  type Register,
} from './read-register.ts';

/** Columns of `data/releases/problems.csv`; described in docs/data-format.md. */
const schema: TableSchemaDescriptor = {
  fields: [
    textField('id', 'شناسه', { required: true, pattern: idPattern }),
    textField('dataset', 'مجموعه داده', { required: true }),
    textField('resource', 'جدول'),
    textField('where', 'کدام ردیف‌ها', { pattern: '[^=]+=.+' }),
    dayField('reported', 'روز گزارش', true),
    textField('text_fa', 'شرح اشکال', { required: true }),
    textField('text_en', 'شرح اشکال (انگلیسی)'),
    textField('state', 'وضعیت', { required: true, enum: [...problemStates] }),
    dayField('closed', 'روز بسته‌شدن'),
    textField('release', 'انتشاری که درستش کرد'),
    textField('answer_fa', 'پاسخ'),
    textField('answer_en', 'پاسخ (انگلیسی)'),
    { name: 'due_days', title: 'مهلت پاسخ (روز)', type: 'integer', constraints: { minimum: 1 } },
  ],
  primaryKey: 'id',
  missingValues: [''],
};

/**
 * Reads the public problem board.
 * Shape:  in the order of the file; empty where there is none.
 * Errors: problem/… and the usual issues of a CSV; a row with an error is left out.
 */
export async function readProblems(root: string, log: IssueLog): Promise<ReportedProblem[]> {
  const register = await readRegister(root, 'problems.csv', schema, log);
  if (!register) return [];
  const rows = Array.from({ length: register.rowCount }, (_, row) => row);
  return rows.flatMap((row) => problemFrom(register, row, log) ?? []);
}

function problemFrom(register: Register, row: number, log: IssueLog): ReportedProblem | undefined {
  const reportedDay = dayAt(register, row, 'reported', log);
  const closedDay = dayAt(register, row, 'closed', log);
  const text = bothTexts(register, row, 'text');
  const state = problemStates.find((known) => known === register.text(row, 'state'));
  if (register.isBroken(row) || reportedDay === undefined || !text || !state) return undefined;
  const cell = (field: string): string => register.text(row, field);
  const answer = bothTexts(register, row, 'answer');
  const problem: ReportedProblem = {
    id: cell('id'),
    dataset: cell('dataset'),
    ...(cell('resource') ? { resource: cell('resource') } : {}),
    where: Object.fromEntries(listOf(cell('where')).map(splitCondition)),
    reportedDay,
    text,
    state,
    ...(closedDay === undefined ? {} : { closedDay }),
    ...(cell('release') ? { release: cell('release') } : {}),
    ...(answer ? { answer } : {}),
    ...(cell('due_days') ? { dueDays: Number(cell('due_days')) } : {}),
    line: register.lineOf(row),
  };
  checkState(register, row, problem, log);
  return problem;
}

function splitCondition(condition: string): [string, string] {
  const [column = '', value = ''] = condition.split('=');
  return [column.trim(), value.trim()];
}

/** What a state promises must stand in the row: a closed fault has its day, a fix its proof, a refusal its answer. */
function checkState(register: Register, row: number, problem: ReportedProblem, log: IssueLog): void {
  const { state, closedDay, reportedDay, release, answer } = problem;
  const report = (code: Parameters<IssueLog['add']>[0]['code'], field: string): void => {
    log.add({
      code,
      ...register.placeOf(row, field),
      found: register.text(row, field) || state,
      params: { state },
    });
  };
  if (isClosed(problem)) {
    if (register.text(row, 'closed') === '') report('problem/no-closing-day', 'closed');
  } else {
    if (closedDay !== undefined) report('problem/closed-but-open', 'closed');
    if (release !== undefined) report('problem/closed-but-open', 'release');
  }
  if (closedDay !== undefined && closedDay < reportedDay) report('problem/closed-before-reported', 'closed');
  if (state === 'not-a-fault' && !answer?.fa) report('problem/no-answer', 'answer_fa');
  if (state === 'fixed' && release === undefined && !answer?.fa) report('problem/no-fix', 'release');
}
