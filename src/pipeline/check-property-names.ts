import type { z } from 'zod';
import {
  constraintsSchema,
  dialectSchema,
  fieldSchema,
  foreignKeySchema,
  packageSchema,
  resourceSchema,
  tableSchema,
} from '#model/descriptor.ts';
import { closest } from '#text/closest.ts';
import type { IssueLog } from './issue-log.ts';
import { pathText } from './check-shape.ts';
import type { JsonPath, Located } from './read-json.ts';

interface Level {
  names: readonly string[];
  /** Levels below, by property; arrays are stepped into. */
  below: Readonly<Record<string, Level>>;
}

const namesOf = (schema: z.ZodObject): string[] => Object.keys(schema.shape);
const level = (names: readonly string[], below: Level['below'] = {}): Level => ({ names, below });

const categoryNames = ['value', 'label', 'labelEn', 'total'];
const missingNames = ['value', 'label', 'labelEn', 'reason'];
const fieldLevel = level(namesOf(fieldSchema), {
  constraints: level(namesOf(constraintsSchema)),
  categories: level(categoryNames),
  missingValues: level(missingNames),
});
const schemaLevel = level(namesOf(tableSchema), {
  fields: fieldLevel,
  foreignKeys: level(namesOf(foreignKeySchema), { reference: level(['resource', 'fields']) }),
  missingValues: level(missingNames),
});
const packageLevel = level(
  [...namesOf(packageSchema), 'id', 'profile', 'image', '$schema', 'views', 'datapackage_version'],
  {
    resources: level([...namesOf(resourceSchema), '$schema'], {
      dialect: level([...namesOf(dialectSchema), '$schema', 'csvddfVersion', 'caseSensitiveHeader', 'table']),
      schema: schemaLevel,
    }),
  },
);

/**
 * Looks for property names that nearly are a known one ("tittle", "primarykey", "titleEN"). The standard
 * allows any custom property, so strangers pass; a slip would lose a title or a key without a word.
 */
export function checkPropertyNames(document: Located, log: IssueLog): void {
  walk(document.value, packageLevel, [], document, log);
}

function walk(value: unknown, here: Level, path: JsonPath, document: Located, log: IssueLog): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => walk(item, here, [...path, index], document, log));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const present = new Set(Object.keys(value));
  for (const [key, item] of Object.entries(value)) {
    const own = [...path, key];
    const below = Object.hasOwn(here.below, key) ? here.below[key] : undefined;
    if (below) walk(item, below, own, document, log);
    if (here.names.includes(key)) continue;
    if (isRule(key)) {
      const at = { file: document.file, ...document.keyPositionOf(own) };
      log.add({ code: 'property/unknown', ...at, found: key, params: { path: pathText(own) } });
      continue;
    }
    const near = nearest(key, here.names);
    if (near === undefined || present.has(near)) continue;
    const at = { file: document.file, ...document.keyPositionOf(own) };
    log.add({ code: 'property/misspelt', ...at, found: key, params: { path: pathText(own), closest: near } });
  }
}

/** A rule that hides figures must not be lost to a slip or a wrong place without stopping the publication. */
const isRule = (key: string): boolean => nearest(key, ['suppression']) !== undefined;

/** "primarykey", "primary_key" and "tittle" are slips; "note" and "unitPrice" are words of their own. */
function nearest(key: string, names: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[_-]/gu, '');
  const same = names.find((name) => plain(name) === plain(key));
  if (same !== undefined) return same;
  return key.length < 4 ? undefined : closest(key, names, { maxDistance: key.length < 7 ? 1 : 2 });
}
