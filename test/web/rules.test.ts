import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { ArticleId, ReaderId } from '../../src/model/ids.ts'
import type { Visitor } from '../../src/model/visitor.ts'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'

const path = '/settings/rules'
const asked = async ({ headers }: Request): Promise<Visitor> => {
  const readerId = Number(headers.get('x-reader') ?? 1) as ReaderId
  return { readerId, role: 'reader', name: `Reader ${readerId}` }
}

describe('rules', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillNewsroom, identify: asked })
  })
  after(() => site.close())

  const send = (to: string, fields: readonly (readonly [string, string])[], reader = '1') => {
    const body = new FormData()
    for (const [name, value] of fields) body.append(name, value)
    const request = new Request(`http://localhost${to}`, {
      method: 'POST',
      body,
      headers: { 'x-reader': reader },
    })
    return site.fetch(request)
  }
  const line = (kind: string, value: string, not = '') =>
    [
      ['kind', kind],
      ['not', not],
      ['value', value],
    ] as const
  const rule = (name: string, act: string, lines: readonly (readonly [string, string])[], id = '') =>
    [['id', id], ['name', name], ['which', 'all'], ...lines, ['action', 'hide'], ['do', act]] as const
  const idOf = async (name: string) => {
    const rules = await site.store.read((reader) => reader.listRules(1 as ReaderId))
    return rules.find((one) => one.rule?.name === name)?.id
  }

  test('are tried out on the newest articles before they are saved, each with its reason', async () => {
    const [article] = await site.store.read(async (reader) =>
      reader.listArticles(await reader.listArticleIds({ limit: 1 })),
    )
    const [outlet] = await site.store.read((reader) => reader.listOutlets([article?.outletId as never]))
    const tried = await send(`${path}/edit`, rule('One outlet', 'test', line('outlet', outlet?.domain ?? '')))
    const html = await tried.text()
    assert.match(html, /It would have taken [1-9]\d* of the last \d+ articles/)
    assert.ok(html.includes(`Because: outlet: ${outlet?.domain}`))
    assert.equal(await idOf('One outlet'), undefined)
  })

  test('call an outlet by its name, keep its domain, and say so where nobody or several are called so', async () => {
    const outlets = await site.store.read((reader) => reader.listOutletsByName(99))
    const [one] = outlets
    assert.ok(one)
    await site.store.write(async (writer) => {
      const { id: _, ...rest } = one
      await writer.saveOutlet({ ...rest, name: 'The Alder Courier', domain: 'alder.example' })
      await writer.saveOutlet({ ...rest, name: 'The Birch Courier', domain: 'birch.example' })
    })
    const save = (name: string, outlet: string) =>
      send(`${path}/edit`, rule(name, 'save', line('outlet', outlet)))
    const conditionsOf = async (name: string) => {
      const rules = await site.store.read((reader) => reader.listRules(1 as ReaderId))
      return rules.find((kept) => kept.rule?.name === name)?.rule?.conditions
    }
    for (const typed of ['the alder courier', 'alder', 'ALDER.example']) {
      assert.equal((await save(`By ${typed}`, typed)).status, 303, typed)
      assert.deepEqual(await conditionsOf(`By ${typed}`), [{ kind: 'outlet', value: 'alder.example' }])
    }
    for (const typed of ['courier', 'Nobody at all']) {
      const refused = await save('Which', typed)
      assert.equal(refused.status, 422)
      assert.match(await refused.text(), /No outlet here is called that, or several are/)
    }
    assert.match((await site.get(path)).text, /outlet: The Alder Courier/)
    const form = await site.get(`${path}/${await idOf('By alder')}`)
    const value = form.one('input', ({ attribs }) => attribs.name === 'value')
    assert.equal(value.attribs.value, 'The Alder Courier')
    const conditions = [{ kind: 'outlet', value: 'The Birch Courier' }]
    const file = JSON.stringify({ rules: [{ name: 'Birch', conditions, actions: [{ kind: 'hide' }] }] })
    await send(`${path}/import`, [['file', file]])
    assert.deepEqual(await conditionsOf('Birch'), [{ kind: 'outlet', value: 'birch.example' }])
  })

  test('get and lose lines without a script, and say in sentences what is wrong', async () => {
    const more = await (await send(`${path}/edit`, rule('', 'more', line('text', 'dam')))).text()
    assert.equal(more.match(/name="value"/g)?.length, 2)
    const less = await (
      await send(`${path}/edit`, rule('', 'less 0', [...line('text', 'dam'), ...line('kind', 'news')]))
    ).text()
    assert.deepEqual([less.match(/name="value"/g)?.length, less.includes('value="dam"')], [1, false])
    const wrong = await send(`${path}/edit`, rule('', 'save', line('more origins', 'many')))
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /Give the rule a name.*Line 1: Give a number from 1 to 1000/s)
    const unnamed = await send(`${path}/edit`, [
      ...rule('x', 'save', line('section', 'nowhere')),
      ['action', 'label'],
    ])
    assert.match(await unnamed.text(), /Line 1: The sections are Politics; .*<li>Name the label/s)
    const called = await send(`${path}/edit`, rule('x', 'test', line('section', ' science AND technology')))
    assert.match(await called.text(), /It would have taken/)
  })

  test('are saved, ordered, switched off, removed and brought back', async () => {
    for (const name of ['First', 'Second'])
      assert.equal((await send(`${path}/edit`, rule(name, 'save', line('text', 'dam')))).status, 303)
    const second = await idOf('Second')
    const act = (what: string) => send(`${path}/${second}/change`, [['do', what]])
    const list = async () =>
      (await site.get(path)).all('li').map((item) => item).length && (await site.get(path)).text
    await act('up')
    const text = await list()
    assert.ok(String(text).indexOf('Second') < String(text).indexOf('First'))
    await act('off')
    assert.match((await site.get(path)).text, /Second off/)
    await act('remove')
    assert.match((await site.get(path)).text, /Removed.*Second Bring back/s)
    await act('back')
    assert.doesNotMatch((await site.get(path)).text, /Bring back/)
    const changed = await send(`${path}/edit`, rule('Renamed', 'save', line('text', 'dam'), String(second)))
    assert.equal(changed.status, 303)
    assert.match((await site.get(`${path}/${second}`)).html, /value="Renamed"/)
  })

  test('are a reader’s own: nobody else sees or changes them', async () => {
    const id = await idOf('First')
    const other = (to: string) =>
      site.fetch(new Request(`http://localhost${to}`, { headers: { 'x-reader': '2' } }))
    assert.equal((await other(`${path}/${id}`)).status, 404)
    assert.doesNotMatch(await (await other(path)).text(), /First/)
    assert.equal((await send(`${path}/${id}/change`, [['do', 'remove']], '2')).status, 404)
    assert.equal(
      (await send(`${path}/edit`, rule('Mine', 'save', line('text', 'dam'), String(id)), '2')).status,
      404,
    )
    assert.ok(await idOf('First'))
  })

  test('are told of where they did something, and taken back', async () => {
    const id = await idOf('First')
    const articleId = (await site.store.read((reader) => reader.listArticleIds({ limit: 1 })))[0] as ArticleId
    const why = [{ condition: { kind: 'text', value: 'dam' }, found: 'dam' }] as const
    const actions = [{ kind: 'label', label: 'Water' } as const]
    const decisions = [{ articleId, readerId: 1 as ReaderId, ruleId: id as never, actions, why }]
    await site.store.write((writer) => writer.saveRuled({ work: [], decisions, lifted: [], now: 5 }))
    assert.match((await site.get(`${path}/done`)).text, /Labelled: Water by your rule “First”/)
    assert.match((await site.get(`/article/${articleId}`)).text, /Labelled: Water by your rule “First”/)
    assert.equal((await site.get('/labels')).linkTo('Water'), '/label?name=Water')
    await site.get('/label?name=Water')
    const undo = (reader: string) => send(`${path}/${id}/undo`, [['article', String(articleId)]], reader)
    assert.equal((await undo('2')).status, 404)
    assert.equal((await undo('1')).status, 303)
    assert.match((await site.get(`${path}/done`)).text, /\(taken back\)/)
    await site.get('/label?name=Water', 404)
  })

  test('have labels by hand beside them, which each reader puts on and takes off alone', async () => {
    const articleId = (await site.store.read((reader) => reader.listArticleIds({ limit: 1 })))[0]
    const label = (fields: readonly (readonly [string, string])[], { reader = '1', from = '' } = {}) =>
      send(`/article/${articleId}/label${from}`, fields, reader)
    assert.equal((await label([['label', ' Water   rights ']])).status, 303)
    const page = await site.get(`/article/${articleId}`)
    assert.equal(page.linkTo('Water rights'), '/label?name=Water+rights')
    assert.match((await site.get('/labels')).text, /Water rights 1 article/)
    assert.match((await site.get('/label?name=Water+rights')).text, /Take off/)
    assert.equal((await label([['off', 'Water rights']], { reader: '2' })).status, 404)
    for (const name of ['', 'x'.repeat(61)])
      assert.match((await label([['label', name]])).headers.get('location') ?? '', /labelRefused/)
    const off = await label([['off', 'Water rights']], { from: '?from=label' })
    assert.equal(off.headers.get('location'), '/labels?notice=unlabelled')
    await site.get('/label?name=Water+rights', 404)
    assert.equal((await send('/article/99999/label', [['label', 'x']])).status, 404)
  })

  test('go out as a file and come in again, with sentences on what is wrong', async () => {
    const file = await (await site.fetch(new Request(`http://localhost${path}/export`))).text()
    const bring = async (text: string, reader: string) =>
      (await send(`${path}/import`, [['file', text]], reader)).text()
    assert.match(await bring(file, '2'), /\d rules were added/)
    assert.match(await bring('not json', '2'), /no file of rules/)
    const bad = JSON.stringify({
      rules: [{ name: 'x', conditions: [{ kind: 'kind', value: 'gossip' }], actions: [] }],
    })
    assert.match(await bring(bad, '2'), /Rule 1 of the file was not added.*The kinds are news/s)
  })
})

test('a rule of another version stands with its name and what is wrong about it, and is removed', async (t) => {
  const site = await openSite({ fill: fillNewsroom })
  t.after(() => site.close())
  const text = JSON.stringify({
    ...{ name: 'Less of the Post', matches: 'all', conditions: [{ kind: 'outlet', value: 'The Post' }] },
    actions: [{ kind: 'hide' }],
  })
  const row = { text, isOn: true, followsStory: false, since: newsroomNow }
  await site.store.write((writer) => writer.addRule(1 as ReaderId, row))
  const page = await site.get(path)
  assert.match(page.text, /Less of the Post It does nothing:.* type its domain, such as news\.example/)
  assert.deepEqual(
    page
      .all('button', ({ attribs }) => attribs['aria-label']?.endsWith(': Less of the Post') ?? false)
      .map(({ attribs }) => attribs.value),
    ['undo', 'remove'],
  )
  const action =
    page.one('form', ({ attribs }) => attribs.action?.endsWith('/change') ?? false).attribs.action ?? ''
  assert.equal((await site.post(action, { do: 'remove' })).status, 303)
  assert.doesNotMatch((await site.get(path)).text, /It does nothing/)
})
