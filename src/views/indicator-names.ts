import type { Bilingual } from '#model/bilingual.ts';
import { localText, locales } from '#model/bilingual.ts';
import type { Resource } from '#model/dataset.ts';
import type { Field } from '#model/table.ts';
import { allOfConcept } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import { categoryLabel } from './observations.ts';

/** Column → category value: one combination of a table's categories. */
type Where = Readonly<Record<string, string>>;

/** "Table, column: category, category"; the column only where the table has several. */
export function indicatorName(resource: Resource, field: Field, where: Where): Bilingual {
  const isAlone = allOfConcept(resource.table, 'OBS_VALUE').length === 1;
  const sides = locales.flatMap((locale) => {
    const words = dataWords[locale];
    const whole = resource.title[locale];
    if (!whole) return [];
    const own = isAlone ? whole : `${whole}${words.separator}${localText(field.title, locale).text}`;
    const labels = Object.entries(where).flatMap(([name, value]) => {
      const dimension = resource.table.fields.find((candidate) => candidate.name === name);
      return dimension && value ? [categoryLabel(dimension, value, locale)] : [];
    });
    const text = labels.length > 0 ? `${own}${words.colon}${labels.join(words.separator)}` : own;
    return [[locale, text] as const];
  });
  return Object.fromEntries(sides);
}

/** In the order of the descriptor's categories; unlisted values keep the order of the file. */
export function byCategories({ table }: Resource): (a: Where, b: Where) => number {
  const dimensions = allOfConcept(table, 'DIMENSION').flatMap((index) => table.fields[index] ?? []);
  const places = (where: Where): number[] =>
    dimensions.map(({ name, categories }) => {
      const place = categories.findIndex(({ value }) => value === where[name]);
      return place < 0 ? categories.length : place;
    });
  return (a, b) => {
    const [first, second] = [places(a), places(b)];
    const differing = first.findIndex((place, index) => place !== second[index]);
    return differing < 0 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0);
  };
}
