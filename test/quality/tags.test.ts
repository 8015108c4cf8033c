/** The tags that an editor would give are among those that the article gets, where no outlet's own categories help. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createStreamCounter, getCounts, type StreamCounts } from '../../src/cli/create-stream-counter.ts'
import { chooseHashtags } from '../../src/understand/choose-hashtags.ts'
import { loadLanguageDetector } from '../../src/understand/detect-language.ts'
import { rankTags } from '../../src/understand/rank-tags.ts'
import { readText } from '../../src/understand/read-text.ts'
import { toTagSlug } from '../../src/understand/to-tag-slug.ts'
import floors from './floors.json' with { type: 'json' }
import reports from './stories.json' with { type: 'json' }
import corpus from './tags.json' with { type: 'json' }

const counts: StreamCounts = new Map()
const count = createStreamCounter(await loadLanguageDetector(), counts)
const absent = { url: '', outlet: undefined, publishedAt: undefined, language: undefined }
const lines = Object.values(reports.events)
  .flat()
  .map(([title = '', text = '']) => count({ ...absent, title, text }))
// As if other articles bore the tags that are common nouns.
const vocabulary = new Set(corpus.vocabulary.map(toTagSlug))
const expected = new Map<string, readonly string[]>(Object.entries(corpus.tags))

test('every title with tags is that of a report', () => {
  const titles = new Set(lines.map(({ title }) => title))
  assert.deepEqual(
    [...expected.keys()].filter((title) => !titles.has(title)),
    [],
  )
})

test('expected tags are given as often as the floor says', () => {
  const results = lines.flatMap((line) => {
    const given = giveTags(line)
    return (expected.get(line.title) ?? []).map((tag) => ({
      tag,
      given,
      hit: given.includes(toTagSlug(tag)),
    }))
  })
  const missed = results.filter(({ hit }) => !hit)
  const recall = 1 - missed.length / results.length
  const list = missed.map(({ tag, given }) => `${tag} is not among ${given.join(', ')}`)
  assert.ok(recall >= floors.tags.recall, `${recall}\n${list.join('\n')}`)
})

function giveTags({ title, text, language, publishedAt: at }: (typeof lines)[number]): string[] {
  const ranked = rankTags(readText(title, text, language), getCounts(counts, language), { at, limit: 40 })
  const tags = chooseHashtags({
    ...{
      ranked,
      categories: [],
      text: `${title}
${text}`,
      language,
      isOutlet: () => false,
    },
    identify: (named) => {
      const slug = toTagSlug(named.label)
      return { ...named, slug, form: slug, alias: undefined, isAdmitted: vocabulary.has(slug) }
    },
  })
  return tags.map(({ slug }) => slug)
}
