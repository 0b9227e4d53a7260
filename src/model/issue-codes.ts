import type { Severity } from './issue.ts';

/**
 * Every kind of problem the pipeline can report, with its severity. Codes are permanent: they are part of a
 * public address (`/guidance/errors/<code with "-" for "/">/`). The words live in `messages`, which must have
 * an entry for each; the type checker enforces it.
 */
export const issueSeverities = {
  // Files and folders
  'file/missing': 'error',
  'file/too-large': 'error',
  'file/unreadable': 'error',
  'file/remote': 'error',
  'file/outside-folder': 'error',
  'file/wrong-kind': 'error',
  'file/bad-folder-name': 'error',
  'file/unexpected': 'notice',
  'file/hash-differs': 'warning',

  // Bytes and characters
  'encoding/utf-16': 'error',
  'encoding/windows-1256': 'error',
  'encoding/invalid': 'error',
  'encoding/unknown': 'error',
  'encoding/nul': 'error',

  // JSON and YAML as written
  'json/syntax': 'error',
  'json/too-deep': 'error',
  'json/duplicate-key': 'error',
  'yaml/syntax': 'error',

  // Properties of site.json, descriptors and front matter
  'property/missing': 'error',
  'property/wrong-type': 'error',
  'property/invalid-value': 'error',
  'property/unknown': 'error',
  'property/misspelt': 'warning',

  // Descriptors of datasets
  'descriptor/bad-name': 'error',
  'descriptor/name-differs': 'notice',
  'descriptor/duplicate-name': 'error',
  'descriptor/no-table': 'error',
  'descriptor/not-a-table': 'notice',
  'descriptor/inline-data': 'error',
  'descriptor/several-files': 'error',
  'descriptor/no-schema': 'notice',
  'descriptor/unknown-type': 'error',
  'descriptor/unknown-unit': 'error',
  'descriptor/money-without-unit': 'error',
  'descriptor/value-not-numeric': 'error',
  'descriptor/duplicate-concept': 'error',
  'descriptor/bad-pattern': 'error',
  'descriptor/unsafe-pattern': 'error',
  'descriptor/impossible-constraint': 'error',
  'descriptor/idle-constraint': 'warning',
  'descriptor/unknown-field': 'error',
  'descriptor/unknown-resource': 'error',
  'descriptor/unknown-dataset': 'error',
  'descriptor/unknown-category': 'error',
  'descriptor/bad-break': 'error',
  'descriptor/headline-without-rows': 'error',
  'descriptor/conflicts-without-key': 'error',
  'descriptor/bad-foreign-key': 'error',

  // The CSV as a grid
  'csv/empty': 'error',
  'csv/header-only': 'error',
  'csv/sep-line': 'error',
  'csv/title-row': 'error',
  'csv/wrong-delimiter': 'error',
  'csv/missing-column': 'error',
  'csv/undeclared-column': 'error',
  'csv/misspelt-header': 'error',
  'csv/header-differs': 'warning',
  'csv/duplicate-header': 'error',
  'csv/column-order': 'notice',
  'csv/ragged-row': 'error',
  'csv/unclosed-quote': 'error',
  'csv/stray-quote': 'error',
  'csv/blank-row': 'warning',
  'csv/huge-cell': 'error',

  // One cell against its column
  'cell/required': 'error',
  'cell/not-a-number': 'error',
  'cell/not-an-integer': 'error',
  'cell/not-finite': 'warning',
  'cell/unit-in-number': 'error',
  'cell/percent-sign': 'error',
  'cell/slash-decimal': 'error',
  'cell/excel-error': 'error',
  'cell/undeclared-missing': 'error',
  'cell/thousands-comma': 'warning',
  'cell/normalised-number': 'notice',
  'cell/normalised-text': 'notice',
  'cell/normalised-period': 'notice',
  'cell/outer-space': 'notice',
  'cell/not-a-boolean': 'error',
  'cell/not-a-date': 'error',
  'cell/not-a-duration': 'error',
  'cell/not-a-list': 'error',
  'cell/not-json': 'error',
  'cell/not-a-geopoint': 'error',
  'cell/not-in-format': 'error',
  'cell/below-minimum': 'error',
  'cell/above-maximum': 'error',
  'cell/too-short': 'error',
  'cell/too-long': 'error',
  'cell/not-in-list': 'error',
  'cell/pattern': 'error',
  'cell/not-unique': 'error',
  'cell/unknown-category': 'error',
  'cell/unknown-status': 'error',
  'cell/unknown-confidence': 'error',
  'cell/bad-address': 'error',
  'cell/bad-source-date': 'error',
  'cell/source-missing': 'error',
  'cell/hidden-character': 'warning',
  'cell/formula': 'warning',
  'cell/markup': 'warning',
  'cell/personal-data': 'error',
  'cell/negative-count': 'warning',

  // Periods
  'period/invalid': 'error',
  'period/month': 'error',
  'period/day': 'error',
  'period/quarter': 'error',
  'period/two-digit-year': 'error',
  'period/excel-serial': 'error',
  'period/other-calendar': 'error',
  'period/reversed': 'error',

  // Keys and sums
  'reference/unknown-place': 'error',
  'reference/place-variant': 'notice',
  'reference/duplicate-key': 'error',
  'reference/duplicate-after-folding': 'error',
  'reference/broken-key': 'error',
  'reference/duplicate-row': 'warning',
  'table/sum-mismatch': 'warning',
  'table/mixed-units': 'error',

  // Guidance and pages
  'content/bad-file-name': 'error',
  'content/no-front-matter': 'error',
  'content/missing-twin': 'error',
  'content/missing-section': 'error',
  'content/unexpected-section': 'error',
  'content/section-order': 'error',
  'content/empty-section': 'error',
  'content/twins-differ': 'error',
  'content/unknown-term': 'error',
  'content/unknown-channel': 'error',
  'content/unknown-page': 'error',
  'content/unknown-kind': 'error',
  'content/duplicate-order': 'error',
  'content/html': 'warning',
  'content/long-sentence': 'notice',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof issueSeverities;

/** All codes, in the order above. */
export const issueCodes = Object.keys(issueSeverities) as readonly IssueCode[];
