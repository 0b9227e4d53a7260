import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { IssueLog } from './issue-log.ts';
import { decodeUtf8 } from './read-text.ts';
import { readInside, sizeLimits, type FileRequest } from './read-file.ts';

export type JsonPath = readonly (string | number)[];

/** Where something stands in a text file: 1-based line and character. */
export interface Position {
  line: number;
  column: number;
}

/** A parsed document that remembers where each of its values stands. */
export interface Located {
  file: string;
  value: unknown;
  /** Where the value at a path stands, else its nearest ancestor that exists; nothing when even that fails. */
  positionOf(path: JsonPath): Partial<Position>;
  /** Where the name of a property stands. */
  keyPositionOf(path: JsonPath): Partial<Position>;
}

const deepest = 100;

/**
 * Reads a JSON file and keeps the place of every value.
 * Errors: json/… issues with line and character; undefined when there is nothing to go on with.
 */
export async function readJson(
  request: Omit<FileRequest, 'limit'>,
  log: IssueLog,
): Promise<Located | undefined> {
  const bytes = await readInside({ ...request, limit: sizeLimits.json }, log);
  if (!bytes) return undefined;
  const text = decodeUtf8(bytes, request.file, log);
  return text === undefined ? undefined : parseJson(text, request.file, log);
}

/**
 * Parses JSON as the standard has it: no comments, no trailing commas, no repeated names.
 * Shape: with `isExact`, numbers that JavaScript would round or spell otherwise are texts as written, e.g. "1.50".
 */
export function parseJson(
  text: string,
  file: string,
  log: IssueLog,
  { isExact = false } = {},
): Located | undefined {
  const positions = new LinePositions(text);
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) {
    log.add({ code: 'json/too-deep', file, ...positions.at(tooDeep), params: { limit: deepest } });
    return undefined;
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowEmptyContent: false });
  const first = errors[0];
  if (!tree || first) {
    const offset = first?.offset ?? 0;
    const found = text.slice(offset, offset + (first?.length ?? 0)).slice(0, 40);
    const problem = first ? printParseErrorCode(first.error) : 'ValueExpected';
    log.add({ code: 'json/syntax', file, ...positions.at(offset), found, params: { problem } });
    return undefined;
  }
  reportDuplicateKeys(tree, file, positions, log);
  return located(tree, file, { positions, ...(isExact ? { source: text } : {}) });
}

function located(
  tree: Node,
  file: string,
  { positions, source }: { positions: LinePositions; source?: string },
): Located {
  const nearest = (path: JsonPath): Node => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return node;
    }
    return tree;
  };
  return {
    file,
    value: valueOf(tree, source),
    positionOf: (path) => positions.at(nearest(path).offset),
    keyPositionOf: (path) => {
      const node = nearest(path);
      return positions.at(node.parent?.type === 'property' ? node.parent.offset : node.offset);
    },
  };
}

/** Own conversion, because `getNodeValue` would let a "__proto__" key through as a prototype. */
function valueOf(node: Node, source?: string): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => valueOf(child, source));
  if (node.type === 'number' && source !== undefined) {
    const written = source.slice(node.offset, node.offset + node.length);
    return String(node.value) === written ? node.value : written;
  }
  if (node.type !== 'object') return node.value;
  const entries = (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key && value && key.value !== '__proto__'
      ? [[String(key.value), valueOf(value, source)] as const]
      : [];
  });
  return Object.fromEntries(entries);
}

function reportDuplicateKeys(node: Node, file: string, positions: LinePositions, log: IssueLog): void {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    const name = String(key?.value);
    if (key && seen.has(name)) {
      log.add({ code: 'json/duplicate-key', file, ...positions.at(key.offset), found: name });
    }
    seen.add(name);
    reportDuplicateKeys(child, file, positions, log);
  }
}

/** Offset where nesting passes the limit, so that a hostile file cannot exhaust the stack. */
function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (isInString) {
      if (c === 0x5c) i += 1;
      else if (c === 0x22) isInString = false;
    } else if (c === 0x22) isInString = true;
    else if (c === 0x7b || c === 0x5b) {
      depth += 1;
      if (depth > deepest) return i;
    } else if (c === 0x7d || c === 0x5d) depth -= 1;
  }
  return undefined;
}

/** Turns an offset in a text into a line and a character. */
export class LinePositions {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
