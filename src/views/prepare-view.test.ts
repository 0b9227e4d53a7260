import { expect, test } from 'vitest';
import { listItems } from './prepare-view.ts';

test('takes the items of a list as plain text', () => {
  expect(listItems('هر کدام:\n\n- نام [شعبه](glossary:branch) و **باجه**\n- رسید [تأیید نشده]\n')).toEqual([
    'نام شعبه و باجه',
    'رسید',
  ]);
});
