import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

/** A reader's folders, and the one whose page it is. */
export interface FoldersView {
  readonly folders: readonly FolderLineView[]
  readonly current: CurrentFolderView | undefined
}

export interface FolderLineView {
  readonly id: number
  readonly name: string
  /** How many folders it is within. */
  readonly depth: number
}

interface CurrentFolderView extends FolderLineView {
  readonly parentId: number | undefined
}

/** Links to all folders, and the form that makes one. */
export function foldersView({ folders, current }: FoldersView, frame: Frame): Html {
  const { marks } = frame.words
  return html`<section aria-labelledby="folders"><h2 class="section-title" id="folders">${marks.folders}</h2>
${folders.length > 0 ? html`<ul class="folders">${folders.map(({ id, name, depth }) => html`<li class="depth-${Math.min(depth, 6)}"><a dir="auto" href="/folder/${id}"${id === current?.id ? html` aria-current="page"` : nothing}>${name}</a></li>`)}</ul>` : nothing}
<details><summary>${marks.newFolder}</summary><form method="post" action="/folders" class="fields">
<p><label for="folder-name">${marks.folderName}</label><input id="folder-name" name="name" dir="auto" maxlength="80" required></p>
<p><label for="folder-in">${marks.folderWithin}</label>${folderSelect('folder-in', { folders, chosen: current?.id }, frame)}</p>
<p class="actions"><button type="submit">${marks.addFolder}</button></p></form></details></section>`
}

/** Forms to rename, move and remove the folder of the page. */
export function currentFolderView({ folders, current }: FoldersView, frame: Frame): Html {
  if (!current) return nothing
  const { marks } = frame.words
  const { id, name, parentId } = current
  return html`<p class="hint"><a href="/following">${marks.backToFollowing}</a></p>
<details><summary>${marks.changeFolder}</summary><form method="post" action="/folder/${id}" class="fields">
<p><label for="new-name">${marks.folderName}</label><input id="new-name" name="name" dir="auto" maxlength="80" required value="${name}"></p>
<p><label for="new-place">${marks.folderWithin}</label>${folderSelect('new-place', { folders, chosen: parentId }, frame)}</p>
<p class="actions"><button type="submit">${marks.saveFolder}</button> <button type="submit" name="remove" value="1" aria-describedby="remove-hint">${marks.removeFolder}</button></p>
<p class="hint" id="remove-hint">${marks.removeFolderHint}</p></form></details>`
}

/** The form by which what is ticked in a list goes into a folder. */
export function fillFolderView({ folders }: FoldersView, frame: Frame): Html {
  if (folders.length === 0) return nothing
  const { marks } = frame.words
  return html`<form method="post" action="/folders/fill" id="fill" class="own"><label for="fill-folder">${marks.fillFolder}</label> ${folderSelect('fill-folder', { folders, chosen: undefined }, frame)} <button type="submit">${marks.move}</button></form>`
}

function folderSelect(
  id: string,
  { folders, chosen }: { readonly folders: readonly FolderLineView[]; readonly chosen: number | undefined },
  { words }: Frame,
): Html {
  return html`<select id="${id}" name="folder"><option value="">${words.marks.noFolder}</option>${folders.map(
    (folder) =>
      html`<option value="${folder.id}"${folder.id === chosen ? html` selected` : nothing}>${'\u2003'.repeat(folder.depth)}${folder.name}</option>`,
  )}</select>`
}
