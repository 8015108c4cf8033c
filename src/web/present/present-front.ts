import { excerptOf } from '../../lib/text.ts'
import type { Article } from '../../model/article.ts'
import type { Story } from '../../model/story.ts'
import { pick } from '../load/load-articles.ts'
import type { LoadedFront } from '../load/load-front.ts'
import { ownName } from '../translations/names.ts'
import type { Frame } from '../views/frame.ts'
import type { FrontView, LanguageLinkView } from '../views/front-view.ts'
import type { StoryCardView } from '../views/story-card-view.ts'
import { presentArticleLine } from './present-article-line.ts'
import { presentCoverage } from './present-coverage.ts'
import { presentTags } from './present-tags.ts'

interface CardSize {
  readonly maxExcerpt: number
  readonly maxFurther: number
}

// Four lines beside a picture, and no more further outlets than keep a row of cards even.
const plainSize: CardSize = { maxExcerpt: 180, maxFurther: 3 }
// The lead stands alone in its row and has room.
const leadSize: CardSize = { maxExcerpt: 280, maxFurther: 4 }

interface FrontPosition {
  readonly language: string | undefined
  readonly older: string | undefined
  readonly isFirstPage: boolean
}

/** What was loaded as cards, or a sentence where there is nothing to show. */
export function presentFront(loaded: LoadedFront, frame: Frame, position: FrontPosition): FrontView {
  const cards = loaded.stories.flatMap((story, at) => {
    const size = at === 0 && position.isFirstPage ? leadSize : plainSize
    return presentCard(story, loaded, frame, size) ?? []
  })
  const around = { outlets: loaded.outlets, base: frame.base }
  return {
    cards,
    loose: loaded.loose.map((article) => presentArticleLine(article, around)),
    languages: presentLanguages(loaded.languages, frame, position.language),
    older: position.older,
    isFirstPage: position.isFirstPage,
    emptySentence: cards.length + loaded.loose.length > 0 ? undefined : emptySentence(frame, position),
  }
}

function presentCard(
  story: Story,
  loaded: LoadedFront,
  frame: Frame,
  size: CardSize,
): StoryCardView | undefined {
  const members = pick(loaded, loaded.members.get(story.id) ?? [])
  const lead = chooseLead(members, story.title)
  if (!lead) return undefined
  const around = { outlets: loaded.outlets, base: frame.base }
  const line = presentArticleLine(lead, around)
  const image = lead.imageUrl ?? members.find((article) => article.imageUrl)?.imageUrl
  return {
    href: story.articleCount > 1 ? `${frame.base}/story/${story.id}` : line.href,
    // A story of one article is that article, whose headline may have been revised a moment ago.
    title: story.articleCount > 1 ? story.title : lead.title,
    lead: { ...line, excerpt: line.excerpt && excerptOf(line.excerpt, size.maxExcerpt), imageUrl: image },
    articleCount: story.articleCount,
    outletCount: story.outletCount,
    originCount: story.originCount,
    state: frame.words.storyState[story.state],
    further: chooseFurther(members, lead)
      .slice(0, size.maxFurther)
      .map((article) => presentArticleLine(article, around)),
    tags: presentTags(loaded.tags.get(lead.id)?.slice(0, 5) ?? [], frame.base, lead.language),
    coverage: members.length === story.articleCount ? presentCoverage(members, around) : undefined,
  }
}

/** The article that the story has its headline from; else the newest that reports. */
function chooseLead(members: readonly Article[], title: string): Article | undefined {
  const named = members.find((article) => article.title === title)
  return named ?? members.find((article) => article.kind === 'news') ?? members[0]
}

/** The newest article of each other outlet. */
function chooseFurther(members: readonly Article[], lead: Article): Article[] {
  const seen = new Set([lead.outletId])
  return members.filter((article) => !seen.has(article.outletId) && seen.add(article.outletId))
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

function emptySentence({ words }: Frame, { language, isFirstPage }: FrontPosition): string {
  if (!isFirstPage) return words.nothingOlder
  return language ? words.nothingInLanguage(words.languageName(language)) : words.nothingYet
}
