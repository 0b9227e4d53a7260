import type { Bilingual } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import type { PublishedFile } from '#exports/dataset-files.ts';
import { periodSpan } from '#exports/period-span.ts';
import { hasPersian } from '#text/letters.ts';
import { downloadWords } from '#messages/download-words.ts';
import { dataWords } from '#messages/data-words.ts';
import type { Ledger } from '#releases/ledger.ts';
import { currentFiles, currentRelease } from './current-release.ts';
import { datasetPath, filePath, topicPath } from './links.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * `/data/catalog.jsonld`: every dataset and every file of it, for portals and search engines of data.
 * Source: W3C, DCAT 3; properties required by DCAT-AP 3; checksums by SPDX 2.
 */
export async function dcatCatalogue(catalogue: Catalogue, ledger: Ledger, siteUrl: string): Promise<Node> {
  const { site, datasets } = catalogue;
  const publisher = {
    '@id': `${siteUrl}/#publisher`,
    '@type': 'foaf:Organization',
    'foaf:name': tagged(site.publisher),
  };
  const frame = { catalogue, ledger, siteUrl, publisher };
  return {
    '@context': context,
    '@id': `${siteUrl}/data/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': tagged(site.name),
    'dct:description': tagged(site.tagline),
    'dct:publisher': publisher,
    'dct:language': languages,
    'dcat:themeTaxonomy': {
      '@id': `${siteUrl}/topics/`,
      '@type': 'skos:ConceptScheme',
      'dct:title': tagged({ fa: dataWords.fa.topics, en: dataWords.en.topics }),
    },
    'foaf:homepage': { '@id': `${siteUrl}/` },
    ...(ledger.head ? { 'dct:modified': date(ledger.head.id.slice(0, 10)) } : {}),
    'dcat:dataset': await Promise.all(datasets.map((dataset) => datasetNode(dataset, frame))),
  };
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const language = 'http://publications.europa.eu/resource/authority/language';
const languages = [{ '@id': `${language}/FAS` }, { '@id': `${language}/ENG` }];
const iran = {
  '@type': 'dct:Location',
  'dct:identifier': 'IR',
  'skos:prefLabel': [
    { '@value': 'ایران', '@language': 'fa' },
    { '@value': 'Iran', '@language': 'en' },
  ],
};

interface Frame {
  catalogue: Catalogue;
  ledger: Ledger;
  siteUrl: string;
  publisher: Node;
}

async function datasetNode(
  dataset: Dataset,
  { catalogue, ledger, siteUrl, publisher }: Frame,
): Promise<Node> {
  const page = `${siteUrl}${datasetPath(dataset.name)}`;
  const release = currentRelease(ledger, dataset, catalogue.places);
  const span = periodSpan(dataset.resources.map(({ table }) => table));
  const [licence] = dataset.licences;
  const files = await currentFiles(catalogue, ledger, dataset);
  return {
    '@id': page,
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.name,
    'dct:title': tagged(dataset.title),
    'dct:description': tagged(dataset.description ?? dataset.title),
    'dct:publisher': publisher,
    'dct:language': languages,
    'dcat:landingPage': { '@id': page },
    'dcat:theme': {
      '@id': `${siteUrl}${topicPath(dataset.theme)}`,
      '@type': 'skos:Concept',
      'skos:prefLabel': tagged({
        fa: dataWords.fa.themes[dataset.theme],
        en: dataWords.en.themes[dataset.theme],
      }),
      'skos:inScheme': { '@id': `${siteUrl}/topics/` },
    },
    ...(dataset.keywords.length > 0 ? { 'dcat:keyword': dataset.keywords.map(keyword) } : {}),
    'dct:spatial': iran,
    ...(span
      ? {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': date(span.start),
            'dcat:endDate': date(span.end),
          },
        }
      : {}),
    ...(release ? { 'dcat:version': release, 'dct:modified': date(release.slice(0, 10)) } : {}),
    ...(dataset.sources.length > 0
      ? {
          'dct:source': dataset.sources.map(({ url, title }) =>
            url ? { '@id': url } : { '@type': 'rdfs:Resource', 'dct:title': title },
          ),
        }
      : {}),
    'dcat:distribution': files.map((file) => distribution(file, dataset, siteUrl, licence?.url)),
  };
}

const standards: Readonly<Partial<Record<PublishedFile['kind'], string>>> = {
  csv: 'https://www.rfc-editor.org/rfc/rfc4180',
  csvw: 'http://www.w3.org/ns/csvw',
  'data-package': 'https://datapackage.org/profiles/2.0/datapackage.json',
};

function distribution(
  { kind, name, mediaType, size, sha256, resource }: PublishedFile,
  dataset: Dataset,
  siteUrl: string,
  licence: string | undefined,
): Node {
  const address = `${siteUrl}${filePath(dataset.name, name)}`;
  const standard = standards[kind];
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': tagged(resource?.title ?? dataset.title),
    'dct:description': tagged(aboutKind(kind, name)),
    'dcat:accessURL': { '@id': `${siteUrl}${datasetPath(dataset.name)}` },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${mediaType.replace(/;.*/u, '')}`,
    },
    'dcat:byteSize': { '@value': String(size), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
    ...(licence ? { 'dct:license': { '@id': licence } } : {}),
    ...(standard ? { 'dct:conformsTo': { '@id': standard } } : {}),
  };
}

/** What the file is, and its name. */
const aboutKind = (kind: PublishedFile['kind'], name: string): Bilingual => ({
  fa: `${downloadWords.fa.kinds[kind].label}: ${name}`,
  en: `${downloadWords.en.kinds[kind].label}: ${name}`,
});

/** In the language it is written in. */
const keyword = (text: string): Node => ({ '@value': text, '@language': hasPersian(text) ? 'fa' : 'en' });

const date = (day: string): Node => ({ '@value': day, '@type': 'xsd:date' });

const tagged = ({ fa, en }: Bilingual): Node[] => [
  ...(fa ? [{ '@value': fa, '@language': 'fa' }] : []),
  ...(en ? [{ '@value': en, '@language': 'en' }] : []),
];
