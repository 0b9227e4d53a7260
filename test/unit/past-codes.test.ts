import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureCodes } from '#exports/figure-codes.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { codedTable, identitiesOf, pastCodes } from '#releases/past-codes.ts';
import { openLedger } from '#releases/read-ledger.ts';
import { verificationCode } from '#text/verification-code.ts';
import { removeData } from './ledger-folder.ts';
import { layReleases, madeReleases } from './released-folder.ts';

let folder = '';
beforeAll(async () => {
  folder = await layReleases();
});
afterAll(() => removeData(folder));

test('makes of published files alone the codes that the pages show', async () => {
  const { catalogue } = await checkFolder(folder, { today: '2027-02-10' });
  const { ledger } = openLedger(folder);
  const head = ledger.head?.id ?? '';
  for (const dataset of catalogue?.datasets ?? []) {
    const file = ledger.filesAt(head, dataset.name).find(({ name }) => name === 'datapackage.json');
    const descriptor: unknown = JSON.parse(new TextDecoder().decode(file?.read()));
    for (const resource of dataset.resources) {
      const table = ledger.tableAt(head, dataset.name, resource.name);
      if (!table) throw new Error(`${resource.name} was not released.`);
      const coded = codedTable(dataset.name, resource.name, table, descriptor, table.facts);
      const made = table.rows.flatMap((_, row) => identitiesOf(coded, row).map(verificationCode));
      const shown = figureCodes(dataset, resource, catalogue?.places ?? []).map(({ code }) => code);
      expect(made.sort()).toEqual(shown.sort());
      expect(shown.length).toBeGreaterThan(0);
    }
  }
});

test('remembers the codes that figures lost, what came after, and why', () => {
  const { ledger } = openLedger(folder);
  const lost = [...pastCodes(ledger)].map(({ figure }) => figure);
  const corrected = lost.find(({ by }) => by === madeReleases.correction);
  expect(corrected).toMatchObject({ dataset: 'insured', measure: 'people', value: '80', after: '81' });
  expect(ledger.release(madeReleases.correction)?.record.reasons[corrected?.reasons[0] ?? -1]?.kind).toBe(
    'correction',
  );
  const withdrawn = lost.filter(({ by }) => by === madeReleases.withdrawal);
  expect(withdrawn.length).toBeGreaterThan(0);
  expect(withdrawn.every(({ after, reasons }) => after === undefined && reasons.length === 1)).toBe(true);
});

test('a figure that only became final lost its code, and a row that only moved did not', () => {
  const final = [...pastCodes(openLedger(folder).ledger)].filter(
    ({ figure }) => figure.by === madeReleases.final,
  );
  expect(
    final.map(({ figure }) => [figure.measure, figure.value, figure.after, figure.status]).sort(),
  ).toEqual([
    ['cost_rial', '12345678901234567890.50', '12345678901234567890.50', 'provisional'],
    ['people', '40', '42', 'provisional'],
  ]);
});
