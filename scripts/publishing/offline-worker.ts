/** The parts of a service worker that this one uses. */
interface WorkerScope {
  caches: CacheStorage;
  location: { origin: string; pathname: string };
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}
interface WorkerEvent {
  request: Request;
  waitUntil: (work: Promise<unknown>) => void;
  respondWith: (answer: Promise<Response>) => void;
}

/**
 * The service worker of the page that verifies. Its own text is published, so it uses nothing from outside itself.
 * `fixed` are files whose name or version changes with their content; `lists` are asked for anew and kept for times
 * without a network. It keeps nothing else: not what a reader checked, not the tables it was compared with.
 */
export function serveOffline(
  scope: WorkerScope,
  version: string,
  fixed: readonly string[],
  lists: readonly string[],
): void {
  const family = `tamin-verify ${scope.location.pathname} `;
  const name = family + version;
  const keep = async (): Promise<void> => {
    const cache = await scope.caches.open(name);
    await cache.addAll([...fixed, ...lists].map((path) => new Request(path, { cache: 'no-cache' })));
    await scope.skipWaiting();
  };
  const tidy = async (): Promise<void> => {
    for (const key of await scope.caches.keys()) {
      if (key.startsWith(family) && key !== name) await scope.caches.delete(key);
    }
    await scope.clients.claim();
  };
  const kept = async (path: string): Promise<Response | undefined> => {
    const answer = await (await scope.caches.open(name)).match(path);
    if (!answer) return undefined;
    const headers = new Headers(answer.headers);
    headers.set('x-tamin-kept', '1');
    return new Response(answer.body, { status: answer.status, headers });
  };
  const fresh = async (request: Request, path: string): Promise<Response> => {
    try {
      const answer = await fetch(request);
      if (answer.ok) await (await scope.caches.open(name)).put(path, answer.clone());
      return answer;
    } catch (error) {
      const old = await kept(path);
      if (old) return old;
      throw error;
    }
  };
  scope.addEventListener('install', (event) => {
    event.waitUntil(keep());
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(tidy());
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== scope.location.origin) return;
    if (lists.includes(pathname)) event.respondWith(fresh(request, pathname));
    else if (fixed.includes(pathname)) {
      event.respondWith(kept(pathname).then((answer) => answer ?? fetch(request)));
    }
  });
}
