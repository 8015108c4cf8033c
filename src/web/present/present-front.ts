import type { Story } from '../../model/story.ts'
import type { LoadedFront } from '../load/load-front.ts'
import { ownName } from '../translations/names.ts'
import type { Frame } from '../views/frame.ts'
import type { FrontView, LanguageLinkView } from '../views/front-view.ts'
import { presentArticleLine } from './present-article-line.ts'
import { presentRising } from './present-rising.ts'
import { countFresh, presentStoryCard } from './present-story-card.ts'

interface FrontPosition {
  readonly language: string | undefined
  readonly older: string | undefined
  readonly isFirstPage: boolean
}

/** What was loaded as cards, what is new since the last visit first, or a sentence where there is nothing to show. */
export function presentFront(loaded: LoadedFront, frame: Frame, position: FrontPosition): FrontView {
  const isFresh = (story: Story) => countFresh(story, loaded) !== undefined
  const fresh = loaded.stories.filter(isFresh)
  const inOrder = [...fresh, ...loaded.stories.filter((story) => !isFresh(story))]
  const cards = inOrder.flatMap((story, at) => {
    const card = presentStoryCard(story, loaded, frame, at === 0 && position.isFirstPage ? 'lead' : 'plain')
    return card ?? []
  })
  const around = { ...loaded, base: frame.base }
  return {
    fresh: cards.filter((card) => card.fresh),
    cards: cards.filter((card) => !card.fresh),
    news: loaded.news,
    loose: loaded.loose.map((article) => presentArticleLine(article, around)),
    languages: presentLanguages(loaded.languages, frame, position.language),
    rising: presentRising(loaded.rising, frame),
    older: position.older,
    isFirstPage: position.isFirstPage,
    emptySentence:
      cards.length + loaded.loose.length > 0 ? undefined : emptySentence(loaded, frame, position),
  }
}

function presentLanguages(
  languages: readonly string[],
  frame: Frame,
  current: string | undefined,
): LanguageLinkView[] {
  const all = { label: frame.words.allLanguages, language: undefined, href: `${frame.base}/` }
  return [
    { ...all, isCurrent: current === undefined },
    ...languages
      .filter((language) => language !== 'und')
      .map((language) => ({
        label: ownName(language),
        language,
        href: `${frame.base}/?language=${encodeURIComponent(language)}`,
        isCurrent: language === current,
      })),
  ]
}

function emptySentence(
  { languages }: LoadedFront,
  { words }: Frame,
  { language, isFirstPage }: FrontPosition,
): string {
  if (!isFirstPage) return words.nothingOlder
  if (languages.length > 0 && (language === undefined || languages.includes(language))) return words.allMuted
  return language ? words.nothingInLanguage(words.languageName(language)) : words.nothingYet
}
