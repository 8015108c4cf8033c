import type { SpeakerKind } from '../model/quote.ts'
import { isPart, type People, type Person } from './gather-people.ts'
import type { Mention } from './list-mentions.ts'
import { type NameKind, tellNameKind, toBareName } from './tell-name-kind.ts'

/** Who speaks under a name, and how sure it is that the name is whole and somebody’s. */
export interface NamedSpeaker {
  readonly name: string
  readonly kind: NameKind
  readonly confidence: number
}

/** By kind of name, as measured on a stream of news and rounded down (docs/quality.md). */
const sure = { whole: 0.95, surname: 0.9, body: 0.9, single: 0.8, unsure: 0.7 } as const

/** `the Corvane Institute`, `its Anna Berg`. */
const article = /(?<![\p{L}])(?:the|an?|this|that|its|their|our|his|her)\s+$/iu

/** Who is meant by a name at one place of a text: a surname is the one person’s who is named in full with it. */
export function nameSpeaker(text: string, mention: Mention, people: People): NamedSpeaker {
  const name = toBareName(mention.name)
  const hasArticle =
    mention.role === '' && article.test(text.slice(Math.max(0, mention.start - 8), mention.start))
  const kind = tellNameKind(name, { ...mention, hasArticle }, people.evidence)
  if (kind === 'person') return namePerson(name, mention, people)
  if (kind === 'organisation') return { name: name.replace(/^the /i, ''), kind, confidence: sure.body }
  if (kind === 'outlet' || kind === 'pollster') return { name, kind, confidence: sure.body }
  return { name, kind, confidence: sure.unsure }
}

function namePerson(name: string, { gender }: Mention, people: People): NamedSpeaker {
  const isWhole = name.includes(' ') && !isPart(name) && people.findWhole(name) !== undefined
  if (isWhole) return { name: people.findWhole(name)?.name ?? name, kind: 'person', confidence: sure.whole }
  const known = people.findCalled(name)
  const fitting = gender ? known.filter((one) => (one.gender ?? gender) === gender) : known
  if (fitting.length === 1)
    return { name: (fitting[0] as Person).name, kind: 'person', confidence: sure.surname }
  // Two people of one surname: nobody knows which. None: a name in part.
  return { name, kind: 'person', confidence: known.length > 1 ? sure.unsure : sure.single }
}

/** The kinds that have pages. */
export function toSpeakerKind(kind: NameKind): SpeakerKind | undefined {
  return kind === 'person' || kind === 'organisation' ? kind : undefined
}
