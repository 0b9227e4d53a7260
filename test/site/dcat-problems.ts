import { dcatRules, type PropertyRule } from './dcat-rules.ts';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());

/** Everything in a DCAT document (JSON-LD with prefixed terms) that breaks a rule, with the node it is in. */
export function dcatProblems(root: unknown): string[] {
  const described = new Set<string>();
  const check = (value: unknown, expected: string): string[] => {
    if (!isNode(value)) return [`${JSON.stringify(value)} is no ${expected}`];
    const id = String(value['@id'] ?? expected);
    const properties = Object.keys(value).filter((key) => !key.startsWith('@'));
    // A node told once may be named again by its address.
    if (properties.length === 0 && described.has(id)) return [];
    described.add(id);
    const rules = dcatRules[expected] ?? {};
    const wrongType = value['@type'] === expected ? [] : [`${id}: type ${String(value['@type'])}`];
    const unknown = properties.filter((key) => !rules[key]).map((key) => `${id}: ${key} has no rule`);
    const broken = Object.entries(rules).flatMap(([key, rule]) =>
      valueProblems(listOf(value[key]), rule).map((problem) => `${id}: ${key} ${problem}`),
    );
    return [...wrongType, ...unknown, ...broken];
  };
  const valueProblems = (values: readonly unknown[], { least, most, holds }: PropertyRule): string[] => {
    const count =
      values.length < least || values.length > (most ?? Infinity) ? [`stands ${values.length} times`] : [];
    if (holds === 'text in a language') return [...count, ...languageProblems(values)];
    if (dcatRules[holds]) return [...count, ...values.flatMap((value) => check(value, holds))];
    if (holds === 'resource')
      return [
        ...count,
        ...values.flatMap((value) => (isAddress(value) ? [] : check(value, 'rdfs:Resource'))),
      ];
    const fits = forms[holds];
    if (!fits) throw new Error(`No form ${holds}.`);
    return [
      ...count,
      ...values.filter((value) => !fits(value)).map((value) => `${JSON.stringify(value)}: no ${holds}`),
    ];
  };
  return check(root, 'dcat:Catalog');
}

/** Each language once, as `rdf:langString`. Keywords may be many in one language. */
function languageProblems(values: readonly unknown[]): string[] {
  return values
    .filter(
      (value) =>
        !isNode(value) ||
        !['fa', 'en'].includes(String(value['@language'])) ||
        !String(value['@value']).trim(),
    )
    .map((value) => `${JSON.stringify(value)}: no text in a language`);
}

const isAddress = (value: unknown): boolean =>
  isNode(value) &&
  Object.keys(value).join() === '@id' &&
  /^(?:https?:\/\/\S+|[a-z]+:[\w#]+)$/u.test(String(value['@id']));

const isTyped =
  (type: string, pattern: RegExp) =>
  (value: unknown): boolean =>
    isNode(value) && value['@type'] === type && pattern.test(String(value['@value']));

const forms: Readonly<Record<string, (value: unknown) => boolean>> = {
  address: isAddress,
  literal: (value) => typeof value === 'string' && value.trim() !== '',
  'media type': (value) =>
    isNode(value) &&
    /^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[\w.+-]+$/u.test(String(value['@id'])),
  'xsd:date': isTyped('xsd:date', /^\d{4}-\d{2}-\d{2}$/u),
  'xsd:nonNegativeInteger': isTyped('xsd:nonNegativeInteger', /^\d+$/u),
  'xsd:hexBinary': isTyped('xsd:hexBinary', /^[0-9a-f]{64}$/u),
};
