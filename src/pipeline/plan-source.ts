import type { ResourceDescriptor } from '#model/descriptor.ts';
import type { IssueLog } from './issue-log.ts';
import { pathProblem } from './read-file.ts';
import type { JsonPath, Located } from './read-json.ts';

/** Where the rows of a resource are: files relative to the package's folder, or the descriptor itself. */
export type Source = readonly string[] | 'inline';

/**
 * Says where a resource's table is. Nothing is opened here, and nothing is ever fetched.
 * Errors: file/… and descriptor/… issues; undefined when there is no table to read.
 */
export function planSource(
  descriptor: ResourceDescriptor,
  path: JsonPath,
  document: Located,
  log: IssueLog,
): Source | undefined {
  const files = pathsOf(descriptor);
  if (files.length === 0) return planInline(descriptor, path, document, log);
  const at = { file: document.file, ...document.positionOf([...path, 'path']) };
  const bad = files.find((file) => pathProblem(file) !== undefined);
  const problem = bad === undefined ? undefined : pathProblem(bad);
  // A picture on the network is no business of ours; a path out of the folder always is.
  if (bad !== undefined && problem && (problem !== 'file/remote' || isTable(descriptor))) {
    log.add({ code: problem, ...at, found: bad, params: { path: bad } });
    return undefined;
  }
  if (isTable(descriptor)) return files;
  log.add({ code: 'descriptor/not-a-table', ...at, found: files.join(', ') });
  return undefined;
}

function planInline(
  descriptor: ResourceDescriptor,
  path: JsonPath,
  document: Located,
  log: IssueLog,
): Source | undefined {
  const at = { file: document.file, ...document.positionOf(path) };
  const { data } = descriptor;
  if (data === undefined) {
    const params = { path: `resources[${path[1]}].path` };
    log.add({ code: 'property/missing', ...at, found: 'path', params });
    return undefined;
  }
  if (isInlineTable(descriptor)) return 'inline';
  const isTableMeant = descriptor.schema !== undefined || isTabular(descriptor);
  log.add({
    code: isTableMeant ? 'descriptor/inline-data' : 'descriptor/not-a-table',
    ...at,
    found: descriptor.name,
  });
  return undefined;
}

/** v0 called `path` `url`. */
export const pathsOf = ({ path, url, data }: ResourceDescriptor): string[] =>
  [path ?? (data === undefined ? url : undefined) ?? []].flat();

const isTabular = ({ type, profile }: ResourceDescriptor): boolean =>
  type === 'table' || (profile?.includes('tabular-data-resource') ?? false);

function isInlineTable(descriptor: ResourceDescriptor): boolean {
  const { data } = descriptor;
  if (typeof data === 'string') return isCsvText(descriptor);
  return (
    Array.isArray(data) && data.length > 0 && data.every((row) => typeof row === 'object' && row !== null)
  );
}

const isCsvText = ({ format = '', mediatype = '' }: ResourceDescriptor): boolean =>
  /^(?:csv|tsv|txt)$/iu.test(format) || /csv|tab-separated/iu.test(mediatype);

/** By format or media type where given, else by the files' ending. */
export function isTable(descriptor: ResourceDescriptor): boolean {
  const { format, mediatype } = descriptor;
  const files = pathsOf(descriptor);
  if (files.length === 0) return isInlineTable(descriptor);
  if (isJsonTable(descriptor)) return true;
  if (format !== undefined && format !== '') return /^\.?(?:csv|tsv|tab|txt)$/iu.test(format);
  if (mediatype !== undefined && mediatype !== '') return /csv|tab-separated|text\/plain/iu.test(mediatype);
  return files.every((file) => /\.(?:csv|tsv|tab|txt)$/iu.test(file)) || isTabular(descriptor);
}

/**
 * JSON files with rows: JSON can be anything, so a schema or the type "table" must say that these hold a table.
 * Source: https://datapackage.org/standard/data-resource/#type
 */
export function isJsonTable(descriptor: ResourceDescriptor): boolean {
  const { format, mediatype, schema } = descriptor;
  const files = pathsOf(descriptor);
  if (files.length === 0 || (schema === undefined && !isTabular(descriptor))) return false;
  if (format !== undefined && format !== '') return /^\.?json$/iu.test(format);
  if (mediatype !== undefined && mediatype !== '') return /^(?:application|text)\/json\b/iu.test(mediatype);
  return files.every((file) => /\.json$/iu.test(file));
}

/** Tab-separated by what is declared, else by the files' ending. */
export function isTabSeparated(descriptor: ResourceDescriptor): boolean {
  const { format, mediatype } = descriptor;
  if (/^\.?(?:tsv|tab)$/iu.test(format ?? '') || /tab-separated/iu.test(mediatype ?? '')) return true;
  const files = pathsOf(descriptor);
  return files.length > 0 && files.every((file) => /\.(?:tsv|tab)$/iu.test(file));
}
