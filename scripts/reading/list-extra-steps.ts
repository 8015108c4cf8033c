import { findDates } from '../../src/understand/find-dates.ts'
import { findFigures } from '../../src/understand/find-figures.ts'
import { findPolls } from '../../src/understand/find-polls.ts'
import { keepQuotes } from '../../src/understand/keep-quotes.ts'
import { loadSpeechModels } from '../../src/understand/load-speech-models.ts'
import type { ReadArticle } from '../../src/understand/read-article.ts'

/** A step of reading, run on all articles; what it gives is only looked at for its fingerprint. */
export interface ReadingStep {
  readonly name: string
  /** Quotes, dates, figures, polls. */
  readonly isExtra: boolean
  readonly run: () => unknown[]
}

/** What an article costs beyond its place and tags. */
export async function listExtraSteps(read: readonly ReadArticle[]): Promise<ReadingStep[]> {
  const models = await loadSpeechModels()
  const extra = (name: string, readOne: (text: string, one: ReadArticle) => unknown): ReadingStep => ({
    ...{ name, isExtra: true },
    run: () => read.map((one) => readOne(one.revision.text, one)),
  })
  return [
    extra('quotes', (text, { detected: { language } }) => keepQuotes(text, language, models)),
    extra('dates', (text, { article: { publishedAt }, detected: { language } }) =>
      findDates(text, { language, publishedAt }),
    ),
    extra('figures', (text, { detected: { language } }) => findFigures(text, language)),
    extra('polls', (text, { article: { publishedAt }, detected: { language } }) =>
      findPolls(text, { language, publishedAt }),
    ),
  ]
}
