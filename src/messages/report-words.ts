import type { Locale } from '#model/bilingual.ts';
import type { Channel } from '#model/site.ts';

/** How to tell a false number or address from the one in the list, by kind of channel. */
export interface ReportWords {
  fakeHeading: string;
  fake: Record<Channel['kind'], string>;
}

const fa: ReportWords = {
  fakeHeading: 'جعلی نباشد',
  fake: {
    phone: 'خودتان همین شماره را بگیرید. شمارهٔ دیگری به نام آن را باور نکنید.',
    sms: 'پیامک را خودتان به همین سرشماره بفرستید. شمارهٔ شخصی همراه با لینک نشانهٔ جعل است.',
    web: 'نشانی را خودتان تایپ کنید. پیش از آن فقط نقطه می‌آید، نه خط تیره یا حرف چسبیده. پس از آن نقطه و نام دیگری نیست.',
    'in-person':
      'نشانی را از شماره‌های همین فهرست بپرسید، نه از پیامک یا آگهی. در برابر پول و مدرک رسید بگیرید.',
    post: 'نشانی را از شماره‌های همین فهرست بپرسید، نه از پیامک یا آگهی.',
  },
};

const en: ReportWords = {
  fakeHeading: 'Make sure it is real',
  fake: {
    phone: 'Dial this very number yourself. Do not trust another number in its name.',
    sms: 'Send the message to this very number yourself. A personal number with a link is a sign of a fake.',
    web: 'Type the address yourself. Only a dot may come before it, no hyphen or joined letters. No dot and other name comes after it.',
    'in-person':
      'Ask the numbers in this list for the address, not a text message or an advertisement. Get a receipt for money and papers.',
    post: 'Ask the numbers in this list for the address, not a text message or an advertisement.',
  },
};

export const reportWords: Readonly<Record<Locale, ReportWords>> = { fa, en };
