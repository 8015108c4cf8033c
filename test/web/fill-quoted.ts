import assert from 'node:assert/strict'
import type { KeptQuote } from '../../src/model/quote.ts'
import type { Store } from '../../src/store/store.ts'
import { quoteOf } from '../contract/quote-of.ts'
import { fillNewsroom } from './fill-newsroom.ts'

/** The newsroom, whose article about a furnace quotes Anna Berg, and a longer one about the dam Bo Ray. */
export async function fillQuoted(store: Store): Promise<void> {
  await fillNewsroom(store)
  await quote(store, '"last furnace"', quoteOf())
  await quote(store, '"eleven centimetres"', { ...quoteOf('Bo Ray', 'bo-ray'), sentence: 1 })
}

async function quote(store: Store, text: string, quoted: KeptQuote): Promise<void> {
  await store.write(async (writer) => {
    const found = await writer.searchArticleIds({ text, limit: 1 })
    const [revision] = await writer.listCurrentRevisions(found)
    assert.ok(revision)
    const { id, articleId } = revision
    await writer.saveQuotes({ articleId, revisionId: id, quotes: [quoted] })
  })
}
