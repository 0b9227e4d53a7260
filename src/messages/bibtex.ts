const marks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which no character means anything to TeX. */
export function bibtexText(text: string): string {
  return text
    .replace(/[\u2066-\u2069\u200E\u200F]/gu, '')
    .replace(/[\\{}~^%&$#_]/gu, (mark) => marks[mark] ?? `\\${mark}`);
}

/**
 * A BibTeX entry `@misc`. Values are TeX already, so that addresses stay as they are; absent fields are left out.
 * Source: BibTeX; `url`, `urldate`, `version` and `date` as biblatex reads them.
 */
export function bibtexEntry(key: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return `@misc{${key},\n${lines.join('\n')}\n}`;
}
