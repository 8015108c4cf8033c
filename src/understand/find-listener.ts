import type { Quote } from '../model/quote.ts'

const telling = /(?<!\p{L})(?:tell|tells|told|telling)$/iu
/** Where the words for who is told end: before what is told, a day, a place or another clause. */
const listener =
  /^ ((?:(?!(?:that|on|in|at|during|after|before|as|when|while|how|what|why|where|who|whether|about|of|by|earlier|later|last|this|yesterday|today|through|via|if|to|for|and|but|just|only|even|because|beforehand|then|again|minutes|hours|days|weeks|months|it|he|she|they|there|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\p{L}’'])|[a-z]+ly )(?:(?:\p{Lu}\.)+|[\p{L}\p{N}'’&-]+) ?){1,6})/u
const interview =
  /^ (?:[\p{L}-]+ ){0,4}(?:interview|conversation) (?:with|on|for|to) ((?:the )?(?:[\p{Lu}\p{N}][\p{L}\p{N}’'.&-]* ?){1,4})/u
/** Nobody is told, or nobody who is named or called something. */
const nobody =
  /^(?:an? (?:story|stories|joke|lie|tale)|(?:me|you|him|her|it|us|them|himself|herself|themselves|each other|one another|all|everyone))(?!\p{L})/iu
/** In characters: a committee with its full name. */
const reach = 80

/** Whom somebody says it to, in the words of an English text: `told reporters that …` → reporters; undefined where it does not say. */
export function findListener(text: string, { cue, content, source }: Quote): string | undefined {
  const next = [...content, ...source].map(({ start }) => start).filter((start) => start >= cue.end)
  const behind = text.slice(cue.end, Math.min(cue.end + reach, ...next))
  const form = telling.test(text.slice(cue.start, cue.end)) ? listener : interview
  const words = form
    .exec(behind)?.[1]
    ?.trim()
    .replace(/['’]s?$/u, '')
  return words === undefined || !/\p{L}{2}/u.test(words) || nobody.test(words) ? undefined : words
}
