// Shows what comes from a push service, and opens the page that it leads to. It keeps nothing and sees no other request.

addEventListener('push', (event) => {
  const { title = '', body = '', path = '/', tag } = event.data?.json() ?? {}
  event.waitUntil(registration.showNotification(title, { body, tag, data: { path } }))
})

addEventListener('notificationclick', (event) => {
  event.notification.close()
  // Only pages of this Octavo, whatever a message says.
  const url = new URL(event.notification.data?.path ?? '/', location.origin)
  if (url.origin === location.origin) event.waitUntil(clients.openWindow(url.href))
})
