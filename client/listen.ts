// Reads the sentences of a page aloud with the browser's own voice, each marked while it is heard.

const controls = document.querySelector<HTMLElement>('[data-listen]')
const sentences = listSentences()
let at = 0
/** Counts up when something else is to be heard: what ends later was cut off. */
let turn = 0

if (controls && sentences.length > 0 && 'speechSynthesis' in window) {
  const find = (name: string) => controls.querySelector<HTMLButtonElement>(`[data-${name}]`)
  const [start, pause, stop] = [find('start'), find('pause'), find('stop')]
  const first = start?.textContent ?? ''

  // Some browsers learn of their voices a moment after the page is there; some never do.
  const offer = () => {
    controls.hidden = speechSynthesis.getVoices().length === 0
  }
  offer()
  speechSynthesis.addEventListener('voiceschanged', offer)

  const show = (state: 'silent' | 'speaking' | 'paused') => {
    if (!start || !pause || !stop) return
    const hadFocus = controls.contains(document.activeElement)
    start.hidden = state === 'speaking'
    start.textContent = state === 'paused' ? (start.dataset.goOn ?? '') : first
    pause.hidden = state !== 'speaking'
    stop.hidden = state === 'silent'
    if (hadFocus) (state === 'speaking' ? pause : start).focus()
  }

  const silence = () => {
    turn++
    speechSynthesis.cancel()
    for (const piece of document.querySelectorAll('.spoken')) piece.classList.remove('spoken')
  }

  const speak = () => {
    silence()
    const pieces = sentences[at]
    const [head] = pieces ?? []
    if (!pieces || !head) {
      at = 0
      show('silent')
      return
    }
    const own = turn
    const said = new SpeechSynthesisUtterance(pieces.map((piece) => piece.textContent).join(' '))
    said.lang = head.closest<HTMLElement>('[lang]')?.lang ?? ''
    said.addEventListener('end', () => {
      if (own !== turn) return
      at++
      speak()
    })
    said.addEventListener('error', () => {
      if (own === turn) end()
    })
    for (const piece of pieces) piece.classList.add('spoken')
    head.scrollIntoView({ block: 'nearest' })
    show('speaking')
    speechSynthesis.speak(said)
  }

  const end = () => {
    silence()
    at = 0
    show('silent')
  }

  start?.addEventListener('click', speak)
  stop?.addEventListener('click', end)
  pause?.addEventListener('click', () => {
    silence()
    show('paused')
  })
  // A page that is left goes on speaking otherwise.
  addEventListener('pagehide', silence)
}

/** A sentence of an article may stand in several pieces: the first has its name, the others its number. */
function listSentences(): HTMLElement[][] {
  const found: HTMLElement[][] = []
  for (const piece of document.querySelectorAll<HTMLElement>('.prose .sentence, [data-say]')) {
    if (piece.dataset.sentence !== undefined) found.at(-1)?.push(piece)
    else found.push([piece])
  }
  return found
}

export {}
