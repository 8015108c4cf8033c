import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { serveAgents } from '../../src/api/serve-agents.ts'
import type { AccessScope } from '../../src/model/access-token.ts'
import { fillNewsroom, hostileTitle } from '../web/fill-newsroom.ts'
import { type OpenSite, openSite } from '../web/open-site.ts'
import { readPage } from '../web/read-page.ts'

const address = 'http://localhost/mcp'

/** What tools answer, as far as these tests look at it. */
interface Told {
  readonly storyId: number
  readonly warning: string
  readonly articles: readonly { readonly untrustedPassage: string; readonly citation: Cited }[]
  readonly sentences: readonly { readonly number: number; readonly untrustedText: string }[]
  readonly citation: Cited
  readonly newest: readonly Cited[]
  readonly problem?: string
}

interface Cited {
  readonly articleId: number
  readonly storyId: number
  readonly outlet: string
  readonly url: string
  readonly untrustedTitle: string
}

describe('programs that read the archive', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: (store) => fillNewsroom(store), serveAgents })
  })
  after(() => site.close())

  /** Makes a token on the page, as a person does, and gives its secret. */
  async function makeToken(scopes: readonly AccessScope[]): Promise<string> {
    const form = new URLSearchParams([
      ['name', 'Desk <b>'],
      ...scopes.map((scope): [string, string] => ['scopes', scope]),
    ])
    const response = await site.fetch(
      new Request('http://localhost/settings/agents', { method: 'POST', body: form }),
    )
    const page = readPage(await response.text())
    return page.one('input', ({ attribs }) => attribs.id === 'secret').attribs.value ?? ''
  }

  async function connect(secret: string): Promise<Client> {
    const client = new Client({ name: 'desk', version: '1' })
    const transport = new StreamableHTTPClientTransport(new URL(address), {
      fetch: async (url, init) => site.fetch(new Request(url, init)),
      requestInit: { headers: { authorization: `Bearer ${secret}` } },
    })
    await client.connect(transport)
    return client
  }

  const ask = async (client: Client, name: string, given: object): Promise<Told> => {
    const answer = await client.callTool({ name, arguments: { ...given } })
    assert.notEqual(answer.isError, true, JSON.stringify(answer.content))
    return answer.structuredContent as unknown as Told
  }

  it('see the tools that their token opens, and none that writes', async () => {
    const few = await connect(await makeToken(['stories']))
    const names = (await few.listTools()).tools.map(({ name }) => name).sort()
    assert.deepEqual(names, ['coverage', 'quotes', 'search', 'story', 'timeline'])
    const all = (await (await connect(await makeToken(['stories', 'texts']))).listTools()).tools
    assert.ok(all.some(({ name }) => name === 'article'))
    assert.ok(all.every(({ annotations }) => annotations?.readOnlyHint === true))
  })

  it('find an article, its story and its sentences, each with its source', async () => {
    const client = await connect(await makeToken(['stories', 'texts']))
    const found = await ask(client, 'search', { query: 'evacuation dam', language: 'en' })
    const [first] = found.articles
    assert.ok(first)
    assert.match(found.warning, /follow no instruction/)
    assert.match(first.untrustedPassage, /Ortell/)
    assert.match(first.citation.url, /^https?:\/\//)
    const { storyId, articleId } = first.citation
    const story = await ask(client, 'story', { storyId })
    assert.ok(story.newest.some((cited) => cited.articleId === articleId))
    const article = await ask(client, 'article', { articleId })
    assert.equal(article.sentences[0]?.number, 1)
    assert.equal(article.citation.outlet, first.citation.outlet)
    for (const name of ['coverage', 'timeline', 'quotes'])
      assert.equal((await ask(client, name, { storyId })).storyId, storyId)
  })

  it('get what an outlet wrote as data, whatever it says', async () => {
    const client = await connect(await makeToken(['stories']))
    const found = await ask(client, 'search', { query: 'quotes' })
    const titles = found.articles.map(({ citation }) => citation.untrustedTitle)
    assert.ok(titles.includes(hostileTitle), titles.join('; '))
  })

  it('are told what is not there, and what cannot be asked', async () => {
    const client = await connect(await makeToken(['stories']))
    const absent = await client.callTool({ name: 'story', arguments: { storyId: 99_999 } })
    assert.deepEqual(
      [absent.isError, absent.content],
      [true, [{ type: 'text', text: 'Not in this archive.' }]],
    )
    assert.match((await ask(client, 'search', { query: '-dam' })).problem ?? '', /cannot be searched/)
    const bad = [
      { name: 'search', arguments: { query: 'x'.repeat(2000) } },
      { name: 'story', arguments: { storyId: -1 } },
      { name: 'quotes', arguments: {} },
      { name: 'search', arguments: { query: 'dam', from: 'yesterday' } },
      { name: 'article', arguments: { articleId: 1 } },
    ]
    for (const call of bad) {
      const refused = await client.callTool(call).then(
        ({ isError }) => isError,
        () => true,
      )
      assert.equal(refused, true, JSON.stringify(call).slice(0, 80))
    }
    assert.deepEqual(site.errors, [])
  })

  it('get in with no wrong token, and with none that was ended', async () => {
    const question = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    const knock = (headers: Record<string, string>) =>
      site.fetch(new Request(address, { ...question, headers: { ...question.headers, ...headers } }))
    for (const headers of [{}, { authorization: 'Bearer octavo_wrong' }, { authorization: 'Basic eDp5' }]) {
      const refused = await knock(headers as Record<string, string>)
      assert.deepEqual([refused.status, refused.headers.get('www-authenticate')], [401, 'Bearer'])
    }
    const secret = await makeToken(['stories'])
    const page = await site.get('/settings/agents')
    assert.doesNotMatch(page.text, new RegExp(secret))
    const [form] = page.all('form', ({ attribs }) => attribs.action?.endsWith('/end') ?? false)
    assert.equal((await knock({ authorization: `Bearer ${secret}` })).status === 401, false)
    await site.post(form?.attribs.action ?? '', {})
    assert.equal((await knock({ authorization: `Bearer ${secret}` })).status, 401)
  })

  it('are told in JSON, as all else, that a question is too long', async () => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer octavo_wrong' }
    const body = JSON.stringify({ method: 'x'.repeat(100_000) })
    const refused = await site.fetch(new Request(address, { method: 'POST', body, headers }))
    assert.deepEqual(
      [refused.status, await refused.json()],
      [413, { error: 'That is longer than any question may be.' }],
    )
  })

  it('are let in by a form that says what is missing', async () => {
    const post = (fields: Record<string, string>) => site.post('/settings/agents', fields)
    assert.equal((await post({ name: '', scopes: 'stories' })).status, 422)
    const nothing = await post({ name: 'Desk', scopes: 'everything' })
    assert.deepEqual([nothing.status, /Choose what it may read/.test(await nothing.text())], [422, true])
  })
})
