import { readFile, stat } from 'node:fs/promises';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './arguments.ts';

export interface IntakeOptions {
  words: readonly string[];
  data: string;
  name?: string;
  sheet?: string;
  resource?: string;
  /** Take the inferred answers and ask nothing. */
  yes: boolean;
  dryRun: boolean;
  /** Build and show the page of the new dataset at the end, unasked. */
  show: boolean;
  /** Print every change, however many. */
  all: boolean;
  unpivot?: boolean;
  /** "" stands for every column of money without a unit. */
  units: ReadonlyMap<string, string>;
  /** Values for columns a file does not have. */
  set: ReadonlyMap<string, string>;
}

const flags = {
  data: { type: 'string' },
  name: { type: 'string' },
  sheet: { type: 'string' },
  resource: { type: 'string' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  show: { type: 'boolean' },
  all: { type: 'boolean' },
  unpivot: { type: 'boolean' },
  'no-unpivot': { type: 'boolean' },
  unit: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
} as const satisfies ParseArgsConfig['options'];

/** Reads the command line of new-dataset and import. Errors: UsageError, with the usage. */
export function readIntakeOptions(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  usage: string,
): IntakeOptions {
  const { values, positionals } = parse([...swallowedFlags(env), ...argv], usage);
  const isUnpivoted = values['no-unpivot'] === true ? false : values.unpivot;
  return {
    words: positionals,
    data: values.data ?? env.TAMIN_DATA ?? 'data',
    yes: values.yes ?? false,
    dryRun: values['dry-run'] ?? false,
    show: values.show ?? false,
    all: values.all ?? false,
    units: pairs(values.unit ?? []),
    set: pairs(values.set ?? []),
    ...(values.name === undefined ? {} : { name: values.name }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.resource === undefined ? {} : { resource: values.resource }),
    ...(isUnpivoted === undefined ? {} : { unpivot: isUnpivoted }),
  };
}

/**
 * PowerShell drops the "--" of `npm run x -- --flag`, and npm then keeps the flag for itself, in the environment.
 * A --dry-run lost that way would write, so the flags are taken back from there.
 */
function swallowedFlags(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(flags).flatMap(([name, { type }]) => {
    const value = env[`npm_config_${name.replaceAll('-', '_')}`];
    if (value === undefined) return [];
    if (type === 'string') return value === '' ? [] : value.split('\n\n').map((one) => `--${name}=${one}`);
    if (value === 'true') return [`--${name}`];
    return name === 'unpivot' ? ['--no-unpivot'] : [];
  });
}

function parse(argv: readonly string[], usage: string) {
  try {
    return parseArgs({ args: [...argv], options: flags, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** "هزینه=rial" → ["هزینه", "rial"]; a bare "rial" has the key "". */
function pairs(texts: readonly string[]): Map<string, string> {
  return new Map(
    texts.map((text) => {
      const at = text.indexOf('=');
      return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

const largestFile = 480 * 2 ** 20;

/** Reads the file a person named. Errors: UsageError when it is not there, is a folder or is locked by Excel. */
export async function readInput(path: string): Promise<Buffer> {
  try {
    const info = await stat(path);
    if (!info.isFile()) throw new UsageError(`${path}: فایل نیست. · This is not a file.`);
    if (info.size > largestFile)
      throw new UsageError(`${path}: بزرگ‌تر از ۴۸۰ مگابایت است. · It is beyond 480 MB.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
    throw new UsageError(
      isAbsent
        ? `${path}: چنین فایلی نیست. · There is no such file.`
        : `${path}: خوانده نشد (${code}). اگر در اکسل باز است ببندیدش. · It cannot be read; close it in Excel.`,
    );
  }
}
