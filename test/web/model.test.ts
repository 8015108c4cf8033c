import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Asked, answerOf, type ModelProvider, startModelProvider, type Told } from '../model-provider.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass } from './read-page.ts'

const key = 'sk-a-long-key-that-ends-in-wxyz'
const said = answerOf(['The ferry sailed at noon.', [1]])

describe('the page of the AI model', () => {
  let site: OpenSite
  let provider: ModelProvider
  let tell: (asked: Asked) => Told = () => ({ text: said })
  before(async () => {
    provider = await startModelProvider((asked) => tell(asked))
    site = await openSite()
  })
  after(async () => {
    await site.close()
    await provider.close()
  })

  const save = (fields: Record<string, string> = {}) =>
    site.post('/settings/model', {
      ...{ provider: 'openai-compatible', address: `${provider.origin}/v1`, name: 'test-model' },
      ...{ key: '', prices: '1000/5000', budget: '30', seconds: '5', tasks: 'ask', ...fields },
    })
  const page = () => site.get('/settings/model')
  const test = async () => {
    const response = await site.post('/settings/model/test', {})
    assert.equal(response.status, 200)
    return response.text()
  }

  it('says that none is set, and takes no test of it', async () => {
    const { text, all } = await page()
    assert.match(text, /every page works without one.*No model is set\..*No key is set/)
    assert.equal(all('form', ({ attribs }) => attribs.action === '/settings/model/test').length, 0)
    assert.match(await test(), /No model is set\. That took 0 s/)
  })

  it('keeps what was typed, and never shows the key again', async () => {
    const response = await save({ key })
    assert.equal(response.headers.get('location'), '/settings/model?notice=modelSaved')
    const { text, html, one, all } = await page()
    assert.match(text, /test-model, OpenAI-compatible/)
    assert.match(text, /A key is set; it ends in wxyz\./)
    assert.ok(!html.includes(key))
    assert.equal(one('input', ({ attribs }) => attribs.name === 'key').attribs.value, undefined)
    assert.equal(one('input', ({ attribs }) => attribs.name === 'prices').attribs.value, '1000/5000')
    const ticked = all('input', ({ attribs }) => attribs.checked !== undefined)
    assert.deepEqual(
      ticked.map(({ attribs }) => attribs.value),
      ['ask'],
    )
    const kept = await site.store.read((reader) => reader.findSetting('language model'))
    assert.ok(kept && !kept.includes(key), 'the store has it encrypted')
  })

  it('tries the model, says how long that took, and what it cost', async () => {
    assert.match(await test(), /It answered in [\d.]+ s: “The ferry sailed at noon\.”/)
    const [asked] = provider.asked
    assert.equal(asked?.headers.authorization, `Bearer ${key}`)
    const { text, one } = await page()
    // 100 tokens in at 1000 a million, 20 out at 5000.
    assert.match(text, /Today: 1 request, 120 tokens, 0\.20 of 30\.00 today\./)
    assert.match(one('svg').attribs['aria-label'] ?? '', /the highest is 0\.20/)
  })

  const failures: readonly { readonly told: Told; readonly says: RegExp }[] = [
    {
      told: { status: 401, body: JSON.stringify({ error: { message: `bad key ${key}` } }) },
      says: /The key was refused\. That took [\d.]+ s\..*401: bad key …/,
    },
    { told: { status: 429 }, says: /allows no more requests/ },
    { told: { status: 404 }, says: /does not know this model/ },
    { told: { status: 503, body: '<script>alert(1)</script>' }, says: /a fault of its own/ },
    { told: { text: 'Hello there' }, says: /did not answer in the form/ },
  ]
  for (const { told, says } of failures)
    it(`says what went wrong: ${says.source}`, async () => {
      tell = () => told
      const html = await test()
      assert.match(html.replace(/<[^>]*>/g, ' '), says)
      assert.ok(!html.includes(key) && !html.includes('<script>alert'))
      tell = () => ({ text: said })
    })

  it('asks no more when the budget of the day is spent', async () => {
    const before = provider.asked.length
    await save({ budget: '0.3' })
    assert.match(await test(), /What may be spent today is spent\./)
    assert.equal(provider.asked.length, before)
    await save()
  })

  it('drops the key where the address becomes another one, so that nobody else gets it', async () => {
    const other = await startModelProvider(() => ({ text: said }))
    const response = await save({ address: `${other.origin}/v1` })
    assert.equal(response.headers.get('location'), '/settings/model?notice=modelKeyDropped')
    await test()
    assert.deepEqual(
      other.asked.map(({ headers }) => headers.authorization),
      [undefined],
    )
    await save()
    assert.match((await page()).text, /No key is set/)
    await other.close()
  })

  const wrong: readonly { readonly fields: Record<string, string>; readonly says: RegExp }[] = [
    { fields: { name: '' }, says: /Say which model/ },
    { fields: { address: 'file:///etc/passwd' }, says: /The address must be/ },
    { fields: { key: 'a b' }, says: /A key has no spaces/ },
    { fields: { asks: 'many' }, says: /The answers for each reader must be a whole number/ },
    { fields: { prices: '' }, says: /A budget wants prices/ },
    { fields: { seconds: '0', budget: 'much' }, says: /The budget must be .* The seconds must be/ },
  ]
  for (const { fields, says } of wrong)
    it(`says what cannot be: ${says.source}`, async () => {
      const response = await save({ key, ...fields })
      assert.equal(response.status, 422)
      const html = await response.text()
      assert.match(html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '), says)
      assert.ok(!html.includes(key))
    })

  it('changes nothing where the environment decides', async () => {
    const environment = { provider: 'openai', name: 'gpt-x', key } as const
    const fixed = await openSite({ model: environment })
    const { text, html, all } = await fixed.get('/settings/model')
    assert.match(text, /gpt-x, OpenAI.*set by the environment/)
    assert.equal(all('input', ({ attribs }) => attribs.name === 'key').length, 0)
    assert.ok(!html.includes(key))
    const response = await fixed.post('/settings/model', { provider: 'off', seconds: '5' })
    assert.match(response.headers.get('location') ?? '', /modelByEnvironment/)
    assert.equal(await fixed.store.read((reader) => reader.findSetting('language model')), undefined)
    await fixed.close()
  })

  it('is linked from the settings, and these from the foot of every page', async () => {
    assert.equal((await site.get('/about')).linkTo('Settings'), '/settings')
    assert.equal((await site.get('/settings')).linkTo('AI model'), '/settings/model')
    assert.equal(textOf((await page()).one('h1', withClass('page-title'))), 'AI model')
  })
})
