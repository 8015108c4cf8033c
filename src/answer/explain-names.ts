import type { SummarySentence } from '../model/summary-sentence.ts'
import type { ToldText } from '../model/told-text.ts'
import { findIntroduction, type Introduction } from './find-introduction.ts'
import { listNames, type NamedThing } from './list-names.ts'

/** Who or what an article names, with the sentence of it that says best who or what that is. */
export interface ExplainedName extends NamedThing {
  readonly here: Introduction | undefined
}

/** Who and what an article names, each as it introduces it. */
export function explainNames(told: ToldText, known: Parameters<typeof listNames>[1]): ExplainedName[] {
  return listNames(told, known).map((thing) => ({ ...thing, here: findIntroduction(told, thing.name) }))
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
