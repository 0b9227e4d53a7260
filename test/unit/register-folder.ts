import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layLedger } from './ledger-folder.ts';
import { layOwnSite } from './own-site.ts';

/**
 * A calendar for the three releases of `layLedger` (1 Azar 1405 twice, 2 Azar 1405): a plan in every state, one moved
 * twice, one on the last day of a leap year.
 */
export const calendarCsv = `id,dataset,period,due,time,announced,what_fa,what_en,reason_fa,reason_en
on-time,insured,,1405-09-01,10:00,1405-07-01,نخستین ارقام بیمه‌شدگان,First figures of insured people,,
moved-twice,insured,,1405-08-20,,1405-07-01,ارقام سال ۱۴۰۳,Figures of 1403,,
moved-twice,insured,,1405-08-28,,1405-08-18,,,دو استان ارقام خود را دیر دادند.,Two provinces sent their figures late.
moved-twice,insured,,1405-09-02,,1405-08-27,,,سامانهٔ آمار سه روز خاموش بود؛ بازبینی ماند، و تکرار شد.,
early,insured,1402,1405-09-10,,1405-07-01,ارقام سال ۱۴۰۲,Figures of 1402,,
late,insured,1403-Q1,1405-08-30,,1405-07-01,ارقام بهار ۱۴۰۳,,,
overdue,insured,1404,1405-08-01,,1405-07-01,ارقام سال ۱۴۰۴,Figures of 1404,,
next,insured,1405-Q3,1405-10-15,10:00,1405-09-01,ارقام پاییز ۱۴۰۵,Figures of autumn 1405,,
leap-day,insured,1407,1408-12-30,,1405-09-01,ارقام سال ۱۴۰۷,Figures of 1407,,
postponed,insured,1404-Q4,1405-09-20,,1405-07-01,ارقام زمستان ۱۴۰۴,Figures of winter 1404,,
postponed,insured,1404-Q4,,,1405-08-15,,,روش شمارش در حال بازنگری است.,The method of counting is under review.
`;

export const problemsCsv = `id,dataset,resource,where,reported,text_fa,text_en,state,closed,release,answer_fa,answer_en,due_days
sum-1402,insured,insured,period=1402|province=تهران,1405-07-01,جمع استان‌ها با رقم کشور نمی‌خواند.,The provinces do not add up to the country.,open,,,,,30
unit,insured,,,1405-08-25,یکای ستون هزینه در صفحه نیامده است.,,confirmed,,,یکا در بازبینی بعدی افزوده می‌شود.,The unit will be added.,60
tehran,insured,insured,,1405-08-20,رقم تهران با سالنامه نمی‌خواند.,The figure of Tehran differs from the yearbook.,fixed,1405-09-01,2026-11-22.02,,,
old-total,insured,,,1405-08-01,رقم سال گذشته کمتر از سایت دیگر است.,Another site has a larger figure.,not-a-fault,1405-08-11,,آن سایت بیمه‌شدگان تبعی را هم می‌شمارد.,That site counts dependants too.,15
`;

/** Writes both files into a data folder. */
export async function layRegisters(folder: string, files = { calendarCsv, problemsCsv }): Promise<void> {
  await mkdir(join(folder, 'releases'), { recursive: true });
  await writeFile(join(folder, 'releases/calendar.csv'), files.calendarCsv);
  await writeFile(join(folder, 'releases/problems.csv'), files.problemsCsv);
}

/** A data folder with three releases, both files, and this site's own pages, so that a whole site can be built of it. */
export async function layCalendarSite(): Promise<string> {
  const folder = await layLedger();
  await layRegisters(folder);
  await layOwnSite(folder, 'reference/glossary');
  return folder;
}
