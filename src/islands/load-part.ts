import { loadStyles } from './load-styles.ts';

const asked = new Map<string, Promise<void>>();

/**
 * Every `import()` of a built page goes through here (see astro.config.mjs): fetches the part and all that it imports,
 * and only then lets the browser import it, from its own cache.
 * Why:    a browser keeps a module that failed to arrive as failed, under its address, until the page is loaded anew,
 *         and one that it was to preload, too. What failed here is fetched again when it is asked for again.
 * Shape:  `files` are addresses from the root of the site, without "/".
 * Errors: rejects when a file does not arrive.
 */
export async function loadPart<Part>(
  importPart: () => Promise<Part>,
  files: readonly string[] = [],
): Promise<Part> {
  await Promise.all(
    files.map((file) => (file.endsWith('.css') ? loadStyles(`/${file}`) : loadOnce(`/${file}`))),
  );
  return importPart();
}

async function loadOnce(address: string): Promise<void> {
  const loading = asked.get(address) ?? loadScript(address);
  asked.set(address, loading);
  try {
    await loading;
  } catch (error) {
    asked.delete(address);
    throw error;
  }
}

async function loadScript(address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  // The browser's cache has it when all of it is here.
  await answer.arrayBuffer();
}
