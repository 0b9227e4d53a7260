import { posterKinds, posterSizes, type PosterKind, type PosterSize } from '#model/poster.ts';
import { readOptions, UsageError, type Options } from '../arguments.ts';

export interface PosterOptions extends Options {
  /** The list of places, a CSV. */
  places: string;
  kind: PosterKind;
  size: PosterSize;
}

const defaultFolder = 'posters';

/** Reads the command line of `npm run posters`. Errors: throws UsageError. */
export function readPosterOptions(argv: readonly string[], env: NodeJS.ProcessEnv): PosterOptions {
  // TAMIN_OUT is where the site goes; boards do not belong there.
  const { own, ...options } = readOptions(
    argv,
    { ...env, TAMIN_OUT: defaultFolder },
    { places: { type: 'string' }, kind: { type: 'string' }, size: { type: 'string' } },
  );
  if (own.places === undefined) {
    throw new UsageError(
      'فهرست شعبه‌ها را بدهید: npm run posters -- --places FILE.csv\n' +
        'Name the list of branches: npm run posters -- --places FILE.csv',
    );
  }
  const kind = oneOf('kind', own.kind ?? 'branch', posterKinds);
  const size = oneOf('size', own.size?.toLowerCase() ?? 'a4', posterSizes);
  return { ...options, places: own.places, kind, size };
}

function oneOf<Word extends string>(flag: string, found: string, allowed: readonly Word[]): Word {
  const word = allowed.find((candidate) => candidate === found);
  if (word !== undefined) return word;
  throw new UsageError(
    `--${flag}: «${found}» شناخته نیست؛ یکی از این‌ها: ${allowed.join('، ')}\n` +
      `--${flag}: "${found}" is not known; one of: ${allowed.join(', ')}`,
  );
}
