/**
 * A function of a text that works each distinct text out once: columns say the same few things many times.
 * Shape: results are shared and must not be changed. At most `most` texts are kept, then it starts afresh.
 */
export function remember<Result>(work: (text: string) => Result, most = 2 ** 16): (text: string) => Result {
  const known = new Map<string, { result: Result }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    const result = work(text);
    if (known.size === most) known.clear();
    known.set(text, { result });
    return result;
  };
}
