/** Of whom a share is told, where a report parts those who were asked. */

const heads =
  'adults|voters|people|residents|citizens|americans|britons|canadians|republicans|democrats|independents|women|men|whites|blacks|hispanics|latinos|asians|catholics|protestants|evangelicals|christians|muslims|jews|conservatives|liberals|moderates|parents|students|graduates|seniors|millennials|supporters|opponents|caucus-?goers|non-?whites|households|families|workers|members'
// Up to five words before, and what narrows it down behind: `women under 45`, `those who are familiar with it`.
const phrase = String.raw`((?:(?:all|the|those|these)\s)?(?:[\p{L}\p{N}-]{2,20}\s){0,4}?(?:${heads})(?:\s(?:aged?|under|over|older than|younger than)\s\d\d(?:\s(?:and|or)\s(?:over|older|under|younger))?)?|(?:those|people|respondents)\s(?:who|aged?|under|over|with|without|between)\s[\p{L}\p{N}’' -]{2,60}?)(?![\p{L}-])`
const leading = new RegExp(
  String.raw`^(?:And\s|But\s|While\s|Meanwhile,\s)?(?:[Aa]mong|For|With)\s${phrase}(?:\s(?:overall|alone|as a whole))?,`,
  'iu',
)
const behind = new RegExp(String.raw`^(?:\s?percent|%)?,?\s(?:among|with)\s${phrase}`, 'iu')

/** `Among women, 52 percent …` → women */
export function leadingGroup(sentence: string): string | undefined {
  return groupOf(leading.exec(sentence)?.[1] ?? '')
}

/** Of what stands behind a share: `' among likely voters.'` → likely voters */
export function groupBehind(rest: string): string | undefined {
  return groupOf(behind.exec(rest)?.[1] ?? '')
}

/** All who were asked, in any words. */
const everybody =
  /^(?:(?:all|the|those|these|u\.s\.|us|american|british|canadian|other|more|most)\s)*(?:adults?|voters|respondents|people|residents|citizens|americans|britons|canadians|public|polled|surveyed|questioned|asked)(?:\s(?:nationwide|nationally|overall|statewide|polled|surveyed|who responded|in the (?:poll|survey)))*$/iu

/** The people that a share is of, where the words tell a part from all: `'of Democratic women '` → Democratic women. */
export function groupOf(words: string): string | undefined {
  const plain = words.trim().replace(/^(?:of\s)?(?:(?:the|all|those|these)\s)?/iu, '')
  if (plain === '' || everybody.test(words.trim()) || everybody.test(plain)) return undefined
  return plain
}

/** Whether a group is all who were asked, when these are known to be `'1,004 registered voters nationwide'`. */
export function isWholeSample(group: string, population: string | undefined): boolean {
  if (population === undefined) return false
  const asked = new Set(population.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return group
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => asked.has(word) || /^(?:nationwide|nationally|overall)$/.test(word))
}
