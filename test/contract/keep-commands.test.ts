import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { promisify } from 'node:util'
import { openDatabase } from '../../src/open-database.ts'
import { waitUntil } from '../wait-until.ts'
import { createSqlite } from './create-database.ts'
import { ask, fillStore, runOn, totalsOf } from './fill-store.ts'

const octavo = join(import.meta.dirname, '../../src/cli/octavo.ts')

describe('the commands', () => {
  test('a move that was killed goes on where it was, and nothing opens what is not finished', async (t) => {
    const source = await createSqlite(t)
    await fillStore(source)
    const target = join(dirname(source), 'moved.sqlite')
    const env = { ...process.env, OCTAVO_DATA: dirname(source) }
    const moving = spawn(process.execPath, [octavo, 'move', target], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = once(moving, 'exit')
    await once(moving.stderr, 'data')
    await waitUntil('articles are on their way', async () => existsSync(target))
    moving.kill('SIGKILL')
    await ended
    const isFinished = await openDatabase(target).then(
      (store) => store.close().then(() => true),
      (error) => !/not finished/.test(String(error)),
    )
    if (!isFinished) await promisify(execFile)(process.execPath, [octavo, 'move', target], { env })
    assert.deepEqual(await totalsOf(target), await totalsOf(source))
    assert.deepEqual(await ask(target), await ask(source))
  })

  test('say in a sentence that the database is not to be reached', async (t) => {
    const source = await createSqlite(t)
    await (await openDatabase(source)).close()
    const nowhere = 'postgres://octavo@127.0.0.1:1/octavo'
    const env = { ...process.env, OCTAVO_DATA: dirname(source) }
    const cases = [
      { words: ['export', join(dirname(source), 'out')], env: { ...env, OCTAVO_DATABASE: nowhere } },
      { words: ['explain', '1'], env: { ...env, OCTAVO_DATABASE: nowhere } },
      { words: ['move', nowhere], env },
    ]
    for (const { words, env } of cases) {
      const run = promisify(execFile)(process.execPath, [octavo, ...words], { env })
      const { code, stderr } = await run.then(
        () => assert.fail('it went on'),
        (error) => error,
      )
      assert.equal(code, 1)
      assert.match(stderr, /^The database [^\n]*\(connect ECONNREFUSED 127\.0\.0\.1:1\)\.[^\n]*\n$/)
    }
  })

  test('explain says how the text was taken out of its page', async (t) => {
    const database = await createSqlite(t)
    await fillStore(database)
    const steps = [
      { step: 'rules', reason: 'dropped', detail: '2 × .ad' },
      { step: 'choose', reason: 'article element', detail: '' },
    ]
    const values = `(1, 1, 'read', '${JSON.stringify(steps)}')`
    await runOn(
      database,
      'delete from article_page',
      `insert into article_page (article_id, stage, state, steps) values ${values}`,
    )
    const env = { ...process.env, OCTAVO_DATA: dirname(database) }
    const { stdout } = await promisify(execFile)(process.execPath, [octavo, 'explain', '1'], { env })
    assert.match(stdout, /\npage\b.*\n {2}rules, dropped: 2 × \.ad\n {2}choose, article element\n/)
  })

  test('check ends with 1 while something is wrong', async (t) => {
    const database = await createSqlite(t)
    await fillStore(database)
    const env = { ...process.env, OCTAVO_DATA: dirname(database) }
    const run = (...words: string[]) =>
      promisify(execFile)(process.execPath, [octavo, 'check-store', ...words], { env }).catch(
        (error) => error,
      )
    await runOn(database, 'update tag set article_count = 99 where id = 1')
    assert.deepEqual(
      [(await run()).code, (await run('--repair')).stdout],
      [1, '1 tags whose articles were counted wrong, mended\n'],
    )
    assert.equal((await run()).stdout, 'Everything agrees.\n')
  })

  test('an export holds every article with its revisions, page and marks, rules, choices, comments and the feeds', async (t) => {
    const database = await createSqlite(t)
    await fillStore(database)
    const env = { ...process.env, OCTAVO_DATA: dirname(database) }
    const folder = join(dirname(database), 'out', 'deep')
    await promisify(execFile)(process.execPath, [octavo, 'export', folder], { env })
    const read = (name: string) =>
      readFileSync(join(folder, `${name}.jsonl`), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    assert.deepEqual([read('articles').length, read('stories').length, read('outlets').length], [454, 3, 3])
    const dam = read('articles').find(({ article }) => article.url === 'https://harbour.example/dam')
    assert.equal(dam.revisions[0].title, 'Dam breaks above Ortell')
    assert.equal(dam.reprints[0].kind, 'same text')
    assert.deepEqual(
      dam.tags.map(({ slug }: { slug: string }) => slug),
      ['ortell', 'floods'],
    )
    assert.equal(read('stories').find(({ id }) => id === dam.article.storyId).origins.length, 1)
    const rules = read('outlets').flatMap((outlet) => outlet.rules?.drop ?? [])
    const pages = read('articles').flatMap(({ page }) => page?.state ?? [])
    assert.deepEqual([rules, pages.length > 0], [['.ad'], true])
    const marks = read('articles').filter(
      ({ savedAt, readAt }) => savedAt !== undefined || readAt !== undefined,
    )
    assert.equal(marks.length, 2)
    assert.deepEqual(
      read('choices').map(({ kind, slug, choice }) => [kind, slug, choice]),
      [
        ['person', 'carla-ortiz', 'follow'],
        ['search', 'q=dam', 'mute'],
        ['tag', 'ortell', 'follow'],
      ],
    )
    const own = [read('folders').map(({ name }) => name), read('notes').map(({ text }) => text)]
    assert.deepEqual(own, [['Rivers', 'Dams'], ['Ask the mayor.']])
    assert.deepEqual(
      read('corrections').map(({ kind, sides }) => [kind, sides]),
      [['split', { moved: [1, 2], left: [3], joined: [] }]],
    )
    const said = read('comments').map(({ text, earlier }) => [text, earlier.length])
    assert.deepEqual(said, [
      ['Rain was told of for a week.', 1],
      ['At what hour?', 0],
      ['@Cora By whom?', 0],
    ])
    assert.match(readFileSync(join(folder, 'feeds.opml'), 'utf8'), /xmlUrl="https:\/\/lac\.example\/une"/)
  })
})
