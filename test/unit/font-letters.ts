/**
 * Code points a TrueType font has a glyph for, read from its own table of characters.
 * Source: OpenType specification, table `cmap`, formats 4 and 12.
 */
export function lettersIn(font: Buffer): Set<number> {
  const cmap = tableOf(font, 'cmap');
  const letters = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) readSegments(font, at, letters);
    if (format === 12) readGroups(font, at, letters);
  }
  return letters;
}

function tableOf(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new RangeError(`The font has no table ${name}.`);
}

function readSegments(font: Buffer, at: number, letters: Set<number>): void {
  const size = font.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + size];
  const [deltas, offsets] = [starts + size, starts + 2 * size];
  for (let part = 0; part < size; part += 2) {
    const [start, end] = [font.readUInt16BE(starts + part), font.readUInt16BE(ends + part)];
    const offset = font.readUInt16BE(offsets + part);
    for (let letter = start; letter <= end && letter < 0xffff; letter++) {
      const place = offsets + part + offset + 2 * (letter - start);
      const listed = offset === 0 ? letter : font.readUInt16BE(place);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + font.readUInt16BE(deltas + part)) & 0xffff;
      if (glyph !== 0) letters.add(letter);
    }
  }
}

function readGroups(font: Buffer, at: number, letters: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const place = at + 16 + group * 12;
    const [start, end] = [font.readUInt32BE(place), font.readUInt32BE(place + 4)];
    for (let letter = start; letter <= end; letter++) letters.add(letter);
  }
}
