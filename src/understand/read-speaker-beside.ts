import type { Span } from '../model/ids.ts'
import type { DirectQuoteWords } from './direct-quote-words.ts'

/** Who stands beside a verb of saying: where, and by what name, if it can be nobody else. */
export interface SpeakerBeside {
  readonly source: readonly Span[]
  readonly name: string | undefined
}

export interface SpeakerReading {
  readonly text: string
  readonly words: DirectQuoteWords
  /** The verb, by whose form some languages tell a woman from a man. */
  readonly verb: string
}

interface Token extends Span {
  readonly word: string
}

export const nobody: SpeakerBeside = { source: [], name: undefined }

/** In characters: as far as a speaker with a long office reaches. */
const reach = 120
// A stop behind a single capital, or a title that has one, ends nothing: `J. Berg`, `Dr. Berg`.
const boundary =
  /[,;:!?()[\]«»„“”"‚‘\n،؛]|\s[—–-]+(?=\s|$)|(?<!(?<!\p{L})(?:\p{Lu}|[DM]r|Prof|Sra?|sra?|dr|prof))\./u
const particles = new Set('de von van du di da dos das do del della al bin el ibn'.split(' '))
// `de la Roche`, `van den Berg`, but not `sagte Stein der Zeitung`.
const articles = new Set('la las los le der den dem'.split(' '))
const mostParts = 7

/** The speaker behind a verb: of `, sagte die Ministerin Anna Berg.` Anna Berg. */
export function readSpeakerBehind(reading: SpeakerReading, from: number): SpeakerBeside {
  const { text, words } = reading
  const stretch = text.slice(from, from + reach)
  const end = boundary.exec(stretch)?.index ?? stretch.length
  const tokens = listTokens(text, { start: from, end: from + end })
  if (words.noNames) return findPlainName(tokens, words)
  const found = findName(tokens, reading)
  // `sagte Halas‘ Kollege Tomas Holt`: whose colleague.
  if (/['’‘]/.test(text.charAt(found.source[0]?.end ?? from))) return { ...found, name: undefined }
  if (found.name !== undefined || text.charAt(from + end) !== ',') return found
  // `, a dit la maire de Corvane, Anna Berg.`
  const [first] = tokens.filter(({ word }) => !words.asides.has(word))
  if (!first || !words.roles.test(first.word)) return found
  const next = text.slice(from + end + 1, from + end + 1 + reach)
  const nextEnd = boundary.exec(next)?.index ?? next.length
  return findWholeName(
    listTokens(text, { start: from + end + 1, end: from + end + 1 + nextEnd }),
    reading,
    found,
  )
}

/** The speaker before a verb, in its sentence: of `Anna Berg, die Ministerin, sagte:` Anna Berg. */
export function readSpeakerBefore(reading: SpeakerReading, { start, end }: Span): SpeakerBeside {
  const { text } = reading
  const from = Math.max(start, end - reach)
  // A name that the reach cuts in two is another name.
  if (reading.words.noNames || from > start) return nobody
  const parts = text.slice(from, end).split(',')
  const spans: Span[] = []
  for (let at = from, index = 0; index < parts.length; index++) {
    const length = (parts[index] as string).length
    spans.push({ start: at, end: at + length })
    at += length + 1
  }
  const segments = spans.map((span) => listTokens(text, span))
  if (segments.at(-1)?.length === 0) segments.pop()
  if (segments.length === 1) return findName(segments[0] as Token[], reading, true)
  if (segments.length !== 2) return nobody
  const [first, aside] = segments as [Token[], Token[]]
  const isAside = spans.length === 3
  const before = findName(first, reading, true)
  const inside = findWholeName(aside, reading, nobody)
  if (!isAside) return nobody
  // Both are names: either may speak.
  if (before.name !== undefined && inside.name !== undefined) return { ...before, name: undefined }
  return before.name === undefined ? inside : before
}

function listTokens(text: string, { start, end }: Span): Token[] {
  // A short article before an apostrophe is a word: `l’avocat d’Anna`.
  return Array.from(
    text.slice(start, end).matchAll(/[ld]['’](?=\p{L})|[^\s\u00a0\u202f]+/gu),
    ({ 0: word, index }) => ({ word, start: start + index, end: start + index + word.length }),
  )
}

function isCapital({ word }: Token): boolean {
  return /^\p{Lu}/u.test(word)
}

/** The first name among tokens; `isLast`: nothing but asides may stand behind it. */
function findName(tokens: readonly Token[], reading: SpeakerReading, isLast = false): SpeakerBeside {
  const { words } = reading
  // An article that begins a sentence has a capital too.
  const isArticle = tokens[0] && words.asides.has(tokens[0].word.toLowerCase())
  const first = tokens.findIndex((token, at) => isCapital(token) && !(at === 0 && isArticle))
  if (first === -1) return toSource(tokens)
  const last = findRunEnd(tokens, first)
  const rest = tokens.slice(last)
  const unsure = toSource(tokens.slice(0, last))
  const [next, afterNext] = rest
  if (next && afterNext && words.and.has(next.word) && isCapital(afterNext)) return unsure
  if (isLast && rest.some(({ word }) => !words.asides.has(word))) return unsure
  const { name, isOffice } = cutOffice(tokens.slice(first, last), { reading, lead: tokens.slice(0, first) })
  if (!isLed(tokens.slice(0, first), { words, isOffice })) return unsure
  if (name.length === 0 || !isWhole(name, reading, isOffice && first > 0)) return unsure
  return { source: unsure.source, name: name.map(({ word }) => word).join(' ') }
}

/** Whether a name may speak behind these words: an office, an article, a day. */
function isLed(
  lead: readonly Token[],
  { words, isOffice }: { readonly words: DirectQuoteWords; readonly isOffice: boolean },
): boolean {
  const written = lead.map(({ word }) => word.toLowerCase())
  if (written.some((word) => words.notSpeaking.has(word))) return false
  if (isOffice || words.roles.test(written.at(-1) ?? '')) return true
  return written.every((word) => words.asides.has(word) || words.roles.test(word))
}

/** A name and nothing else, in two words or more. */
function findWholeName(
  tokens: readonly Token[],
  reading: SpeakerReading,
  otherwise: SpeakerBeside,
): SpeakerBeside {
  const [first] = tokens
  if (!first || tokens.length < 2 || !isCapital(first) || findRunEnd(tokens, 0) < tokens.length)
    return otherwise
  const { name } = findName(tokens, reading)
  return name === undefined ? otherwise : { source: toSource(tokens).source, name }
}

function findRunEnd(tokens: readonly Token[], first: number): number {
  let last = first + 1
  while (last < tokens.length && last - first < mostParts) {
    const token = tokens[last] as Token
    const next = tokens[last + 1]
    const after = tokens[last + 2]
    if (isCapital(token)) last++
    // `Anna Berg von der Gewerkschaft`, but `Ursula von Berg`.
    else if (token.word === 'von' && last - first > 1) break
    else if (particles.has(token.word) && next && isCapital(next)) last += 2
    else if (particles.has(token.word) && next && articles.has(next.word) && after && isCapital(after))
      last += 3
    else break
  }
  return last
}

interface Led {
  readonly reading: SpeakerReading
  readonly lead: readonly Token[]
}

/** A name without the office, the day and the short name of a body before it: `Minister`, `Montag`, `МИД`. */
function cutOffice(run: readonly Token[], { reading: { words }, lead }: Led) {
  const isOfficeOf = ({ word }: Token) => words.roles.test(word)
  const office = run.findLastIndex(isOfficeOf)
  let name = run.slice(office + 1)
  while (name[0] && words.asides.has(name[0].word.toLowerCase())) name = name.slice(1)
  if (office === -1 && lead.some(({ word }) => words.personArticles.has(word.toLowerCase())))
    name = name.slice(1)
  while ((office !== -1 || lead.length > 0) && name[0] && /^[\p{Lu}\p{N}-]{2,}$/u.test(name[0].word))
    name = name.slice(1)
  return { name, isOffice: office !== -1 }
}

/** Whether these words can be a name in full, and somebody’s who speaks: not `Anna Bergs`, not `Анны Берг` with a subject before it. */
function isWhole(
  name: readonly Token[],
  { words, verb, text }: SpeakerReading,
  hasOfficeBefore: boolean,
): boolean {
  const parts = name.filter(({ word }) => !particles.has(word) && !articles.has(word))
  const [given, surname] = [parts[0]?.word ?? '', parts.at(-1)?.word ?? '']
  if (parts.some(({ word }) => words.stopWords.has(word.toLowerCase()))) return false
  // `Sprecher von Anna Berg`.
  if (particles.has(name[0]?.word ?? '')) return false
  if (parts.length > 4 || name.some(({ word }) => !/^[\p{L}\p{M}.’'-]+$/u.test(word))) return false
  // Without prepositions a name of three words is often a body’s and its head’s: `глава Газпрома Томас Холт`.
  const isCased = /^\p{Script=Cyrillic}/u.test(given)
  if (isCased || words.isFirst || hasOfficeBefore)
    if (parts.length > (/^\p{Script=Latin}/u.test(given) && !words.isFirst ? 3 : 2)) return false
  if (words.isFirst && /['’]/.test(`${surname}${text.charAt((name.at(-1) as Token).end)}`)) return false
  if (hasOfficeBefore && words.and.has('und') && /s$/.test(surname)) return false
  return !isCased || isSubject(given, parts.length, { words, verb })
}

/** Men’s names that end as women’s do. */
const menInA =
  /^(?:Никита|Илья|Лука|Фома|Кузьма|Микола|Ілля|Микита|Данила|Данило|Сава|Лев|Саша|Женя|Петро|Павло|Дмитро|Хома)$/u

/** A given name in the case of a subject, of whom the verb can be said. */
function isSubject(
  given: string,
  parts: number,
  { words, verb }: Pick<SpeakerReading, 'words' | 'verb'>,
): boolean {
  if (parts < 2 || !words.isFemale || /^\p{Lu}\.$/u.test(given)) return true
  if (/[ыиіу]$/u.test(given)) return false
  const isWoman = /[аяь]$/u.test(given)
  if (words.isFemale.test(verb)) return isWoman
  return !/[лв]$/u.test(verb) || !/[ая]$/u.test(given) || menInA.test(given)
}

/** In a script without capitals: two or three words behind an office, none of which is another’s. */
function findPlainName(tokens: readonly Token[], { roles, noNames }: DirectQuoteWords): SpeakerBeside {
  let first = 0
  while (first < tokens.length && roles.test((tokens[first] as Token).word)) {
    first++
    // `وزير الخارجية الألماني`: of what, and of where.
    while (/^ال/.test(tokens[first]?.word ?? '')) first++
  }
  const end = tokens.findIndex(
    ({ word }, at) => at >= first && (noNames?.has(word) || /^لل?\p{L}{5}/u.test(word)),
  )
  const name = tokens.slice(first, end === -1 ? undefined : end)
  const source = toSource(tokens.slice(0, first + name.length)).source
  if (name.length < 2 || name.length > 3 || noNames?.has(tokens[first]?.word ?? ''))
    return { source, name: undefined }
  return { source, name: name.map(({ word }) => word).join(' ') }
}

function toSource(tokens: readonly Token[]): SpeakerBeside {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return { source: first && last ? [{ start: first.start, end: last.end }] : [], name: undefined }
}
