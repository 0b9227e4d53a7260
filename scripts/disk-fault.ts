/** What the disk or the system refused, in words: for whoever runs the command, who need not read a stack. */
export interface DiskFault {
  fa: string;
  en: string;
}

const faults: Readonly<Record<string, DiskFault>> = {
  ENOSPC: {
    fa: 'دیسک پر است. جا باز کنید و دوباره اجرا کنید.',
    en: 'The disk is full. Free some space and run it again.',
  },
  EDQUOT: {
    fa: 'سهمیهٔ دیسک این کاربر پر است. جا باز کنید و دوباره اجرا کنید.',
    en: 'The disk quota of this user is used up. Free some space and run it again.',
  },
  EROFS: {
    fa: 'این پوشه فقط‌خواندنی است. با --out پوشهٔ دیگری بدهید.',
    en: 'This folder is read-only. Name another one with --out.',
  },
  EACCES: {
    fa: 'این برنامه اجازهٔ این پوشه یا فایل را ندارد. اجازه را درست کنید یا پوشهٔ دیگری بدهید.',
    en: 'The program may not use this folder or file. Correct its permissions, or name another one.',
  },
  EBUSY: {
    fa: 'این فایل یا پوشه در برنامهٔ دیگری باز است. آن را ببندید و دوباره اجرا کنید.',
    en: 'This file or folder is open in another program. Close it and run again.',
  },
  ENOTDIR: {
    fa: 'جایی در این نشانی فایل است، نه پوشه. نشانی دیگری بدهید.',
    en: 'Part of this path is a file, not a folder. Name another one.',
  },
  EMFILE: {
    fa: 'فایل‌های باز بیش از اندازه است. برنامه‌های دیگر را ببندید و دوباره اجرا کنید.',
    en: 'Too many files are open. Close other programs and run again.',
  },
};

const sameAs: Readonly<Record<string, string>> = { EPERM: 'EACCES', EEXIST: 'ENOTDIR', ENFILE: 'EMFILE' };

/**
 * Finds a refusal of the disk in an error or its causes and says it with the path, in both languages.
 * Errors: none; undefined where the error is something else, a fault of our own.
 */
export function describeDiskFault(error: unknown): DiskFault | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    const code =
      'code' in at && typeof at.code === 'string' ? at.code : /^(E[A-Z]+): /u.exec(at.message)?.[1];
    const fault = code === undefined ? undefined : faults[sameAs[code] ?? code];
    if (!fault) continue;
    const path = 'path' in at && typeof at.path === 'string' ? at.path : undefined;
    const where = path === undefined ? '' : `\n  \u2068${path}\u2069`;
    return { fa: `${fault.fa}${where}`, en: `${fault.en} (${code}${path === undefined ? '' : `: ${path}`})` };
  }
  return undefined;
}
