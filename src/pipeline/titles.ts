import type { Bilingual } from '#model/bilingual.ts';
import { hasPersian } from '#text/letters.ts';
import type { FieldPlan } from './package-plan.ts';

/** A standard text and its English twin. A lone text in Latin letters is English, whatever property it is in. */
export function bilingual(text: string | undefined, textEn: string | undefined): Bilingual | undefined {
  const isEnglish = text !== undefined && textEn === undefined && !hasPersian(text);
  const fa = isEnglish ? undefined : text;
  const en = isEnglish ? text : textEn;
  if (!fa && !en) return undefined;
  return { ...(fa ? { fa } : {}), ...(en ? { en } : {}) };
}

/** A title, else the name made readable. */
export const titleOr = (title: string | undefined, titleEn: string | undefined, name: string): Bilingual =>
  bilingual(title?.trim(), titleEn?.trim()) ?? readable(name);

/** The title of a column; a unit it carries in brackets is shown with the unit, not twice. */
export function fieldTitle({ name, descriptor, unit, isOwn }: FieldPlan): Bilingual {
  const { title, titleEn } = descriptor;
  if (isOwn || !unit) return titleOr(title, titleEn, name);
  const cut = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : (unitInTitle(text)?.title ?? text);
  return titleOr(cut(title), cut(titleEn), nameUnit.exec(name)?.[1] ?? cut(name) ?? name);
}

/** "gdp-per_capita" → "Gdp per capita", "countryName" → "Country name", "ISO3166-1" as it is. */
function readable(name: string): Bilingual {
  const words = name
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replaceAll(/[_.]+/gu, ' ')
    .replaceAll(/(?<=\p{L})-+(?=\p{L})/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const text = words.charAt(0).toUpperCase() + words.slice(1) || name;
  if (text === '') return { fa: 'بی‌نام', en: 'Unnamed' };
  return hasPersian(text) ? { fa: text } : { en: text };
}

const titleUnit = /^(.*\S)\s*[([]([^()[\]]{1,25})[)\]]\s*$/u;
/** What stands in brackets after a title and is no unit: "(estimate)", "(2010)", "(code)". */
const noUnits =
  /^(?:total|estimated?|est\.?|provisional|code|id|name|year|\d{4}(?:[-–/]\d{2,4})?|(?:fe)?male|men|women|both|all|min(?:imum)?|max(?:imum)?|mean|average|median|sd|s\.d\.|iso.*|optional|new|old|raw|adjusted|nominal|real)$/iu;

/** "Emissions (kt)" → title "Emissions", unit "kt"; undefined where the brackets hold something else. */
export function unitInTitle(title: string): { title: string; unit: string } | undefined {
  const [, rest, unit] = titleUnit.exec(title) ?? [];
  if (rest === undefined || unit === undefined || noUnits.test(unit.trim())) return undefined;
  return { title: rest, unit: unit.trim() };
}

const nameUnit = /^(.*[^_\s-])[_\s-](ft|km|km2|mm|cm|kg|kt|ha|hl|kwh|mwh|gwh|mw|gw|usd|eur|gbp|pct)$/iu;

/** Unmistakable units at the end of a column's name: "elevation_ft", "price_usd", "percent". */
export function unitInName(name: string): string | undefined {
  if (/(?:^|[_\s-])(?:percent|percentage)$/iu.test(name)) return '%';
  return nameUnit.exec(name)?.[2];
}
