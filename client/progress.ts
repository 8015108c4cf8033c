// While the first reading of the feeds runs, tells how far it is, and shows the reader's own page when it is there.

const told = document.querySelector<HTMLElement>('[data-progress]')
const isWaiting = document.querySelector('[data-waiting]') !== null
// Often enough to be seen moving, seldom enough to cost nothing.
const intervalMs = 3000

async function look(): Promise<void> {
  const answer = await fetch('/health').catch(() => undefined)
  if (!answer?.ok) return
  const { articles, summary } = await answer.json()
  if (told && articles === 0) told.textContent = summary
  if (isWaiting || (articles > 0 && location.pathname === '/')) location.reload()
}

if (told || isWaiting) {
  setInterval(() => {
    if (!document.hidden) look()
  }, intervalMs)
}

export {}
