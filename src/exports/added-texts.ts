/** What the columns this site adds to a published table are called; nothing else has these titles. */
export const addedTexts = {
  'period-start': { title: 'نخستین روز دوره (میلادی)', titleEn: 'First day of the period (Gregorian)' },
  'period-end': { title: 'واپسین روز دوره (میلادی)', titleEn: 'Last day of the period (Gregorian)' },
  'place-code': { title: 'کد استان (ISO 3166-2)', titleEn: 'Province code (ISO 3166-2)' },
} as const;
