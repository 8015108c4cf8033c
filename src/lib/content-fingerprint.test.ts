import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentFingerprint, isBoringChange } from './content-fingerprint.ts'

const text = 'The council met on Monday.\nIt voted for the bridge.'

for (const { name, before = text, after } of [
  { name: 'white space', after: 'The  council met on\u00a0Monday.\n\n\n It voted for the bridge. ' },
  { name: 'a paragraph more or less', after: 'The council met on Monday. It voted for the bridge.' },
  {
    name: 'soft hyphens and direction marks',
    after: 'The coun\u00adcil met on Monday.\u200e\nIt voted for the bridge.',
  },
  { name: 'typographic quotes', before: '"It\'s late," she said.', after: '“It’s late,” she said.' },
  { name: 'French quotes and their spaces', before: '"Non", dit-elle !', after: '« Non », dit-elle\u202f!' },
  { name: 'dashes', before: 'Rain - and wind - fell.', after: 'Rain – and wind—fell.' },
  { name: 'three stops', before: 'And then...', after: 'And then…' },
  {
    name: 'letters and their accents apart',
    before: 'Le maire a cédé.',
    after: 'Le maire a ce\u0301de\u0301.',
  },
  { name: 'a time of updating', after: `Updated 12:03\n${text}` },
  {
    name: 'another time of updating',
    before: `Updated 12:03\n${text}`,
    after: `Last updated: Mon 4 May 2026 at 3:10 pm BST\n${text}`,
  },
  { name: 'a German time of updating', after: `Aktualisiert am 4. Mai 2026 um 12:03 Uhr\n${text}` },
  { name: 'a French time of updating', after: `Mis à jour le 4 mai 2026 à 12h03\n${text}` },
  { name: 'a Russian time of updating', after: `Обновлено 4 мая 2026 в 12:03\n${text}` },
  { name: 'a Japanese time of updating', after: `更新：2026年5月4日 12:03\n${text}` },
  { name: 'how long ago it was', before: `2 hours ago\n${text}`, after: `an hour ago\n${text}` },
  { name: 'how long ago it was in Spanish', before: `Hace 2 horas\n${text}`, after: `Hace 3 horas\n${text}` },
  { name: 'how long ago it was in Arabic', before: `منذ ٣ ساعات\n${text}`, after: `منذ ٤ ساعات\n${text}` },
  { name: 'how long ago it was in Chinese', before: `3小时前\n${text}`, after: `5小时前\n${text}` },
  { name: 'comments', before: `${text}\n5 comments`, after: `${text}\nComments (17)` },
  {
    name: 'comments beside a time',
    before: `${text}\n2 hours ago · 5 Kommentare`,
    after: `${text}\n3 hours ago · 9 Kommentare`,
  },
  { name: 'buttons to share', after: `${text}\nShare this article on Facebook\nTeilen` },
  { name: 'a way to the rest on a line', after: `${text}\nRead more` },
  { name: 'a way to the rest behind a sentence', after: `${text} Continue reading…` },
  {
    name: 'a way to another article',
    before: `${text}\nRead more: Rain again`,
    after: `${text}\nRead more: Sun at last`,
  },
]) {
  test(`${name} is no change`, () => {
    assert.ok(isBoringChange({ title: 'A', text: before }, { title: 'A', text: after }))
  })
}

for (const { name, before = text, after, title = 'A' } of [
  { name: 'a word', after: 'The council met on Tuesday.\nIt voted for the bridge.' },
  { name: 'a figure', before: 'It costs 4.5 million.', after: 'It costs 45 million.' },
  { name: 'a sign', before: 'It is over.', after: 'It is over?' },
  { name: 'letter case', before: 'The march is over.', after: 'The March is over.' },
  { name: 'quotation marks where there were none', before: 'The free press.', after: 'The “free” press.' },
  { name: 'the headline', after: text, title: 'B' },
  { name: 'an update that says something', after: `${text}\nUpdated: the bridge is open.` },
  { name: 'a correction', after: `${text}\nCorrection: the council met on Monday, 4 May.` },
  { name: 'a day that heads a list', before: `4 May 2026\n${text}`, after: `5 May 2026\n${text}` },
  {
    name: 'people who comment',
    before: '5 people left comments on the plan.',
    after: '6 people left comments on the plan.',
  },
  { name: 'a sentence on shares', before: 'Shares fell by 5.', after: 'Shares fell by 6.' },
  { name: 'the order', after: 'It voted for the bridge.\nThe council met on Monday.' },
]) {
  test(`${name} is a change`, () => {
    assert.ok(!isBoringChange({ title: 'A', text: before }, { title, text: after }))
  })
}

test('a fingerprint is short, and keeps title and text apart', () => {
  assert.equal(contentFingerprint('', 'x'.repeat(100_000)).length, 22)
  assert.notEqual(contentFingerprint('ab', 'c'), contentFingerprint('a', 'bc'))
})
