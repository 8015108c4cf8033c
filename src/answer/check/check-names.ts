import type { Doubt } from '../../model/answer.ts'
import { type CitedText, sharedBeginning } from './cited-text.ts'
import { listNames, type NameRun } from './list-names.ts'
import { listOutletWords } from './list-outlet-words.ts'
import type { Statement, StatementWord } from './statement.ts'

/** Whether every name of a sentence stands in what it cites, its parts together. */
export function checkNames(claim: Statement, cited: CitedText): Doubt[] {
  const doubts: Doubt[] = []
  const outlets = listOutletWords(claim, cited)
  const isTold = (word: StatementWord) => outlets.has(word) || isKnown(word, cited)
  for (const name of listNames(claim, cited.claimWords, cited.known)) {
    const missing = claim.words.slice(name.at, name.to).filter((word) => !isTold(word))
    if (missing.length > 0) doubts.push({ kind: 'name', detail: `${name.words} is not in the source` })
    else if (!standsTogether(name, cited))
      doubts.push({ kind: 'name', detail: `${name.words} is not one name in the source` })
  }
  const first = claim.words[0]
  if (first && doubts.length === 0 && !outlets.has(first) && isUnknownSubject(claim, cited))
    doubts.push({ kind: 'name', detail: `${claim.text.slice(first.start, first.end)} is not in the source` })
  return doubts
}

function isKnown(word: StatementWord, { lowers, keys, acronyms, claimWords }: CitedText): boolean {
  const { lower, key, isAcronym } = word
  if (lowers.has(lower) || keys.has(key) || claimWords.stops.has(lower)) return true
  if (isAcronym && acronyms.has(lower.replaceAll('.', ''))) return true
  return hasKin(lower, lowers)
}

/** `'Norwegian'` of Norway, `'Parisian'` of Paris. */
const belongsTo = /(?:an|ian|ese|ish|ic|i|er|isch|ische|ischen|ien|ienne|ais|aise|ano|ana|és|esa)$/

function hasKin(lower: string, lowers: ReadonlySet<string>): boolean {
  const beginning = lower.slice(0, sharedBeginning)
  if (beginning.length < sharedBeginning) return false
  for (const one of lowers)
    if (one.startsWith(beginning) && one !== lower && (belongsTo.test(lower) || belongsTo.test(one)))
      return true
  return false
}

/** How many words may stand between two parts of a name: `“Ruth Aden, a senator”` for Senator Ruth Aden. */
const reach = 3

/** A first name of one and a surname of another are nobody's. */
function standsTogether({ lowers }: NameRun, { sentences, known }: CitedText): boolean {
  const parts = lowers.filter((lower) => known.has(lower))
  return parts.slice(1).every((part, index) =>
    sentences.some(({ statement }) => {
      const places = statement.words.flatMap(({ lower }, at) => (lower === parts[index] ? [at] : []))
      return places.some((at) =>
        statement.words.slice(Math.max(0, at - reach), at + reach + 1).some(({ lower }) => lower === part),
      )
    }),
  )
}

const nounEndings =
  /(?:s|ing|ly|ed|tion|sion|ment|ness|ity|ance|ence|ism|ship|hood|age|ure|ics|ia|water|ice|work)$/

/** Whether the first word is a name that nobody told: alone before a verb, and like no noun that stands without an article. */
function isUnknownSubject({ words }: Statement, cited: CitedText): boolean {
  const [first, next] = words
  if (!first?.isContent || !next || cited.claimWords.language === 'de' || isKnown(first, cited)) return false
  if (
    cited.beginnings.has(first.lower.slice(0, 5)) ||
    nounEndings.test(first.lower) ||
    bareNouns.has(first.lower)
  )
    return false
  const { be, isForm, cues } = cited.claimWords
  return be.has(next.lower) || isForm(next.lower) || cues.has(next.lower) || /(?:ed|a|é|ó)$/.test(next.lower)
}

const bareNouns = new Set(
  `police rain snow traffic parliament congress wind heat smoke fog food fuel oil gas power crime trade press staff people men women
  children nature music sport football art science health hope fear death war peace life love time money nobody everyone someone
  firefighters overall earlier later meanwhile together currently`.split(/\s+/),
)
