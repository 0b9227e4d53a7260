import type { Locale } from '#model/bilingual.ts';
import type { KindCategory } from '#model/content.ts';
import { en } from './site-words.en.ts';
import { fa } from './site-words.fa.ts';

/** Words of the frame and of the reading pages. Both languages must have every key. */
export interface SiteWords {
  home: string;
  skip: string;
  mainNav: string;
  breadcrumb: string;
  nav: Record<'datasets' | 'topics' | 'report' | 'search' | 'methods', string>;
  footer: {
    channelHeading: string;
    channelMore: string;
    pagesHeading: string;
    about: string;
    privacy: string;
    accessibility: string;
    glossary: string;
    channels: string;
    rights: string;
    updates: string;
    noTracking: string;
    licence: string;
    notOfficial: string;
  };
  sampleBanner: string;
  printedFrom: string;
  externalLink: string;
  unconfirmed: string;
  unconfirmedMeaning: string;
  lastChecked: string;
  sources: string;
  sourceDate: string;
  onThisPage: string;
  noticeKinds: Record<'info' | 'warn' | 'conflict', string>;
  report: {
    categories: Record<KindCategory, { title: string; text: string }>;
    firstDoor: string;
    tellHere: string;
    otherDoors: string;
    related: string;
    allKinds: string;
    print: string;
    lawyerNote: string;
    kindsHeading: string;
    moreHeading: string;
  };
  channels: {
    kinds: Record<'phone' | 'sms' | 'web' | 'in-person' | 'post', string>;
    operator: string;
    purpose: string;
    hours: string;
    hoursUnknown: string;
    confidence: string;
    confirmed: string;
    source: string;
  };
  glossary: {
    title: string;
    lead: string;
    letters: string;
    variants: string;
    otherLanguage: string;
  };
  errors: {
    title: string;
    lead: string;
    severity: string;
    allErrors: string;
    code: string;
  };
  search: {
    title: string;
    lead: string;
    label: string;
    button: string;
    allPages: string;
    withoutScript: string;
    groups: Record<'topics' | 'datasets' | 'report' | 'site', string>;
  };
  notFound: { title: string; text: string; home: string };
}

/** The words of the frame for one reader. */
export function siteWords(locale: Locale): SiteWords {
  return locale === 'fa' ? fa : en;
}
