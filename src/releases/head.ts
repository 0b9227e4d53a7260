/** What `head` points at: the newest release, so that dropping it shows. */
export interface Head {
  id: string;
  sha256: string;
}

/** One line that `sha256sum --check head` understands in the ledger's folder. */
export const headText = ({ id, sha256 }: Head): string => `${sha256}  ${id}/record.json\n`;

export function parseHead(bytes: Uint8Array): Head | undefined {
  const match = /^(?<sha256>[0-9a-f]{64}) {2}(?<id>[^/\s]+)\/record\.json\n$/u.exec(
    Buffer.from(bytes).toString(),
  );
  const { sha256, id } = match?.groups ?? {};
  return sha256 === undefined || id === undefined ? undefined : { id, sha256 };
}
