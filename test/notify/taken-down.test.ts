import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { loadDigest } from '../../src/pipeline/load-digest.ts'
import { tellFollowers } from '../../src/pipeline/tell-followers.ts'
import { openShownStore } from '../../src/web/shown/open-shown-store.ts'
import { day, hour, noon, openNewsroom } from '../contract/newsroom.ts'
import { openNotices } from './open-notices.ts'

test('nobody is told of what was taken down', async (t) => {
  const { store, commands } = await openNotices(t, {})
  const { articles, stories } = await openNewsroom(store)
  const subject = { kind: 'story', id: stories.dam as StoryId } as const
  await store.write((writer) => writer.saveChoice(onlyReader, subject, { choice: 'follow', now: noon }))
  const span = { readerId: onlyReader, kind: 'daily', since: noon - day, until: noon + day } as const
  const countStories = async () =>
    (await store.read((reader) => loadDigest(reader, span)))?.stories.length ?? 0
  const countNotices = () =>
    openShownStore(store, { isWhole: false }).read(
      async (reader) => (await reader.listNotices({ readerId: onlyReader, since: 0, limit: 9 })).length,
    )
  assert.equal(await countStories(), 1)
  await commands.chooseWay(onlyReader, subject, 'now')
  const tell = (id: ArticleId, now: number) => store.write((writer) => tellFollowers(writer, id, now))
  const takeDown = () =>
    store.write((writer) =>
      writer.saveTakedown({
        ...{ kind: 'outlet', key: 'hill.example', articleId: undefined, isErased: false },
        ...{ requestedBy: 'Hill', reason: 'a court', takenAt: noon, takenBy: '' },
      }),
    )
  await takeDown()
  assert.equal(await countStories(), 0)
  await tell(articles.reprint as ArticleId, noon + hour)
  await store.write((writer) => writer.undoTakedown(1, { now: noon, by: '' }))
  assert.equal(await countNotices(), 0, 'nobody was told')
  await tell(articles.reprint as ArticleId, noon + hour)
  assert.equal(await countNotices(), 1)
  await takeDown()
  assert.equal(await countNotices(), 0, 'what was told is not shown')
})
