/**
 * Keeps the page itself on the phone, so that it opens without a connection. The network comes first: what is kept is
 * only used where it does not answer. Questions and replies are never kept here.
 */
const SHELF = "ghotona-1";
const PAGE = [
  "/",
  "/manifest.webmanifest",
  "/web/base.css",
  "/web/chat.css",
  "/web/icon.svg",
  ...["ask", "bubbles", "chat", "memory", "page", "words"].map((name) => `/web/${name}.js`),
];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELF).then((shelf) => shelf.addAll(PAGE)));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || !PAGE.includes(pathname)) return;
  event.respondWith(fetchAndKeep(event.request, pathname));
});

async function fetchAndKeep(request, pathname) {
  const shelf = await caches.open(SHELF);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await shelf.put(pathname, fresh.clone());
    return fresh;
  } catch {
    return (await shelf.match(pathname)) ?? Response.error();
  }
}
