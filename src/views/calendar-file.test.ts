import { rm } from 'node:fs/promises';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkData } from '#catalogue';
import type { Catalogue } from '#model/catalogue.ts';
import type { Ledger } from '#releases/ledger.ts';
import { openLedger } from '#releases/read-ledger.ts';
import { layLedger } from '../../test/unit/ledger-folder.ts';
import { layRegisters } from '../../test/unit/register-folder.ts';
import { calendarFile } from './calendar-file.ts';

const site = 'https://tamin-nama.example';
let folder = '';
let ledger: Ledger;
let catalogue: Catalogue;
beforeAll(async () => {
  folder = await layLedger();
  await layRegisters(folder);
  const result = await checkData(folder, { today: '2026-11-24' });
  if (!result.catalogue) throw new Error(JSON.stringify(result.issues));
  ({ catalogue } = result);
  ({ ledger } = openLedger(folder));
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = () => parse(calendarFile(catalogue, ledger, site)).getAllSubcomponents('vevent');
const eventOf = (id: string) =>
  events().find((event) => event.getFirstPropertyValue('uid') === `${id}@tamin-nama.example`);

test('is read by a calendar library, one event per plan, each with an identity of its own', () => {
  const ids = events().map((event) => event.getFirstPropertyValue('uid'));
  expect(ids).toHaveLength(catalogue.calendar.length);
  expect(new Set(ids).size).toBe(ids.length);
});

test('places a day as a whole day and an hour on Tehran’s clock', () => {
  const whole = new ICAL.Event(eventOf('leap-day'));
  expect([whole.startDate.isDate, whole.startDate.toString(), whole.endDate.toString()]).toEqual([
    true,
    '2030-03-20',
    '2030-03-21',
  ]);
  const component = parse(calendarFile(catalogue, ledger, site));
  const zone = new ICAL.Timezone(component.getFirstSubcomponent('vtimezone'));
  ICAL.TimezoneService.register(zone);
  const timed = new ICAL.Event(eventOf('next'));
  expect(timed.startDate.toString()).toBe('2027-01-05T10:00:00');
  expect(timed.startDate.toJSDate().toISOString()).toBe('2027-01-05T06:30:00.000Z');
});

test('counts moves and keeps the identity; a plan without a date is cancelled', () => {
  const value = (id: string, name: string) => eventOf(id)?.getFirstPropertyValue(name)?.toString();
  expect(value('moved-twice', 'sequence')).toBe('2');
  expect(value('moved-twice', 'dtstamp')).toBe('2026-11-18T08:30:00Z');
  expect(value('moved-twice', 'last-modified')).toBe('2026-11-23T09:00:00Z');
  expect(value('next', 'sequence')).toBe('0');
  expect([value('postponed', 'status'), value('next', 'status')]).toEqual(['CANCELLED', 'CONFIRMED']);
});

test('says in Persian what comes, and keeps commas and semicolons of a reason', () => {
  const moved = new ICAL.Event(eventOf('moved-twice'));
  expect(moved.summary).toBe('انتشار «بیمه‌شدگان»: ارقام سال ۱۴۰۳');
  expect(moved.description).toContain('سامانهٔ آمار سه روز خاموش بود؛ بازبینی ماند، و تکرار شد.');
  expect(moved.description).toContain('تاریخ پیشین: ۲۰ آبان ۱۴۰۵');
});

test('ends lines with CRLF, none longer than 75 octets, none cut inside a letter', () => {
  const text = calendarFile(catalogue, ledger, site);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  const lines = text.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...lines)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\uFFFD');
});

test('is the same from the same data, and whole without a plan', () => {
  expect(calendarFile(catalogue, ledger, site)).toBe(calendarFile(catalogue, ledger, site));
  const empty = parse(calendarFile({ ...catalogue, calendar: [] }, ledger, site));
  expect(empty.getAllSubcomponents('vevent')).toEqual([]);
  expect(empty.getAllSubcomponents('vtimezone')).toHaveLength(1);
});
