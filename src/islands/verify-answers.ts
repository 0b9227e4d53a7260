import type { AlteredCell, Succession } from '#model/verdict.ts';
import type { CopyVerdict, VerifyIndex } from '#model/verify-index.ts';
import { href } from '#text/address.ts';
import { isolate } from '#text/letters.ts';
import { makeElement as make, type Child } from './make-element.ts';
import {
  factList,
  frame,
  reasonSection,
  releaseLink,
  releaseName,
  said,
  type Answer,
} from './verify-parts.ts';
import type { SignatureState } from './verify-signature.ts';

const { locale, words, say } = frame;

interface FileAnswer {
  index: VerifyIndex;
  verdict: CopyVerdict;
  sha256: string;
  /** The index is the one an earlier visit left on this device. */
  isKept: boolean;
  /** The file's own name; absent where only a fingerprint was given. */
  name?: string;
  signature: SignatureState | undefined;
}

/** What a file or a fingerprint is. */
export function fileAnswer({ index, verdict, sha256, isKept, name, signature }: FileAnswer): Answer {
  const { tone, heading, meaning } = plainWords(verdict, name !== undefined);
  return {
    tone: signature?.kind === 'wrong' ? 'bad' : tone,
    heading,
    body: [
      make('p', { class: 'lead' }, meaning),
      ...(signature?.kind === 'wrong' ? [make('p', { class: 'notice' }, words.signatures.wrong)] : []),
      ...(isKept ? [make('p', { class: 'notice' }, words.kept)] : []),
      ...details(verdict),
      proof(index, verdict, sha256, name, signature),
      ...links(index, verdict),
    ],
  };
}

function plainWords(
  verdict: CopyVerdict,
  isFile: boolean,
): { tone: Answer['tone']; heading: string; meaning: string } {
  const { answers, meaning } = words;
  if (verdict.kind === 'unknown') {
    if (verdict.isUnreachable)
      return { tone: 'warn', heading: answers.unreachable, meaning: meaning.unreachable };
    return isFile
      ? { tone: 'bad', heading: answers.unknownFile, meaning: meaning.unknownFile }
      : { tone: 'bad', heading: answers.unknownHash, meaning: meaning.unknownHash };
  }
  const file = isolate(verdict.path);
  const release = verdict.release === undefined ? '' : releaseName(verdict.release);
  switch (verdict.kind) {
    case 'current':
      return {
        tone: 'good',
        heading: answers.current,
        meaning: release === '' ? meaning.currentUnreleased(file) : meaning.current(file, release),
      };
    case 'superseded': {
      const by = releaseName(verdict.by.release);
      const { isWithdrawn } = verdict.by;
      return {
        tone: 'warn',
        heading: isWithdrawn ? answers.withdrawn : answers.superseded,
        meaning: (isWithdrawn ? meaning.withdrawn : meaning.superseded)(file, release, by),
      };
    }
    case 'same-figures':
      return {
        tone: verdict.by ? 'warn' : 'good',
        heading: verdict.by ? answers.sameOld : answers.same,
        meaning: meaning.same(file),
      };
    case 'altered':
      return { tone: 'bad', heading: answers.altered, meaning: meaning.altered(say(verdict.count), file) };
  }
}

function details(verdict: CopyVerdict): HTMLElement[] {
  if (verdict.kind === 'unknown') return [];
  const by = 'by' in verdict ? verdict.by : undefined;
  return [
    ...(verdict.kind === 'same-figures' ? [formList(verdict.forms)] : []),
    ...(verdict.kind === 'altered' ? [cellTable(verdict.cells, verdict.count)] : []),
    ...(by && verdict.kind !== 'superseded' && verdict.release !== undefined
      ? [make('p', {}, words.oldVersion(releaseName(verdict.release), releaseName(by.release)))]
      : []),
    ...(by ? [reasonSection(by.reasons)] : []),
  ];
}

function formList(forms: Extract<CopyVerdict, { kind: 'same-figures' }>['forms']): HTMLElement {
  const items = forms.map((form) => make('li', {}, words.forms[form]));
  return make('div', {}, make('p', {}, words.formsLead), make('ul', {}, items));
}

function cellTable(cells: readonly AlteredCell[], count: number): HTMLElement {
  const { row, column, published, inFile } = words.facts;
  const head = make(
    'tr',
    {},
    [row, column, published, inFile].map((name) => make('th', { scope: 'col' }, name)),
  );
  const body = cells.map((cell) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, cell.row === '' ? words.wholeColumn : make('bdi', {}, cell.row)),
      make('td', {}, cell.column === '' ? words.wholeRow : make('code', {}, cell.column)),
      make('td', {}, cellParts(cell.published)),
      make('td', {}, cellParts(cell.found)),
    ),
  );
  const caption = make('caption', {}, words.cellsCaption);
  const table = make('table', { class: 'table' }, caption, make('thead', {}, head), make('tbody', {}, body));
  const label = { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': words.cellsCaption };
  const rest =
    count > cells.length ? make('p', {}, words.cellsShown(say(cells.length), say(count))) : undefined;
  return make('div', {}, make('div', label, table), rest);
}

/** A cell exactly as it stands in the file: its very characters may be what differs. */
function cellParts(cell: string | undefined): Child {
  if (cell === undefined) return make('em', {}, words.noRow);
  return cell === '' ? make('em', {}, words.empty) : make('bdi', {}, cell);
}

function proof(
  index: VerifyIndex,
  verdict: CopyVerdict,
  sha256: string,
  name: string | undefined,
  signature: SignatureState | undefined,
): HTMLElement {
  const path = verdict.kind === 'unknown' ? undefined : verdict.path;
  const release = verdict.kind === 'unknown' ? undefined : verdict.release;
  const dataset = path?.split('/')[0] ?? '';
  const title = index.titles[dataset];
  return factList(
    name === undefined ? undefined : [words.facts.file, make('bdi', {}, name)],
    title && [words.facts.dataset, make('a', { href: href(locale, `/datasets/${dataset}/`) }, said(title))],
    release === undefined ? undefined : [words.facts.release, releaseLink(release)],
    [words.facts.hash, make('code', { class: 'verify-hash' }, sha256)],
    signature && [words.facts.signature, signatureText(signature)],
  );
}

function signatureText(state: SignatureState): Child {
  const { signatures } = words;
  if (state.kind === 'signed') return signatures.signed(isolate(`${state.key.slice(0, 16)}…`));
  if (state.kind === 'covered') {
    return signatures.covered(releaseName(state.by), isolate(`${state.key.slice(0, 16)}…`));
  }
  return signatures[state.kind];
}

function links(index: VerifyIndex, verdict: CopyVerdict): HTMLElement[] {
  if (verdict.kind === 'unknown' || verdict.kind === 'current') return [];
  const [dataset = '', file = ''] = verdict.path.split('/');
  const by: Succession | undefined = 'by' in verdict ? verdict.by : undefined;
  const isThere = index.latest.includes(verdict.path);
  const current = make(
    'a',
    { class: 'button button--quiet', href: `/data/${dataset}/latest/${file}`, download: '' },
    words.toFile,
  );
  const update = by && make('a', { href: href(locale, `/updates/${by.release}/`) }, words.toUpdate);
  return [make('p', { class: 'verify-links' }, isThere ? current : undefined, ' ', update)];
}
