import type { AnswerPassage } from '../../answer/rank-passages.ts'
import type { Span } from '../../model/ids.ts'
import type { LoadedAnswered } from '../load/load-answered.ts'
import type { LoadedPart } from '../load/load-asked-part.ts'
import { toSearchQuery } from '../read-search.ts'
import type { AnsweredGroupView, AskView, PassageView } from '../views/ask-view.ts'
import type { Frame } from '../views/frame.ts'
import type { PassagePiece } from '../views/search-view.ts'
import { presentCited } from './present-cited.ts'
import {
  presentArticleTools,
  presentSearchTools,
  presentStoryTools,
  presentTagTools,
} from './present-tools.ts'

interface Asked {
  readonly typed: string
  readonly part: LoadedPart
  /** Undefined as long as nothing is asked. */
  readonly answered: LoadedAnswered | undefined
}

/** A question with what answers it, in the words of the page. */
export function presentAsked({ typed, part, answered }: Asked, frame: Frame): Omit<AskView, 'offer'> {
  const query = typed === '' ? '' : `q=${encodeURIComponent(typed)}`
  return {
    typed,
    part: presentPart(part, `${frame.base}/ask?${query}`, frame),
    tools: presentTools(part, frame),
    answer: answered && {
      searched: presentSearched(answered, part, frame),
      rests: frame.words.answers.restsOn(answered.originCount),
      groups: answered.groups.flatMap((group) => presentGroup(group, answered, frame)),
      searchHref: `${frame.base}/search?q=${encodeURIComponent(answered.wanted.join(' '))}`,
    },
  }
}

function presentPart(part: LoadedPart, wholeHref: string, { base, words }: Frame): AskView['part'] {
  switch (part.kind) {
    case 'all':
      return undefined
    case 'article': {
      const { id, title, language } = part.article
      const href = `${base}/article/${id}`
      return { label: title, language, href, field: 'article', value: String(id), wholeHref }
    }
    case 'story': {
      const { id, title, language } = part.story
      return {
        label: title,
        language,
        href: `${base}/story/${id}`,
        field: 'story',
        value: String(id),
        wholeHref,
      }
    }
    case 'found': {
      const value = toSearchQuery(part.fields)
      const label = words.answers.found(part.fields.q.trim())
      const href = `${base}/search?${value}`
      return { label, language: undefined, href, field: 'found', value, wholeHref }
    }
    case 'tag': {
      const { slug, label, language } = part.tag
      const href = `${base}/tag/${encodeURIComponent(slug)}`
      return { label: `#${label}`, language, href, field: 'tag', value: slug, wholeHref }
    }
  }
}

function presentTools(part: LoadedPart, frame: Frame): AskView['tools'] {
  const here = { frame, current: 'ask' } as const
  if (part.kind === 'article') return presentArticleTools(part.article, part.story, here)
  if (part.kind === 'story') return presentStoryTools(part.story, here)
  if (part.kind === 'found') return presentSearchTools(toSearchQuery(part.fields), here)
  return part.kind === 'tag' ? presentTagTools(part.tag.slug, here) : []
}

/** How much was searched, and for what. */
function presentSearched(answered: LoadedAnswered, part: LoadedPart, { words, timeZone }: Frame): string {
  const { answers } = words
  const { articleCount, outletCount, from, to } = answered.searched
  const looked = answers.lookedFor(answered.wanted)
  const where =
    part.kind === 'story'
      ? answers.searchedStory(part.story.articleCount, part.story.outletCount)
      : part.kind === 'tag'
        ? answers.searchedTag(part.tag.articleCount)
        : part.kind === 'found'
          ? answers.searchedFound(part.ids.length)
          : part.kind === 'article' || from === undefined || to === undefined
            ? ''
            : answers.searchedAll({ articleCount, outletCount, from, to }, timeZone)
  return [where, looked].filter((sentence) => sentence !== '').join(' ')
}

function presentGroup(
  { storyId, passages }: LoadedAnswered['groups'][number],
  answered: LoadedAnswered,
  frame: Frame,
): AnsweredGroupView[] {
  const story = storyId === undefined ? undefined : answered.stories.get(storyId)
  const shown = passages.flatMap((passage) => presentPassage(passage, passage.also, { answered, frame }))
  if (shown.length === 0) return []
  return [
    {
      passages: shown,
      story: story && {
        label: story.title,
        href: `${frame.base}/story/${story.id}`,
        language: story.language,
        told: frame.words.articlesOfOutlets(story.articleCount, story.outletCount, story.originCount),
      },
    },
  ]
}

function presentPassage(
  { sentence, told, marks }: AnswerPassage,
  also: readonly AnswerPassage[],
  { answered, frame }: { readonly answered: LoadedAnswered; readonly frame: Frame },
): PassageView[] {
  const around = { outlets: answered.outlets, base: frame.base }
  const others = also.map((other) => other.sentence)
  return presentCited(sentence, around, others).map((cited) => ({
    ...cited,
    language: told.language,
    pieces: cutAtMarks(sentence.text, marks),
  }))
}

function cutAtMarks(text: string, marks: readonly Span[]): PassagePiece[] {
  const pieces: PassagePiece[] = []
  let at = 0
  for (const { start, end } of marks) {
    pieces.push(
      { text: text.slice(at, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    )
    at = end
  }
  pieces.push({ text: text.slice(at), isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}
