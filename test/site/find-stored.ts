/** Runs in the page: everything a page could keep about a reader. The page that verifies alone keeps itself. */
export async function findStored(): Promise<string[]> {
  const databases = await indexedDB.databases();
  const registrations = await navigator.serviceWorker.getRegistrations();
  const workers = registrations.filter(
    ({ scope }) => !/^\/(?:en\/)?verify\/$/u.test(new URL(scope).pathname),
  );
  const caches = (await globalThis.caches.keys()).filter((name) => !name.startsWith('tamin-verify '));
  // eslint-disable-next-line no-restricted-globals -- looks whether anything is there
  const kept = [localStorage.length, sessionStorage.length, databases.length, workers.length, caches.length];
  return kept.some((count) => count > 0) || document.cookie !== ''
    ? [`stored: ${kept.join(' ')} ${document.cookie}`]
    : [];
}
