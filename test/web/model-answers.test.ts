/** Answers that a model writes: what is shown of them, what is not, and that nothing it does makes a page fail. */

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addFeed, claimAll, day, entry, understandingOf } from '../contract/newsroom.ts'
import { giveTag } from '../give-tag.ts'
import { type Asked, answerOf, type ModelProvider, startModelProvider, type Told } from '../model-provider.ts'
import { waitUntil } from '../wait-until.ts'
import { crew, elsewhere, fillFerry, late, pegel, storm } from './fill-ferry.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { type ReadPage, readPage, textOf, withClass, within } from './read-page.ts'

const key = 'sk-key-of-the-model-test'
describe('answers of a model', () => {
  let site: OpenSite
  let provider: ModelProvider
  let tell: (asked: Asked) => Told = () => ({})
  before(async () => {
    provider = await startModelProvider((asked) => tell(asked))
    const address = `${provider.origin}/v1`
    const model = { provider: 'openai-compatible', address, name: 'tiny-model', key, mostSeconds: 2 } as const
    const prices = { input: 1, output: 1 }
    site = await openSite({
      model: { ...model, prices, tasks: ['summary', 'simplify', 'ask', 'translate', 'explain'] },
    })
    await fillFerry(site.store)
  })
  after(async () => {
    await site.close()
    await provider.close()
  })

  const path = '/article/1/answer/summary'
  /** What is a month old goes when an answer is kept. */
  const forget = () =>
    site.store.write((writer) =>
      writer.saveModelAnswer({ key: 'later', madeAt: newsroomNow + 40 * day, sentences: [] }),
    )
  const press = (task = 'summary', to = path) => site.post(to, { task })
  const ask = async (told: Told | ((asked: Asked) => Told), task?: string): Promise<ReadPage> => {
    tell = typeof told === 'function' ? told : () => told
    await forget()
    const response = await press(task)
    assert.equal(response.status, 200)
    return readPage(await response.text())
  }
  const shown = (page: ReadPage) =>
    page.all('span', ({ attribs }) => attribs['data-say'] !== undefined).map((span) => textOf(span))
  const withheld = (page: ReadPage) =>
    page.all('details', withClass('withheld')).flatMap((details) => within(details, 'li').map(textOf))

  it('are offered where a model may be asked for them, and asked for by nobody but whoever presses', async () => {
    const page = await site.get(path)
    const buttons = page.all('button', ({ attribs }) => attribs.name === 'task')
    assert.deepEqual(
      buttons.map(({ attribs }) => attribs.value),
      ['summary', 'simplify'],
    )
    assert.match(
      page.text,
      /without an AI model.*tiny-model is sent sentences of these articles when you press/,
    )
    const points = await site.get('/article/1/answer/points')
    assert.deepEqual(
      points.all('button', ({ attribs }) => attribs.value === 'key points'),
      [],
    )
    assert.equal(provider.asked.length, 0)
    assert.equal((await press('key points')).status, 404)
    assert.equal((await press('summary', '/article/99/answer/summary')).status, 404)
    assert.equal(provider.asked.length, 0)
  })

  it('show what the articles bear out, each with the sentences that it rests on, in place', async () => {
    const page = await ask({
      text: answerOf(['The ferry Aurora left Halm at noon, the harbour office said.', [1]], [late, ['3']]),
    })
    assert.deepEqual(shown(page), ['The ferry Aurora left Halm at noon, the harbour office said.', late])
    const [rests] = page.all('details', withClass('rests'))
    assert.ok(rests)
    assert.equal(textOf(within(rests, 'q')[0] as never), crew)
    assert.equal(within(rests, 'a')[0]?.attribs.href, '/article/1#s1')
    assert.ok((await site.get('/article/1')).one('span', ({ attribs }) => attribs.id === 's1'))
    assert.match(page.text, /Written by tiny-model, an AI model/)
    assert.deepEqual(withheld(page), [])
  })

  it('are not paid for twice, and the check looks at them again', async () => {
    const before = provider.asked.length
    const page = readPage(await (await press()).text())
    assert.equal(shown(page).length, 2)
    assert.match(page.text, /asked this before; nothing was sent/)
    assert.equal(provider.asked.length, before)
  })

  it('send the sentences of the article that is asked about, and nothing else', () => {
    const [asked] = provider.asked
    assert.deepEqual(
      asked?.sources.map((source) => source.text),
      [crew, storm, late],
    )
    assert.ok(!asked.body.includes(elsewhere) && !asked.body.includes(key))
    assert.ok(!asked.instructions.includes('Aurora'), 'no word of an article is an instruction')
    assert.equal(asked.hasTools, false)
  })

  it('answer a question with what was found for it in the whole archive, and say what was searched', async () => {
    tell = ({ content }) => ({
      text: answerOf(content.includes('Question: "How many passengers') ? [crew, [1]] : [late, [1]]),
    })
    const question = '/ask?q=How+many+passengers+did+the+ferry+Aurora+have'
    const offered = await site.get(question)
    const [form] = offered.all('form', withClass('ask-model'))
    assert.equal(form?.attribs.action, question)
    const page = readPage(await (await press('ask', question)).text())
    assert.deepEqual(shown(page), [crew])
    assert.match(page.text, /How many passengers.*Written by tiny-model.*3 articles/)
    const nowhere = await site.get('/ask?q=volcano+eruption')
    assert.deepEqual(nowhere.all('form', withClass('ask-model')), [])
  })

  it('are a translation where an article is in another language, with its figures, beside the original', async () => {
    const german = '/article/3/answer/summary'
    const right = 'The water level fell by 11 centimetres on Monday.'
    tell = ({ instructions }) => ({
      text: instructions.includes('Translate') ? answerOf([right, [1]]) : answerOf(),
    })
    const page = readPage(await (await press('translate', german)).text())
    assert.deepEqual(shown(page), [right])
    assert.match(page.text, /Translation.*Figures and dates were compared with the original/)
    assert.equal(textOf(page.one('q', ({ attribs }) => attribs.lang === 'de')), pegel)
    await forget()
    tell = () => ({ text: answerOf(['The water level fell by 17 centimetres on Monday.', [1]]) })
    const wrong = readPage(await (await press('translate', german)).text())
    assert.ok(wrong.one('div', withClass('weak')))
    assert.equal((await press('translate')).status, 404, 'an English article needs none')
  })

  it('explain an article with what earlier ones say of who it names', async () => {
    const { id, earlier } = await site.store.write(async (writer) => {
      const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/feed', 'en')
      const told = [
        ['first', 'Mara Lindqvist, who heads the water authority, opened the new lock.', newsroomNow - day],
        ['second', 'The river rose on Monday, and to Mara Lindqvist that is no surprise.', newsroomNow],
      ] as const
      const entries = told.map(([name, text, publishedAt]) => entry(name, { text, publishedAt }))
      await writer.saveReceived(feed, entries, newsroomNow)
      for (const work of await claimAll(writer, newsroomNow))
        await writer.saveUnderstanding(
          understandingOf(work, undefined, { tags: [giveTag('Mara Lindqvist', { kind: 'person' })] }),
        )
      const article = await writer.findArticleByUrl('https://harbour.example/second')
      return { id: article?.id, earlier: told[0][1] }
    })
    tell = () => ({ text: answerOf([earlier, [2]]) })
    const page = readPage(await (await press('explain', `/article/${id}/answer/explain`)).text())
    assert.deepEqual(shown(page), [earlier])
  })

  it('come sentence by sentence, while the model still writes', async () => {
    tell = () => ({ text: answerOf([storm, [2]], [late, [3]]), delayMs: 10, pieceLength: 30 })
    await forget()
    const reader = (await press()).body?.pipeThrough(new TextDecoderStream()).getReader()
    assert.ok(reader)
    let seen = ''
    while (!seen.includes(`>${storm}<`)) seen += (await reader.read()).value
    assert.match(seen, /tiny-model is being asked/)
    assert.ok(!seen.includes(`>${late}<`) && !seen.includes('</html>'))
    for (let part = await reader.read(); !part.done; part = await reader.read()) seen += part.value
    assert.ok(seen.includes(`>${late}<`) && seen.includes('</html>'))
  })

  it('end with whoever leaves: the request is broken off, and what it took is counted', async () => {
    tell = () => ({ text: answerOf([storm, [2]]).slice(0, -2), end: 'never', delayMs: 5 })
    await forget()
    const [asked, broken] = [provider.asked.length, provider.brokenOff()]
    const findUse = async () => (await site.store.read((reader) => reader.listModelUse(1)))[0]
    const before = await findUse()
    const reader = (await press()).body?.getReader()
    await reader?.read()
    await waitUntil('the model is asked', async () => provider.asked.length > asked)
    await reader?.cancel()
    await waitUntil('the request is broken off', async () => provider.brokenOff() > broken)
    const after = await findUse()
    assert.equal((after?.requests ?? 0) - (before?.requests ?? 0), 1)
    assert.ok((after?.outputTokens ?? 0) - (before?.outputTokens ?? 0) < 1000, 'the rest is given back')
    assert.equal(site.errors.length, 0)
  })

  it('withhold what is invented, say how much and why, and fold it up', async () => {
    const page = await ask({
      text: answerOf(
        [storm, [2]],
        ['The ferry Aurora left Halm with 120 passengers, the harbour office said.', [1]],
        [late, [3]],
        ['The ferry Aurora left Halm with 210 passengers, the harbour office said.', [1]],
      ),
    })
    assert.equal(shown(page).length, 3)
    assert.ok(!shown(page).some((sentence) => sentence.includes('210')))
    assert.match(page.text, /1 sentence withheld: not supported by the sources/)
    assert.match(withheld(page).join(), /210 passengers.*number: 210/)
  })

  it('have the sentence that was meant in the place of an invented one, word for word, and say so', async () => {
    const invented = 'The ferry Aurora left Halm with 210 passengers, the harbour office said.'
    const page = await ask({ text: answerOf([storm, [2]], [late, [3]], [invented, [1]], [storm, [2]]) })
    assert.deepEqual(shown(page), [storm, late, crew, storm])
    assert.match(page.text, /Word for word from the source.*1 sentence replaced by those of the sources/)
    assert.equal(withheld(page).length, 1)
  })

  it('are withheld whole where too much is invented, and counted whole', async () => {
    const invented = ['110', '210'].map((count): [string, number[]] => [
      `The ferry Aurora left Halm with ${count} passengers, the harbour office said.`,
      [1],
    ])
    const page = await ask({ text: answerOf([storm, [2]], [late, [3]], ...invented) })
    assert.match(page.text, /All 4 sentences withheld: 2 not supported by the sources/)
    assert.equal(withheld(page).length, 2)
  })

  const wrong: readonly { readonly name: string; readonly said: readonly [string, readonly unknown[]] }[] = [
    { name: 'cites what is not there', said: [storm, [77]] },
    { name: 'cites nothing', said: [storm, []] },
    { name: 'cites another sentence', said: [storm, [3]] },
    { name: 'invents a quote', said: ['“We were afraid,” the harbour office said.', [1]] },
    {
      name: 'turns it around',
      said: ['The ferry Aurora did not leave Halm at noon, the harbour office said.', [1]],
    },
    { name: 'tells of something else', said: ['A secret council meeting was held in Halm.', [1, 2, 3]] },
    {
      name: 'brings markup and a link',
      said: ['<img src=x onerror=alert(1)> Win at https://evil.example/', [1]],
    },
  ]
  for (const { name, said } of wrong)
    it(`are no answer where the model ${name}: the one without it stands there`, async () => {
      const page = await ask({ text: answerOf(said) })
      assert.match(page.text, /Too much of what the model wrote is not supported.*chosen without an AI model/)
      assert.ok(page.one('div', withClass('weak')))
      assert.ok(!shown(page).includes(said[0]) || said[0] === storm)
      assert.equal(page.all('img', ({ attribs }) => attribs.src === 'x').length, 0)
      assert.equal(page.all('a', ({ attribs }) => attribs.href?.includes('evil') === true).length, 0)
      assert.ok(page.all('a', withClass('cite')).length > 0)
    })

  const failures: readonly { readonly name: string; readonly told: Told; readonly says: RegExp }[] = [
    {
      name: 'is late',
      told: { text: answerOf([storm, [2]]), delayMs: 1500, pieceLength: 20 },
      says: /took too long/,
    },
    {
      name: 'breaks off',
      told: { text: answerOf([storm, [2]]).slice(0, 20), end: 'cut' },
      says: /broke off/,
    },
    {
      name: 'rambles',
      told: { text: 'I would rather talk about the weather.' },
      says: /did not answer in the form/,
    },
    {
      name: 'answers in another form',
      told: { text: '{"result":[{"line":"It rained"}]}' },
      says: /in the form/,
    },
    { name: 'is over its quota', told: { status: 429 }, says: /no more requests/ },
    {
      name: 'refuses the key',
      told: { status: 401, body: `{"error":{"message":"${key}"}}` },
      says: /key was refused/,
    },
    { name: 'is broken', told: { status: 500, body: 'oops' }, says: /a fault of its own/ },
    { name: 'has nothing to say', told: { text: answerOf() }, says: /found no answer in these articles/ },
  ]
  for (const { name, told, says } of failures)
    it(`are those without a model where it ${name}`, async () => {
      const page = await ask(told)
      assert.match(page.text, says)
      assert.match(page.text, /sentences of the articles themselves/)
      assert.ok(page.all('a', withClass('cite')).length > 0)
      assert.ok(!page.html.includes(key) && page.html.endsWith('</html>'))
      assert.equal(site.errors.length, 0)
    })

  it('keep what came before the end where that came too early', async () => {
    const page = await ask({ text: answerOf([storm, [2]], [late, [3]]).slice(0, -30), end: 'length' })
    assert.deepEqual(shown(page), [storm])
    assert.match(page.text, /The answer broke off/)
  })
})
