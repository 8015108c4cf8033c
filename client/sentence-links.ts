// A click on a sentence's number, shown beside it on hover, puts the sentence's address into the bar and the clipboard;
// beside it is the way to comment on the sentence, for who may.

const text = document.querySelector<HTMLElement>('.prose')
const told = document.createElement('p')
told.className = 'told'
told.setAttribute('role', 'status')
document.body.append(told)

const link = document.createElement('a')
link.className = 'sentence-link'
// The address bar and the mouse are enough: forty stops for the Tab key in every article would be in the way.
link.tabIndex = -1
link.ariaHidden = 'true'

const comment = document.createElement('a')
comment.className = 'sentence-link'
comment.tabIndex = -1
comment.ariaHidden = 'true'

text?.addEventListener('pointerover', (event) => {
  const sentence =
    event.target instanceof Element ? event.target.closest<HTMLElement>('.sentence[id]') : undefined
  if (!sentence || sentence.contains(link)) return
  link.href = `#${sentence.id}`
  link.textContent = '¶'
  sentence.append(link)
  const { comment: address, commentLabel = '' } = text.dataset
  if (address === undefined) return
  comment.href = `${address}?sentence=${sentence.id.slice(1)}`
  comment.textContent = '＋'
  comment.title = commentLabel
  link.after(comment)
})

text?.addEventListener('pointerleave', () => {
  link.remove()
  comment.remove()
})

link.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(link.href)
    told.textContent = document.body.dataset.copied ?? ''
    setTimeout(() => {
      told.textContent = ''
    }, 2500)
  } catch {
    // Without leave to use the clipboard the address bar still has the link.
  }
})

export {}
