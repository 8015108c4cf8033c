import type { Chain, ChainLink } from '../model/chain.ts'
import type { Span } from '../model/ids.ts'
import { getChainCues, placeMarks } from './chain-cues.ts'
import { findOutletNames, type OutletMention } from './find-outlet-names.ts'
import { findQuoted } from './find-quoted.ts'
import { listMentions, type Mention } from './list-mentions.ts'
import { cutOrigin, toBareName } from './tell-name-kind.ts'

export interface ChainText {
  readonly text: string
  readonly language: string
  readonly sentences: readonly Span[]
  /** The hosts of those whose own words these are: the outlet’s, and of the agencies that it credits. */
  readonly own: ReadonlySet<string>
}

interface FoundLink extends ChainLink {
  readonly isBehind: boolean
  /** Where the cue begins, by which links are ordered. */
  readonly at: number
}

/** In characters: what stands in quotation marks and is no longer names a programme or a work, as `“Fox News Sunday”` does. */
const longestTitle = 30

/**
 * Where a text has from others what it says, by the cues of its language: `'RT reported that she told the Guardian …'` →
 * RT, The Guardian, she. What is said within quotation marks is another’s word and no chain of this text.
 */
export function findChains({ text, language, sentences, own }: ChainText): Chain[] {
  if (getChainCues(language).length === 0) return []
  const named = findOutletNames(text, own).filter(({ domain }) => !own.has(domain))
  if (named.length === 0) return []
  const speeches = findQuoted(text).filter(({ start, end }) => end - start > longestTitle)
  const quoted = new Set(listInside(named, speeches).flat())
  const outside = listInside(
    named.filter((name) => !quoted.has(name)),
    sentences,
  )
  const speakers = language === 'en' ? createSpeakers(text, sentences) : undefined
  return sentences.flatMap((sentence, at) => {
    const names = outside[at] ?? []
    const links = names.length === 0 ? [] : listLinks(text, { sentence, names, language })
    if (links.length === 0) return []
    const told = links.find(({ form }) => form === 'told')
    const speaker = told && speakers?.find(at, told.at)
    return [{ ...sentence, links: links.map(({ name, domain, form }) => ({ name, domain, form })), speaker }]
  })
}

/** For each of the spans what lies in it; both are in order, and each apart from its kind. */
function listInside<Inner extends Span>(inner: readonly Inner[], spans: readonly Span[]): Inner[][] {
  let next = 0
  return spans.map(({ start, end }) => {
    while ((inner[next]?.start ?? end) < start) next++
    const first = next
    while ((inner[next]?.end ?? end + 1) <= end) next++
    return inner.slice(first, next)
  })
}

interface Named {
  readonly sentence: Span
  readonly names: readonly OutletMention[]
  readonly language: string
}

/** `(Photo: A. Berg/Reuters)`: whose a picture is, at the beginning of a line or in brackets. */
const pictureCredit =
  /(?:^|[([|]\s?)(?:(?:file |handout )?(?:photo|photograph|image|picture)s?(?: credit| courtesy| by)?\s?(?::|via|\/|courtesy|by )|(?:reuters|ap|afp|getty|epa) photo)/iu

/** The outlets of a sentence that a cue makes sources, the nearest to the reader first. */
function listLinks(text: string, { sentence, names, language }: Named): FoundLink[] {
  if (pictureCredit.test(text.slice(sentence.start, sentence.end))) return []
  const marked = markNames(text, sentence, names)
  const found = new Map<number, FoundLink>()
  for (const { form, isBehind, pattern } of getChainCues(language)) {
    for (const { 1: number, index } of marked.matchAll(pattern)) {
      const mention = names[Number(number)] as OutletMention
      if (found.has(Number(number))) continue
      found.set(Number(number), {
        ...{ name: mention.name, domain: mention.domain, form, isBehind },
        at: sentence.start + index,
      })
    }
  }
  return orderLinks([...found.values()])
}

/** A sentence with a mark and a number in place of each name, so that cues need not know the names. */
function markNames(text: string, sentence: Span, names: readonly OutletMention[]): string {
  let marked = ''
  let from = sentence.start
  for (const [number, { start, end }] of names.entries()) {
    marked += `${text.slice(from, start)}${placeMarks.open}${number}${placeMarks.close}`
    from = end
  }
  return marked + text.slice(from, sentence.end)
}

/** In the order of the text, but what stands behind all that it reports is around it; each outlet once. */
function orderLinks(links: readonly FoundLink[]): FoundLink[] {
  const first = Math.min(...links.map(({ at }) => at))
  const isAround = ({ isBehind, at }: FoundLink) => isBehind && at > first
  const ordered = links.toSorted(
    (one, other) => Number(isAround(other)) - Number(isAround(one)) || one.at - other.at,
  )
  const seen = new Set<string>()
  return ordered.filter(({ domain }) => !seen.has(domain) && seen.add(domain))
}

/** Between a name and its cue: nothing but an aside that explains it. */
const aside = /^(?!['’]),? ?(?:[^,;:.?!"“”()]{0,90}, ?)?(?:(?:also|later|then|previously|earlier) )?$/u
/** Before a name: somebody else is the subject. */
const day = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const ofAnother = /\b(?:in|of|from|at|with|for|to|on|by|near|and|or|the)\s$/iu

/** Who says something to an outlet; the names of the text are looked for when the first is asked for. */
function createSpeakers(text: string, sentences: readonly Span[]) {
  let names: { readonly inside: readonly Mention[][]; readonly full: ReadonlyMap<string, string> } | undefined
  return {
    /** The name that the cue at `at` is said of, in full where the text has it so. */
    find(sentence: number, at: number): string | undefined {
      names ??= readNames(text, sentences)
      const subject = names.inside[sentence]?.find(
        ({ start, end, name }) =>
          end <= at &&
          !day.test(name) &&
          aside.test(text.slice(end, at)) &&
          !isEndOfAside(text, { start, end }, at) &&
          !ofAnother.test(text.slice(Math.max(0, start - 8), start)),
      )
      return subject?.name === subject?.surname
        ? (names.full.get(subject?.name ?? '') ?? subject?.name)
        : subject?.name
    },
  }
}

/** Where words with capitals begin: behind a comma, or with the sentence. */
const opening = /(?:^|[,;:.?!“”"(–—]\s?|\n)(?:\p{Lu}[\p{L}.'’-]*\s){0,6}$/u
const openingReach = 80

/** `Berg, held near the Corvane Bridge, told`: the name that a comma follows ends what says where or who. */
function isEndOfAside(text: string, { start, end }: Span, at: number): boolean {
  return (
    /^, ?$/.test(text.slice(end, at)) && !opening.test(text.slice(Math.max(0, start - openingReach), start))
  )
}

function readNames(text: string, sentences: readonly Span[]) {
  const mentions = listMentions(text).map((mention) => {
    const { name, surname } = cutOrigin(mention)
    return { ...mention, surname, name: toBareName(name) }
  })
  const full = new Map<string, string>()
  for (const { name, surname } of mentions)
    if (name !== surname && !full.has(surname)) full.set(surname, name)
  return { inside: listInside(mentions, sentences), full }
}
