import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Issue } from '#model/issue.ts';
import { siteSchema, type Site } from '#model/site.ts';
import { checkShape } from '#pipeline/check-shape.ts';
import { IssueLog } from '#pipeline/issue-log.ts';
import { readBoardList, type ListedPlace } from '#pipeline/read-board-list.ts';
import { readJson } from '#pipeline/read-json.ts';
import { readPlaces } from '#pipeline/read-reference.ts';
import { UsageError } from '../arguments.ts';

export interface PosterInputs {
  /** Absent when site.json has errors. */
  site?: Site;
  places: readonly ListedPlace[];
  /** Of the data folder, and of the list, which lies anywhere. */
  issues: { data: readonly Issue[]; list: readonly Issue[] };
}

/** Reads what boards are made of: the site, its provinces and the list of places. Errors: throws UsageError without a list. */
export async function readInputs(data: string, list: string): Promise<PosterInputs> {
  const [dataLog, listLog] = [new IssueLog(), new IssueLog()];
  const root = resolve(data);
  const siteFile = await readJson({ root, file: 'site.json' }, dataLog);
  const site = siteFile && checkShape(siteFile, siteSchema, dataLog);
  const provinces = await readPlaces(root, dataLog);
  const places = readBoardList(await bytesOf(list), basename(list), provinces, listLog);
  return {
    ...(site ? { site } : {}),
    places,
    issues: { data: dataLog.list(), list: listLog.list() },
  };
}

async function bytesOf(list: string): Promise<Buffer> {
  try {
    return await readFile(list);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !['ENOENT', 'EISDIR'].includes(String(error.code)))
      throw error;
    throw new UsageError(`فایل «${list}» پیدا نشد.\nThe file "${list}" was not found.`);
  }
}
