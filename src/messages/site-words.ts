import type { Locale } from '#model/bilingual.ts';
import type { KindCategory } from '#model/content.ts';
import type { Severity } from '#model/issue.ts';
import type { IssueCode } from '#model/issue-codes.ts';
import { en } from './site-words.en.ts';
import { fa } from './site-words.fa.ts';

/** The part of a code before its slash. */
export type IssueGroup = IssueCode extends `${infer Group}/${string}` ? Group : never;

/** Words of the frame and of the reading pages. Both languages must have every key. */
export interface SiteWords {
  home: string;
  skip: string;
  mainNav: string;
  breadcrumb: string;
  nav: Record<'datasets' | 'topics' | 'report' | 'questions' | 'search' | 'methods', string>;
  footer: {
    channelHeading: string;
    pagesHeading: string;
    about: string;
    privacy: string;
    accessibility: string;
    glossary: string;
    channels: string;
    rights: string;
    safety: string;
    noTracking: string;
    licence: string;
    notOfficial: string;
  };
  sampleBanner: string;
  printedFrom: string;
  unconfirmed: string;
  unconfirmedMeaning: string;
  lastChecked: string;
  sources: string;
  onThisPage: string;
  report: {
    categories: Record<KindCategory, { title: string; text: string }>;
    firstDoor: string;
    /** Beside a door that is our inference. */
    inferredDoor: string;
    otherDoors: string;
    related: string;
    allKinds: string;
    print: string;
    lawyerNote: string;
  };
  channels: {
    kinds: Record<'phone' | 'sms' | 'web' | 'in-person' | 'post', string>;
    hours: string;
    source: string;
  };
  glossary: {
    title: string;
    lead: string;
    letters: string;
    variants: string;
  };
  errors: {
    title: string;
    lead: string;
    severity: string;
    severities: Record<Severity, string>;
    code: string;
    why: string;
    fix: string;
    wrong: string;
    right: string;
    groups: Record<IssueGroup, string>;
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
