/** A person says what belongs together, with scripts and without, and takes it back. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage } from './check-page.ts'
import { keyboard, mouse } from './hand.ts'
import { withoutBrowser } from './open-browser.ts'
import { openEdition } from './open-edition.ts'

async function notice(page: Page): Promise<string> {
  return page.locator('.notice').innerText()
}

test('a story is parted, made one with another, and an article is not related', {
  skip: withoutBrowser,
}, async (t) => {
  const { program, store, page, stories } = await openEdition(t)
  const [largest] = stories
  assert.ok(largest && largest.articleCount > 3)
  const countOf = async () => (await store.read((reader) => reader.findStory(largest.id)))?.articleCount

  await page.goto(`${program.address}/story/${largest.id}`)
  await checkPage(page, 'story-with-corrections')
  await keyboard.press(page.getByRole('link', { name: 'These are two stories' }))
  await page.waitForURL(/\/correct#part$/)
  await checkPage(page, 'correct-story')
  const form = page.url()
  await page.locator('.ticks input').nth(0).check()
  await page.locator('.ticks input').nth(1).check()
  await mouse.press(page.getByRole('button', { name: 'Take them out of this story' }))
  await page.waitForURL(/notice=parted/)
  assert.match(await notice(page), /^The 2 articles stand here now/)
  const parted = Number(/story\/(\d+)/.exec(page.url())?.[1])
  assert.equal(await countOf(), largest.articleCount - 2)

  // Back at the form nothing is ticked: the same places are other articles by now.
  await page.goBack()
  assert.equal(page.url(), form)
  await mouse.press(page.getByRole('button', { name: 'Take them out of this story' }))
  await page.waitForURL(/notice=nothingTicked/)
  await page.goto(`${program.address}/corrections`)
  await checkPage(page, 'corrections')
  await keyboard.press(page.getByRole('button', { name: 'Take back' }))
  await page.waitForURL(/notice=undone/)
  assert.match(await notice(page), /2 articles went back/)
  assert.equal(await countOf(), largest.articleCount)
  await checkPage(page, 'corrections-undone')

  // The story of the two is gone into this one again: its address leads here.
  await page.goto(`${program.address}/story/${parted}`)
  assert.match(page.url(), new RegExp(`/story/${largest.id}$`))
  await mouse.press(page.getByRole('link', { name: 'This is the same story as another' }))
  const other = stories.find(({ id, articleCount }) => id !== largest.id && articleCount > 1)
  assert.ok(other)
  await mouse.send(page.locator('#join-address'), `${program.address}/story/${other.id}`)
  await page.waitForURL(/notice=joined/)
  await page.goto(`${program.address}/story/${largest.id}`)
  assert.match(
    await page.locator('main').innerText(),
    new RegExp(`${largest.articleCount + other.articleCount} articles`),
  )
})

test('without scripts, a form of a story that went into another changes nothing', {
  skip: withoutBrowser,
}, async (t) => {
  const { program, store, page, stories } = await openEdition(t, { javaScriptEnabled: false })
  const [kept, gone] = stories.slice(0, 2).sort((a, b) => a.firstAt - b.firstAt || a.id - b.id)
  assert.ok(kept && gone)
  const late = await page.context().newPage()
  await late.goto(`${program.address}/story/${gone.id}/correct`)
  await page.goto(`${program.address}/story/${kept.id}/correct`)
  await mouse.send(page.locator('#join-address'), String(gone.id))
  await page.waitForURL(/notice=joined/)
  const before = await store.read((reader) => reader.listCorrections({ limit: 9 }))
  await late.locator('.ticks input').first().check()
  await mouse.press(late.getByRole('button', { name: 'Take them out of this story' }))
  await late.waitForURL(new RegExp(`/story/${kept.id}/correct\\?notice=storyMoved`))
  assert.match(await notice(late), /gone into this one meanwhile/)
  assert.deepEqual(await store.read((reader) => reader.listCorrections({ limit: 9 })), before)
})

test('what is not related is shown no more, and an article leaves its story', {
  skip: withoutBrowser,
}, async (t) => {
  const { program, store, page } = await openEdition(t)
  const articles = await store.read((reader) => reader.listArticleIds({ limit: 100 }))
  let path = ''
  for (const id of articles) {
    await page.goto(`${program.address}/article/${id}`)
    if ((await page.locator('form.said button', { hasText: 'Not related' }).count()) === 0) continue
    if ((await page.locator('form.said button', { hasText: 'Not part' }).count()) === 0) continue
    path = `/article/${id}`
    break
  }
  assert.notEqual(path, '', 'some article has relations and a story')
  await checkPage(page, 'article-with-corrections')
  const unrelated = page.locator('form.said button', { hasText: 'Not related' })
  const count = await unrelated.count()
  const label = (await unrelated.first().getAttribute('aria-label')) ?? ''
  await keyboard.press(unrelated.first())
  await page.waitForURL(/notice=unrelated/)
  const shown = await unrelated.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  assert.ok(!shown.includes(label) && shown.length <= count)
  await mouse.press(page.locator('form.said button', { hasText: 'Not part' }))
  await page.waitForURL(/notice=noPart/)
  assert.equal(await page.locator('form.said button', { hasText: 'Not part' }).count(), 0)
  for (let undone = 0; undone < 2; undone++) {
    await page.goto(`${program.address}/corrections`)
    await mouse.press(page.getByRole('button', { name: 'Take back' }).first())
    await page.waitForURL(/notice=undone/)
  }
  await page.goto(`${program.address}${path}`)
  assert.equal(await unrelated.count(), count)
})
