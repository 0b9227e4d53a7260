import { z } from 'zod';
import { announcedPlanSchema } from './announced-plan.ts';

/** "2026-11-22", and "2026-11-22.02" for the second of a day: text order is the order in time. Part of public addresses. */
export const releaseIdPattern = /^\d{4}-\d{2}-\d{2}(?:\.(?:0[2-9]|[1-9]\d))?$/u;
const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const utcTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u);
const bothTexts = z.strictObject({
  fa: z.string().trim().min(1),
  en: z.string().trim().min(1).exactOptional(),
});

/** Persian, which is required, and English. */
export type ReleaseText = z.infer<typeof bothTexts>;

/** What the columns of a published table are, as far as comparing two versions needs it. Names of columns. */
const tableFactsSchema = z.strictObject({
  /** What makes a row the same row; empty where only whole rows can be compared. */
  key: z.array(z.string()),
  measures: z.array(z.string()),
  period: z.string().exactOptional(),
  status: z.string().exactOptional(),
});
export type TableFacts = z.infer<typeof tableFactsSchema>;

/** Where the bytes of a file lie: `files/<object>` of the release that brought them, whole or as a delta. */
const storedSchema = z.strictObject({
  /** sha256 of the stored bytes, which is their name. */
  object: hash,
  bytes: z.int().min(1),
  /** sha256 of the content the delta builds on; absent for a whole copy. */
  base: hash.exactOptional(),
});
export type Stored = z.infer<typeof storedSchema>;

const releaseFileSchema = z.strictObject({
  /** Dataset and file name, e.g. "insured/people.csv": `/data/insured/v/<release>/people.csv`. */
  path: z.string().regex(/^[^/\\]+\/[^/\\]+$/u),
  bytes: z.int().min(0),
  sha256: hash,
  /** Data records; absent for a descriptor. */
  rows: z.int().min(0).exactOptional(),
  facts: tableFactsSchema.exactOptional(),
  /** Only in the release that brought this content. */
  stored: storedSchema.exactOptional(),
});
export type ReleaseFile = z.infer<typeof releaseFileSchema>;

/** A copy in another form (Excel, Parquet): known by its hash, not kept, since it can be made from the CSV. */
const renderingSchema = z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256: hash });
export type Rendering = z.infer<typeof renderingSchema>;

/** A property of a descriptor, e.g. "resources[people].schema.fields[value].unit"; a side is absent where it was not there. */
const propertyChangeSchema = z.strictObject({
  path: z.string(),
  before: z.json().exactOptional(),
  after: z.json().exactOptional(),
});
export type PropertyChange = z.infer<typeof propertyChangeSchema>;

export const changeKinds = ['new', 'removed', 'changed'] as const;
const count = z.int().min(0);

const tableChangeSchema = z.strictObject({
  resource: z.string(),
  kind: z.enum(changeKinds),
  rowsBefore: count,
  rowsAfter: count,
  addedRows: count,
  removedRows: count,
  changedRows: count,
  /** Cells of columns both versions have. */
  changedCells: count,
  isReordered: z.boolean(),
  addedColumns: z.array(z.string()),
  removedColumns: z.array(z.string()),
  /** Changed properties of the table and its columns that say what the figures are: unit, type, calendar, … */
  meaning: z.array(propertyChangeSchema),
});
export type TableChange = z.infer<typeof tableChangeSchema>;

const datasetChangeSchema = z.strictObject({
  dataset: z.string(),
  kind: z.enum(changeKinds),
  /** Everything else in the descriptor: titles, sources, notes. */
  properties: z.array(propertyChangeSchema),
  tables: z.array(tableChangeSchema),
});
export type DatasetChange = z.infer<typeof datasetChangeSchema>;

