import type { Bilingual } from './bilingual.ts';
import type { Source } from './dataset.ts';
import type { Confidence, Status } from './table.ts';

/** A figure that a source gives for the same thing. */
export interface CardRival {
  /** Ties it to its cell, as data-num does. */
  key: string;
  text: Required<Bilingual>;
  /** Its status in words, unless it is simply actual. */
  mark?: Required<Bilingual>;
  /** The dataset's own choice among the figures. */
  isMain: boolean;
  source: Source;
  note?: Bilingual;
}

/** One number of a row. */
export interface CardFigure {
  /** With unit, as sentences print it. */
  text: Required<Bilingual>;
  /** The same with every published digit, where pages show fewer. */
  published?: Required<Bilingual>;
  /** The number as the published file has it. */
  exact: string;
  code: string;
  rivals?: readonly CardRival[];
}

/** One record of the published file. */
export interface CardRow {
  /** What the row is about, part by part: categories, place, period. */
  subject: readonly Bilingual[];
  status: Status;
  confidence?: Confidence;
  sampleSize?: Required<Bilingual>;
  source?: Source;
  note?: Bilingual;
  /** Id of the row on its dataset's page; of its table where the row is in the file only. */
  anchor: string;
  isInFileOnly?: true;
  /** By column name. */
  figures: Readonly<Record<string, CardFigure>>;
}

export interface CardColumn {
  title: Bilingual;
  /** Its place in the published file, from 1. */
  number: number;
  unit?: { code: string; label: Bilingual };
}

/**
 * What the cards of one table's figures say, in both languages, as a browser fetches it; some hundred rows at a time.
 * Nothing is formatted there: a card prints what the pages print.
 */
export interface FigureCards {
  dataset: { name: string; title: Bilingual; version?: string };
  resource: { name: string; title: Bilingual };
  publisher: Required<Bilingual>;
  /** Official channels that take word of a wrong figure. */
  channels: readonly { label: Required<Bilingual>; value: Required<Bilingual>; href?: string }[];
  /** The official number for text messages, where there is one. */
  sms?: { number: string; value: Required<Bilingual>; isConfirmed: boolean };
  /** Base of permanent addresses, without a closing slash. */
  site: string;
  /** The published CSV; `frozen` is the same file in its release, absent where no release has it yet. */
  file: { href: string; sha256: string; rows: number; frozen?: { release: string; href: string } };
  columns: Readonly<Record<string, CardColumn>>;
  /** By record number, from 1. */
  rows: Readonly<Record<string, CardRow>>;
}

/** Rows per file of cards, so that the file of a figure is known from its row. */
export const cardRowsPerFile = 500;

/** Where the cards of a row are, e.g. "/data/insured/cards/by-year-0.json". */
export const cardFilePath = (dataset: string, resource: string, row: number): string =>
  `/data/${dataset}/cards/${resource}-${Math.floor((row - 1) / cardRowsPerFile)}.json`;

/** Where a code is looked up, e.g. "/data/codes/7.json": code → data-num of every figure that has it. */
export const codeFilePath = (code: string): string => `/data/codes/${code.charAt(0).toLowerCase()}.json`;

/** "insured/by-year/12/value" in parts; undefined for anything else. */
export function parseNumberKey(
  key: string,
): { dataset: string; resource: string; row: number; column: string } | undefined {
  const parts = /^(?<dataset>[^/]+)\/(?<resource>[^/]+)\/(?<row>[1-9]\d*)\/(?<column>.+)$/u.exec(key)?.groups;
  const { dataset, resource, row, column } = parts ?? {};
  if (!dataset || !resource || !row || !column) return undefined;
  return { dataset, resource, row: Number(row), column };
}

/** The figure's address: its dataset's page, the code that finds it when rows have moved, and the row for browsers without scripts. */
export function figureAddress(dataset: string, code: string, anchor: string): string {
  return `/datasets/${dataset}/?figure=${code}#${anchor}`;
}
