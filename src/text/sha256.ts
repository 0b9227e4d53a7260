/** The first 32 bits of the fractional parts of a root of each of the first primes: the constants of SHA-256. */
function rootBits(count: number, root: (prime: number) => number): number[] {
  const bits: number[] = [];
  for (let candidate = 2; bits.length < count; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) isPrime &&= candidate % divisor !== 0;
    if (isPrime) bits.push(((root(candidate) % 1) * 2 ** 32) >>> 0);
  }
  return bits;
}

const initial = rootBits(8, Math.sqrt);
const rounds = rootBits(64, Math.cbrt);

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message followed by a bit, zeros and its length in bits, as whole blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, message.length * 8);
  return view;
}

/** Mixes one block into the state. The eight words of `state` are changed. */
function compress(state: Uint32Array, view: DataView, start: number, schedule: Uint32Array): void {
  const at = (index: number): number => schedule[index] ?? 0;
  for (let i = 0; i < 16; i++) schedule[i] = view.getUint32(start + i * 4);
  for (let i = 16; i < 64; i++) {
    const [w15, w2] = [at(i - 15), at(i - 2)];
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    schedule[i] = at(i - 16) + s0 + at(i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + at(i)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] ?? 0) + word;
  }
}

/**
 * SHA-256 of bytes, or of a text's UTF-8.
 * Shape:  32 bytes. Small and synchronous on purpose: browsers give WebCrypto to secure contexts only, and a mirror on
 *         plain http or on a memory stick must be able to verify too.
 * Source: FIPS 180-4; compared with Node's own in sha256.test.ts.
 */
export function sha256(message: Uint8Array | string): Uint8Array {
  const view = padded(typeof message === 'string' ? new TextEncoder().encode(message) : message);
  const state = Uint32Array.from(initial);
  const schedule = new Uint32Array(64);
  for (let start = 0; start < view.byteLength; start += 64) compress(state, view, start, schedule);
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word);
  return new Uint8Array(digest.buffer);
}
