import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findOutletFacts } from './find-outlet-facts.ts'
import sources from './outlet-facts.json' with { type: 'json' }

const say = (domain: string) => findOutletFacts(domain).map(({ kind, value }) => `${kind}: ${value}`)

describe('facts about an outlet', () => {
  const cases = [
    {
      name: 'come from both sources where they differ, by kind',
      given: 'zdf.de',
      expected: [
        'country: Germany',
        'ownership: Privately owned',
        'state: Independent public media: the state controls neither its funding nor its governance nor its editorial line.',
      ],
    },
    {
      name: 'name the group that owns it',
      given: 'telerama.fr',
      expected: ['country: France', 'owner: Groupe Le Monde', 'ownership: Privately owned'],
    },
    {
      name: 'say which part of a site they mean where its parts differ',
      given: 'rtv.rs',
      expected: [
        'country: Serbia',
        'owner: Radio Television of Vojvodina (RTV)',
        'state: Radio Novi Sad: Independent, state-funded and state-managed: the state controls its funding and its governance, not its editorial line.',
        'state: RTV1: Captured private media: the state controls its editorial line without owning or governing it.',
      ],
    },
    { name: 'are none where no source knows the domain', given: 'octavo.example', expected: [] },
    { name: 'are none for a platform that carries everybody', given: 'youtube.com', expected: [] },
    {
      name: 'leave out a country where none is stated',
      given: 'kali.org',
      expected: ['ownership: Privately owned'],
    },
  ]
  for (const { name, given, expected } of cases) {
    test(name, () => assert.deepEqual(say(given), expected))
  }

  test('each name their source, its address and its licence', () => {
    const [fact] = findOutletFacts('lemonde.fr')
    assert.equal(fact?.sourceUrl, 'https://github.com/kagisearch/kite-public')
    assert.equal(fact?.licence, 'MIT')
    assert.ok(fact?.source)
  })
})

describe('the table of facts', () => {
  const statements = sources.flatMap((source) => source.statements)

  test('holds no word about left and right', () => {
    assert.doesNotMatch(
      statements.map(({ value }) => value).join('\n'),
      /\b(left|right|liberal|conservative|bias)/i,
    )
  })

  test('knows a domain by its registrable part in lower case', () => {
    const domains = statements.flatMap((statement) => statement.domains.split(' '))
    assert.ok(domains.length > 3000)
    for (const domain of domains) assert.match(domain, /^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/)
  })
})
