// What everybody takes for one name; `Ted` or `Jack` may be short for several.
const short = new Map(
  `abe:abraham al:albert andy:andrew ben:benjamin bernie:bernard bill:william billy:william bob:robert bobby:robert cathy:catherine charlie:charles
  chris:christopher chuck:charles cindy:cynthia dan:daniel danny:daniel dave:david debbie:deborah dick:richard don:donald doug:douglas ed:edward
  eddie:edward fred:frederick geoff:geoffrey greg:gregory jeff:jeffrey jim:james jimmy:james joe:joseph joey:joseph josh:joshua judy:judith
  kathy:katherine ken:kenneth larry:lawrence liz:elizabeth matt:matthew mike:michael mitch:mitchell nick:nicholas pam:pamela
  patty:patricia pete:peter phil:philip ray:raymond rich:richard rick:richard rob:robert ron:ronald sam:samuel stu:stuart sue:susan tim:timothy
  tom:thomas tony:anthony vince:vincent will:william`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/** A forename as it is without being short: `'Joe'` → joseph. */
export function toWholeForename(word: string): string {
  const lower = word.toLowerCase()
  return short.get(lower) ?? lower
}

/** The address that a person of an address may have instead: `'joe-h-berg'` → joseph-berg. */
export function toWholeAddress(slug: string): string {
  const [first = '', ...rest] = slug.split('-')
  const last = rest.pop()
  const middle = rest.filter((part) => part.length > 1)
  return last === undefined ? slug : [toWholeForename(first), ...middle, last].join('-')
}
