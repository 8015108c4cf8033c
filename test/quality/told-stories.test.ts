/** A story is called by news and told by sentences that stand by themselves, though others have more of its words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseStoryTitle } from '../../src/understand/choose-story-title.ts'
import { loadLanguageDetector } from '../../src/understand/detect-language.ts'
import { summariseStory } from '../../src/understand/summarise-story.ts'
import { tell } from '../tell-story.ts'
import floors from './floors.json' with { type: 'json' }
import corpus from './stories.json' with { type: 'json' }

const detect = await loadLanguageDetector()
const events = Object.entries(corpus.events).map(([event, list]) => {
  const reports = list.map(([title = '', text = '']) => ({ title, text }))
  const { language } = detect(reports.map(({ title, text }) => `${title}\n${text}`).join('\n'), {})
  return { event, reports, language: language as keyof typeof baits }
})

/** What outlets make of a headline so that it is clicked. */
const baits = {
  en: [
    'WATCH: …',
    'Live: …',
    '…: here’s what we know',
    '…!',
    'Is it true? …',
    'What …: everything you need to know',
  ],
  de: ['Liveticker: …', '… – das müssen Sie wissen', '…!', 'Kommentar: …', 'Stimmt es? …', 'Wir erklären: …'],
  fr: ['EN DIRECT – …', '… : ce qu’il faut savoir', '… !', 'Vidéo : …', 'Est-ce vrai ? …', 'Notre récit : …'],
}

/** Sentences that lean on others, with all words of the headline. */
const leaning = {
  en: ['He said on Monday that it was so: ….', '…, and nobody had been told before, she told reporters.'],
  de: ['Er sagte am Montag, dass es so sei: ….', '…, und niemand war gewarnt worden, sagte sie.'],
  fr: [
    'Il a déclaré lundi qu’il en était ainsi : ….',
    '…, et personne n’avait été averti, a-t-elle déclaré.',
  ],
}

test('headlines that want to be clicked name as few stories as the floor says', () => {
  const results = events.flatMap(({ event, reports, language }) =>
    baits[language].flatMap((bait) =>
      reports.map(({ title: baited }) => {
        const title = bait.replace('…', baited)
        // The one that it is made of is not told, so that the words alone speak for the bait.
        const others = reports.filter((one) => one.title !== baited)
        const told = [title, ...others.map((one) => one.title)].map((one, at) =>
          tell({ title: one, outlet: at + 1 }),
        )
        return {
          event,
          title,
          isPlain:
            chooseStoryTitle(
              told.map(({ article }) => article),
              '',
              language,
            ) !== title,
        }
      }),
    ),
  )
  const lost = results.filter(({ isPlain }) => !isPlain)
  const plain = 1 - lost.length / results.length
  assert.ok(plain >= floors.titles.plain, `${plain}\n${lost.map(({ title }) => title).join('\n')}`)
})

test('as many stories as the floor says are told in short, all by sentences of several outlets that stand by themselves', () => {
  const several = events.filter(({ reports }) => reports.filter(({ text }) => text !== '').length > 1)
  const told = several.filter(({ event, reports, language }) => {
    const planted = new Set<string>()
    const articles = reports.map(({ title, text }, at) => {
      const [first = '', last = ''] = leaning[language].map((form) => form.replace('…', title))
      planted.add(first).add(last)
      return tell({ title, outlet: at + 1, text: text && `${first} ${last} ${text}` })
    })
    const summary = summariseStory(articles, { title: reports[0]?.title ?? '', language, folded: new Set() })
    assert.equal(new Set(summary.map(({ outletId }) => outletId)).size, summary.length, event)
    for (const { articleId, start, end, text } of summary) {
      assert.equal(articles[articleId - 1]?.revision.text.slice(start, end), text)
      assert.ok(!planted.has(text), `${event}: ${text}`)
    }
    return summary.length > 1
  })
  const share = told.length / several.length
  const untold = several.filter((one) => !told.includes(one)).map(({ event }) => event)
  assert.ok(share >= floors.summaries.told, `${share}: not ${untold.join(', ')}`)
})
