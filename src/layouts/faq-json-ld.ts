import type { Locale } from '#model/bilingual.ts';
import type { QuestionCard } from '#views/question-view.ts';

/** Schema.org `FAQPage` of the page that holds all questions. Shape: none without questions. */
export function faqJsonLd(
  questions: readonly QuestionCard[],
  locale: Locale,
  address: (path: string) => string,
): object[] {
  if (questions.length === 0) return [];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      inLanguage: locale,
      url: address('/questions/'),
      mainEntity: questions.map(({ title, answer, path, lastChecked }) => ({
        '@type': 'Question',
        name: title,
        url: address(path),
        acceptedAnswer: { '@type': 'Answer', text: answer, dateModified: lastChecked.iso },
      })),
    },
  ];
}
