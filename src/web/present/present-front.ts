import { type Section, toSectionId } from '../../model/section.ts'
import type { Story } from '../../model/story.ts'
import type { LoadedFront } from '../load/load-front.ts'
import { ownName } from '../translations/names.ts'
import type { Frame } from '../views/frame.ts'
import type { FrontView, LanguageLinkView, SectionLinkView } from '../views/front-view.ts'
import { presentArticleLine } from './present-article-line.ts'
import { presentFollow, toAddress } from './present-follow.ts'
import { presentRising } from './present-rising.ts'
import { countFresh, presentStoryCard } from './present-story-card.ts'

interface FrontPosition {
  readonly language: string | undefined
  readonly section: Section | undefined
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
    heading: position.section && frame.words.section[position.section],
    follow:
      position.isFirstPage && position.section
        ? presentFollowSection(position.section, loaded, frame)
        : undefined,
    languages: presentLanguages(loaded.languages, frame, position),
    sections: presentSections(loaded.sections, frame, position),
    rising: presentRising(loaded.rising, frame),
    older: position.older,
    isFirstPage: position.isFirstPage,
    emptySentence:
      cards.length + loaded.loose.length > 0 ? undefined : emptySentence(loaded, frame, position),
  }
}

function presentFollowSection(section: Section, { choices }: LoadedFront, frame: Frame): FrontView['follow'] {
  const id = toSectionId(section)
  const choice = choices.find((one) => one.kind === 'section' && one.id === id)?.choice
  const address = toAddress({ kind: 'section', id }, section)
  return presentFollow(frame.words.section[section], address, { choice, frame })
}

function presentLanguages(
  languages: readonly string[],
  frame: Frame,
  { language: current, section }: FrontPosition,
): LanguageLinkView[] {
  const here = section ? `${frame.base}/section/${section}` : `${frame.base}/`
  const all = { label: frame.words.allLanguages, language: undefined, href: here }
  return [
    { ...all, isCurrent: current === undefined },
    ...languages
      .filter((language) => language !== 'und')
      .map((language) => ({
        label: ownName(language),
        language,
        href: `${here}?language=${encodeURIComponent(language)}`,
        isCurrent: language === current,
      })),
  ]
}

function presentSections(
  sections: readonly Section[],
  { base, words }: Frame,
  { section, language }: FrontPosition,
): SectionLinkView[] {
  const query = language === undefined ? '' : `?language=${encodeURIComponent(language)}`
  const front = { label: words.allSections, href: `${base}/${query}`, isCurrent: section === undefined }
  const links = sections.map((one) => ({
    label: words.section[one],
    href: `${base}/section/${one}${query}`,
    isCurrent: one === section,
  }))
  return [front, ...links]
}

function emptySentence(
  { languages }: LoadedFront,
  { words }: Frame,
  { language, section, isFirstPage }: FrontPosition,
): string {
  if (!isFirstPage) return words.nothingOlder
  if (section) return words.nothingInSection(words.section[section])
  if (languages.length > 0 && (language === undefined || languages.includes(language))) return words.allMuted
  return language ? words.nothingInLanguage(words.languageName(language)) : words.nothingYet
}
