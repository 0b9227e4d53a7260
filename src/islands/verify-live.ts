import { judgeCopy, judgeHash } from '#releases/judge-copy.ts';
import { hexOf, isHashLike, readTyped } from '#text/typed-proof.ts';
import { codeAnswer } from './verify-code.ts';
import { fileAnswer } from './verify-answers.ts';
import { frame, plainAnswer, type Answer } from './verify-parts.ts';
import { fetchFile, fetchIndex, hashOf } from './verify-files.ts';
import { signatureOf } from './verify-signature.ts';
import { makeElement as make } from './make-element.ts';

const { words, say } = frame;

/** What was asked for last; an answer that comes after another question is not shown. */
let asked = 0;

/** Judges one file and shows the answer. The bytes are hashed and compared here and go nowhere. */
export async function checkFiles(host: HTMLElement, files: FileList): Promise<void> {
  const [file] = files;
  if (!file) return;
  await answerWith(host, async () => {
    if (files.length > 1) return plainAnswer('warn', words.answers.manyFiles);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sha256 = await hashOf(bytes);
    const { index, isKept } = await fetchIndex();
    const verdict = await judgeCopy(index, { sha256, bytes, name: file.name }, fetchFile);
    const signature = await signatureOf(index, verdict, sha256);
    return fileAnswer({ index, verdict, sha256, isKept, name: file.name, signature });
  });
}

/** Judges a code, a figure's address or a fingerprint, as people paste them. */
export async function checkText(host: HTMLElement, typed: string): Promise<void> {
  await answerWith(host, async () => {
    const text = readTyped(typed);
    if (text === '') return plainAnswer('warn', words.answers.empty);
    if (!isHashLike(text)) return codeAnswer(text);
    const sha256 = hexOf(text);
    if (sha256 === undefined) {
      return plainAnswer('warn', words.answers.hashLength, words.meaning.hashLength(say(text.length)));
    }
    const { index, isKept } = await fetchIndex();
    const verdict = judgeHash(index, sha256) ?? { kind: 'unknown', isUnreachable: false };
    const signature = await signatureOf(index, verdict, sha256);
    return fileAnswer({ index, verdict, sha256, isKept, signature });
  });
}

async function answerWith(host: HTMLElement, find: () => Promise<Answer>): Promise<void> {
  const mine = (asked += 1);
  const status = host.querySelector('[role=status]');
  const place = host.querySelector<HTMLElement>('[data-answer]');
  status?.replaceChildren(words.working);
  const answer = await find().catch(() => plainAnswer('warn', words.answers.failed, words.meaning.failed));
  if (asked !== mine || !place) return;
  status?.replaceChildren();
  const heading = make('h2', { id: 'verify-answer', tabindex: '-1' }, answer.heading);
  place.className = `verify-answer verify-answer--${answer.tone}`;
  place.replaceChildren(heading, ...answer.body);
  place.setAttribute('aria-labelledby', heading.id);
  place.hidden = false;
  heading.focus();
}
