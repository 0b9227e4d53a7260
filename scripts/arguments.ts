import { parseArgs } from 'node:util';

export interface Options {
  /** The data folder. `--data` or TAMIN_DATA. */
  data: string;
  /** The output folder. `--out` or TAMIN_OUT. */
  out: string;
  /** Base of permanent addresses. `--site-url` or SITE_URL; else `baseUrl` of site.json. */
  siteUrl?: string;
  /** Machine-readable output and nothing else on standard output. */
  json: boolean;
  port: number;
}

/** A command line that cannot be understood; the command ends with exit code 2. */
export class UsageError extends Error {}

const defaultPort = 4321;

/** Flags that one command has beside those of all. */
type OwnFlags = Readonly<Record<string, { type: 'string' | 'boolean' }>>;
type OwnValues<Flags extends OwnFlags> = {
  [Name in keyof Flags]?: Flags[Name]['type'] extends 'string' ? string : boolean;
};

/**
 * Reads what all commands understand, and the command's own flags; flags win over the environment.
 * Errors: throws UsageError for unknown flags, stray words and a port that is none.
 */
export function readOptions<Flags extends OwnFlags = Record<never, never>>(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  flags?: Flags,
): Options & { own: OwnValues<Flags> } {
  const values = parse(argv, flags ?? {});
  const siteUrl = values['site-url'] ?? env.SITE_URL;
  if (siteUrl !== undefined && !URL.canParse(siteUrl)) {
    throw new UsageError(
      `--site-url / SITE_URL must be a full address such as https://example.org: found "${siteUrl}".`,
    );
  }
  return {
    data: values.data ?? env.TAMIN_DATA ?? 'data',
    out: values.out ?? env.TAMIN_OUT ?? 'dist',
    json: values.json ?? false,
    port: parsePort(values.port ?? env.PORT),
    own: Object.fromEntries(
      Object.keys(flags ?? {}).flatMap((name) => {
        const value: unknown = (values as Record<string, unknown>)[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ) as OwnValues<Flags>,
    ...(siteUrl === undefined ? {} : { siteUrl }),
  };
}

function parse(argv: readonly string[], own: OwnFlags) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        ...own,
        data: { type: 'string' },
        out: { type: 'string' },
        'site-url': { type: 'string' },
        json: { type: 'boolean' },
        port: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parsePort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`--port / PORT must be a whole number up to 65535: found "${text}".`);
  }
  return port;
}
