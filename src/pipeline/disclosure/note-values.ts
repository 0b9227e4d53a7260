import { toAsciiDigits } from '#text/digits.ts';
import { fieldName } from '../check-constraints.ts';
import type { CheckedResource } from '../build-dataset.ts';
import type { IssueLog } from '../issue-log.ts';
import type { HiddenCells } from './hide-cells.ts';

const noteConcepts = ['COMMENT_OBS', 'COMMENT_OBS_EN'];
const numbers = /\d+(?:[.٫]\d+)?/gu;

/** Looks for hidden figures in the notes of their rows. Errors: suppression/value-in-note. */
export function checkNotes({ rows, meant }: CheckedResource, cells: HiddenCells, log: IssueLog): void {
  meant.forEach(({ plan, concept, column }, index) => {
    if (!noteConcepts.includes(concept) || column.kind !== 'text') return;
    const found = new Map<number, ReadonlySet<string>>();
    const numbersIn = (code: number): ReadonlySet<string> => {
      const known =
        found.get(code) ?? new Set(plainDigits(column.dictionary[code] ?? '').match(numbers) ?? []);
      found.set(code, known);
      return known;
    };
    for (const [name, hidden] of cells) {
      const values = meant.find((other) => other.plan.name === name)?.column;
      if (values?.kind !== 'number') continue;
      for (const row of hidden.keys()) {
        const code = column.codes[row] ?? -1;
        if (code < 0 || values.missing.has(row)) continue;
        const text = values.exact.get(row) ?? String(values.numbers[row]);
        if (!numbersIn(code).has(text)) continue;
        const place = {
          file: rows.plan.file,
          line: rows.lines[row],
          column: rows.columnNumbers[index] || undefined,
        };
        log.add({ code: 'suppression/value-in-note', ...place, record: row + 1, field: fieldName(plan) });
      }
    }
  });
}

/** Persian digits and thousands separators as in a file of numbers: «۱٬۲۰۰» is 1200. */
const plainDigits = (text: string): string => toAsciiDigits(text).replaceAll(/(?<=\d)[٬,](?=\d{3})/gu, '');
