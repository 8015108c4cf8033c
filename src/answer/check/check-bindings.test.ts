import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { ArticleId } from '../../model/ids.ts'
import { checkSentence } from './check-sentence.ts'

const told = [
  'The harvest grew by 9 percent to 4 million tonnes.',
  'Exports shrank by 3 percent to 1 million tonnes.',
]
const sources = told.map((text, at) => ({
  ...{ number: at + 1, articleId: at as ArticleId, outlet: 'Hill Paper', text, start: 0, end: text.length },
}))
const isSupported = (text: string) =>
  checkSentence({ sentence: { text, citations: [1, 2] }, sources, language: 'en' }).supported

it('a figure belongs to what its sentence begins with', () => {
  assert.equal(isSupported('The harvest grew by 9 percent and exports shrank by 3 percent.'), true)
  assert.equal(isSupported('Exports shrank by 3 percent while the harvest grew by 9 percent.'), true)
  assert.equal(isSupported('Exports grew by 9 percent.'), false)
  assert.equal(isSupported('The harvest shrank by 3 percent.'), false)
})
