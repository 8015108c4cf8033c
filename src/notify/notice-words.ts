/** Every word that letters and messages say, in English; what pages say stands in the table of the pages. */

import type { NoticeKind } from '../model/notice.ts'

const locale = 'en-GB'
const names = new Intl.ListFormat(locale)
const rules = new Intl.PluralRules(locale)

const count = (number: number, one: string, other: string) =>
  `${number.toLocaleString(locale)} ${rules.select(number) === 'one' ? one : other}`

/** The words of one language. */
export const noticeWords = {
  languageCode: 'en',
  product: 'Octavo',
  kind: {
    followed: 'You follow this',
    rule: 'By a rule of yours',
    reply: 'An answer to you',
    mention: 'You are named',
  } satisfies Record<NoticeKind, string>,
  /** A notice of a comment, by who wrote it. */
  byPerson: {
    reply: (name: string) => `${name} answered you`,
    mention: (name: string) => `${name} named you`,
  },
  several: (number: number) => count(number, 'notice', 'notices'),
  digest: { daily: 'Your day in the news', weekly: 'Your week in the news' },
  digestSubject: (heading: string, title: string, further: number) =>
    further > 0 ? `${heading}: ${title}, and ${further} more` : `${heading}: ${title}`,
  span: (since: number, until: number, timeZone: string) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone })
    return format.formatRange(since, until)
  },
  outlets: (number: number) => count(number, 'outlet', 'outlets'),
  origins: (number: number) => count(number, 'independent origin', 'independent origins'),
  originsUnknown: 'origins not yet counted',
  because: (followed: readonly string[]) => `You follow ${names.format(followed)}`,
  says: (outlet: string) => `says ${outlet}`,
  further: (number: number) => `${count(number, 'further story', 'further stories')} of what you follow`,
  toYou: 'To you',
  settings: 'Change what you are told',
  stop: 'Send no more digests',
  why: 'You get this because you asked for it in Octavo.',
  confirmSubject: (code: string) => `${code} is your code for Octavo`,
  confirm:
    'Somebody, most likely you, wants to get notices of Octavo in this mailbox. If it was you, type this code there:',
  confirmElse: 'If it was not you, nothing more will come.',
  testSubject: 'A test of Octavo’s notices',
  test: 'This is a test: notices will arrive here.',
}
