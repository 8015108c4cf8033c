import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { longestNote } from '../../src/model/note.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass } from './read-page.ts'

/** Notes, step by step, in the order in which it stands here. */
describe('a note', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillNewsroom })
  })
  after(() => site.close())

  const listNotes = async (query = '') =>
    (await site.get(`/notes${query}`)).all('p', withClass('note-text')).map((note) => textOf(note))
  const write = async (address: string, fields: Record<string, string>) => {
    const response = await site.post(address, fields)
    return [response.status, response.headers.get('location')]
  }

  it('is kept as plain text, on an article and on a story', async () => {
    assert.match((await site.get('/notes')).text, /There is no note yet/)
    const text = '<b>Ask</b>\r\nthe mayor\u0000'
    assert.deepEqual(await write('/article/1/note', { text }), [303, '/article/1?notice=noteSaved'])
    const area = (await site.get('/article/1')).one('textarea')
    assert.equal(textOf(area), '<b>Ask</b> the mayor')
    await write('/story/1/note', { text: 'Whose dam is it?' })
    assert.deepEqual((await listNotes()).sort(), ['<b>Ask</b> the mayor', 'Whose dam is it?'])
  })

  it('is found by its words and the headline, and leads to what it is about', async () => {
    assert.deepEqual(await listNotes('?q=MAYOR+ask'), ['<b>Ask</b> the mayor'])
    assert.match((await site.get('/notes?q=%25')).text, /No note has all/)
    const title = textOf((await site.get('/article/1')).one('h1'))
    assert.equal((await site.get('/notes?q=mayor')).linkTo(title), '/article/1#own-note')
  })

  it('on a story is called as the story is now', async () => {
    const [note] = await site.store.read((reader) =>
      reader.listNotes({ readerId: onlyReader, words: ['dam'], limit: 1 }),
    )
    assert.ok(note)
    await site.store.write((writer) =>
      writer.saveNote(onlyReader, { ...note, title: 'An older headline', notedAt: note.notedAt + 1 }),
    )
    const title = textOf((await site.get('/story/1')).one('h1'))
    assert.equal((await site.get('/notes')).linkTo(title), '/story/1#own-note')
    assert.doesNotMatch((await site.get('/notes')).text, /An older headline/)
  })

  it('is changed in place, and removed', async () => {
    await write('/article/1/note', { text: 'Asked.' })
    assert.deepEqual((await listNotes()).sort(), ['Asked.', 'Whose dam is it?'])
    const removed = [303, '/article/1?notice=noteRemoved']
    assert.deepEqual(await write('/article/1/note', { text: 'Asked.', remove: '1' }), removed)
    assert.deepEqual(await listNotes(), ['Whose dam is it?'])
  })

  it('is refused where it is too long, and of nothing', async () => {
    assert.equal((await write('/article/1/note', { text: 'a'.repeat(longestNote + 1) }))[0], 422)
    assert.equal((await write('/article/999/note', { text: 'a' }))[0], 404)
    assert.equal((await write('/article/1/note', {}))[0], 404)
  })
})
