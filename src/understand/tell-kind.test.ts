import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listMentions } from './list-mentions.ts'
import { tellKind } from './tell-kind.ts'

const cases: readonly { name: string; label: string; text: string; language?: string; expected?: string }[] =
  [
    {
      name: 'who has an office',
      label: 'Berg',
      text: 'They met Mayor Berg. Then Berg left.',
      expected: 'person',
    },
    {
      name: 'who speaks and has two names',
      label: 'Anna Berg',
      text: 'So Anna Berg said. But Berg left.',
      expected: 'person',
    },
    {
      name: 'what speaks and has one',
      label: 'Corvano',
      text: 'The service Corvano said so.',
      expected: 'organisation',
    },
    {
      name: 'where something is',
      label: 'Halm',
      text: 'It rained in Halm, and near Halm.',
      expected: 'place',
    },
    {
      name: 'who heads something, behind a name that nobody says again',
      label: 'Anna Berg',
      text: 'It stands still, according to Anna Berg, the head of the council.',
      expected: 'person',
    },
    {
      name: 'who heads something, in German',
      label: 'Anna Berg',
      text: 'Das klingt gut. Anna Berg, die Chefin der Werft, lacht.',
      language: 'de',
      expected: 'person',
    },
    {
      name: 'a place that is shouted in front of the report',
      label: 'HALMO',
      text: 'HALMO (LPA) – It rained in Halmo, and near Halmo.',
      expected: 'place',
    },
    {
      name: 'an acronym that is written so alone',
      label: 'HALMO',
      text: 'HALMO met in the morning.',
      expected: 'organisation',
    },
    {
      name: 'where something is, in German',
      label: 'Halm',
      text: 'Es regnete in Halm und bei Halm.',
      language: 'de',
      expected: 'place',
    },
    {
      name: 'two words whose second has an article',
      label: 'Green Ledger',
      text: 'It is the Green Ledger. They closed the Ledger.',
    },
    {
      name: 'a plain word before a name',
      label: 'Planning Halm',
      text: 'So Planning Halm is late. Here Halm was.',
    },
    {
      name: 'a party before a name is no office',
      label: 'Halmcare',
      text: 'It is the Republican Halmcare bill. So Halmcare fails.',
    },
    {
      name: 'who is told by a trade',
      label: 'Anna Berg',
      text: 'It was the singer Anna Berg.',
      expected: 'person',
    },
    {
      name: 'a place by its last word',
      label: 'Corvane Bridge',
      text: 'The Corvane Bridge is shut.',
      expected: 'place',
    },
    { name: 'what is agreed', label: 'North Halm Trade Agreement', text: '', expected: 'topic' },
  ]
for (const { name, label, text, language = 'en', expected } of cases)
  test(`kind: ${name}`, () =>
    assert.equal(tellKind(label, label, { text, mentions: listMentions(text), language }), expected))
