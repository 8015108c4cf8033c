import type { PollResult } from '../model/poll.ts'
import { groupBehind, groupOf, leadingGroup } from './poll-groups.ts'

const name = String.raw`(?:(?:Mr|Mrs|Ms|Sen|Gov|Rep|Dr)\.\s)?\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?:\s\p{Lu}[\p{L}\p{M}'’.-]{1,24}){0,3}`
const percent = String.raw`(\d{1,2}(?:\.\d)?)`
const sign = String.raw`(?:\s?%|\s?per\s?cent)`

/** `Clinton tops Trump 52% to 44%`, `Berg leads Dahl, 47 percent to 43 percent` */
const contest = new RegExp(
  String.raw`(${name})(?:['’]s)?\s(?:[\p{Ll}-]{2,14}\s){0,5}?(?:lead|leads|leading|led|tops|topping|topped|beats|beating|ahead of|over|edges|edged|edging out|edged out|past|trails|trailing|trailed|behind|against|defeats|defeating)\s(?:[\p{Ll}-]{2,14}\s){0,5}?(${name}),?\s(?:by\s)?(?:(?:a|an)\s)?${percent}${sign}?(?:\s?-\s?|\sto\s|\svs\.?\s)${percent}(?:${sign}|\smargin|(?![\p{L}\p{N}]))`,
  'gu',
)
const trails = /trail|behind/u

/** `58 percent of voters disapprove of …`, up to the next share. */
const share = new RegExp(
  String.raw`(?<![\p{N}.,-])${percent}${sign}(?:\s(?:of|say|said|says|who|would|approve|disapprove|support|oppose|favou?r|back|believe|think|want|prefer|agree|disagree|trust|see|saw|plan|feel|view|had|have|rated?|blame[sd]?|chose|choose|named|were|are|were|thought|believed|supported|opposed|approved|disapproved|backed|preferred|felt|called|expect|expected|consider|considered)(?:e?d|r?ed|e?s)?\b)`,
  'gu',
)
const people =
  /^(?:all\s|the\s|those\s|these\s|u\.s\.\s|us\s)?(?:[\p{L}-]{2,16}\s){0,3}?(?:adults|voters|respondents|people|residents|citizens|americans|britons|canadians|republicans|democrats|independents|women|men|those (?:polled|surveyed|questioned|asked)|voters (?:surveyed|polled))\s(?:nationwide\s|surveyed\s|polled\s|who responded\s)?/iu

const verb =
  /^(?:also\s|now\s|still\s|who\s)?(?:say|said|says|saying|would|approve|disapprove|support|oppose|favou?r|back|believe|think|thought|want|prefer|agree|disagree|trust|see|saw|plan|feel|felt|view|rate|blame|choose|chose|named|are|were|have|had|consider|call|expect|like|dislike|did|do|could|should|will|voted|describe|identif)/u
const ends =
  /(?:,\s|\s)(?:while|compared|versus|(?:and|with|but|to|against) (?:only |just |about |some |nearly |another )?\d)|,?[”’]*\saccording\sto\s|[;:()—]|,\s(?:one|two|three|four|five|six|seven|eight|nine|ten|more|fewer|less)\s|\s[–-]\s|,\s(?:\d|and|but|up|down|finds|that|according|the|a|in)\b/u
const amongWord = /(?:,\s|\s)among\s/iu
const mostWords = 18
const mostResults = 12

/**
 * What a sentence says that those asked answered, in its words: `'47 percent back the levy'` → 47, back the levy. Each
 * contest is a question of its own; other shares of a sentence answer one.
 */
export function readPollResults(told: string): PollResult[] {
  const sentence = told.replace(writtenShare, (words) => String(toNumber(words)))
  const lead = leadingGroup(sentence)
  const contested = Array.from(sentence.matchAll(contest)).flatMap((found, questionNumber) => {
    const group = groupBehind(sentence.slice(found.index + found[0].length)) ?? lead
    return readContest(found).map((result) => ({ ...result, group, questionNumber }))
  })
  if (contested.length > 0) return contested.filter((one) => isPossible(one) && !noName.test(one.answer))
  let group = lead
  return Array.from(sentence.matchAll(share))
    .flatMap((found) => readShare(sentence, found))
    .map((result) => {
      // `46 percent of women back it, and 45 percent oppose it`: of women, too.
      group = result.group ?? group
      return { ...result, group, questionNumber: 0 }
    })
    .filter((one) => isPossible(one) && !isOfSample.test(one.answer))
    .slice(0, mostResults)
}

/** Who was asked, in place of what they answered. */
const isOfSample =
  /^(?:who )?(?:are|were) (?:also )?(?:registered|likely|republicans?|democrats?|independents?|women|men|white|black|hispanic|latino)(?!\p{L})/iu

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** `Forty-nine percent`, as sentences begin. */
const writtenShare = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:${tens.join('|')})(?:-(?:${ones.join('|')}))?|${ones.join('|')}|ten|eleven|twelve)(?=\sper\s?cent\s)`,
  'giu',
)

function toNumber(words: string): number {
  const [first = '', second = ''] = words.toLowerCase().split('-')
  const small = [...ones, 'ten', 'eleven', 'twelve']
  return tens.includes(first)
    ? 10 * (tens.indexOf(first) + 2) + ones.indexOf(second) + 1
    : small.indexOf(first) + 1
}

function readContest([whole, one = '', other = '', first, second]: RegExpExecArray): PollResult[] {
  const shares = [Number(first), Number(second)].sort((a, b) => b - a)
  const [leader, behind] = trails.test(whole) ? [other, one] : [one, other]
  return [
    { answer: leader, percent: shares[0] as number },
    { answer: behind, percent: shares[1] as number },
  ]
}

const noName = /^(?:That|This|It|He|She|They|Those|These|The|When|While|But|And|In|Among|Voters)$/

function isPossible({ percent }: PollResult): boolean {
  return percent >= 0 && percent <= 100
}

function readShare(sentence: string, { 0: whole, 1: value, index }: RegExpExecArray): PollResult[] {
  const from =
    index + (/^\d{1,2}(?:\.\d)?(?:\s?%|\s?per\s?cent)\s(?:of\s)?/u.exec(whole)?.[0].length ?? whole.length)
  const rest = sentence.slice(from, from + 300)
  const asked = rest.startsWith('of ') ? (people.exec(rest)?.[0] ?? '') : ''
  const told = rest.slice(asked.length).split(ends)[0] ?? ''
  const behind = told.search(amongWord)
  const answer = (behind === -1 ? told : told.slice(0, behind))
    .trim()
    .replace(/^who\s/, '')
    .replace(/["”’)\s,.?!]+$/u, '')
    .replace(/“[^”]*$/u, '$&”')
  if (
    !answer ||
    answer.split(/\s+/).length > mostWords ||
    !verb.test(answer) ||
    /\d\s?%|per\s?cent/.test(answer)
  )
    return []
  // Of one candidate among many: whose support it is, stands elsewhere.
  if (answer === 'support' && !/oppos/.test(sentence)) return []
  const group = (behind === -1 ? undefined : groupBehind(told.slice(behind))) ?? groupOf(asked)
  return [{ answer, percent: Number(value), group }]
}
