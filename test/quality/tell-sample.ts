import { fillDates } from '../../sample/fill-dates.ts'
import { sampleOutlets } from '../../sample/outlets.ts'
import { readArticles } from '../../sample/read-articles.ts'
import type { StoryId } from '../../src/model/ids.ts'
import type { ToldText } from '../../src/model/told-text.ts'
import { splitSentences } from '../../src/understand/split-sentences.ts'
import { answerText } from '../answer-text.ts'

const at = Date.UTC(2026, 10, 25, 12)

/** The articles of the sample edition as they stand in its end, by the events that their authors meant. */
export function tellSample(): ToldText[] {
  const keys = sampleOutlets.map(({ key }) => key)
  const articles = readArticles()
  const events = [...new Set(articles.map(({ event }) => event))]
  return articles.map(({ outlet, event, first, revised = first }, number) => {
    const language = sampleOutlets.find(({ key }) => key === outlet)?.language ?? 'en'
    const text = fillDates(revised.body, at, language)
    return answerText(number, text, {
      outletId: keys.indexOf(outlet) as ToldText['outletId'],
      storyId: events.indexOf(event) as StoryId,
      ...{ language, title: revised.title, sentences: splitSentences(text, language) },
    })
  })
}
