/** "countryId", "country_id" and "Country-ID" → "country id": the words of a column's name. */
export function nameWords(name: string): string {
  return name
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
    .toLowerCase();
}

const periodWords =
  /(?:^| )(?:period|years?|date|dates|time|month|quarter|day|week|ref period|reference period|jahr|datum|année|annee|año|anno|jaar|rok)(?:$| )|سال|دوره|تاریخ|ماه|فصل/u;
/** Dates of something else than the figures of the row. */
const otherDates =
  /birth|born|death|died|found(?:ed|ation)|establish|built|created|seen|updated|modified|changed|opened|opening|closed|closing date|launch|discover|released?|expir|deadline|valid|from|until|(?:^| )(?:start|end|to|last|first)(?:$| )/u;
const identifiers =
  /(?:^| )(?:id|ids|ident|identifier|code|codes|key|no|nr|zip|zipcode|postcode|postal code|phone|tel|fax|rank|ranking|order|sort|lat|lon|lng|long|latitude|longitude|x|y|fips|geoid|geonameid|isbn|issn|ean|gtin|upc|naics|sic|isic|nace|hs|m49|iso|iso ?\d+|uid|uuid|guid|seq|sequence|row|line|version|page|#)$|^(?:id|code|fips|isbn|issn) |^iso ?\d*(?: |$)|^#$|(?:^|[a-z])id$|شناسه|کد/u;
/** Words that end in "id" and name no identifier. */
const notIdentifiers =
  /(?:^| )(?:paid|solid|liquid|acid|bid|grid|humid|aid|fluid|rapid|covid|valid|android|mid|kid|hybrid)$/u;
const remarks =
  /(?:^| )(?:note|notes|comment|comments|remark|remarks|footnote|footnotes|description|desc|summary|abstract|details?|url|uri|link|links|href|website|homepage|wikipedia|image|source|sources|reference|references|citation|attribution|address|email|text)$|توضیح|نشانی|یادداشت/u;
const ordinals = /(?:^| )(?:number|num|index)$/u;

export const namesPeriod = (words: string): boolean => periodWords.test(words) && !otherDates.test(words);
export const namesOtherDate = (words: string): boolean => otherDates.test(words);
export const namesIdentifier = (words: string): boolean =>
  identifiers.test(words) && !notIdentifiers.test(words);
export const namesRemark = (words: string): boolean => remarks.test(words);
/** "Atomic number", "index": a name or a measure, as its values decide. */
export const namesOrdinal = (words: string): boolean => ordinals.test(words);
export const namesYear = (words: string): boolean => /(?:^| )years?(?:$| )|سال/u.test(words);
