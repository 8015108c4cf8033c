// Forms by which a browser makes or shows a passkey (WebAuthn 3): they are hidden where it cannot.

const forms = document.querySelectorAll<HTMLFormElement>('form[data-passkey]')
const can =
  typeof PublicKeyCredential !== 'undefined' && 'parseCreationOptionsFromJSON' in PublicKeyCredential

for (const form of forms) {
  if (!can) continue
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send(form).catch(() => tell(form, true))
  })
}

if (can)
  for (const hint of document.querySelectorAll<HTMLElement>('[data-without-passkeys]')) hint.hidden = true

/** Fills in what the browser answers, and sends the form as any other. */
async function send(form: HTMLFormElement): Promise<void> {
  tell(form, false)
  const response = await fetch(form.dataset.options ?? '', { method: 'POST' })
  if (!response.ok) throw new Error(`refused with ${response.status}`)
  const options = await response.json()
  const credential =
    form.dataset.passkey === 'create'
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
        })
  const field = form.elements.namedItem('answer')
  if (!(credential instanceof PublicKeyCredential) || !(field instanceof HTMLInputElement))
    throw new Error('there is no answer')
  field.value = JSON.stringify(credential.toJSON())
  form.submit()
}

function tell(form: HTMLFormElement, isProblem: boolean): void {
  const problem = form.querySelector<HTMLElement>('[data-problem]')
  if (problem) problem.hidden = !isProblem
}

export {}
