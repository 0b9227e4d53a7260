/** Why a file could not be read: nothing arrived, another file answered, or what arrived is no such file. */
export type ReadProblem = 'offline' | 'changed' | 'broken';

export class ReadError extends Error {
  readonly problem: ReadProblem;

  constructor(problem: ReadProblem, cause?: unknown) {
    super(`The file could not be read: ${problem}.`, { cause });
    this.problem = problem;
  }
}

interface Wanted {
  start: number;
  end: number;
  resolve: (bytes: ArrayBuffer) => void;
  reject: (error: unknown) => void;
}

/** Files up to this long come in one piece: one answer is faster than several. */
const smallFile = 128 * 1024;
/** Parts so near each other are asked for together; the bytes between cost less than another request. */
const nearby = 16 * 1024;
const largestRequest = 1024 * 1024;

/**
 * A file of the site read by range requests, as hyparquet asks for it.
 * Shape:  parts asked for in one go are fetched together. A server that answers with the whole file (200) is taken
 *         at its word: the file is kept and read from memory from then on.
 * Errors: `ReadError`; nothing that was read before is lost, and asking again tries again.
 */
export class RangedFile {
  readonly byteLength: number;
  readonly #url: string;
  #whole: Promise<ArrayBuffer> | undefined;
  #queue: Wanted[] = [];
  /** Bytes that came over the network. */
  bytesRead = 0;
  /** Did the server send the whole of a long file? */
  cameWhole = false;

  constructor(url: string, byteLength: number) {
    this.#url = url;
    this.byteLength = byteLength;
  }

  async slice(start: number, end = this.byteLength): Promise<ArrayBuffer> {
    if (this.byteLength <= smallFile) this.#whole ??= this.#fetchWhole();
    if (this.#whole) return (await this.#whole).slice(start, end);
    return new Promise((resolve, reject) => {
      if (this.#queue.length === 0) setTimeout(() => this.#flush(), 0);
      this.#queue.push({ start, end, resolve, reject });
    });
  }

  async #fetchWhole(): Promise<ArrayBuffer> {
    try {
      const response = await ask(this.#url);
      return await this.#keep(response);
    } catch (error) {
      this.#whole = undefined;
      throw error;
    }
  }

  async #keep(response: Response): Promise<ArrayBuffer> {
    const bytes = await response.arrayBuffer().catch(failOffline);
    this.bytesRead += bytes.byteLength;
    if (bytes.byteLength !== this.byteLength) throw new ReadError('changed');
    return bytes;
  }

  #flush(): void {
    const wanted = this.#queue.toSorted((a, b) => a.start - b.start);
    this.#queue = [];
    let batch: Wanted[] = [];
    let end = 0;
    for (const part of wanted) {
      const start = batch[0]?.start ?? part.start;
      if (batch.length > 0 && (part.start > end + nearby || part.end - start > largestRequest)) {
        void this.#fetchBatch(batch, end);
        batch = [];
        end = 0;
      }
      batch.push(part);
      end = Math.max(end, part.end);
    }
    if (batch.length > 0) void this.#fetchBatch(batch, end);
  }

  async #fetchBatch(batch: readonly Wanted[], end: number): Promise<void> {
    const start = batch[0]?.start ?? 0;
    try {
      const bytes = await this.#fetchRange(start, end);
      for (const part of batch) part.resolve(bytes.slice(part.start - start, part.end - start));
    } catch (error) {
      for (const part of batch) part.reject(error);
    }
  }

  async #fetchRange(start: number, end: number): Promise<ArrayBuffer> {
    if (this.#whole) return (await this.#whole).slice(start, end);
    // Browsers let requests for parts of one address wait for each other, unless the answers are not to be kept.
    const response = await ask(this.#url, { Range: `bytes=${start}-${end - 1}` }, 'no-store');
    if (response.status === 200) {
      this.cameWhole = true;
      // Of several answers with the whole file the first is kept.
      this.#whole ??= this.#keep(response);
      return (await this.#whole.catch((error: unknown) => this.#forget(error))).slice(start, end);
    }
    const total = /\/(\d+)$/u.exec(response.headers.get('Content-Range') ?? '')?.[1];
    if (total !== undefined && Number(total) !== this.byteLength) throw new ReadError('changed');
    const bytes = await response.arrayBuffer().catch(failOffline);
    this.bytesRead += bytes.byteLength;
    if (bytes.byteLength !== end - start) throw new ReadError('changed');
    return bytes;
  }

  #forget(error: unknown): never {
    this.#whole = undefined;
    throw error;
  }
}

const failOffline = (cause: unknown): never => {
  throw new ReadError('offline', cause);
};

async function ask(
  url: string,
  headers: Record<string, string> = {},
  cache: RequestCache = 'default',
): Promise<Response> {
  const response = await fetch(url, { headers, cache }).catch(failOffline);
  if (response.status === 416) throw new ReadError('changed');
  if (!response.ok) throw new ReadError('offline');
  return response;
}
