import { toAsciiDigits } from './digits.ts';

/**
 * What a reader pasted, without what people copy along: the address around a figure's code, the name `sha256sum`
 * writes after a fingerprint, the prefix "sha256:" of a Data Package, spaces and direction marks.
 */
export function readTyped(typed: string): string {
  const text = toAsciiDigits(typed)
    .replace(/\p{Cf}/gu, '')
    .trim();
  const addressed = /[?&]figure=(?<code>[^&#\s]+)/u.exec(text)?.groups?.['code'];
  if (addressed !== undefined) return decodeURIComponent(addressed);
  const line = /^(?:sha-?256[:=\s]+)?(?<hash>[0-9a-f]{64})(?:\s+\*?\S.*)?$/isu.exec(text)?.groups?.['hash'];
  if (line !== undefined) return line.toLowerCase();
  const bare = text.replace(/^sha-?256[:=\s]+/iu, '').replace(/\s+/gu, '');
  return isHashLike(bare) ? bare.toLowerCase() : text;
}

/** Whether a text can only be meant as a fingerprint: longer than any code, and of its characters. */
export const isHashLike = (text: string): boolean => /^[0-9a-f]{20,}$/iu.test(text);

/** The fingerprint; undefined where it is not as long as one. */
export const hexOf = (text: string): string | undefined => (/^[0-9a-f]{64}$/u.test(text) ? text : undefined);
