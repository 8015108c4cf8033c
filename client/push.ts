// Asks this browser for its address at its push service when a person presses the button, and sends it in a form.

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

/** The one script that a page of ours ever names from a script: whatever is asked for, it is this. */
const workerAddress = '/notices/worker.js'
const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes
const policy = policies?.createPolicy('push-worker', { createScriptURL: () => workerAddress })

const form = document.querySelector<HTMLFormElement>('form[data-push]')

if (form && 'serviceWorker' in navigator && 'PushManager' in window) {
  form.hidden = false
  document.querySelector('[data-no-push]')?.remove()
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    subscribe().then(
      (subscription) => send(form, subscription),
      () => form.querySelector('[data-refused]')?.removeAttribute('hidden'),
    )
  })
}

async function subscribe(): Promise<PushSubscription> {
  if ((await Notification.requestPermission()) !== 'granted') throw new Error('refused')
  const answer = await fetch('/settings/notices/browsers/key', { method: 'POST' })
  const key = await answer.text()
  await navigator.serviceWorker.register(policy?.createScriptURL('') ?? workerAddress)
  const { pushManager } = await navigator.serviceWorker.getRegistration('/notices/').then(found)
  // One that was made by other keys is of no use any more.
  await pushManager.getSubscription().then((old) => old?.unsubscribe())
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
}

function found(registration: ServiceWorkerRegistration | undefined): ServiceWorkerRegistration {
  if (!registration) throw new Error('no worker')
  return registration
}

function send(form: HTMLFormElement, subscription: PushSubscription): void {
  const { endpoint, keys } = subscription.toJSON()
  const fields = { endpoint, p256dh: keys?.p256dh, auth: keys?.auth }
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value ?? ''
  }
  form.submit()
}

export {}
