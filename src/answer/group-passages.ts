import type { OutletId, StoryId } from '../model/ids.ts'
import { readStems } from '../understand/read-stems.ts'
import { shareIn } from './choose-key-points.ts'
import type { AnswerPassage } from './rank-passages.ts'

/** What answers out of one story, the best first. */
export interface PassageGroup {
  /** Undefined of an article without one. */
  readonly storyId: StoryId | undefined
  readonly passages: readonly GroupedPassage[]
}

export interface GroupedPassage extends AnswerPassage {
  /** Of other outlets that say nearly the same. */
  readonly also: readonly AnswerPassage[]
}

/** What a person reads through. */
const mostPassages = 10
const mostOfStory = 3
const mostOfOutlet = 4
/** What is far below the best answers something else. */
const leastOfBest = 0.66
/** So much of the words of one stands in the other: it says the same. */
const sameShare = 0.7

/** The best passages, of several stories and outlets, those that say the same once; `passages` come best first. */
export function groupPassages(passages: readonly AnswerPassage[]): PassageGroup[] {
  const best = passages[0]?.score ?? 0
  const chosen: (AnswerPassage & { readonly stems: ReadonlySet<string>; readonly also: AnswerPassage[] })[] =
    []
  const outlets = new Map<OutletId, number>()
  for (const passage of passages) {
    if (passage.score < leastOfBest * best || chosen.length >= mostPassages) break
    const { told, sentence } = passage
    const stems = readStems(sentence.text, told.language)
    const same = chosen.find((one) => isSame(one.stems, stems))
    const ofStory = chosen.filter((one) => keyOf(one) === keyOf(passage)).length
    const ofOutlet = outlets.get(sentence.outletId) ?? 0
    if (same) {
      const isNew = [same, ...same.also].every((one) => one.sentence.outletId !== sentence.outletId)
      if (isNew) same.also.push(passage)
    } else if (ofStory < mostOfStory && ofOutlet < mostOfOutlet) {
      outlets.set(sentence.outletId, ofOutlet + 1)
      chosen.push({ ...passage, stems, also: [] })
    }
  }
  const groups = Map.groupBy(chosen, keyOf)
  return [...groups.values()].map((group) => ({ storyId: group[0]?.told.storyId, passages: group }))
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return shareIn(one, other) >= sameShare && shareIn(other, one) >= sameShare
}

function keyOf({ told }: AnswerPassage): string {
  return told.storyId === undefined ? `article ${told.articleId}` : `story ${told.storyId}`
}
