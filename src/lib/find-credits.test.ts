import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CreditForm } from '../model/reprint.ts'
import { findAgency, findCredits, isCreditLine } from './find-credits.ts'

const body = 'The council decided on the bridge after a long night.\nWork begins in May.'

interface Case {
  readonly given: string
  readonly agency: string
  readonly form: CreditForm
}

const datelines: readonly [string, string][] = [
  ['WASHINGTON (Reuters) - The council met.', 'Reuters'],
  ['LISBON, Portugal (AP) — The council met.', 'AP'],
  ['Paris, 5 mai (AFP) – Le conseil a décidé.', 'AFP'],
  ['Berlin (dpa/lno) - Der Rat hat entschieden.', 'dpa'],
  ['Madrid, 5 may (EFE).- El consejo decidió.', 'EFE'],
  ['(ANSA) - ROMA, 5 MAG - Il consiglio ha deciso.', 'ANSA'],
  ['Lisboa, 05 mai 2026 (Lusa) - O conselho decidiu.', 'Lusa'],
  ['МОСКВА, 5 мая. /ТАСС/. Совет принял решение.', 'TASS'],
  ['МОСКВА, 5 мая - РИА Новости. Совет принял решение.', 'RIA Novosti'],
  ['BEIJING, May 5 (Xinhua) -- The council met.', 'Xinhua'],
  ['新华社北京5月5日电（记者李明）市议会决定修桥。', 'Xinhua'],
  ['中新社上海5月5日电 市议会决定修桥。', 'China News Service'],
  ['（中央社記者王小明台北5日電）市議會決定修橋。', 'CNA'],
  ['【東京共同】市議会は橋の建設を決めた。', 'Kyodo'],
  ['(서울=연합뉴스) 시의회가 다리를 짓기로 했다.', 'Yonhap'],
  ['ANKARA (AA) - Meclis karar verdi.', 'Anadolu'],
  ['باريس (أ ف ب) - قرر المجلس بناء الجسر.', 'AFP'],
  ['القاهرة (رويترز) - قرر المجلس بناء الجسر.', 'Reuters'],
  ['New Delhi, May 5 (PTI) The council met.', 'PTI'],
  ['Warszawa (PAP) - Rada zdecydowała.', 'PAP'],
  ['Wien (APA) – Der Rat hat entschieden.', 'APA'],
]

const closings: readonly [string, string][] = [
  ['(Reporting by Ann Lee in Paris; Editing by Bo Ray)', 'Reuters'],
  ['© 2026 AFP', 'AFP'],
  ['Copyright 2026 The Associated Press. All rights reserved.', 'AP'],
  ['dpa', 'dpa'],
  ['Die Stadt baut ab Mai. (dpa)', 'dpa'],
  ['Quelle: dpa', 'dpa'],
  ['来源：新华社', 'Xinhua'],
  ['— AP', 'AP'],
]

const contributions: readonly [string, string][] = [
  ['The Associated Press contributed to this report.', 'AP'],
  ['Contributing: Ann Lee in Paris; The Associated Press', 'AP'],
  ['Reuters contributed to this report.', 'Reuters'],
  ['Con información de EFE', 'EFE'],
  ['(mit Material der dpa)', 'dpa'],
  ['Avec AFP', 'AFP'],
]

const cases: readonly Case[] = [
  ...datelines.map(([line, agency]): Case => ({ given: `${line}\n${body}`, agency, form: 'dateline' })),
  ...closings.map(([line, agency]): Case => ({ given: `${body}\n${line}`, agency, form: 'credit line' })),
  ...contributions.map(
    ([line, agency]): Case => ({ given: `${body}\n${line}`, agency, form: 'contribution' }),
  ),
  { given: `By The Associated Press\n${body}`, agency: 'AP', form: 'byline' },
  { given: `Von dpa\n${body}`, agency: 'dpa', form: 'byline' },
]

describe('findCredits', () => {
  for (const { given, agency, form } of cases) {
    const line = given.split('\n').find((each) => !body.includes(each))
    it(`reads ${agency} out of “${line}”`, () => {
      assert.deepEqual(findCredits({ text: given, authors: [] }), [{ agency, form }])
    })
  }

  it('reads authors, and several agencies in one', () => {
    assert.deepEqual(findCredits({ text: body, authors: ['Ann Lee', 'AFP/dpa'] }), [
      { agency: 'AFP', form: 'byline' },
      { agency: 'dpa', form: 'byline' },
    ])
  })

  const none = [
    'The minister told Reuters that the bridge will be built.',
    'Reuters reported on Tuesday that the bridge will be built.',
    'The Associated Press first reported the vote.',
    'The mayor (SPD) and the map of the town, a beta version.',
    'PARIS (Map) - A town is drawn anew.',
    'By Ann Lee',
    'Enlarge this picture (Ann Lee/AFP/Getty Images)',
    'Ann Lee/Reuters',
    '(Photo: Ann Lee, AP)',
    'Ann Lee (R-PA) spoke of the bridge and of the long night.',
    'The council met (see page 4).',
    'Zahlen der EU (Brüssel) - ein Überblick.',
  ]
  for (const line of none) {
    it(`reads nothing out of “${line}”`, () => {
      assert.deepEqual(findCredits({ text: `${line}\n${body}\n${line}`, authors: [] }), [])
    })
  }

  it('bears a text of one line that never ends', () => {
    assert.deepEqual(findCredits({ text: '('.repeat(200_000), authors: ['a, '.repeat(50_000)] }), [])
  })
})

describe('isCreditLine', () => {
  it('knows lines that only say whose words these are', () => {
    for (const line of ['© AFP', 'dpa', 'All rights reserved.', 'Reuters contributed to this report.']) {
      assert.ok(isCreditLine(line), line)
    }
    for (const line of [
      'The council decided on the bridge after a long night of talks. (AP)',
      'Rain fell.',
    ]) {
      assert.ok(!isCreditLine(line), line)
    }
  })
})

describe('findAgency', () => {
  it('knows an agency by its name or its address, and nobody else', () => {
    assert.equal(findAgency('https://www.reuters.com/world'), 'Reuters')
    assert.equal(findAgency('apnews.com'), 'AP')
    assert.equal(findAgency('Associated Press'), 'AP')
    assert.equal(findAgency('The Daily Reuters'), undefined)
    assert.equal(findAgency('notreuters.com'), undefined)
  })
})
