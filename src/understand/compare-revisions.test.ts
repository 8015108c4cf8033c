import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Comparison, SentenceChange } from '../model/comparison.ts'
import { compareRevisions } from './compare-revisions.ts'

function compare(before: string, after: string, language = 'en'): Comparison {
  return compareRevisions({ title: 'A', text: before }, { title: 'A', text: after }, language)
}

/** `kept [-removed-] {+added+}` */
function write({ pieces }: SentenceChange): string {
  const marks = { kept: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return pieces.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('')
}

describe('sentences', () => {
  for (const { name, before, after, language = 'en', expected } of [
    {
      name: 'a word in the place of another',
      before: 'Rain fell. The bridge is closed.',
      after: 'Rain fell. The bridge is open.',
      expected: ['The bridge is [-closed-]{+open+}.'],
    },
    {
      name: 'two words beside each other are one change',
      before: 'The old dam broke in the night.',
      after: 'The new wall broke in the night.',
      expected: ['The [-old dam-]{+new wall+} broke in the night.'],
    },
    {
      name: 'a sentence more and one less',
      before: 'Rain fell all night. Nobody was hurt.',
      after: 'Rain fell all night. Schools stay shut on Friday.',
      expected: ['[-Nobody was hurt.-]', '{+Schools stay shut on Friday.+}'],
    },
    {
      name: 'a sentence that moved is none',
      before: 'Rain fell all night. Schools stay shut. The mayor spoke.',
      after: 'The mayor spoke. Rain fell all night. Schools stay shut.',
      expected: [],
    },
    {
      name: 'a sentence that moved and changed is one',
      before: 'The mayor of the town spoke on Monday. Rain fell. Schools stay shut.',
      after: 'Rain fell. Schools stay shut. The mayor of the town spoke on Tuesday.',
      expected: ['The mayor of the town spoke on [-Monday-]{+Tuesday+}.'],
    },
    {
      name: 'quotation marks, dashes, blanks and lines of the page are none',
      before: '"It rains" - she said.\n2 hours ago\nMore to come.',
      after: '“It rains” – she said. More to come.\nShare this article',
      expected: [],
    },
    {
      name: 'German',
      before: 'Der Rat hat am Montag getagt. Die Brücke wird gebaut.',
      after: 'Der Rat hat am Montag getagt. Die Brücke wird vorerst nicht gebaut.',
      language: 'de',
      expected: ['Die Brücke wird {+vorerst nicht +}gebaut.'],
    },
    {
      name: 'Chinese, whose words have no blanks',
      before: '市长星期一宣布大桥关闭。雨下了一夜。',
      after: '市长星期二宣布大桥关闭。雨下了一夜。',
      language: 'zh',
      expected: ['市长[-星期一-]{+星期二+}宣布大桥关闭。'],
    },
    {
      name: 'Japanese',
      before: '橋は月曜日に閉鎖された。',
      after: '橋は火曜日に閉鎖された。',
      language: 'ja',
      expected: ['橋は[-月曜日-]{+火曜日+}に閉鎖された。'],
    },
    {
      name: 'Thai, where a line is a sentence',
      before: 'สะพานปิดวันจันทร์',
      after: 'สะพานปิดวันอังคาร',
      language: 'th',
      expected: ['สะพานปิดวัน[-จันทร์-]{+อังคาร+}'],
    },
    {
      name: 'Arabic',
      before: 'أغلق الجسر يوم الاثنين بعد المطر.',
      after: 'أغلق الجسر يوم الثلاثاء بعد المطر.',
      language: 'ar',
      expected: ['أغلق الجسر يوم [-الاثنين-]{+الثلاثاء+} بعد المطر.'],
    },
  ]) {
    test(name, () => {
      assert.deepEqual(compare(before, after, language).changes.map(write), expected)
    })
  }

  test('those between are counted', () => {
    const { changes, keptAfter } = compare(
      'One fell. Two fell. Three cars were lost. Four fell. Five fell. Six fell.',
      'One fell. Two fell. Three cars were found. Four fell. Five fell. Six fell.',
    )
    assert.deepEqual([changes[0]?.keptBefore, keptAfter], [2, 3])
  })

  test('the headline comes first', () => {
    const { changes } = compareRevisions(
      { title: 'Dam breaks', text: 'Rain fell.' },
      { title: 'Dam holds', text: 'Rain fell. It held.' },
      'en',
    )
    assert.deepEqual(changes.map(write), ['Dam [-breaks-]{+holds+}', '{+It held.+}'])
    assert.deepEqual(
      changes.map(({ place }) => place),
      ['headline', 'text'],
    )
  })
})

test('of texts beyond all measure the beginnings are compared, and it is said', () => {
  const long = Array.from({ length: 30_000 }, (_, index) => `Line ${index} of it is dull.`)
  const { isCut, changes, furtherChanges } = compare(long.join('\n'), long.toSpliced(5, 1).join('\n'))
  assert.deepEqual([isCut, changes.map(write), furtherChanges], [true, ['[-Line 5 of it is dull.-]'], 0])
})

test('more changes than anybody reads are only counted', () => {
  const lines = (word: string) => Array.from({ length: 500 }, (_, index) => `${word}${index} alone.`)
  const { changes, furtherChanges } = compare(lines('a').join('\n'), lines('b').join('\n'))
  assert.deepEqual([changes.length, furtherChanges], [100, 900])
})

test('texts that say nothing are compared too', () => {
  assert.deepEqual(compare('', '').changes, [])
  assert.equal(compare('', 'Rain fell.', 'und').changes.length, 1)
})

test('a sentence of thousands of names holds up no page', () => {
  const list = (first: string) =>
    Array.from({ length: 4_000 }, (_, index) => `${first} Quay${index}`).join(' and ')
  const before = performance.now()
  const { changes } = compare(list('Ada'), list('Bob'))
  // Six seconds where each name is compared with each.
  assert.ok(performance.now() - before < 1500)
  assert.ok(changes.length > 0)
})
