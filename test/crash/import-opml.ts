import assert from 'node:assert/strict'

/** Subscribes to all feeds of an OPML text, by the page. */
export async function importOpml(address: string, opml: string): Promise<void> {
  const body = new FormData()
  body.set('file', new File([opml], 'mine.opml'))
  const response = await fetch(`${address}/feeds/import`, { method: 'POST', body })
  assert.equal(response.status, 200)
}
