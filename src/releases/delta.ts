/**
 * The way from one version of a file to the next, line by line: which runs of old lines to copy, and the new lines
 * between them. Works on bytes, so any file can be rebuilt byte for byte.
 *
 * Form: varint length of the steps, the steps, then all new bytes together (alike bytes pack better side by side).
 * A step is varint(length × 2 + kind): kind 0 takes `length` new bytes; kind 1 copies `length` old bytes from
 * where the last copy ended plus a zigzag varint.
 */
export function makeDelta(base: Uint8Array, target: Uint8Array): Uint8Array {
  const steps: number[] = [];
  const fresh: Uint8Array[] = [];
  let copied = 0;
  for (const { from, start, end } of matchLines(base, target)) {
    if (from === undefined) {
      pushVarint(steps, (end - start) * 2);
      fresh.push(target.subarray(start, end));
      continue;
    }
    pushVarint(steps, (end - start) * 2 + 1);
    pushVarint(steps, zigzag(from - copied));
    copied = from + end - start;
  }
  const length: number[] = [];
  pushVarint(length, steps.length);
  return Buffer.concat([Uint8Array.from(length), Uint8Array.from(steps), ...fresh]);
}

/** Rebuilds a version from the one before it. Errors: throws RangeError when the delta is not one of this base. */
export function applyDelta(base: Uint8Array, delta: Uint8Array): Uint8Array {
  const reader = { bytes: delta, at: 0 };
  const stepsLength = readVarint(reader);
  const stepsEnd = reader.at + stepsLength;
  let freshAt = stepsEnd;
  let copied = 0;
  const parts: Uint8Array[] = [];
  while (reader.at < stepsEnd) {
    const step = readVarint(reader);
    const length = Math.floor(step / 2);
    const isCopy = step % 2 === 1;
    const from = isCopy ? copied + unzigzag(readVarint(reader)) : freshAt;
    const source = isCopy ? base : delta;
    if (from < 0 || from + length > source.length) throw new RangeError('The delta does not fit its base.');
    parts.push(source.subarray(from, from + length));
    if (isCopy) copied = from + length;
    else freshAt += length;
  }
  if (reader.at !== stepsEnd || freshAt !== delta.length) throw new RangeError('The delta is cut short.');
  return Buffer.concat(parts);
}

/** A piece of the target from `start` to `end`; `from` is where the same bytes stand in the base. */
interface Piece {
  from?: number;
  start: number;
  end: number;
}

function matchLines(base: Uint8Array, target: Uint8Array): Piece[] {
  const known = new Map<string, number>();
  for (const { text, start } of lines(base)) if (!known.has(text)) known.set(text, start);
  const baseBytes = Buffer.from(base.buffer, base.byteOffset, base.byteLength);
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  for (const { text, start, end } of lines(target)) {
    const next = last?.from === undefined ? undefined : last.from + (start - last.start);
    // The line after the last copied one comes first, so that repeated lines stay in one run.
    const isNext = next !== undefined && baseBytes.toString('latin1', next, next + text.length) === text;
    const from = isNext ? next : known.get(text);
    if (last && (isNext || (from === undefined && last.from === undefined))) last.end = end;
    else pieces.push((last = { start, end, ...(from === undefined ? {} : { from }) }));
  }
  return pieces;
}

/** Lines with their line feed, as one byte per letter. */
function* lines(bytes: Uint8Array): Generator<{ text: string; start: number; end: number }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < buffer.length;) {
    const feed = buffer.indexOf(0x0a, start);
    const end = feed < 0 ? buffer.length : feed + 1;
    yield { text: buffer.toString('latin1', start, end), start, end };
    start = end;
  }
}

/** 0, -1, 1, -2, … as 0, 1, 2, 3, …; plain arithmetic, since files may be larger than 2^31. */
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

function readVarint(reader: { bytes: Uint8Array; at: number }): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = reader.bytes[reader.at];
    if (byte === undefined || scale > 2 ** 49) throw new RangeError('The delta is cut short.');
    reader.at += 1;
    value += (byte % 128) * scale;
    if (byte < 128) return value;
  }
}
