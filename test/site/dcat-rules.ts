/** How a property of DCAT must look: how often, and what its values are. */
export interface PropertyRule {
  least: number;
  /** Absent: as often as one likes. */
  most?: number;
  /** A class whose node it must hold, or a form of literal or address. */
  holds: string;
}

const rule = (least: number, most: number | undefined, holds: string): PropertyRule => ({
  least,
  holds,
  ...(most === undefined ? {} : { most }),
});
const texts = (least: number): PropertyRule => rule(least, undefined, 'text in a language');
const one = (holds: string, least = 1): PropertyRule => rule(least, 1, holds);
const many = (holds: string, least = 0): PropertyRule => rule(least, undefined, holds);

/**
 * The properties this site uses, by class: what DCAT-AP 3 makes mandatory has `least` 1 there; beyond it, what this
 * site always knows. A property without a rule is not published.
 * Source: W3C, DCAT 3, https://www.w3.org/TR/vocab-dcat-3/, §6; SEMIC, DCAT-AP 3.0,
 * https://semiceu.github.io/DCAT-AP/releases/3.0.0/ (classes Catalogue, Dataset, Distribution, Agent, Checksum,
 * Period of Time, Location); SPDX 2.3 for checksums.
 */
export const dcatRules: Readonly<Record<string, Readonly<Record<string, PropertyRule>>>> = {
  'dcat:Catalog': {
    'dct:title': texts(1),
    'dct:description': texts(1),
    'dct:publisher': one('foaf:Organization'),
    'dcat:dataset': many('dcat:Dataset', 1),
    'dct:language': many('address', 1),
    'dcat:themeTaxonomy': many('skos:ConceptScheme', 1),
    'foaf:homepage': one('address'),
    'dct:modified': one('xsd:date', 0),
  },
  'dcat:Dataset': {
    'dct:title': texts(1),
    'dct:description': texts(1),
    'dct:identifier': many('literal', 1),
    'dct:publisher': one('foaf:Organization'),
    'dct:language': many('address', 1),
    'dcat:landingPage': many('address', 1),
    'dcat:theme': many('skos:Concept', 1),
    'dcat:keyword': many('text in a language'),
    'dct:spatial': many('dct:Location', 1),
    'dct:temporal': many('dct:PeriodOfTime'),
    'dcat:version': one('literal', 0),
    'dct:modified': one('xsd:date', 0),
    'dct:source': many('resource'),
    'dcat:distribution': many('dcat:Distribution', 1),
  },
  'dcat:Distribution': {
    'dct:title': texts(1),
    'dct:description': texts(1),
    'dcat:accessURL': many('address', 1),
    'dcat:downloadURL': one('address'),
    'dcat:mediaType': one('media type'),
    'dcat:byteSize': one('xsd:nonNegativeInteger'),
    'spdx:checksum': one('spdx:Checksum'),
    'dct:license': one('address', 0),
    'dct:conformsTo': many('address'),
  },
  'foaf:Organization': { 'foaf:name': texts(1) },
  'dct:PeriodOfTime': { 'dcat:startDate': one('xsd:date'), 'dcat:endDate': one('xsd:date') },
  'dct:Location': { 'dct:identifier': one('literal'), 'skos:prefLabel': texts(1) },
  'skos:Concept': { 'skos:prefLabel': texts(1), 'skos:inScheme': one('address') },
  'skos:ConceptScheme': { 'dct:title': texts(1) },
  'rdfs:Resource': { 'dct:title': many('literal', 1) },
  'spdx:Checksum': {
    'spdx:algorithm': one('address'),
    'spdx:checksumValue': one('xsd:hexBinary'),
  },
};

/** The namespaces those terms are in. */
export const dcatPrefixes: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
