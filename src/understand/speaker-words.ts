/** Words by which a source is told in English: what it is, and whether it has a name. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Heads of sources that are people without a name: `officials`, `a person`. */
export const unnamedHeads = words(
  `source sources official officials person people insider insiders aide aides adviser advisers advisor advisors
  diplomat diplomats executive executives employee employees staffer staffers operative operatives witness witnesses
  analysts experts critics lawmakers investigators associates friends`.replace(/\s+/g, ' '),
)

/** Heads of sources that are written: `the report`, `court filings`. */
export const documentHeads = words(
  `report reports statement statements document documents letter letters memo memos filing filings lawsuit complaint
  indictment affidavit transcript transcripts email emails e-mail e-mails record records study studies paper book
  article articles editorial column release bill law ruling order contract website site data figures review audit`.replace(
    /\s+/g,
    ' ',
  ),
)

export const pollHeads = words('poll polls survey surveys pollster pollsters respondents surveyed polled')

/** Cues of what was written for all to see on a service. */
export const postCues = words('tweeted tweets tweeting retweeted posted posts posting')

export const malePronouns = words('he him his himself')
export const femalePronouns = words('she her hers herself')
export const relativePronouns = words('who which that whose whom')
export const speakerPronouns = words('i we me us my our myself')
export const otherPronouns = words(
  'they them their it its you one some many others both those most none everyone nobody',
)

export const maleTitles = words('mr sir king prince brother father')
export const femaleTitles = words('mrs ms miss madam dame queen princess sister mother')

/** Before a name they say what somebody is; they are no part of the name. */
export const titles = words(
  `mr mrs ms miss dr sir dame madam prof professor president president-elect vice prime minister secretary senator sen representative rep
  governor gov mayor judge justice chancellor chairman chairwoman director chief general gen colonel col captain capt
  lieutenant lt sergeant sgt officer attorney ambassador congressman congresswoman speaker king queen prince princess pope
  bishop archbishop cardinal rabbi imam sheriff deputy former acting commissioner superintendent councilman councilwoman
  republican democrat democratic`.replace(/\s+/g, ' '),
)

/** Heads of roles that one person at a time has, besides the titles. */
export const roleHeads = words(
  'founder owner author coach manager candidate lawyer economist scientist researcher teacher leader boss head pastor pilot driver writer editor',
)

/** Heads that say one speaks for another. */
export const spokesHeads = words('spokesman spokeswoman spokesperson spokespeople spokesmen representative')
