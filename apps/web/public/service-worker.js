// Keeps the whole app on the device: once it was loaded it needs no connection. `/edition.js` is written by the build and names its files;
// a browser that finds it changed installs the newer edition beside the one in use, and waits until the person takes it.
importScripts('/edition.js')

const { name, files } = self.edition
const ours = 'kosh '

self.addEventListener('install', event => {
  event.waitUntil(
    caches.open(ours + name).then(cache =>
      // Files with a hash in their name never change; the others are asked of the server anew.
      cache.addAll(files.map(file => new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload' }))),
    ),
  )
})

self.addEventListener('activate', event => {
  event.waitUntil(
    caches
      .keys()
      .then(names => Promise.all(names.filter(one => one.startsWith(ours) && one !== ours + name).map(one => caches.delete(one))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('message', event => {
  if (event.data === 'take') self.skipWaiting()
})

self.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || pathname === '/api' || pathname.startsWith('/api/')) return
  const file = request.mode === 'navigate' ? '/' : pathname
  event.respondWith(caches.open(ours + name).then(async cache => (await cache.match(file)) ?? fetch(request)))
})
