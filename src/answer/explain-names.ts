import type { SummarySentence } from '../model/summary-sentence.ts'
import type { ToldText } from '../model/told-text.ts'
import { findIntroduction, type Introduction, isShortName } from './find-introduction.ts'
import { isWithin, joinThings, listNames, type NamedThing } from './list-names.ts'

/** Who or what is named, with the sentence that says best who or what that is. */
export interface ExplainedName extends NamedThing {
  readonly here: Introduction | undefined
}

/** A text with what is known of it. */
export type KnownText = Parameters<typeof listNames>[1] & { readonly told: ToldText }

/** As many as a person looks up. */
const mostNames = 10

/** Who and what some texts name, those that most of them name first, each as one of them introduces it. */
export function explainNames(texts: readonly KnownText[]): ExplainedName[] {
  const named = texts.flatMap(({ told, ...known }) => listNames(told, known))
  const byName = [...Map.groupBy(named, ({ name }) => name.toLowerCase())]
  const ranked = byName.sort(([, one], [, other]) => other.length - one.length)
  // A name that is part of another stands once.
  const things = ranked.map(([, found]) => found.reduce(joinThings))
  const chosen = things.filter(({ name }, at) => !isWithin(name, things.slice(0, at)))
  return chosen.slice(0, mostNames).map((thing) => ({ ...thing, here: introduce(thing.name, texts) }))
}

/** By the first that says who or what it is, else the first that has the name. */
function introduce(name: string, texts: readonly KnownText[]): Introduction | undefined {
  const found = texts.flatMap(({ told }) => findIntroduction(told, name) ?? [])
  const first = found.find(({ isExplained }) => isExplained) ?? found[0]
  // Of letters a sentence that only has them explains nothing.
  return isShortName(name) && !first?.isExplained ? undefined : first
}

/** For each name the first of its texts that says who or what it is. */
export function introduceNames(
  asked: readonly { readonly name: string; readonly texts: readonly ToldText[] }[],
): ReadonlyMap<string, SummarySentence> {
  const found = asked.flatMap(({ name, texts }) => {
    const told = texts.map((text) => findIntroduction(text, name)).find((one) => one?.isExplained)
    return told ? [[name, told.sentence] as const] : []
  })
  return new Map(found)
}
