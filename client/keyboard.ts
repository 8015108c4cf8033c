// Keys that move through a page; /keys lists them. Typing into a field and keys with Ctrl, Alt or Meta are left alone.

const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')]
const field = document.querySelector<HTMLInputElement>('main input[type=search], .quick-search input')

const actions: Readonly<Record<string, () => void>> = {
  j: () => move(1),
  k: () => move(-1),
  o: () => linkOf(current())?.click(),
  g: () => document.querySelector<HTMLAnchorElement>('.wordmark')?.click(),
  '/': () => field?.focus(),
  '?': () => location.assign('/keys'),
}

document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]')
  const action = actions[event.key]
  if (isTyping || !action || event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  action()
})

function current(): HTMLElement | undefined {
  return entries.find((entry) => entry.contains(document.activeElement))
}

function move(by: 1 | -1): void {
  const here = current()
  const next = here ? entries[entries.indexOf(here) + by] : entries.at(by === 1 ? 0 : -1)
  linkOf(next)?.focus()
}

function linkOf(entry: HTMLElement | undefined): HTMLAnchorElement | null | undefined {
  return entry?.querySelector<HTMLAnchorElement>(':is(h1, h2, h3) a, th a, .original a')
}

export {}