export const reasonKinds = [
  'new-data',
  'provisional-to-final',
  'correction',
  'method-change',
  'withdrawal',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** Kinds of change a reason can answer for; all but `new` and `text` demand one. */
export const changeParts = ['new', 'text', 'values', 'rows', 'meaning', 'withdrawn'] as const;
export type ChangePart = (typeof changeParts)[number];

const selectorSchema = z.strictObject({
  dataset: z.string(),
  resource: z.string().exactOptional(),
  part: z.enum(changeParts).exactOptional(),
  /** Of changed values: only rows in which no other columns changed. */
  columns: z.array(z.string()).min(1).exactOptional(),
  /** Of changed values and vanished rows: only rows whose key has these values. */
  where: z.record(z.string(), z.string()).exactOptional(),
});
export type Selector = z.infer<typeof selectorSchema>;

const reasonSchema = z.strictObject({
  kind: z.enum(reasonKinds),
  what: bothTexts,
  why: bothTexts,
  /** An office or role, never a person's name. */
  decidedBy: bothTexts,
  covers: z.array(selectorSchema).min(1),
});
export type Reason = z.infer<typeof reasonSchema>;

export const suspicionCodes = [
  'history-changed',
  'large-change',
  'total-moved',
  'all-zero',
  'zeroed',
  'emptied',
  'first-negative',
  'rows-vanished',
  'series-shortened',
] as const;
export type SuspicionCode = (typeof suspicionCodes)[number];

const suspicionPlaceSchema = {
  code: z.enum(suspicionCodes),
  dataset: z.string(),
  resource: z.string(),
  column: z.string().exactOptional(),
};
const acknowledgementSchema = z.strictObject({
  ...suspicionPlaceSchema,
  /** The figures that were seen when it was acknowledged. */
  seen: z.record(z.string(), z.string()).exactOptional(),
  words: bothTexts,
  acknowledgedBy: bothTexts,
});
export type ReleaseAcknowledgement = z.infer<typeof acknowledgementSchema>;

/** A change that looks like an accident. `seen` holds the figures, e.g. { before: "120", after: "0", row: "1402 · main" }. */
export interface Suspicion {
  code: SuspicionCode;
  dataset: string;
  resource: string;
  column?: string;
  seen: Readonly<Record<string, string>>;
}

export const recordSchema = z.strictObject({
  format: z.literal('tamin-nama-release/1'),
  id: z.string().regex(releaseIdPattern),
  /** UTC, to the second. */
  time: utcTime,
  previous: z.strictObject({ id: z.string().regex(releaseIdPattern), sha256: hash }).nullable(),
  /** Fingerprint of the key that signed it; null for a draft. */
  signedBy: hash.nullable(),
  note: bothTexts.exactOptional(),
  files: z.array(releaseFileSchema),
  renderings: z.array(renderingSchema),
  changes: z.array(datasetChangeSchema),
  reasons: z.array(reasonSchema),
  acknowledgements: z.array(acknowledgementSchema),
  /** The release calendar as it stood, sorted by plan; absent where nothing was announced. */
  plans: z.array(announcedPlanSchema).exactOptional(),
});
export type ReleaseRecord = z.infer<typeof recordSchema>;

/** What staff write for a release. `for` ties it to the very changes it was written about. */
export const reasonsFileSchema = z.strictObject({
  for: z.string().regex(/^[0-9a-f]{12}$/u),
  note: bothTexts.exactOptional(),
  reasons: z.array(reasonSchema).default([]),
  acknowledgements: z.array(acknowledgementSchema.omit({ seen: true })).default([]),
});
export type ReasonsFile = z.infer<typeof reasonsFileSchema>;

/** A public key, announced with its own signature or, when it takes over, with the one it takes over from. */
export const keyStatementSchema = z.strictObject({
  /** sha256 of the key as DER (SubjectPublicKeyInfo). */
  id: hash,
  /** PEM. */
  publicKey: z.string(),
  from: utcTime,
  replaces: hash.nullable(),
});
export const keysSchema = z.strictObject({
  keys: z.array(z.strictObject({ ...keyStatementSchema.shape, signature: z.base64() })),
});
export type KeyStatement = z.infer<typeof keyStatementSchema>;
export type KeysFile = z.infer<typeof keysSchema>;

export const chainProblemCodes = [
  'record-unreadable',
  'record-not-canonical',
  'name-differs',
  'unexpected-file',
  'previous-missing',
  'previous-differs',
  'fork',
  'order',
  'head-missing',
  'head-unreadable',
  'head-differs',
  'dropped',
  'keys-unreadable',
  'keys-invalid',
  'unknown-key',
  'key-not-valid-then',
  'signature-missing',
  'signature-wrong',
  'object-missing',
  'object-differs',
  'content-differs',
  'changes-differ',
  'reason-missing',
] as const;
export type ChainProblemCode = (typeof chainProblemCodes)[number];

/** Something wrong with the ledger itself. `file` is relative to the ledger's folder, e.g. "2026-11-22/record.json". */
export interface ChainProblem {
  code: ChainProblemCode;
  file: string;
  params: Readonly<Record<string, string>>;
}

/** Thresholds beyond which a change is taken for an accident until somebody says in words that it is none. */
export const suspicionLimitsSchema = z.strictObject({
  /** Share of a column's published figures that changed, 0–1. */
  changedShareRatio: z.number().min(0).max(1).default(0.1),
  /** Rise or fall of one published figure, as a ratio of what it was. */
  changeRatio: z.number().min(0).default(0.5),
  /** Rise or fall of the sum of a column over the rows both versions have. */
  totalChangeRatio: z.number().min(0).default(0.2),
  /** Share of figures other than zero that became zero, or were emptied. */
  zeroedShareRatio: z.number().min(0).max(1).default(0.05),
  /** Share of published rows that vanished. */
  vanishedRowsRatio: z.number().min(0).max(1).default(0.01),
});
export type SuspicionLimits = z.infer<typeof suspicionLimitsSchema>;
