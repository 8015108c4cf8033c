import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { parseOpml } from '../../src/feeds/parse-opml.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass, within } from './read-page.ts'

/** Folders of what is followed, step by step, in the order in which it stands here. */
describe('a folder', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillNewsroom })
    for (const path of ['/tag/velden', '/tag/skarn-islands'])
      await site.post(`${path}/choice`, { choice: 'follow' })
  })
  after(() => site.close())

  const send = async (address: string, fields: Record<string, string>) => {
    const response = await site.post(address, fields)
    return `${response.status} ${response.headers.get('location')}`
  }
  const titlesOf = async (path: string) =>
    (await site.get(path)).all('h2', withClass('card-title')).map((title) => textOf(title))
  const listFolders = async () =>
    within((await site.get('/following')).one('ul', withClass('folders')), 'li').map(
      (line) => `${line.attribs.class} ${textOf(line)}`,
    )

  it('is made, and within it another', async () => {
    assert.equal(
      await send('/folders', { name: ' World \u0000 news ', folder: '' }),
      '303 /following?notice=folderAdded',
    )
    assert.equal(
      await send('/folders', { name: 'Islands', folder: '1' }),
      '303 /following?notice=folderAdded',
    )
    assert.equal(await send('/folders', { name: ' ', folder: '' }), '303 /following?notice=folderUnnamed')
    assert.equal(
      await send('/folders', { name: 'Lost', folder: '99' }),
      '303 /following?notice=folderRefused',
    )
    assert.deepEqual(await listFolders(), ['depth-0 World news', 'depth-1 Islands'])
  })

  it('shows the news of what is put into it, however deep', async () => {
    const box = (await site.get('/following')).one('input', (input) =>
      /skarn/i.test(input.attribs['aria-label'] ?? ''),
    )
    const ticked = { subject: box.attribs.value ?? '', folder: '2' }
    assert.equal(await send('/folders/fill', ticked), '303 /folder/2?notice=folderFilled&count=1')
    const [ferry, ...others] = await titlesOf('/folder/1')
    assert.match(ferry ?? '', /^Ferry/)
    assert.deepEqual([others, await titlesOf('/folder/2')], [[], [ferry]])
    assert.match((await site.get('/folder/2')).text, /#Skarn islands Hashtag Islands/i)
    assert.ok((await titlesOf('/following')).length > 1)
  })

  it('is written with its outlets as OPML', async () => {
    await site.post('/outlet/1/choice', { choice: 'follow' })
    await site.post('/folders/fill', { subject: 'outlet 1', folder: '2' })
    const opml = await (await site.fetch(new Request('http://localhost/following/feeds'))).text()
    const read = parseOpml(opml)
    const feeds = await site.store.read((reader) => reader.listFeeds(1 as never))
    assert.deepEqual(
      read.ok && read.value.feeds.map(({ url, folder }) => [url, folder]),
      feeds.map(({ url }) => [url, 'World news / Islands']),
    )
    await site.post('/outlet/1/choice', { choice: 'none' })
  })

  it('is renamed and moved, never into itself', async () => {
    assert.equal(
      await send('/folder/1', { name: 'World', folder: '2' }),
      '303 /folder/1?notice=folderRefused',
    )
    assert.equal(await send('/folder/2', { name: 'Sea', folder: '' }), '303 /folder/2?notice=saved')
    assert.deepEqual(await listFolders(), ['depth-0 Sea', 'depth-0 World news'])
    assert.match((await site.get('/folder/1')).text, /Nothing is in this folder/)
  })

  it('is removed without what is in it', async () => {
    await send('/folder/2', { name: 'Sea', folder: '1' })
    const removed = await send('/folder/2', { name: 'Sea', folder: '1', remove: '1' })
    assert.equal(removed, '303 /following?notice=folderRemoved')
    await site.get('/folder/2', 404)
    assert.match((await titlesOf('/folder/1')).join(), /^Ferry/)
    assert.equal(await send('/folder/2', { name: 'Sea', folder: '' }), '404 null')
  })
})
