import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareRevisions } from './compare-revisions.ts'

const text = 'The council met on Monday.'

function findDeclaration(added: string, before = text, language = 'en') {
  const earlier = { title: 'A', text: before }
  return compareRevisions(earlier, { title: 'A', text: `${before}\n${added}` }, language).declaration
}

for (const [given, expected] of [
  ['Correction: the council met on Monday, not on Tuesday.', 'correction'],
  ['CORRECTION, May 4, 2026: The council met on Monday.', 'correction'],
  ['(Corrected: the day of the meeting.)', 'correction'],
  ['This article was amended on 4 May to correct the day.', 'correction'],
  ['An earlier version of this story named another day.', 'correction'],
  ['Update: an earlier version of this article named another day.', 'correction'],
  ['Clarification: the meeting was open to all.', 'clarification'],
  ['Editor’s note: The day was added.', 'note'],
  ['UPDATE 12:40 – The vote is over.', 'update'],
  ['This story has been updated with a reply of the mayor.', 'update'],
  ['Last updated: 4 May 2026 at 12:40', 'update'],
  ['Berichtigung: Der Rat hat am Montag getagt.', 'correction'],
  ['Korrektur von 12 Uhr: Der Rat hat am Montag getagt.', 'correction'],
  ['In einer früheren Version dieses Artikels stand ein anderer Tag.', 'correction'],
  ['Anmerkung der Redaktion: Wir haben den Tag ergänzt.', 'note'],
  ['Rectificatif : le conseil s’est réuni lundi.', 'correction'],
  ['Une version précédente de cet article donnait un autre jour.', 'correction'],
  ['Mise à jour : le vote est terminé.', 'update'],
  ['Corrección: el consejo se reunió el lunes.', 'correction'],
  ['Una versión anterior de este artículo daba otro día.', 'correction'],
  ['Errata corrige: il consiglio si è riunito lunedì.', 'correction'],
  ['Correção: o conselho reuniu-se na segunda-feira.', 'correction'],
  ['Rectificatie: de raad vergaderde op maandag.', 'correction'],
  ['Rättelse: rådet möttes i måndags.', 'correction'],
  ['Sprostowanie: rada zebrała się w poniedziałek.', 'correction'],
  ['Исправление: совет собрался в понедельник.', 'correction'],
  ['В предыдущей версии статьи был назван другой день.', 'correction'],
  ['Обновлено в 12:40', 'update'],
  ['Düzeltme: Meclis pazartesi toplandı.', 'correction'],
  ['تصحيح: اجتمع المجلس يوم الاثنين.', 'correction'],
  ['更正：理事会于星期一开会。', 'correction'],
  ['訂正：会議は月曜日に開かれた。', 'correction'],
  ['Schools stay shut.', undefined],
  ['The correction of the river took ten years: it was long.', undefined],
  ['Updates of the software are due on Friday.', undefined],
  ['The earlier version of the law is back.', undefined],
  ['The museum shows the original version of the story.', undefined],
  ['5 comments', undefined],
] as const) {
  test(`“${given}” is ${expected ?? 'no declaration'}`, () => {
    assert.equal(findDeclaration(given)?.kind, expected)
  })
}

test('a note that was there before declares nothing', () => {
  const note = 'Correction: the council met on Monday.'
  assert.equal(findDeclaration('Schools stay shut.', note), undefined)
})

test('a heading alone brings the sentence behind it', () => {
  assert.deepEqual(findDeclaration('Correction\nThe council met on Monday, not on Tuesday.'), {
    kind: 'correction',
    sentence: 'Correction The council met on Monday, not on Tuesday.',
  })
})

test('a headline may say it', () => {
  const [earlier, later] = [
    { title: 'Council meets', text },
    { title: 'Corrected: Council met', text },
  ]
  assert.equal(compareRevisions(earlier, later, 'en').declaration?.kind, 'correction')
})
