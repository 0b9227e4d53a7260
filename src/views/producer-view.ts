import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Dataset } from '#model/dataset.ts';
import { dataWords } from '#messages/data-words.ts';
import { producerWords } from '#messages/producer-words.ts';

/** An office and, in words, which figures it produced. */
export interface ProducerView {
  lead: string;
  name: LocalText;
}

/** The declared producers of a dataset's figures: of all, or of the tables that have one. Empty where none is declared. */
export function producerViews(dataset: Dataset, locale: Locale): ProducerView[] {
  const words = producerWords[locale];
  const declared = dataset.resources.flatMap((resource) => {
    const producer = resource.producer ?? dataset.producer;
    return producer ? [{ resource, name: localText(producer, locale) }] : [];
  });
  const byName = Map.groupBy(declared, ({ name }) => name.text);
  return [...byName.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const quoted = own.map(({ resource }) => quote(localText(resource.title, locale).text, locale));
    const isWhole = own.length === dataset.resources.length;
    const tables = quoted.join(dataWords[locale].separator);
    return [{ lead: isWhole ? words.producer : words.producerOf(tables), name: first.name }];
  });
}

const quote = (text: string, locale: Locale): string => (locale === 'fa' ? `«${text}»` : `“${text}”`);
