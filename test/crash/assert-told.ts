import assert from 'node:assert/strict'
import type { CommentId } from '../../src/model/ids.ts'
import { checkStore } from '../../src/store/copying/check-store.ts'
import { openStore } from '../../src/store/open-store.ts'

/** One comment and what became of it, as far as whoever wrote it was told. */
export interface Told {
  readonly text: string
  /** Undefined where no answer came. */
  path?: string | undefined
  change?: 'sent' | 'taken'
  removal?: 'sent' | 'taken'
}

/** Every comment is there once, as whoever wrote it was told, and nothing of it is half. */
export async function assertTold(told: readonly Told[], database: string): Promise<void> {
  const found = await readTalk(database)
  assert.equal(found.size, told.length, 'every one is there, and none twice')
  for (const { text, path = '', change, removal } of told) {
    const comment = found.get(Number(path.split('/')[2]) as CommentId)
    assert.ok(comment, `${text} at ${path}`)
    const isChanged = comment.text !== text
    assert.ok(change === 'taken' ? isChanged : change === 'sent' || !isChanged, text)
    assert.deepEqual([comment.text, comment.versions], isChanged ? [`${text}, changed`, [text]] : [text, []])
    const isRemoved = comment.state === 'removed'
    assert.ok(removal === 'taken' ? isRemoved : removal === 'sent' || !isRemoved, text)
    assert.deepEqual(comment.reasons, isRemoved ? [comment.reason] : [])
    assert.equal(comment.reason, isRemoved ? `Because of ${text}` : '')
  }
}

async function readTalk(database: string) {
  assert.deepEqual(await checkStore(database, { mends: false }), [])
  const store = await openStore(database)
  const found = await store.read(async (reader) => {
    const comments = await reader.listCommentsAfter(undefined, 100_000)
    const log = await reader.listModerations({ limit: 100_000 })
    const entries = comments.map(async (comment) => {
      const versions = await reader.listCommentVersions(comment.id)
      const reasons = log.filter(({ commentId }) => commentId === comment.id).map(({ reason }) => reason)
      return [comment.id, { ...comment, reasons, versions: versions.map(({ text }) => text) }] as const
    })
    return new Map(await Promise.all(entries))
  })
  await store.close()
  return found
}
