import { perHeadKinds, type PerHeadKind } from '#model/per-head.ts';

/** Units a reader may choose, as they stand in addresses. */
export const choosableUnits = ['rial', 'toman', 'million-toman', 'hemat', 'new-rial'] as const;
export type ChoosableUnit = (typeof choosableUnits)[number];

/** How a reader wants amounts. Absent parts: as published. */
export interface MoneyChoice {
  unit?: ChoosableUnit;
  isReal?: boolean;
  per?: PerHeadKind;
}

/** Names of the parts in an address: `?money=hemat&prices=real&per=insured`. */
export const choiceNames = ['money', 'prices', 'per'] as const;

/** What an address asks for, and the parts it spells in a way nobody knows. */
export interface ReadChoice {
  choice: MoneyChoice;
  unknown: readonly string[];
}

/** Reads the choice from a query. Shape: unknown values change nothing and are handed back to be said. */
export function readChoice(query: URLSearchParams): ReadChoice {
  const [money, prices, per] = choiceNames.map((name) => query.get(name) ?? '');
  const unit = choosableUnits.find((code) => code === money);
  const kind = perHeadKinds.find((code) => code === per);
  const known = { money: unit ?? '', prices: prices === 'real' ? 'real' : '', per: kind ?? '' };
  return {
    choice: {
      ...(unit ? { unit } : {}),
      ...(known.prices ? { isReal: true } : {}),
      ...(kind ? { per: kind } : {}),
    },
    unknown: choiceNames.flatMap((name) => {
      const asked = query.get(name) ?? '';
      return asked === known[name] ? [] : [asked];
    }),
  };
}

/** The same query with this choice in it; everything else in it stays. */
export function withChoice(query: URLSearchParams, { unit, isReal, per }: MoneyChoice): URLSearchParams {
  const next = new URLSearchParams(query);
  const values = { money: unit, prices: isReal ? 'real' : undefined, per };
  for (const name of choiceNames) {
    const value = values[name];
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

export const isAsPublished = ({ unit, isReal, per }: MoneyChoice): boolean => !unit && !isReal && !per;

/** Pages whose address is read whole as a question of their own, and which show every amount as published. */
const isExplorer = (path: string): boolean => /\/datasets\/[^/]+\/explore\//u.test(path);

/**
 * The address a link leads to while `from` is read, with the choice of `from` in it.
 * Shape: absolute; undefined where the choice has no place: nothing is chosen, or the link leads to this page, to a file,
 *        to an explorer or to another site.
 */
export function keptInLink(link: string, from: URL): string | undefined {
  const { choice } = readChoice(from.searchParams);
  const to = new URL(link, from);
  const isPage = to.origin === from.origin && to.pathname.endsWith('/') && !isExplorer(to.pathname);
  if (isAsPublished(choice) || !isPage || to.pathname === from.pathname) return undefined;
  to.search = withChoice(to.searchParams, choice).toString();
  return to.href;
}
