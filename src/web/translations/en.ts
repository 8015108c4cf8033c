/** Every word that the pages say, in English. Another language is another table of the type `Words`. */

import type { PollChange } from '../../lib/compare-polls.ts'
import type { CarriageKind } from '../../lib/group-quotes.ts'
import type { RuleFault } from '../../lib/parse-rule.ts'
import type { ChangeVerdict, MarginVerdict } from '../../lib/poll-margin.ts'
import type { Trend } from '../../lib/rate-trend.ts'
import type { AccessScope } from '../../model/access-token.ts'
import type { AnswerTask, Doubt } from '../../model/answer.ts'
import type { ArticleKind } from '../../model/article.ts'
import type { ChainForm, ChainVerdict } from '../../model/chain.ts'
import type {
  CommentDoubt,
  CommentState,
  ModerationKind,
  PostFault,
  ReportReason,
} from '../../model/comment.ts'
import type { FigureKind } from '../../model/compared-figure.ts'
import type { DeclarationKind, MaterialKind } from '../../model/comparison.ts'
import type { CorrectionKind } from '../../model/correction.ts'
import type { ExtractionStepName } from '../../model/extracted-page.ts'
import { type FailureReason, type FeedKind, failureReasons, type PagePolicy } from '../../model/feed.ts'
import type { DueReason } from '../../model/feed-timing.ts'
import type { DatedTime } from '../../model/found-date.ts'
import type { Timestamp } from '../../model/ids.ts'
import type { ModelFailureReason, ModelProvider } from '../../model/language-model.ts'
import type { MarkKind } from '../../model/mark.ts'
import type { ChannelKind, DigestKind, NoticeChannel, NoticeSending, NoticeWay } from '../../model/notice.ts'
import type { OutletFact } from '../../model/outlet.ts'
import type { PageFailureReason } from '../../model/page-reading.ts'
import type {
  AccountProblem,
  AuditAction,
  ErasureFailure,
  PasskeyFailure,
  ReadingWay,
  SecondStepFailure,
  ServiceFailure,
  SignUpWay,
} from '../../model/person.ts'
import type { Poll, PollItem, PollMode } from '../../model/poll.ts'
import type { RecordKind } from '../../model/quote.ts'
import type { ReasonRule } from '../../model/reason.ts'
import type { CreditForm, FirstClock, ReprintKind } from '../../model/reprint.ts'
import type { ActionKind, ConditionKind, EffectState } from '../../model/rule.ts'
import type { Section } from '../../model/section.ts'
import type { RelationKind, StoryState } from '../../model/story.ts'
import type { TagKind } from '../../model/tag.ts'
import type { StepReasons } from '../../model/understanding.ts'
import type { Role } from '../../model/visitor.ts'
import { displayName } from './names.ts'
import { groupedNumber, plural } from './plural.ts'
import { dateFormat, timeAgo } from './times.ts'

// English as it is written outside the United States: day before month, 24 hours.
const locale = 'en-GB'

const times = (count: number) =>
  count === 0 ? 'not' : plural(locale, count, { one: '# time', other: '# times' })

const names = new Intl.ListFormat(locale)
const percent = new Intl.NumberFormat(locale, { style: 'percent' })
const articles = (count: number) => plural(locale, count, { one: '# article', other: '# articles' })
const comments = (count: number) => plural(locale, count, { one: '# comment', other: '# comments' })
const outlets = (count: number) => plural(locale, count, { one: '# outlet', other: '# outlets' })
const feeds = (count: number) => plural(locale, count, { one: '# feed', other: '# feeds' })
/** `(5, 3, 2)` → `5 articles, 3 outlets, 2 independent origins`; of one outlet there is nothing to say. */
const articlesOfOutlets = (count: number, by: number, origins?: number) => {
  const told = `${articles(count)}, ${outlets(by)}`
  if (by < 2 || origins === undefined) return told
  if (origins === 1) return `${told}, all from one origin`
  return `${told}, ${groupedNumber(locale, origins)} independent origins`
}

const usualUnknown = 'How many outlets are usual is not known yet: it takes a few days of reading.'

type Risen = { readonly now: number; readonly expected: number }

interface Searched {
  readonly articleCount: number
  readonly outletCount: number
  readonly from: Timestamp
  readonly to: Timestamp
}

const newOnes = (count: number) => plural(locale, count, { one: '# new article', other: '# new articles' })
const hours = new Intl.NumberFormat(locale, {
  ...{ style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 1 },
})
const hoursOf = (ms: number) => hours.format(ms / 3_600_000)

const feedsAdded = (count: number) =>
  plural(locale, count, { one: '# feed was added', other: '# feeds were added' })
const imported = (added: number, known: number) =>
  `${feedsAdded(added)}, ${plural(locale, known, { one: '# was there already', other: '# were there already' })}.`

const offline = 'None of your feeds could be read. Is this machine offline? They are asked again by and by.'

const dayMs = 86_400_000

const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 4 })
const seconds = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
const tookSeconds = (ms: number) => `${seconds.format(ms / 1000)} s`

/** Why a model gave no whole answer: a sentence each. */
const modelFailure: Record<ModelFailureReason, string> = {
  off: 'No model is set.',
  'not allowed': 'The model is not allowed to do that.',
  'key unreadable':
    'The key cannot be read any more: the secret that it was encrypted with is another one. Give the key again.',
  'out of budget': 'What may be spent today is spent.',
  'own fault': 'Octavo has a fault of its own: the model was not asked. The log says more.',
  unreachable: 'There is nothing at the address of the model.',
  'refused key': 'The key was refused.',
  quota: 'The provider allows no more requests at the moment.',
  'unknown model': 'The provider does not know this model, or nothing of it is at this address.',
  refused: 'The provider refused the request.',
  broken: 'The provider has a fault of its own.',
  slow: 'The model took too long.',
  malformed: 'The model did not answer in the form that it was asked for.',
  'cut off': 'The answer broke off.',
  cancelled: 'The answer was stopped.',
}

const modelProvider: Record<ModelProvider | 'off', string> = {
  off: 'No model',
  'openai-compatible': 'OpenAI-compatible (Ollama, vLLM, LM Studio, OpenRouter)',
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  google: 'Google',
  mistral: 'Mistral',
}

const doubtKind: Record<Doubt['kind'], string> = {
  citation: 'what it cites',
  quote: 'quoted words',
  number: 'number',
  date: 'date',
  name: 'name',
  negation: 'yes or no',
  modality: 'how sure it is',
  attribution: 'who says it',
  content: 'what it tells',
}

const answerTask: Record<AnswerTask, string> = {
  summary: 'Summary',
  'key points': 'Key points',
  ask: 'Ask',
  explain: 'Explain',
  compare: 'Compare outlets',
  translate: 'Translate',
  simplify: 'Simplify',
  briefing: 'Briefing',
}
const whenOf = ({ from, to, precision }: DatedTime): string => {
  const day = dateFormat(locale, 'UTC', 'date')
  if (precision === 'month') return dateFormat(locale, 'UTC', 'month').format(from * dayMs)
  if (precision === 'year') return String(new Date(from * dayMs).getUTCFullYear())
  return from === to ? day.format(from * dayMs) : day.formatRange(from * dayMs, to * dayMs)
}

const figureKind: Record<FigureKind, string> = {
  dead: 'Dead',
  injured: 'Injured',
  missing: 'Missing',
  arrested: 'Arrested',
  displaced: 'Had to leave',
  crowd: 'Took part',
  damage: 'Damage',
  fine: 'Fine',
  price: 'Price',
}

const pollMode: Record<PollMode, string> = {
  telephone: 'by telephone',
  online: 'online',
  'face to face': 'face to face',
  post: 'by post',
  'automated calls': 'by automated calls',
  mixed: 'in several ways',
}

const pollItem: Record<PollItem, string> = {
  pollster: 'who asked',
  sponsor: 'who ordered it',
  fieldDates: 'when',
  n: 'how many were asked',
  population: 'who was asked',
  mode: 'how they were asked',
  weighting: 'how answers were weighted',
  reportedMargin: 'margin of error',
  question: 'the question',
}

const marginVerdict: Record<MarginVerdict, string> = {
  consistent: '',
  'smaller than possible': ' That is smaller than so many answers allow.',
  'larger than usual': ' That is larger than usual; it may be that of a part of those asked.',
}

interface PollMargins {
  readonly reported: number | undefined
  readonly computed: number | undefined
  readonly design: number
  readonly verdict: MarginVerdict | undefined
}

const changeVerdict: Record<ChangeVerdict, string> = {
  clear: 'a clear change',
  possible: 'a possible change',
  'within the margin': 'no more than chance allows',
}

const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 })
const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })

const failure: Record<FailureReason, string> = {
  'bad address': 'This is not an address of the web. It should begin with https:// or http://.',
  'unusual port':
    'The address names a port that is not usual on the web (80 or 443), and nobody typed it here. Add the feed with this address if it is right.',
  'private address':
    'The address leads into a private network. It is read only if OCTAVO_ALLOW_ADDRESSES names it.',
  'no such host':
    'There is no such host. Either the address is wrong, the outlet has moved, or this machine is offline.',
  'no connection': 'No connection to the host could be made.',
  'timed out': 'The host took too long to answer.',
  'too large': 'The answer is larger than a feed should be, and reading it was given up.',
  'too many redirects': 'The address sends its readers in circles.',
  'not found': 'The outlet says that nothing is at this address (404).',
  gone: 'The outlet says that this feed has ended (410).',
  forbidden: 'The outlet refuses to give the feed to programs like this one.',
  'rate limited': 'The outlet asks to be read less often.',
  'server error': 'The outlet has an error on its side.',
  'unexpected status': 'The outlet gave an answer that cannot be used.',
  empty: 'The answer was empty.',
  'not a feed': 'There is a page at this address, but neither a feed nor a link to one.',
  'no news':
    'This is a sitemap: it lists the pages of a site, but says of none of them that it is news, nor what its headline is.',
  'broken feed': 'There is a feed, but it is damaged beyond reading.',
}

const noticeFailure: Partial<Record<FailureReason, string>> = {
  'private address': 'This is a private address, which is not reached from here.',
  'unusual port': 'It is not asked at this port.',
  'no such host': 'No server has this name.',
  'no connection': 'Nothing answered there.',
  'timed out': 'It took too long to answer.',
  'server error': 'The server has an error on its side.',
  'not found': 'Nothing is at this address.',
  gone: 'It says that it is gone for good.',
  forbidden: 'It refuses us.',
  'rate limited': 'It was asked too often.',
  'unexpected status': 'It did not take it.',
}
const pageFailure: Record<PageFailureReason, string> = {
  ...failure,
  'too large': 'The page is larger than a page should be.',
  forbidden: 'The outlet refuses to give the page to programs like this one.',
  gone: 'The outlet has taken the page down (410).',
  'not permitted': 'The outlet asks programs not to read it (robots.txt).',
  'needs a subscription': 'It is for subscribers of the outlet.',
  'needs a browser': 'Its text comes only with the outlet’s own scripts.',
  'no text': 'No article was found on the page.',
  'not a page': 'It is a file of another kind, not a page.',
  'took too long': 'It was too tangled to be read.',
  'left to the feed': 'By the rules of the outlet’s text, its pages are not read.',
}

const feedKind: Record<FeedKind, string> = {
  articles: 'Articles',
  comments: 'Comments',
  posts: 'Posts',
  videos: 'Videos',
  podcast: 'Podcast',
  releases: 'Releases',
  changes: 'Changes',
  'news sitemap': 'Headlines, without text',
}

const importFailure = {
  empty: 'The file is empty.',
  'not OPML': 'The file is not OPML. Other readers call it “export subscriptions”.',
  'no feeds': 'The file is OPML, but no feed is listed in it.',
}

const kind: Record<ArticleKind, string> = {
  news: 'News',
  opinion: 'Opinion',
  analysis: 'Analysis',
  live: 'Live',
  'round-up': 'Round-up',
  'press release': 'Press release',
}

const relation: Record<RelationKind, string> = {
  'same story': 'Same story',
  background: 'Background',
  latest: 'Latest',
  'another view': 'Another view',
}

const reprintKind: Record<ReprintKind, string> = {
  'same text': 'Same text',
  excerpt: 'Excerpt',
  derived: 'Derived',
  'shares passages': 'Shared passages',
  'common source': 'Common source',
}

const reprintMeaning: Record<ReprintKind, string> = {
  'same text': 'Nearly all of either text stands in the other.',
  excerpt: 'Nearly all of the one text stands in the longer one.',
  derived: 'A large part of the one text is made from the other.',
  'shares passages': 'Some passages are the same; the rest is not.',
  'common source': 'Both name the same agency, and have words of it in common.',
}

const firstByClock: Record<FirstClock, string> = {
  credit: 'as the agency that is credited',
  'published and seen': 'by the times that the outlets give and by when each was seen here',
  published: 'by the times that the outlets give',
  seen: 'by when each was seen here',
  order: 'but only by the order of reading, as they came within minutes',
}

const creditForm: Record<CreditForm, (agency: string) => string> = {
  byline: (agency) => `Goes back to ${agency}, which its byline names.`,
  dateline: (agency) => `Goes back to ${agency}, which its dateline names.`,
  'credit line': (agency) => `Goes back to ${agency}, which it credits at its end.`,
  contribution: (agency) => `Parts of it come from ${agency}, as it says itself.`,
}

const chainForm: Record<ChainForm, string> = {
  reported: 'reported it',
  told: 'was told it',
  cited: 'is cited',
  published: 'published it',
  translated: 'translated it',
}

const chainVerdict: Record<ChainVerdict, (outlet: string) => string> = {
  confirmed: (outlet) => `It stands in the article of ${outlet}, too.`,
  altered: (outlet) => `The article of ${outlet} says it in other words or figures.`,
  'not found': (outlet) => `It was not found in what is here of ${outlet} in this story.`,
  'not held': (outlet) => `No earlier article of ${outlet} is here in this story.`,
}

const mark: Record<MarkKind, string> = {
  'one origin': 'One origin',
  'unnamed sources only': 'Unnamed sources only',
  'second-hand': 'Second-hand',
  opinion: 'Opinion',
  'one side': 'One side heard',
}

const markMeaning: Record<MarkKind, (names: readonly string[]) => string> = {
  'one origin': () => 'Several outlets tell it, but all that they tell goes back to one report.',
  'unnamed sources only': () => 'Whoever it has its claims from is told of without a name.',
  'second-hand': (outlets) => `It begins with what ${names.format(outlets)} reported or was told.`,
  opinion: () => 'Its outlet files it as somebody’s view, not as a report.',
  'one side': (speakers) => `All that is claimed in it is claimed by ${names.format(speakers)}.`,
}

const section: Record<Section, string> = {
  politics: 'Politics',
  conflict: 'Conflict and war',
  economy: 'Economy and business',
  society: 'Society',
  crime: 'Crime and justice',
  disaster: 'Disasters and accidents',
  environment: 'Environment',
  weather: 'Weather',
  health: 'Health',
  science: 'Science and technology',
  education: 'Education',
  labour: 'Labour',
  culture: 'Culture and media',
  sport: 'Sport',
  lifestyle: 'Lifestyle',
  religion: 'Religion',
  'human-interest': 'Human interest',
}

const record: Record<RecordKind, string> = {
  'on record': 'on record',
  anonymous: 'without a name',
  unnamed: 'not named',
  document: 'a document',
  poll: 'a poll',
  'social post': 'a post of their own',
  outlet: 'another outlet',
}

const carriage: Record<CarriageKind, string> = {
  same: '',
  shortened: 'shortened',
  altered: 'in other words:',
}

const relationMeaning: Record<RelationKind, string> = {
  'same story': 'Tells of the same event.',
  background: 'Shares its subject, and is more than three days older.',
  latest: 'Shares its subject, and is of the three days before.',
  'another view': 'Comments on the subject or explains it, where the other reports.',
}

const factKind: Record<OutletFact['kind'], string> = {
  country: 'Country',
  owner: 'Owner',
  ownership: 'Kind of ownership',
  state: 'The state’s part',
}

const rule: Record<ReasonRule, string> = {
  script: 'Written in',
  'letter groups': 'Letters that stand together, likeliest first',
  'stated language': 'Stated by the outlet',
  'no letters': 'No letters to judge by',
  'title prefix': 'The title begins with',
  'address folder': 'The address has',
  'feed category': 'Category of the feed',
  'section words': 'Words of a section',
  'nothing special': 'News, as nothing says otherwise',
  'sentence count': 'Sentences',
  'times in the text': 'Times in this text, seldom elsewhere',
  'in the title': 'In the title',
  'first sentence': 'Number of the first sentence with it',
  'written as a name': 'Written as a name',
  'named in the text': 'Named in the text',
  'tag in use': 'Already a hashtag',
  'name in full': 'The name in full',
  'same tag': 'Another name of it',
  joined: 'Joined the story of',
  'not joined': 'Not like enough to join the story of',
  'looked at': 'Looked at too, the story of',
  'nothing like it': 'No article is like it',
  'only numbers differ': 'Differs only in numbers from',
  'same words of another': 'Says the same of somebody else than',
  'unlike the whole': 'Unlike most articles of that story; articles',
  'terms in common': 'Too few terms in common',
  'no name in common': 'No name in common',
  'merged into': 'Its story was put together with the story of',
  'split off from': 'Its story was split off from the story of',
  'likeness within': 'Likeness within each part',
  'shared terms': 'Shared terms',
  'same story': 'Same story as',
  'names in both': 'Names in both',
  'countries in both': 'Countries in both',
  'figures in both': 'Figures in both',
  'pages in both': 'Both point to',
  'pictures in both': 'The same picture',
  'alike to a model': 'Alike to a model',
  'other kind': 'Another kind of article',
  'in headlines': 'Other outlets whose headlines share its words',
  'less central': 'Passed over, as fewer outlets use its words or it is older',
  'reads as a question': 'Passed over, as it reads as a question',
  'wants to be clicked': 'Passed over, as it wants to be clicked',
  'too short or too long': 'Passed over, as it is too short or too long',
  'only words of somebody': 'Passed over, as it is only words of somebody',
  'not understood': 'Could not be understood',
}

const materialKind: Record<Exclude<MaterialKind, 'headline'>, string> = {
  number: 'Number',
  name: 'Name',
  quote: 'Words in quotation marks',
  negation: 'Denial',
}

const materialCount: Record<MaterialKind, (count: number) => string> = {
  headline: () => 'the headline',
  number: (count) => plural(locale, count, { one: '# number', other: '# numbers' }),
  name: (count) => plural(locale, count, { one: '# name', other: '# names' }),
  quote: (count) => plural(locale, count, { one: '# quotation', other: '# quotations' }),
  negation: (count) => plural(locale, count, { one: '# denial', other: '# denials' }),
}

const declaredAs: Record<DeclarationKind, string> = {
  correction: 'Declared by the outlet as a correction.',
  clarification: 'Declared by the outlet as a clarification.',
  note: 'Declared by the outlet in a note.',
  update: 'Declared by the outlet as an update.',
}

const dueBecause: Record<DueReason, string> = {
  'own pace': 'as often as it has news',
  'hourly at most': 'hourly, as no outlet is asked more often that does not invite it',
  'feed asks': 'not sooner, as the feed itself asks',
  'server asks': 'not sooner, as the outlet’s server says that nothing changes until then',
  'quiet hours': 'after hours or days at which the feed asks to be left alone',
  'many feeds': 'later than it has news, as all your feeds together are many',
  announced: 'its news is announced, so it is looked at only to be sure',
  failed: 'later after each failure',
  'server is busy': 'not sooner, as the outlet’s server asks',
  'long dead': 'once a week, as it has failed for more than five days',
}

const step: Record<StepReasons['step'], string> = {
  language: 'Language',
  kind: 'Kind of article',
  section: 'Section',
  sentences: 'Sentences',
  tags: 'Hashtags',
  story: 'Story',
  settled: 'Story, looked at again as it grew',
  related: 'Related articles',
}

const extractionStep: Record<ExtractionStepName, string> = {
  rules: 'Rules of the outlet',
  limit: 'Limit',
  title: 'Headline',
  authors: 'Authors',
  published: 'Published',
  updated: 'Updated',
  kind: 'Kind',
  access: 'Access',
  remove: 'Removed',
  choose: 'Chosen as the text',
  trim: 'Cut from the text',
}

export const en = {
  languageCode: 'en',
  direction: 'ltr',
  locale,

  product: 'Octavo',
  titleOfPage: (title: string, site: string) => `${title} · ${site}`,
  skipToMain: 'Skip to the page’s content',
  mainNavigation: 'Main',
  frontPage: 'Front page',
  search: 'Search',
  searchLabel: 'Search all articles',
  feeds: 'Feeds',
  about: 'How this works',
  keyboard: 'Keyboard',
  footer: 'Your outlets, on your own machine. Every decision has its reason, one click away.',
  footerOfSite: 'Every decision has its reason, one click away. Texts belong to their outlets.',
  linkCopied: 'Link to this sentence copied',

  number: (value: number) => groupedNumber(locale, value),
  articles,
  ago: (at: Timestamp, now: Timestamp, timeZone: string) => timeAgo(locale, at, { now, timeZone }),
  fullTime: (at: Timestamp, timeZone: string) => dateFormat(locale, timeZone, 'full').format(at),
  shortTime: (at: Timestamp, timeZone: string) => dateFormat(locale, timeZone, 'short').format(at),
  weekday: (at: Timestamp, timeZone: string) => dateFormat(locale, timeZone, 'weekday').format(at),
  languageName: (code: string) => displayName(locale, 'language', code),
  countryName: (code: string) =>
    /^[A-Za-z]{2}$/.test(code) ? displayName(locale, 'region', code.toUpperCase()) : code,

  aboutThisEdition: 'About this edition',
  sampleEdition: 'Sample edition:',
  sampleUntilFirst: 'invented outlets and events, shown until the first article of your own feeds is here.',
  sampleInDemo: 'this is a demonstration. Its outlets and events are invented, and nothing of it is kept.',
  sampleOnPurpose: 'invented outlets and events, to show what Octavo does.',
  sampleBeingMade: 'It is being prepared and will be here in a moment.',
  readSoFar: (count: { feeds: number; read: number; failing: number }) => {
    if (count.failing > 0 && count.failing === count.feeds) return offline
    const tried = `${groupedNumber(locale, count.read)} of ${feeds(count.feeds)} tried`
    return count.failing === 0
      ? `${tried}.`
      : `${tried}, ${groupedNumber(locale, count.read - count.failing)} answered.`
  },
  seeFeeds: 'See your feeds',

  frontHeading: 'The stories of the last days',
  olderStories: 'Older stories',
  olderArticles: 'Older articles',
  olderResults: 'Older results',
  languageFilter: 'Language of the stories',
  language: 'Language',
  allLanguages: 'All languages',
  nothingYet: 'There is nothing here yet. As soon as a feed has been read, its articles appear.',
  nothingInLanguage: (name: string) => `There is no story in ${name} here.`,
  allMuted: 'All that is here is muted. Under “Following” you can hear of it again.',
  nothingOlder: 'There is nothing older.',
  notYetGrouped: 'These articles have just arrived and are being grouped into stories.',
  articlesOfOutlets,

  following: 'Following',
  saved: 'Saved',
  savedHint: 'What you saved is kept whatever its age.',
  savedInOrder: 'Articles, last saved first',
  nothingSaved: 'Nothing is saved. Below each article is a button for it.',
  saveArticle: 'Save',
  unsave: 'Remove from saved',
  isSaved: 'You saved this.',
  seeSaved: 'All saved',
  choose: { follow: 'Follow', mute: 'Mute' },
  chooseThis: {
    follow: (name: string) => `Follow ${name}`,
    mute: (name: string) => `Mute ${name}`,
  },
  chosen: {
    follow: 'You follow this: its news stand further forward.',
    mute: 'You muted this: the front page does not show it.',
  },
  unchoose: { follow: 'Unfollow', mute: 'Hear again' },
  unchooseThis: {
    follow: (name: string) => `Unfollow ${name}`,
    mute: (name: string) => `Hear again: ${name}`,
  },
  subjectKind: {
    outlet: 'Outlet',
    tag: 'Hashtag',
    story: 'Story',
    section: 'Section',
    person: 'Person',
    search: 'Search',
  },
  marks: {
    searchNamed: ({
      q,
      outlet,
      tag,
      language,
    }: {
      readonly q?: string
      readonly outlet?: string
      readonly tag?: string
      readonly language?: string
    }) =>
      [
        q === undefined ? undefined : `“${q}”`,
        outlet,
        tag === undefined ? undefined : `#${tag}`,
        language === undefined ? undefined : displayName(locale, 'language', language),
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
    folders: 'Folders',
    followedFeeds: 'Feeds of what you follow, as OPML',
    newFolder: 'New folder',
    backToFollowing: 'All that you follow',
    folderName: 'Name',
    folderWithin: 'Within',
    noFolder: 'No folder',
    addFolder: 'Add folder',
    changeFolder: 'Rename, move or remove this folder',
    saveFolder: 'Save',
    removeFolder: 'Remove folder',
    removeFolderHint: 'What is in it goes to where the folder was. You go on following it.',
    folderEmpty: 'Nothing is in this folder. Under “Following” you can put there what you follow.',
    fillFolder: 'Move what is ticked to',
    move: 'Move',
    tick: (name: string) => `Tick: ${name}`,
    whichOfIt: 'What is shown',
    all: (count: number) => `All (${groupedNumber(locale, count)})`,
    unread: (count: number) => `Unread only (${groupedNumber(locale, count)})`,
    allIsRead: 'You have read all of it.',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    markReadThis: (name: string) => `Mark as read: ${name}`,
    markUnreadThis: (name: string) => `Mark as unread: ${name}`,
    markAllRead: 'Mark all of this and older as read',
    undoRead: 'Undo: make it unread again',
    notes: 'Notes',
    notesHint:
      'What you noted, the latest first. Only you read it; what it is about is kept whatever its age.',
    noNotes: 'There is no note yet. Below each article, and on each story, is room for one.',
    noNotesFound: 'No note has all of these words.',
    searchNotes: 'Search your notes',
    olderNotes: 'Older notes',
    noteOfGone: 'What it is about is no longer here.',
    writeNote: 'Write a note',
    yourNote: 'Your note',
    noteHint: 'Only you read it.',
    allNotes: 'All notes',
    saveNote: 'Save note',
    removeNote: 'Remove note',
    noteTooLong: 'Too long for a note',
    noteLimit: (most: number) =>
      `A note has at most ${groupedNumber(locale, most)} characters. Go back: what you wrote should still be there.`,
  },
  youFollow: 'You follow',
  youMute: 'You mute',
  nothingFollowed:
    'You follow nothing yet. On the page of an outlet, a hashtag, a section, a story, a person or a search is a button for it. Its news then stand further forward on the front page, and here.',
  newsOfFollowed: 'What came in the last three days of what you follow.',
  noNewsFollowed: 'There has been nothing new of it in the last three days.',
  mutedArticles: (count: number) =>
    plural(locale, count, {
      one: '# article of an outlet that you mute',
      other: '# articles of outlets that you mute',
    }),
  sinceLastVisit: 'Since your last visit,',
  nothingSince: 'Nothing has come in since your last visit,',
  newsCount: (news: { articles: number; stories: number; isMore: boolean }) =>
    news.stories === 0
      ? `${news.isMore ? 'More than ' : ''}${newOnes(news.articles)}.`
      : `${news.isMore ? 'More than ' : ''}${newOnes(news.articles)}, in ${plural(locale, news.stories, { one: '# story', other: '# stories' })}.`,
  seenBefore: 'Nothing new in these',
  newStory: 'New',
  newArticles: (count: number) => plural(locale, count, { one: '# new', other: '# new' }),
  read: 'Read',
  rankByTime: (ago: string) => `Latest report ${ago}.`,
  rankByOrigins: (count: number, ms: number) =>
    `${plural(locale, count, { one: '# independent report', other: '# independent reports' })}: as if ${hoursOf(ms)} newer.`,
  rankByOutlets: (count: number, ms: number) => `Told by ${outlets(count)}: as if ${hoursOf(ms)} newer.`,
  rankByCountries: (count: number, ms: number) =>
    `From ${plural(locale, count, { one: '# country', other: '# countries' })}: as if ${hoursOf(ms)} newer.`,
  rankByFollows: (what: readonly string[], ms: number) =>
    `You follow ${names.format(what)}: as if ${hoursOf(ms)} newer.`,
  rankMeaning: 'Stories stand by their latest report, and further forward by what speaks for them.',

  story: 'Story',
  firstReported: 'First reported',
  latest: 'Latest',
  whoReportedWhen: 'Who reported when',
  coverage: 'Articles over time, by outlet',
  coverageLegend: 'Each dot is an article; time runs from left to right, and the first one is coloured.',
  coverageRow: (outlet: string, count: number) => `${outlet}: ${articles(count)}`,
  coverageSummary: (count: number, by: number, times: { from: string; to: string }) =>
    `${articles(count)} of ${outlets(by)}, from ${times.from} to ${times.to}`,
  furtherOutlets: (count: number) =>
    plural(locale, count, { one: 'and # more outlet', other: 'and # more outlets' }),
  outlets,
  whereItComesFrom: 'Where the reports come from',
  originsHint:
    'Each mark is an article; time runs from left to right. A line leads to the text from which a text was taken, and a ring marks the first. Marks of one shape go back to one origin, as far as texts, credits and owners tell.',
  originsDrawn: 'Outlets over time, by the report that they go back to',
  oneOrigin: (count: number, source: string) => `${outlets(count)}, one origin: ${source}.`,
  byThemselves: (count: number) =>
    plural(locale, count, { one: 'One outlet by itself:', other: '# outlets, each by itself:' }),
  byCountry: 'Outlets by country',
  furtherCountries: (further: number, unknown: number) => {
    const more = plural(locale, further, { one: '# more country.', other: '# more countries.' })
    const hidden = plural(locale, unknown, {
      one: 'The country of # outlet is not known.',
      other: 'The countries of # outlets are not known.',
    })
    return [...(further > 0 ? [more] : []), ...(unknown > 0 ? [hidden] : [])].join(' ')
  },
  timeline: 'Timeline',
  timelineHint: 'What at least two independent reports tell. Each sentence stands so at its outlet.',
  announced: 'Announced',
  byReports: (count: number) => plural(locale, count, { one: '# report', other: '# independent reports' }),
  whenOf,
  figures: 'Figures by outlet',
  figuresHint: 'What each article says first. Each dot is an article; time runs from left to right.',
  figureKind,
  figureAgreed: (count: number, amount: string) => `${outlets(count)} say ${amount}`,
  figureDiffers: (least: string, most: string) => `from ${least} to ${most}`,
  amount: (value: number, unit: string) => `${unit}${groupedNumber(locale, value)}`,
  amountInShort: (value: number, unit: string) => `${unit}${compact.format(value)}`,
  whoSaysWhat: 'Who says what',
  columns: { outlet: 'Outlet', time: 'Time', figure: 'Figure', sentence: 'Sentence' },
  polls: (count: number) => (count === 1 ? 'The poll' : 'Polls'),
  pollsHint: 'Each line across a bar spans what chance allows for so many answers, weighting included.',
  pollBy: (pollster: string | undefined, sponsor: string | undefined) => {
    if (pollster === undefined) return sponsor === undefined ? 'A poll' : `A poll for ${sponsor}`
    return sponsor === undefined ? pollster : `${pollster} for ${sponsor}`
  },
  pollMade: ({ n, population, mode, fieldStart, fieldEnd }: Poll) =>
    [
      n === undefined ? population : `${groupedNumber(locale, n)} ${population ?? 'people'}`,
      mode && pollMode[mode],
      fieldStart === undefined
        ? undefined
        : whenOf({ from: fieldStart, to: fieldEnd ?? fieldStart, precision: 'range' }),
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  pollMargin: ({ reported, computed, design, verdict }: PollMargins) => {
    const stated = reported === undefined ? '' : `Margin as reported: ±${points.format(reported)} points.`
    if (computed === undefined) return stated
    const wide = points.format(computed * design)
    return `${stated} The number asked allows ±${points.format(computed)} by chance alone, about ±${wide} with weighting.${verdict ? marginVerdict[verdict] : ''}`.trim()
  },
  pollChange: ({ answer, change, verdict }: PollChange, since: string) =>
    `${answer}: ${change > 0 ? '+' : change < 0 ? '−' : '±'}${points.format(Math.abs(change))} points since ${since}, ${changeVerdict[verdict]}.`,
  pollSeries: 'All polls of this house',
  pollGroup: 'Among:',
  pollsters: 'Polls',
  pollstersIntro: 'Who asks, with how often articles report a poll of theirs, and the day of the newest.',
  pollsterReports: (reports: number) => (reports === 1 ? '1 report' : `${reports} reports`),
  noPollsters: 'No article reports a poll yet.',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  notStatedInShort: (count: number) => `Not stated: ${count} facts about the poll`,
  notStated: (items: readonly PollItem[]) => `Not stated: ${items.map((item) => pollItem[item]).join(', ')}.`,
  answers: {
    tools: 'Reading help',
    form: {
      summary: 'Summary',
      points: 'Key points',
      ask: 'Ask',
      explain: 'Explain',
      compare: 'Compare outlets',
      timeline: 'Timeline',
    },
    note: {
      summary: 'Sentences of the articles themselves, chosen without an AI model.',
      points:
        'Sentences of the articles themselves, chosen without an AI model for the words that most of them share.',
      ask: 'Sentences of the articles themselves, found without an AI model by the words of the question.',
      explain:
        'Who and what is named, in sentences of what is asked about and of earlier articles, chosen without an AI model.',
      compare:
        'What each outlet tells and leaves out, found without an AI model by words, names, speakers and figures. Other words for the same may be missed.',
      timeline: 'Days that at least two independent reports tell of, found without an AI model.',
    },
    empty: {
      summary: 'There is no sentence here that tells the news by itself.',
      points: 'There is no sentence here that can be read by itself.',
      ask: 'Nothing here answers that.',
      explain: 'No name here is told of, nor in earlier articles.',
      compare: 'Only one outlet tells this in words of its own.',
      timeline: 'No day of this is told of by two independent reports yet.',
    },
    titleOf: (form: string, title: string) => `${form}: ${title}`,
    question: 'Ask your archive',
    askHint:
      'Who, when, how many: a question in your own words. The answer is the best sentences of your articles, or that it is not here.',
    askedOf: 'Asked of',
    askAll: 'Ask the whole archive',
    notHere: 'Not in your archive',
    notHereHint: 'No article here has enough of the words of this question to answer it.',
    searchInstead: 'Search for these words',
    lookedFor: (wanted: readonly string[]) =>
      wanted.length === 0 ? 'The question has no word to look for.' : `Looked for: ${wanted.join(', ')}.`,
    restsOn: (count: number) =>
      plural(locale, count, {
        one: 'All that is found here goes back to one report.',
        other: 'All that is found here goes back to # independent reports.',
      }),
    searchedAll: (size: Searched, timeZone: string) => {
      const day = (at: Timestamp) => dateFormat(locale, timeZone, 'date').format(at)
      const { articleCount, outletCount, from, to } = size
      return `Searched ${articles(articleCount)} of ${outlets(outletCount)} from ${day(from)} to ${day(to)}.`
    },
    searchedStory: (count: number, by: number) => `Searched ${articlesOfOutlets(count, by)} of this story.`,
    searchedTag: (count: number) => `Searched ${articles(count)} with this hashtag.`,
    found: (query: string) => (query === '' ? 'What the search finds' : `What is found for “${query}”`),
    searchedNewest: (count: number) => `Of the newest ${articles(count)} with this hashtag.`,
    searchedFound: (count: number) => `Of the first ${articles(count)} that the search finds.`,
    briefing: 'Briefing',
    lastDay: 'The last 24 hours.',
    sinceMoment: (when: string) => `Since your last visit, ${when}.`,
    ofFollowed: 'What is new of what you follow.',
    ofFrontPage: 'You follow nothing yet, so this is the top of the front page.',
    showLastDay: 'The last 24 hours',
    showSinceVisit: 'Since your last visit',
    briefed: (count: number, of: string) =>
      `Of ${plural(locale, count, { one: '# story', other: '# stories' })} in ${of}.`,
    otherNews: 'Other news',
    nothingToBrief: 'Nothing new in this time.',
    youFollow: (follows: readonly string[]) => `You follow ${names.format(follows)}.`,
    listen: 'Listen',
    pause: 'Pause',
    goOn: 'Go on',
    stop: 'Stop',
    alsoIn: 'also',
    pointByPoint: 'Who tells what',
    how: { told: 'tells it', 'in part': 'tells a part of it', untold: 'does not tell it' },
    hears: 'Whom it quotes',
    heardAlso: (count: number) => (count === 0 ? 'only here' : `also ${outlets(count)}`),
    counts: 'What it counts',
    countsOtherwise: 'others say otherwise',
    onlyHere: 'Only here',
    namesOnlyHere: 'Named only here',
    leftOut: 'Told by most others, not here',
    unheard: 'Quoted by others, not here',
    carriedBy: 'Its text is also carried by',
    background: 'What went before',
    earlier: 'Earlier:',
    allSaid: 'All they said',
    allTagged: 'All articles on it',
  },
  inShort: 'In short',
  summaryNote: 'Chosen, not written: each sentence stands so at its outlet.',
  articlesNewestFirst: 'Articles, newest first',

  kind,
  notices: {
    heading: 'What you are told',
    settingsLine: [
      'What you are told',
      'By mail, in this browser, by a webhook or a feed of your own; quiet hours and digests.',
    ],
    about:
      'News of what you follow, what a rule of yours asks for, answers to you and mentions of you. You are told of a story once a day; again only when at least twice as many independent origins tell it.',
    channels: 'How you are told',
    noChannels: 'There is no way to reach you yet.',
    channel: { mail: 'Mail', push: 'Browser', webhook: 'Webhook' } satisfies Record<ChannelKind, string>,
    channelState: {
      unconfirmed: 'Waiting for the code that was sent there.',
      active: 'In use.',
      ended: 'Ended: nobody is there any more. Remove it and add it again.',
    } satisfies Record<NoticeChannel['state'], string>,
    code: 'Code',
    confirm: 'Confirm',
    test: 'Send a test',
    testThis: (name: string) => `Send a test to ${name}`,
    remove: 'Remove',
    removeThis: (name: string) => `Remove ${name}`,
    tested: 'The test was taken. It should be there by now.',
    notTested: (why: string) => `The test was not taken. ${why}`,
    mailbox: 'Mail address',
    addMailbox: 'Send a code there',
    noMail: 'Mail needs a server: whoever runs this Octavo sets OCTAVO_SMTP.',
    thisBrowser: 'Tell me in this browser',
    browserHint:
      'Your browser asks whether you want that. It works while the browser runs, also when no page of Octavo is open.',
    browserNeedsScript: 'To be told in a browser needs scripts, and a browser with Web Push.',
    browserRefused: 'The browser did not allow it. Its settings for this site say why.',
    webhook: 'Address of a program',
    addWebhook: 'Add the webhook',
    webhookHint:
      'It gets JSON, signed as Standard Webhooks has it. Private addresses are refused unless whoever runs this Octavo allows them.',
    secretOnce: 'This is the secret by which its messages are signed. It is shown this once.',
    secret: 'Secret',
    when: 'When you are told',
    timeZone: 'Your time zone',
    timeZoneHint: (zone: string) => `As in Europe/Lisbon. Empty is ${zone}.`,
    quiet: 'Quiet hours',
    quietFrom: 'From',
    quietUntil: 'until',
    quietHint:
      'What comes within them waits until they end, and then comes as one. Leave both empty for none.',
    digest: 'Digest by mail',
    digests: { off: 'None', daily: 'Daily', weekly: 'Weekly' } satisfies Record<DigestKind, string>,
    digestAt: 'At',
    digestDay: 'A weekly one on',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    digestHint: 'Where there is nothing new, none is sent.',
    digestWithoutMail: 'None can be sent: whoever runs this has set no server for mail.',
    follows: 'What you follow',
    noFollows: 'You follow nothing yet.',
    way: { never: 'Never', digest: 'In the digest', now: 'At once' } satisfies Record<NoticeWay, string>,
    feed: 'A feed of your own',
    feedAbout:
      'What you follow and what you were told, for a program that reads feeds. Whoever knows its address can read it.',
    feedMade: 'This is its address. It is shown this once.',
    feedAddress: 'Address',
    feedIs: 'It has an address. A new one takes its place, and the old one opens nothing any more.',
    makeFeed: 'Make an address',
    replaceFeed: 'Make a new address',
    told: 'What you were told',
    nothingTold: 'Nothing yet. What you follow is told here, and who answers or names you.',
    sent: 'Lately sent',
    nothingSent: 'Nothing was sent yet.',
    contents: (count: number) => plural(locale, count, { one: '# notice', other: '# notices' }),
    digestSent: 'Digest',
    removedChannel: 'a removed channel',
    to: (name: string) => `to ${name}`,
    state: { waiting: 'waiting', delivered: 'delivered', 'given up': 'given up' } satisfies Record<
      NoticeSending['state'],
      string
    >,
    next: 'Next try',
    failed: (detail: string) => {
      const reason = failureReasons.find((one) => detail.startsWith(`${one}: `))
      const told = reason && noticeFailure[reason]
      return told === undefined ? detail : `${told} (${detail.slice((reason ?? '').length + 2)})`
    },
    problem: {
      'bad address': 'That is not an address that can be used.',
      'bad zone': 'No such time zone is known.',
      'bad time': 'Quiet hours need both times, and two different ones.',
      known: 'That mailbox is in use already.',
      'no mail': 'No mail can be sent from here.',
      'too many': 'Twenty ways to reach you are enough. Remove one first.',
      'too often': 'That was tried too often today.',
      'not sent': 'The code could not be sent.',
      'wrong code': 'That is not the code that was sent last.',
      gone: 'That is not there any more.',
    },
    stop: 'Digests by mail',
    stopAsk: 'Send no more digests to this mailbox?',
    stopButton: 'Send no more',
    stopped: 'No more digests will come. Other notices stay as they are.',
    feedTitle: 'Followed and told',
  },
  takedowns: {
    heading: 'Takedowns',
    settingsLine: ['Takedowns', 'Take an article or an outlet off all pages, for a reason.'],
    paragraphs: [
      'What is taken down stands on no page any more: no search finds it, no summary, timeline or answer quotes it, no feed names it, and reading its feed again does not bring it back.',
      'An outlet is taken down with all of its articles. They stay in the store; to be rid of them remove its feeds.',
    ],
    address: 'Address of the article or outlet, here or there',
    what: 'What is taken down',
    kind: { article: 'This article', outlet: 'All of this outlet' },
    requestedBy: 'Who asks for it',
    reason: 'Why',
    erase: 'Erase the article from the store, too. This cannot be taken back.',
    shown: 'Whoever follows a link to it reads when it was taken down, who asked, and why.',
    takeDown: 'Take down',
    list: 'Taken down so far',
    none: 'Nothing was taken down.',
    older: 'Older takedowns',
    said: (who: string) => `At the request of ${who}:`,
    by: (name: string) => (name === '' ? 'Taken down' : `Taken down by ${name}`),
    undone: (name: string) => (name === '' ? 'Put back' : `Put back by ${name}`),
    kept: 'The store keeps it.',
    erased: 'It was erased.',
    putBack: 'Put back',
    gone: 'Taken down',
    goneOn: 'This was taken down on',
    link: 'Take this down',
    problems: {
      incomplete: 'Say what is taken down, who asks for it, and why.',
      'no address': 'This is no address of an article.',
      'no outlet': 'No outlet of this address is here.',
    },
  },
  publicPages: {
    excerpt: 'This is an excerpt.',
    wholeAt: (host: string) => `Read the whole text at ${host}`,
  },
  readOriginal: (host: string) => `Read the original at ${host}`,
  byline: (authors: readonly string[]) => `By ${names.format(authors)}`,
  firstSeen: 'First seen',
  revisedTimes: (count: number) =>
    plural(locale, count, {
      one: 'Revised once, last seen changed',
      other: 'Revised # times, last seen changed',
    }),
  lastChange: 'Last change:',
  seeChanges: 'See what changed',
  changesHeading: 'What changed',
  changesOf: (title: string) => `What changed: ${title}`,
  neverChanged: 'No change of this article has been seen since it was first read.',
  howChangesRead:
    'Newest first. What is gone is struck through, what is new is underlined. Material is called what alters a headline, a number, a name, a quotation or a denial, as far as a program can see it.',
  seenChanged: 'Seen changed',
  textBefore: 'The text before',
  olderChanges: 'Earlier changes',
  material: 'material',
  materialKind,
  materialCount,
  declaredAs,
  notDeclared: 'Not declared by the outlet.',
  nothingSaid: 'only spacing, signs or lines of the page.',
  whatChanged: (material: readonly string[], others: number) => {
    const further = plural(locale, others, { one: '# sentence', other: '# sentences' })
    if (material.length === 0) return `${further}, none of it material.`
    const named = `${names.format(material)} (material)`
    const rest = plural(locale, others, { one: '# further sentence', other: '# further sentences' })
    return `${named}${others === 0 ? '' : `, ${rest}`}.`
  },
  changeKind: { changed: 'Changed', added: 'New', removed: 'Gone' },
  changeOfHeadline: 'Headline',
  sentencesKept: (count: number) =>
    plural(locale, count, { one: '# sentence is the same', other: '# sentences are the same' }),
  furtherChanges: (count: number) =>
    plural(locale, count, {
      one: '# further change is not shown.',
      other: '# further changes are not shown: this is more or less another text.',
    }),
  onlyBeginningsCompared: 'These texts are very long. Only their beginnings were compared.',
  spoken: { removed: 'removed:', added: 'added:' },
  became: 'became',
  wasRemoved: 'removed',
  wasAdded: 'added',
  noLongerCurrent: 'This is an earlier revision and no longer current.',
  replaced: 'Seen changed',
  currentText: 'What the article says now',
  firstVersion: 'first version',
  textRevised: 'the text was revised',
  headlineRevised: 'revised under the headline',
  noText: 'The feed gives no text for this article. The original has it.',
  listen: 'Listen',
  watch: 'Watch',
  openFile: (label: string, megabytes: number | undefined) =>
    megabytes === undefined
      ? `${label}: open the file`
      : `${label}: open the file (${groupedNumber(locale, megabytes)} MB)`,
  hashtag: 'Hashtag',
  tagKind: {
    person: 'Person',
    organisation: 'Organisation',
    place: 'Place',
    topic: 'Topic',
  } satisfies Record<TagKind, string>,
  tagKinds: {
    person: 'People',
    organisation: 'Organisations',
    place: 'Places',
    topic: 'Topics',
  } satisfies Record<TagKind, string>,
  lately: (count: number) => `used by ${outlets(count)} lately`,
  trend: ({ now, expected, isRising }: Trend) => {
    if (now === 0 && !expected) return 'Told by no outlet in the last day.'
    if (expected === undefined) return `Told by ${outlets(now)} in the last day. ${usualUnknown}`
    return `${isRising ? 'Rising: told by' : 'Told by'} ${outlets(now)} in the last day; ${groupedNumber(locale, expected)} expected by the days before.`
  },
  trendLegend: (days: number, most: number) =>
    `Outlets a day over the last ${days} days, at the most ${most}.`,
  risingHeading: 'Rising hashtags',
  risingHint: 'Told by at least twice as many outlets in the last day as their days before let expect.',
  usualUnknown,
  nothingRises: 'Nothing is told by more outlets than usual.',
  usedHeading: 'Most used this week',
  usedHint: 'How many outlets used each in the last seven days.',
  noHashtags: 'No hashtags of late. What several outlets name becomes one.',
  oftenWith: 'Often with it',
  risingBy: ({ now, expected }: Risen) =>
    `Told by ${outlets(now)} in the last day, ${groupedNumber(locale, expected)} expected.`,
  risingBriefly: ({ now, expected }: Risen) => `${outlets(now)}, ${groupedNumber(locale, expected)} expected`,
  feedOfPage: 'Feed',
  alsoCalled: (labels: readonly string[]) => `Also called ${names.format(labels)}`,
  inOtherLanguages: 'In other languages',
  hashtags: 'Hashtags',
  section,
  sections: 'Sections',
  allSections: 'All sections',
  nothingInSection: (name: string) => `No story is filed under ${name} at the moment.`,
  whyTheseTags: 'Why these hashtags',
  sameStory: 'Same story',
  wholeStory: (count: number, by: number, origins?: number) =>
    `The whole story: ${articlesOfOutlets(count, by, origins)}`,
  carriedBy: (count: number) =>
    plural(locale, count, {
      one: '# outlet carries this text or a part of it',
      other: '# outlets carry this text or a part of it',
    }),
  repeatedByOutlet: (count: number) =>
    plural(locale, count, { one: 'The outlet repeats it once', other: 'The outlet repeats it # times' }),
  takenFrom: (outlet: string, share: number, clock: FirstClock) =>
    `${percent.format(share)} of it stands in the text of ${outlet}, which was first, ${firstByClock[clock]}.`,
  whoseText: 'Whose words these are',
  whoSpeaks: 'Who speaks',
  whoIsQuoted: 'Who is quoted',
  record,
  carriage,
  notNamed: 'Speaker not found',
  anonymous: 'Sources without a name',
  saidTo: 'to',
  saidBy: (speaker: string) => `Said by ${speaker}`,
  furtherSpeakers: (count: number) =>
    plural(locale, count, { one: 'One more is quoted.', other: '# more are quoted.' }),
  quotedPerson: 'Quoted',
  quotedBy: (count: number, outlets: number) =>
    `${plural(locale, count, { one: '# saying', other: '# sayings' })} on this page, carried by ${plural(locale, outlets, { one: '# outlet', other: '# outlets' })}`,
  quotedHint:
    'Found by this full name in the texts of outlets, newest first. Two people of one name stand here together unless articles tell them apart, or somebody does.',
  olderQuotes: 'Older quotes',
  hasFromOthers: 'What it has from other outlets',
  chainsHint: 'From who said it, through whom it came, to this article.',
  chainForm,
  chainVerdict,
  sentenceNumber: (number: number) => `Sentence ${number}`,
  seeTheSentence: 'See the sentence',
  mark,
  markMeaning,
  alsoStandsIn: 'This text, or a part of it, stands also in:',
  reprintKind,
  reprintMeaning,
  sharesOfTexts: (ofThis: number, ofThat: number) =>
    `${percent.format(ofThis)} of this text stands there, ${percent.format(ofThat)} of that text here.`,
  ofTheSameOutlet: 'Both are of the same outlet.',
  repeatedFrom: (share: number) =>
    `${percent.format(share)} of it stands in an earlier article of the same outlet.`,
  wasFirst: (outlet: string, clock: FirstClock) => `${outlet} was first, ${firstByClock[clock]}.`,
  goesBackTo: (agency: string, form: CreditForm) => creditForm[form](agency),
  sharedPassages: (count: number) =>
    plural(locale, count, { one: 'The longest shared passage', other: 'The # longest shared passages' }),
  inThisArticle: 'in this article',
  atOutlet: (outlet: string) => `at ${outlet}`,
  storyState: {
    emerging: 'New: one origin so far',
    developing: 'Developing: more than one origin',
    active: 'Active: three origins or more',
    dormant: 'Quiet: nothing new for days',
    closed: 'Over: nothing new for a week',
  } satisfies Record<StoryState, string>,
  whyTitle: 'Why this headline',
  // One event in several languages
  alsoToldIn: 'Also told in',
  /** Beside how many outlets tell it in the story's language: `And 10 more outlets in 2 other languages`. */
  moreOutletsElsewhere: (more: number, languages: number) => {
    const elsewhere = plural(locale, languages, { one: '# other language', other: '# other languages' })
    if (more === 0) return `And in ${elsewhere}`
    return `And ${plural(locale, more, { one: '# more outlet', other: '# more outlets' })} in ${elsewhere}`
  },
  /** After the name of a language: `(5 outlets)`. */
  toldByOutlets: (by: number) => `(${outlets(by)})`,
  comparedWith: (language: string) => `Compared with what is told in ${language}`,
  whatWentBefore: 'What went before',
  goesOnWith: (why: readonly string[]) => ['This story goes on where that one ended', ...why].join('. '),
  wasSplitOff: 'This story was a part of that one, and tells another event',
  related: 'Related articles',
  relation,
  relationMeaning,
  rule,
  reason: (name: ReasonRule, detail: string) => (detail === '' ? rule[name] : `${rule[name]}: ${detail}`),
  because: (what: string, why: string) => (why === '' ? what : `${what} (${why})`),
  whyHere: 'Why here',
  foundIn: (inTitle: number, inPassage: number) =>
    `Your words stand ${times(inTitle)} in the headline and ${times(inPassage)} in the part of the text that is shown.`,
  fitsFilters: 'It fits what you chose.',
  newestFirst: 'Newest first.',
  viewFromCountry: (country: string) => `Another view, from ${country}`,
  throughOthers: 'in the same story through its other articles',
  outletDiscussion: 'Discussion at the outlet',
  explainLink: 'Why it stands where it stands',

  explainHeading: 'What was decided, and why',
  step,
  notYetUnderstood:
    'This article has not been looked at closely yet. It is readable and can be searched already.',
  extractionHeading: 'How its text was read from its page',
  extractionStep,
  noReason: 'Nothing spoke for or against anything.',
  likeness: (value: number) => `likeness ${value.toFixed(2)}`,
  countAsked: (value: number, asked: number) => `${value}, asked for ${asked}`,
  likenessAsked: (value: number, asked: number) =>
    `likeness ${value.toFixed(2)}, asked for ${asked.toFixed(2)}`,
  lead: (value: number, asked: number | undefined) =>
    `ahead by ${value.toFixed(2)}${asked === undefined ? '' : `, sure from ${asked.toFixed(2)}`}`,
  share: (value: number) => `${Math.round(100 * value)} % of all letters`,
  score: (value: number) => `score ${value.toFixed(2)}`,
  sureness: (value: number) => `sureness ${value.toFixed(2)}`,
  shareOfThis: (value: number) => `${Math.round(100 * value)} % of this text`,
  shareOfOther: (value: number) => `${Math.round(100 * value)} % of the other`,
  reprintsHeading: 'Where words of it stand too',
  termsHeading: 'What it is known by',
  termsHint:
    'Words of the article, cut to their stems, by how much they tell: often here, seldom elsewhere. Articles are compared by these.',
  name: 'Name',
  goneArticle: 'an article that is no longer here',
  nothingRelated: 'No other article is near this one.',

  outlet: 'Outlet',
  factsAboutOutlet: 'Facts about this outlet',
  noFacts: 'No source we know of says anything about this outlet.',
  factKind,
  source: 'Source:',
  noArticlesYet: 'No article of this outlet is here yet.',

  filters: 'Filters',
  outletExample: 'Name, part of it, or domain',
  publishedFrom: 'Published from',
  publishedTo: 'Published until',
  searchHint: 'All words must occur. “Quotation marks” keep words together, -word leaves a word out.',
  searchProblem: {
    'nothing asked': 'Type the words to look for, or choose a filter.',
    'no words': 'There is no word in this to look for. Letters and digits are needed.',
    'only excluded words': 'This only says what to leave out. Add a word to look for.',
  },
  searchTooLong: 'This is too long to look for. A few words are enough.',
  nothingFound: 'No article has all of this.',
  noSuchOutlet: (name: string) => `There is no outlet “${name}” here.`,
  severalOutlets: (name: string, found: readonly string[]) =>
    `Several outlets have “${name}” in their name: ${names.format(found)}. Type the domain of one.`,
  noSuchLanguage: (name: string) => `No story here is in ${name}.`,
  fromAfterTo: 'The first day is later than the last. Exchange the two.',
  noSuchTag: (name: string) => `There is no hashtag “${name}” here.`,
  badDate: (text: string) => `“${text}” is not a date. Write it as year-month-day, such as 2026-05-03.`,

  feed: 'Feed',
  health: 'Health',
  lastTried: 'Last tried',
  failingSince: 'Began to fail',
  nextReading: 'Next reading',
  lastNew: 'Last new article',
  articlesColumn: 'Articles',
  announcedUntil: 'A hub sends its news by itself until',
  added: 'Added',
  cause: 'Cause, as the program saw it',
  never: 'Never',
  notPlanned: 'Not planned',
  noFolder: 'Without a folder',
  noFeeds: 'You follow no feed yet. Add one above, or import the list from another reader.',
  noSuchFeeds: 'There is no such feed.',
  whichFeeds: 'Which feeds',
  feedFilter: {
    all: (count: number) => `All (${groupedNumber(locale, count)})`,
    failing: (count: number) => `Failing (${groupedNumber(locale, count)})`,
    paused: (count: number) => `Paused or ended (${groupedNumber(locale, count)})`,
  },
  feedsFromTo: (from: number, to: number, of: number) =>
    `Feeds ${groupedNumber(locale, from)} to ${groupedNumber(locale, to)} of ${groupedNumber(locale, of)}`,
  earlierFeeds: 'Previous',
  laterFeeds: 'Next',
  feedSummary: (count: { feeds: number; read: number; failing: number; articles: number }) => {
    if (count.failing > 0 && count.failing === count.feeds) return offline
    if (count.feeds === 0) return `${feeds(0)}, ${articles(count.articles)}.`
    const tried = `${groupedNumber(locale, count.read)} tried`
    const answered = `${groupedNumber(locale, count.read - count.failing)} answered`
    const failing = `${groupedNumber(locale, count.failing)} failing`
    return `${feeds(count.feeds)}: ${tried}, ${answered}, ${failing}. ${articles(count.articles)}.`
  },
  healthOf: { well: 'Well', failing: 'Failing', paused: 'Paused', ended: 'Ended', unread: 'Not read yet' },
  failure,
  failedTimes: (sentence: string, count: number) =>
    `${sentence} ${plural(locale, count, { one: 'Failed once.', other: 'Failed # times in a row.' })}`,
  pageWaiting: 'The feed gives only the beginning. The whole text is being read from the outlet’s page.',
  pageGivenUp: (reason: PageFailureReason) =>
    `Only what the feed gives stands here; the outlet’s page could not be read. ${pageFailure[reason]}`,
  pageLost: (reason: PageFailureReason) =>
    `The outlet’s page gave this text earlier, but not any more. ${pageFailure[reason]}`,
  pageRead: 'Text from the outlet’s page, last read',
  pagePolicyLegend: 'Read the pages of its articles',
  pagePolicy: {
    truncated: 'When the feed gives only the beginning',
    always: 'Always',
    never: 'Never: what the feed gives is enough',
  } as Record<PagePolicy, string>,
  askedAgain: { active: 'It is asked again later.', paused: '', ended: 'It is not asked again.' },
  awaiting: { turn: 'Waits for its turn', answer: 'Is being read' },
  addFeed: 'Add a feed',
  addressLabel: 'Address',
  addressExample: 'https://example.org',
  addressHint:
    'The address of a site, an article, a feed, a channel, a playlist, a podcast or a sitemap, or an account such as @name@example.org.',
  addressMissing: 'Type the address of a feed or of a page.',
  addressTooLong: 'The address is longer than any address should be.',
  add: 'Add',
  addThis: (title: string) => `Add ${title}`,
  opmlHeading: 'Move your subscriptions',
  opmlFile: 'OPML file, at most 5 MB',
  importOpml: 'Import',
  firstFeeds: {
    heading: 'What is read first',
    paragraph:
      'Choose from the list, bring a file of your own, do both or neither: feeds can be added and removed at any time.',
    wellKnown: 'Well-known outlets',
    continents: {
      Africa: 'Africa',
      Asia: 'Asia',
      Europe: 'Europe',
      'North America': 'North America',
      Oceania: 'Oceania',
      'South America': 'South America',
    } as Readonly<Record<string, string>>,
    count: (continent: string, all: number, known: number) =>
      known === 0
        ? `${continent}: ${plural(locale, all, { one: '# outlet', other: '# outlets' })}`
        : `${continent}: ${known} of ${all} are read already`,
    which: (continent: string) => `Which of ${continent}`,
    add: 'Read what is ticked',
    done: (product: string) => `Done: to ${product}`,
    byAddress: 'Feeds by address',
  },
  exportOpml: 'Export all feeds as OPML',
  importFailure,
  fileMissing: 'Choose an OPML file first.',
  fileTooLarge: 'The file is larger than 5 MB. Nothing was imported.',
  refusedLines: 'Lines that could not be used',
  furtherRefused: (count: number) =>
    plural(locale, count, { one: 'and # more line', other: 'and # more lines' }),
  chooseFeed: 'Choose a feed',
  feedKind,
  severalFeeds: (count: number, address: string) =>
    plural(locale, count, {
      one: `# feed was found at ${address}.`,
      other: `# feeds were found at ${address}. Which one?`,
    }),
  backToFeeds: 'Back to all feeds',
  backToFeed: 'Back to the feed',
  neverTried: 'It has not been tried yet.',
  lastReadWell: (ago: string) => `Last read ${ago}, without a fault.`,
  lastReadBadly: (ago: string, since: string) => `Last tried ${ago}. It began to fail ${since}.`,
  articlesADay: (count: number) => `Lately it had some ${articles(count)} a day.`,
  articlesAWeek: (count: number) =>
    count === 0
      ? 'Lately it had less than an article a week.'
      : `Lately it had about ${articles(count)} a week.`,
  notReadBecause: {
    paused: 'It is paused, and not read until you resume it.',
    ended: 'The outlet has ended it, and it is not read unless you resume it.',
  },
  readInTurn: 'It is read as soon as its turn comes.',
  readNext: (when: string, because: string | undefined) =>
    because === undefined ? `It is read next ${when}.` : `It is read next ${when}: ${because}.`,
  dueBecause,
  asksForPauses: (seconds: number) =>
    seconds > 60
      ? `Its site asks for ${seconds} seconds between two requests; Octavo leaves it one minute.`
      : `Its site asks for ${seconds === 1 ? 'a second' : `${seconds} seconds`} between two requests, and has them.`,
  readNow: 'Read now',
  tryNow: 'Try now',
  pause: 'Pause',
  resume: 'Resume',
  remove: 'Remove',
  cancel: 'Cancel',
  save: 'Save',
  nameAndFolder: 'Name and folder',
  feedName: 'Name',
  folder: 'Folder',
  nameMissing: 'A feed needs a name.',
  nameTooLong: 'A name has at most 200 letters, a folder’s name at most 100.',
  removeQuestion: (title: string) => `Remove “${title}”?`,
  removeLegend: (count: number) => `What becomes of its ${articles(count)}?`,
  keepArticles: 'They stay, and can be read and found as before',
  removeArticles: 'They are removed with the feed, for good; those that you saved stay',
  choiceMissing: 'Choose whether the articles stay or go.',

  helpWithText: 'Help with its text',
  outletText: (name: string) => `The text of ${name}`,
  outletTextHint:
    'Octavo finds the text of an article on its page by itself. Where it takes too much or too little of this outlet, say here what the text is. Try it on a page before you save it.',
  textSourceLegend: 'Where the text comes from',
  textSource: {
    page: 'The articles’ pages, where the feed gives only the beginning',
    feed: 'The feed alone: pages of this outlet are not read',
  },
  selectors: { keep: 'What the text is', drop: 'What is never text' },
  selectorsExample: {
    keep: 'Such as .story-body or article > .text. Empty: it is looked for.',
    drop: 'Such as .newsletter or aside.',
  },
  selectorsHint: 'CSS selectors, one a line, at most 40. What is never text is taken away first.',
  pageToTry: 'A page to try it on',
  pageToTryHint: 'One of the newest articles, or any other address of this outlet.',
  pageToTryMissing: 'Choose or type the address of a page to try it on.',
  pageOfAnotherOutlet:
    'This is not an address of this outlet. It should begin with https:// and name its site.',
  tryRules: 'Try',
  tryFailed: (reason: PageFailureReason) => `The page could not be read. ${pageFailure[reason]}`,
  badRules: {
    'not a selector': (detail: string) =>
      `“${detail}” is not a CSS selector. Write it like p, .name, #name or aside > div.`,
    'too long': (detail: string) => `“${detail.slice(0, 40)}…” is longer than a selector may be.`,
    'too many': () => 'These are more than 40 selectors. The page is searched for each of them.',
  },
  trialHeading: 'A page now and by these rules',
  nothingStored: 'Nothing was stored.',
  keptParts: (count: number) =>
    plural(locale, count, {
      one: '# part of the page is what the text is.',
      other: '# parts of the page are what the text is.',
    }),
  droppedParts: (count: number) =>
    plural(locale, count, {
      one: '# part of the page is never text.',
      other: '# parts of the page are never text.',
    }),
  nothingKept: 'As nothing matches what the text is, it is looked for on the whole page.',
  linesChanged: (removed: number, added: number) =>
    removed + added === 0
      ? 'The text stays as it is.'
      : `${plural(locale, removed, { one: '# line is taken away', other: '# lines are taken away' })}, ${groupedNumber(locale, added)} added.`,
  triedThoughFeed: 'This is the page, although the feed alone is chosen.',
  textNow: 'As it is now',
  textByRules: 'As it would be',
  lineMark: { removed: 'taken away:', added: 'added:' },
  noTextFound: 'No article was found.',
  furtherLines: (count: number) =>
    plural(locale, count, { one: 'and # more line', other: 'and # more lines' }),

  textIsWrong: 'This text is wrong',
  reportNote: 'What is wrong with it? You need not say.',
  sendReport: 'Send',
  wasReported: 'This text was said to be wrong',
  seeReports: 'See all wrong texts',
  reportsHeading: 'Wrong texts',
  reportsHint:
    'Articles whose text somebody found wrong. Rules for the outlet’s text may help with all of its articles.',
  noReports: 'No text is said to be wrong.',
  reportsWaiting: (count: number) =>
    plural(locale, count, { one: '# text is said to be wrong', other: '# texts are said to be wrong' }),
  furtherReports: (count: number) =>
    plural(locale, count, { one: 'and # older one', other: 'and # older ones' }),
  reportedAt: 'Reported',
  done: 'Done',
  doneWith: (title: string) => `Done with ${title}`,

  pageSent: 'Text from the outlet’s page as your browser showed it, sent',
  sendYourself: 'Send it from your own browser',
  agents: {
    heading: 'Programs that may read here',
    paragraphs: [
      'Programs with a language model can search this archive, and read its stories, quotes and timelines with their sources, by the Model Context Protocol. They can change nothing.',
      'Each has a token of its own. Give whole texts only to a program, and to a provider of models, that you would let read them.',
    ] as readonly string[],
    none: 'No program may read here yet.',
    another: 'Let another program read',
    name: 'Name',
    mayRead: 'It may read',
    scope: {
      stories: 'stories, quotes, timelines, short passages',
      texts: 'whole texts of articles',
    } satisfies Record<AccessScope, string>,
    make: 'Make a token',
    needsName: 'Give the program a name of at most 80 letters.',
    needsScope: 'Choose what it may read.',
    tooMany: 'There are a hundred tokens already. End one of them first.',
    made: (name: string) => `${name} may read here from now on`,
    once: 'The token is shown this once. Put it into the program’s settings, as a bearer token for this address.',
    address: 'Address',
    token: 'Token',
    end: (name: string) => `End ${name}`,
    byCommand: 'A program on this machine that starts others itself needs no token:',
    command: 'octavo mcp',
    needsToken: 'A token is needed. Make one at /settings/agents.',
    tooLong: 'That is longer than any question may be.',
  },
  sendingHeading: 'Pages that only you can open',
  sendingParagraphs: [
    'Where an outlet shows an article to its subscribers alone, your own browser can send the page here. Octavo takes the text of it for the article that is here already, and keeps it on this machine.',
    'What you sent is not read again from the outlet, as Octavo would get less.',
  ] as readonly string[],
  makeBookmark: 'Make a bookmark for it',
  bookmarkHeading: 'The bookmark',
  bookmarkDrag:
    'Drag this to the bar of your bookmarks. Then open an article at the outlet and press it there. Here it does nothing.',
  bookmarkName: 'Send to Octavo',
  bookmarkByHand:
    'Or by hand: make a new bookmark, call it as you like, and put this in place of the address.',
  newToken: 'Make a new one',
  newTokenHint:
    'Whoever has the bookmark can send pages here. If somebody else may have it, make a new one: the old one is of no use then.',
  sendFileHeading: 'Send a saved page',
  sendFileHint:
    'Some outlets’ pages let no bookmark send anything. Save the page as HTML in your browser, and send the file with the address of the page.',
  savedPage: 'Saved page, at most 8 MB',
  sendPage: 'Send',
  notTaken: 'The page was not taken',
  wrongToken:
    'This bookmark is not valid, or not any more. Make a new one in Octavo, under “Pages that only you can open”.',
  nothingSent:
    'Nothing came, or only a part. Open the article again and wait until it is there, then send it.',
  sentTooLarge: 'The page is larger than 8 MB. Nothing was changed.',
  sentWithoutText:
    'No article was found on the page. If its text is there in your browser, rules for the outlet’s text may help.',
  sentUnknown:
    'No article with this address is here. Follow a feed of the outlet; when the article has come in, send the page again.',

  person: {
    list: 'Who is quoted',
    quotesOf: (name: string) => `Quotes by ${name}`,
    listHint: 'People and organisations that most of the newest articles quote by name.',
    people: 'People',
    organisations: 'Organisations',
    nobody: 'Nobody is quoted by name yet.',
    inArticles: (count: number) => articles(count),
    correct: 'Is this somebody else?',
    join: 'This is the same as another',
    address: 'Name or address of the other page',
    addressHint: 'As the browser shows it, such as /person/anna-berg. All that stands here goes there.',
    joinButton: 'Make them one',
    part: 'These are two of one name',
    tick: 'Tick the articles that quote the other one',
    name: 'Who the other one is',
    nameHint: 'The name, with what tells them apart, such as their office.',
    partButton: 'Give the other one a page',
    corrections: 'What you said of who speaks',
    namesakes: 'Others of this name',
    othersOfName: (count: number) =>
      plural(locale, count, { one: '# other of this name', other: '# others of this name' }),
    namesakesHint:
      'Told apart by what articles say they do, where hardly anybody does both and nothing links them: no story, nobody named beside them, no word of their role.',
    here: 'Here:',
    there: 'There:',
    one: 'They are one',
    oneLong: (name: string) => `They are one: this page and ${name}`,
    see: 'See the page',
    saidMerge: (from: string, name: string) => `“${from}” is ${name}`,
    saidPart: (count: number, from: string, name: string) =>
      `${articles(count)} under “${from}” quote ${name}`,
  },

  correct: {
    heading: 'Correct this story',
    hint: 'What you say here stands: Octavo keeps to it and never undoes it by itself. You can take it back.',
    part: 'These are two stories',
    tick: 'Tick the articles that belong elsewhere',
    where: 'Where they belong',
    ownStory: 'In a story of their own',
    partButton: 'Take them out of this story',
    join: 'This is the same story as another',
    near: 'The stories most like it',
    joinButton: 'Make them one story',
    address: 'Address of another story, or of an article in it',
    addressHint: 'As the browser shows it, such as /story/12. It comes before what is chosen above.',
    noPart: 'Not part of this story',
    noPartLong: (title: string) => `Not part of this story: ${title}`,
    unrelated: 'Not related',
    unrelatedLong: (title: string) => `Not related: ${title}`,
    otherEvent: 'Not the same event',
    otherEventLong: (title: string) => `Not the same event: ${title}`,
    all: 'Your corrections',
    allHint: 'What you said of stories, articles and who speaks. It stands until you take it back.',
    none: 'You have corrected nothing yet. Below every story is a link for it.',
    older: 'Older corrections',
    said: {
      split: 'These are two stories',
      move: 'These articles belong to another story',
      merge: 'These are one story',
      unrelated: 'These two are not related',
      'other event': 'These two stories tell different events',
    } satisfies Record<CorrectionKind, string>,
    side: {
      split: { moved: 'Taken out', left: 'Left behind', joined: 'Joined' },
      move: { moved: 'Taken out', left: 'Left behind', joined: 'Put with' },
      merge: { moved: 'The one', left: 'Left behind', joined: 'The other' },
      unrelated: { moved: 'The one', left: 'The other', joined: 'Joined' },
      'other event': { moved: 'The one', left: 'The other', joined: 'Joined' },
    },
    further: (count: number | 'many') =>
      count === 'many' ? 'and many more' : `and ${groupedNumber(locale, count)} more`,
    gone: 'Its articles are no longer here.',
    seeStory: 'See the story',
    undo: 'Take back',
    undoThis: (what: string) => `Take back: ${what}`,
    undoneAt: 'taken back',
  },

  modelAnswer: {
    offer: (name: string) => `${name} is sent sentences of these articles when you press.`,
    write: {
      summary: 'Write a summary with the AI model',
      'key points': 'Write key points with the AI model',
      ask: 'Answer with the AI model',
      explain: 'Explain with the AI model',
      compare: 'Compare with the AI model',
      translate: 'Translate into English with the AI model',
      simplify: 'Say it in plain words',
      briefing: 'Write the briefing with the AI model',
    } satisfies Record<AnswerTask, string>,
    titles: { translate: 'Translation', simplify: 'In plain words', briefing: 'Briefing' } as Partial<
      Record<AnswerTask, string>
    >,
    note: (name: string) =>
      `Written by ${name}, an AI model. Each sentence was checked against the sentences behind it; what they do not support is replaced by a sentence of theirs, or withheld.`,
    noteOfTranslation: (name: string) =>
      `Translated by ${name}, an AI model. Figures and dates were compared with the original, which stands behind each sentence, and so was whether it is denied, unsure or quoted; the other words were not.`,
    asking: (name: string) => `${name} is being asked.`,
    stop: 'Stop',
    computed: (what: string) => `Worked out: ${what}`,
    remembered: 'The model was asked this before; nothing was sent this time.',
    askedEnough:
      'You have had the model asked as often as this site allows in a day. The page without it is there all the same.',
    restsOn: (count: number) =>
      plural(locale, count, {
        one: 'What is written here goes back to one report.',
        other: 'What is written here goes back to # independent reports.',
      }),
    verbatim: 'Word for word from the source, in place of a sentence that it does not support.',
    withheld: (count: number, replaced: number) => {
      const others = plural(locale, replaced, { one: '# sentence', other: '# sentences' })
      const instead = `${others} replaced by those of the sources`
      if (count === 0) return instead
      const gone = `${plural(locale, count, { one: '# sentence', other: '# sentences' })} withheld: not supported by the sources`
      return replaced === 0 ? gone : `${gone}; ${instead}`
    },
    allWithheld: (unsupported: number, count: number) =>
      `All ${groupedNumber(locale, count)} sentences withheld: ${groupedNumber(locale, unsupported)} not supported by the sources`,
    weak: 'Too much of what the model wrote is not supported by the sources.',
    silent: 'The model found no answer in these articles.',
    instead: 'These are sentences of the articles themselves, chosen without an AI model.',
    doubt: (kind: Doubt['kind'], detail: string) => `${doubtKind[kind]}: ${detail}`,
  },
  model: {
    heading: 'AI model',
    about:
      'Octavo needs no AI model: every page works without one. With one, answers can be written in other words than those of the articles; a sentence is shown only where the articles support it. A model is asked when somebody presses a button, never by itself; it is sent sentences of articles, and what was asked. Only an embedding model, where one is named, is sent new articles as they come.',
    none: 'No model is set.',
    set: (name: string, provider: ModelProvider | 'off') => `${name}, ${modelProvider[provider]}`,
    byEnvironment: 'It is set by the environment, and can be changed only there (OCTAVO_MODEL_PROVIDER).',
    provider: 'Provider',
    providers: modelProvider,
    failure: modelFailure,
    address: 'Address',
    addressHint: 'Empty for the provider’s own; for an OpenAI-compatible one, Ollama on this machine.',
    name: 'Model',
    nameHint: 'As the provider calls it, such as llama3.2.',
    key: 'Key',
    keyNone: 'No key is set. A model on this machine mostly wants none.',
    keySet: (end: string | undefined) =>
      end === undefined ? 'A key is set.' : `A key is set; it ends in ${end}.`,
    keyUnreadable: modelFailure['key unreadable'],
    keyHint:
      'Empty leaves it as it is. It is kept encrypted, sent to this address alone and never shown again.',
    prices: 'Price of a million tokens, in and out',
    pricesHint: 'Such as 0.15/0.60, in the currency of your bill. Without it nothing is said of costs.',
    budget: 'Budget a day',
    budgetHint: 'In the same currency. Without it there is no limit.',
    asks: 'Answers a day for each reader',
    asksHint:
      'How often one reader may have the model asked within 24 hours, so that nobody spends the budget of all.',
    seconds: 'Seconds an answer may take',
    embedding: 'Embedding model',
    embeddingHint:
      'At the same place, such as nomic-embed-text. With it the beginnings of new articles are sent there as they come, at the price of what goes in, and a question put to the model is also given articles that say alike in other words. Empty for none: then nothing is sent by itself.',
    testEmbedding: 'Test the embedding model',
    testEmbeddingHint: 'Asks for the vector of one made-up sentence.',
    embedded: (ms: number, size: string | undefined) =>
      `It answered in ${tookSeconds(ms)}, with a vector of ${size ?? '0'} numbers.`,
    tasks: 'What it may be asked for',
    task: answerTask,
    error: {
      name: 'Say which model is asked.',
      address: 'The address must be one like http://127.0.0.1:11434/v1, without a password or parameters.',
      key: 'A key has no spaces.',
      prices: 'The prices must be two numbers like 0.15/0.60.',
      budget: 'The budget must be an amount like 0.50.',
      needsPrices: 'A budget wants prices: else nobody knows what is spent.',
      seconds: 'The seconds must be a whole number from 1 to 600.',
      embedding: 'The name of the embedding model is too long.',
      asks: 'The answers for each reader must be a whole number up to 10000.',
    },
    test: 'Test the model',
    testHint: 'Asks for a summary of one made-up sentence.',
    answered: (ms: number, said: string | undefined) =>
      said === undefined
        ? `It answered in ${tookSeconds(ms)}, with nothing to say.`
        : `It answered in ${tookSeconds(ms)}: “${said}”`,
    failed: (reason: ModelFailureReason, ms: number) =>
      `${modelFailure[reason]} That took ${tookSeconds(ms)}.`,
    useHeading: 'What it took',
    unused: 'No model was asked in the last 30 days.',
    use: (requests: number, tokens: number) =>
      `${plural(locale, requests, { one: '# request', other: '# requests' })}, ${plural(locale, tokens, { one: '# token', other: '# tokens' })}`,
    cost: (cost: number) => money.format(Math.max(0, cost)),
    today: 'Today',
    ofBudget: (cost: number, budget: number) =>
      `${money.format(Math.max(0, cost))} of ${money.format(budget)} today`,
    estimated: (tokens: number) =>
      `${plural(locale, tokens, { one: '# token', other: '# tokens' })} of the last 30 days nobody counted; they are estimated from the length of the texts.`,
    byDay: 'By day',
    day: 'Day',
    requests: 'Requests',
    tokensIn: 'Tokens in',
    tokensOut: 'Tokens out',
    costs: 'Cost',
    number: (count: number) => groupedNumber(locale, count),
    chart: (days: number, most: string) => `Each of the last ${days} days as a bar; the highest is ${most}`,
    dayOf: (at: Timestamp) => dateFormat(locale, 'UTC', 'date').format(at),
  },

  notice: {
    noticesSaved: () => 'Saved.',
    codeSent: () => 'A code is on its way to that mailbox. Type it beside the address.',
    channelConfirmed: () => 'Notices will arrive there.',
    channelAdded: () => 'Added. A test shows whether it works.',
    channelRemoved: () => 'Removed.',
    accountMade: () =>
      'Thank you. Now sign in with that address and password; if the address had an account here before, with its old password.',
    addressProved: () => 'Your address is proved. You can sign in now.',
    passwordSet: () => 'Your new password holds from now on. Sign in with it.',
    addressAsked: () =>
      'A letter is on its way to the new address, unless somebody has an account with it. Open its link: until then the old one holds.',
    addressChanged: () => 'You sign in with that address from now on.',
    nameChanged: () => 'That is your name from now on, on what you said before, too.',
    passwordChanged: () => 'Your new password holds from now on. You are signed out everywhere else.',
    ruleSaved: () => 'The rule is saved.',
    ruleRemoved: () => 'The rule is removed. It can be brought back below.',
    ruleUndone: (count: number) =>
      `${plural(locale, count, { one: '# thing was', other: '# things were' })} taken back.`,
    tooManyRules: () => 'There is no room for another rule: remove one first.',
    personErased: () => 'Your account is erased, with all that was yours.',
    serviceLinked: () => 'The two accounts are linked.',
    serviceUnlinked: () => 'The two accounts are not linked any more.',
    passkeyAdded: () => 'The passkey is added.',
    secondStepRemoved: () => 'No code is asked for any more after the password.',
    passkeyRemoved: () => 'The passkey is removed.',
    sessionEnded: () => 'Signed out there.',
    signedOut: () => 'You are signed out.',
    siteSaved: () => 'Saved.',
    roleChanged: () => 'The role is changed.',
    personBlocked: () => 'Blocked, and signed out everywhere.',
    personUnblocked: () => 'They can sign in again.',
    invitationWithdrawn: () => 'The invitation is withdrawn.',
    commentPosted: () => 'Your comment is here.',
    commentChanged: () => 'Changed. What it said before can still be read.',
    commentHeld: () => 'A moderator looks at your comment before others see it.',
    commentWithdrawn: () => 'Removed.',
    commentReported: () => 'Sent to the moderators.',
    voteTaken: () => 'Taken.',
    moderated: () => 'Done, and kept in what moderators did.',
    notModerated: () => 'That could not be done: it is gone, or of somebody with your role.',
    moderationUndone: () => 'Undone.',
    moderationStands: () =>
      'Nothing was undone: it was before, something else was done since, or it is about somebody with your role.',
    modelSaved: () => 'Saved.',
    takenDown: () => 'It stands on no page any more.',
    takenDownAhead: () => 'Nothing of this address is here. What comes in under it will stand on no page.',
    putBack: () => 'It stands on the pages again, unless it was erased.',
    modelKeyDropped: () => 'Saved. The key belongs to the earlier address and was dropped; give it again.',
    modelByEnvironment: () => 'The model is set by the environment. Nothing was changed.',
    parted: (count: number) =>
      `${plural(locale, count, { one: 'The article stands', other: 'The # articles stand' })} here now. Octavo will not put them together again.`,
    joined: () => 'These are one story now, and stay one.',
    noPart: () => 'The article stands in a story of its own now.',
    unrelated: () => 'Octavo will not show the two as related any more.',
    otherEvent: () => 'Octavo will not take the two for one event any more.',
    undone: (moved: number, held: number) => {
      const back = moved > 0 ? ` ${articles(moved)} went back.` : ''
      const stay = held > 0 ? ` ${articles(held)} stay: something else that you said holds them.` : ''
      return `Taken back.${back}${stay}`
    },
    speakersJoined: () => 'All that stood there stands here now, and what comes later will.',
    speakerParted: () => 'These quotes have a page of their own now.',
    speakerNeedsName: () => 'Say who the other one is. Nothing was changed.',
    noQuoteTicked: () => 'No article of this page was ticked. Nothing was changed.',
    allQuotesTicked: () => 'All articles were ticked: that is the same page. Nothing was changed.',
    noOtherSpeaker: () => 'Nobody who is quoted has this name or address. Nothing was changed.',
    sameSpeaker: () => 'That is one and the same page already. Nothing was changed.',
    nothingToUndo: () => 'That was taken back before. Nothing was changed.',
    nothingTicked: () => 'No article of this story was ticked, or they have left it. Nothing was changed.',
    allTicked: () => 'All of its articles were ticked: that is the same story. Nothing was changed.',
    noOtherStory: () => 'Choose the other story, or give its address. Nothing was changed.',
    sameStory: () => 'That is one and the same story already. Nothing was changed.',
    otherLanguage: () =>
      'The two stories are in different languages. Each stays a story of its own. Nothing was changed.',
    storyMoved: () => 'The story has gone into this one meanwhile. Nothing was changed.',
    added: () => 'The feed was added and is being read.',
    known: () => 'You follow this feed already.',
    saved: () => 'Saved.',
    paused: () => 'The feed is paused. It is not read until you resume it.',
    resumed: () => 'The feed is read again.',
    removed: () => 'The feed was removed.',
    rulesSaved: () =>
      'Saved. Pages of the last two days are read again by these rules in the next minutes, later ones when they come.',
    rulesRemoved: () =>
      'Saved: there are no rules. Pages of the last two days are read again in the next minutes.',
    feedTextChosen: () =>
      'Saved. Pages of this outlet are not read any more: new articles have the text of the feed. Texts that are here stay.',
    reported: () => 'Thank you. It stands among the wrong texts now.',
    settled: () => 'Done.',
    tokenEnded: () => 'That program can read here no more.',
    tokenMade: () => 'The bookmark is ready. Earlier ones are of no use any more.',
    followed: () => 'You follow it: its news stand further forward on the front page.',
    muted: () => 'It is muted: the front page does not show it any more.',
    folderAdded: () => 'The folder is there.',
    folderUnnamed: () => 'A folder needs a name.',
    folderRefused: () =>
      'That cannot be: a folder cannot be within itself, and there are at most 200 of them.',
    folderRemoved: () => 'The folder is gone; what was in it is where the folder was.',
    folderFilled: (count: number) => plural(locale, count, { one: '# is moved.', other: '# are moved.' }),
    markedRead: () => 'It is marked as read.',
    markedUnread: () => 'It is marked as unread.',
    allMarkedRead: (count: number) =>
      plural(locale, count, {
        one: '# article is marked as read.',
        other: '# articles are marked as read.',
      }),
    readUndone: (count: number) =>
      plural(locale, count, { one: '# article is unread again.', other: '# articles are unread again.' }),
    noteSaved: () => 'Your note is saved.',
    labelled: () => 'The article bears your label.',
    unlabelled: () => 'The label is taken off.',
    labelRefused: () => 'A label has 1 to 60 characters.',
    tooManyLabels: () => 'It bears 20 labels already. Take one off first.',
    firstFeedsAdded: (count: number) =>
      plural(locale, count, { one: '# feed is read from now on.', other: '# feeds are read from now on.' }),
    noteRemoved: () => 'Your note is removed.',
    tooManySearches: () =>
      'You follow and mute 50 searches already. Under “Following” you can take one back first.',
    unchosen: () => 'Done.',
    articleSaved: () => 'The article is saved. It is kept whatever its age.',
    unsaved: () => 'The article is no longer saved.',
    sent: () => 'The page was taken. This is its text.',
    asked: () => 'It is read as soon as its outlet may be asked again. Look again in a moment.',
    failed: () => 'The feed could not be read.',
    read: (added: number) =>
      added === 0 ? 'Read: nothing is new.' : `Read: ${groupedNumber(locale, added)} new.`,
    imported: (added: number, known: number) =>
      known > 0 ? imported(added, known) : `${feedsAdded(added)}.`,
  },

  toFrontPage: 'To the front page',
  notFoundHeading: 'Not found',
  notFound: 'There is nothing at this address. It may have been removed, or the address is mistyped.',
  unreachableHeading: 'Not to be reached at the moment',
  unreachable:
    'The database cannot be read or written just now. Nothing is lost; try again in a moment. The log of Octavo names the reason.',
  brokenHeading: 'Something went wrong',
  broken:
    'The page could not be made because of an error in Octavo. It has been noted in the log. Nothing of yours is lost.',
  refusedHeading: 'Refused',
  discussion: {
    heading: 'Discussion',
    comments: 'Comments',
    start: 'Discuss this story',
    all: (count: number) => `To the discussion: ${comments(count)}`,
    earlier: (count: number) => `The story that this one was a part of is discussed: ${comments(count)}`,
    none: 'Nobody has said anything yet.',
    nobody: 'A former reader',
    article: 'The article',
    commentBy: (name: string) => `Comment by ${name}`,
    edited: 'edited',
    answerTo: (name: string) => (name === '' ? 'an answer to this' : `to ${name}`),
    furtherAnswers: (count: number) =>
      plural(locale, count, { one: '# further answer', other: '# further answers' }),
    olderComments: 'Earlier comments',
    laterAnswers: 'Later answers',
    elsewhere: 'Also discussed at',
    lost: 'This sentence is no longer in the text. The link leads to the text in which it stood.',
    signIn: 'Sign in to say something',
    yourHeld: 'Yours, which wait for a moderator',
    say: 'What do you say?',
    sayOfSentence: 'What do you say of this sentence?',
    answer: 'Your answer',
    change: 'Your comment',
    post: 'Post',
    postChange: 'Change it',
    markupHint:
      '*emphasis*, **strong**, `code`, [words](https://…), “> ” before a quote, “- ” before a list. You can change it for half an hour; everybody can read what it said before.',
    leaveEmpty: 'Leave this field empty',
    chooseSentence: 'Comment on a sentence',
    chooseSentenceHint: 'Choose the sentence. Your comment stays with it when the outlet changes the text.',
    sentenceComments: (count: number) => `${comments(count)} on this sentence`,
    articleComments: (count: number) => `${comments(count)} on sentences`,
    history: 'What it said',
    historyNow: 'Now',
    votes: (count: number) => (count === 0 ? 'Useful' : `Useful · ${groupedNumber(locale, count)}`),
    voteFor: (name: string, count: number) =>
      `Useful: the comment by ${name}, ${plural(locale, count, { one: '# vote', other: '# votes' })}`,
    do: { reply: 'Answer', edit: 'Edit', withdraw: 'Remove', report: 'Report', moderate: 'Moderate' },
    doTo: {
      reply: (name: string) => `Answer ${name}`,
      edit: () => 'Edit your comment',
      withdraw: () => 'Remove your comment',
      report: (name: string) => `Report the comment by ${name}`,
      moderate: (name: string) => `Moderate the comment by ${name}`,
    },
    gone: {
      held: () => 'A moderator looks at this first.',
      withdrawn: () => 'Removed by its author.',
      removed: (reason: string) => `Removed by a moderator: ${reason}`,
      erased: () => 'The words of this comment were erased.',
    } satisfies Record<Exclude<CommentState, 'shown'>, (reason: string) => string>,
    fault: {
      'nothing there': () => 'What you answer is no longer here. Your words are below.',
      empty: () => 'There is nothing in it yet.',
      'too long': () => 'A comment holds 10,000 characters.',
      blocked: (until: string, reason: string) =>
        `A moderator decided that you may not write until ${until}: ${reason}`,
      slow: (until: string) => `Here everybody may say one thing in ten minutes. You may again on ${until}.`,
      'too many': () => 'That was much in a short time. Try again in some minutes.',
      'too late': () => 'A comment can be changed for half an hour.',
    } satisfies Record<PostFault, (until: string, reason: string) => string>,
    slowNow: 'A moderator made this discussion slow: everybody may say one thing in ten minutes.',
    withdrawQuestion: 'Remove your comment?',
    withdrawHint: 'That it was here stays to be seen, and so do the answers. Its words do not.',
    reportHeading: 'Report a comment',
    reportReason: 'What is wrong with it?',
    reportReasons: {
      insult: 'It insults or threatens somebody',
      spam: 'It advertises',
      private: 'It tells what is private',
      unlawful: 'It is against the law',
      'off topic': 'It has nothing to do with this',
      other: 'Something else',
    } satisfies Record<ReportReason, string>,
    reportNote: 'What should a moderator know? (optional)',
    reportSend: 'Send',
    moderation: 'Moderation',
    settingsLine: ['Moderation', 'Comments that wait or were reported, and what moderators did.'],
    queueEmpty: 'Nothing waits for a moderator.',
    queueCount: (count: number) => `${comments(count)} to look at`,
    doubts: {
      links: 'Held: links, and its author is new here',
      'same words': 'Held: the same words were written within a day',
      'hidden field': 'Held: a field was filled that no person sees',
      'too fast': 'Held: sent within three seconds',
      'no form': 'Held: sent without our form, or with one of another day',
    } satisfies Record<CommentDoubt, string>,
    reported: (reason: string, note: string) => `Reported: ${reason}${note === '' ? '' : ` – “${note}”`}`,
    decide: 'What is to be done?',
    decisions: {
      keep: 'Show it',
      remove: 'Remove it',
      block: 'Keep its author from writing',
      slow: 'Make the discussion slow',
    } satisfies Record<ModerationKind, string>,
    decisionReason: 'Why? Its author and all readers see this.',
    decisionSpan: 'For how long, if it ends',
    spans: { hour: 'an hour', day: 'a day', week: 'a week', month: '30 days' },
    decisionDo: 'Do it',
    reasonMissing: 'Say why.',
    changedMeanwhile:
      'Its author changed it, or another moderator decided, since you opened this page. Look again.',
    log: 'What moderators did',
    logEmpty: 'Nothing yet.',
    done: {
      keep: 'showed a comment of',
      remove: 'removed a comment of',
      block: 'kept from writing:',
      slow: 'made a discussion slow, after a comment of',
    } satisfies Record<ModerationKind, string>,
    until: 'until',
    undo: 'Undo',
    undone: 'Undone',
  },
  notAllowed: {
    reader: 'This is for readers who are signed in.',
    moderator: 'This is for the moderators of this site.',
    editor: 'This is for the editors of this site.',
    operator: 'This is for whoever runs this site.',
  },
  wrongHost: 'Octavo answers only to the names localhost, 127.0.0.1 and [::1].',
  wrongOrigin: 'Another website asked for this change. Octavo only takes orders from its own pages.',
  tooMuch: 'That was more than a form of Octavo holds.',

  accounts: {
    signInAgain:
      'To change what stands below you must have signed in within the last half hour. Sign out, and sign in again.',
    wrongHost: (address: string) => `This site answers at ${address}.`,
    tooOften: 'That was asked too often. Wait an hour, then try again.',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signUp: 'Make an account',
    email: 'E-mail address',
    password: 'Password',
    newPassword: 'New password',
    currentPassword: 'Current password',
    passwordHint: 'At least 8 signs, whatever they are. A sentence is easy to remember and hard to guess.',
    name: 'Name',
    nameHint: 'As others read it. It is yours alone on this site.',
    forgotten: 'Forgot your password?',
    noAccount: 'No account yet?',
    haveAccount: 'You have an account?',
    signInFirst: 'That page is for people who are signed in.',
    byInvitation: 'New accounts are by invitation here. Ask whoever runs this site for a link.',
    closed: 'This site takes no new accounts.',
    badInvitation: 'This invitation was used, withdrawn or has ended. Ask for another.',
    invited: (role: string) => `You were invited to this site as ${role}.`,
    problems: {
      wrong: 'Address and password do not belong together.',
      blocked: 'This account is blocked. Whoever runs this site can say why.',
      unproved:
        'Your address is not proved yet. A letter with a link was sent to it; another is on its way unless there were several already.',
      'too often': 'That was tried too often. Wait a quarter of an hour, then try again.',
      'too short': 'A password has at least 8 signs.',
      'too long': 'A password has at most 128 signs.',
      'too common': 'That password is among the first that anybody would guess. Take another.',
      'bad name': 'A name has 1 to 40 signs, with single spaces between words.',
      'name taken': 'Somebody has that name already. Take another.',
      'renamed too often': 'A name can be changed three times in thirty days.',
      'bad address': 'That is no e-mail address.',
      'address taken': 'Somebody has an account with that address already.',
      'moved too often': 'An address can be changed five times in a day.',
      closed: 'This site takes no new account by this way.',
      'wrong code': 'That is not the code that the program told at its start.',
      'set up': 'This site has its first account already.',
      ended: 'This link was used or has ended. Ask for another.',
      'no mail': 'This site sends no mail. Ask whoever runs it for a link to a new password.',
      nobody: 'There is no such account.',
      'last operator': 'That is the last operator. Make somebody else one first.',
      oneself: 'You cannot do that to your own account.',
    } satisfies Record<AccountProblem, string>,
    letterSent: 'Look into your mailbox',
    letterSentParagraphs: [
      'If that address was new here, a letter with a link is on its way: open the link, then sign in.',
      'If there is an account with it already, the letter says so.',
    ] as readonly string[],
    forgottenHeading: 'A new password',
    forgottenParagraph:
      'A letter with a link goes to the address, if it is that of an account. The link holds for an hour.',
    sendLetter: 'Send the letter',
    resetSent: 'If that address is that of an account, a letter with a link is on its way.',
    setPassword: 'Set the password',
    proveHeading: 'Is this your address?',
    proveParagraph: 'Press the button to show that mail to your address reaches you.',
    prove: 'Yes, it is mine',
    setupHeading: 'First start of this site',
    setupParagraph:
      'Nobody has an account here yet. The first is yours: it may do everything. If this was a personal Octavo before, all that was followed, saved and read becomes yours.',
    setupCode: 'Setup code',
    setupCodeHint: 'The program told it when it started, in its terminal or log.',
    setUp: 'Make the first account',
    settings: 'Settings',
    settingsLines: {
      account: ['Your account', 'Your name, address and password, and where you are signed in.'],
      people: ['People', 'Who has an account, what they may do, and invitations.'],
      site: ['This site', 'Its name, who may make an account and who may read.'],
      log: ['What was done', 'Who signed in, and who changed what.'],
      model: ['AI model', 'Which model may be asked, for what, and what it took.'],
      agents: ['Programs that may read here', 'Tokens for programs that search this archive.'],
    } satisfies Record<string, readonly [string, string]>,
    changeName: 'Change the name',
    changeNameHint: 'As others read it, on what you said before, too. Three times in thirty days.',
    changeAddress: 'Change the address',
    changeAddressHint:
      'You sign in with it. Where this site sends mail, it counts once you have opened the link in a letter to it.',
    changePassword: 'Change the password',
    otherSessionsEnd: 'You are then signed out everywhere else.',
    sessions: 'Where you are signed in',
    unknownBrowser: 'A program that names no browser',
    thisSession: 'This one',
    since: 'since',
    from: 'from',
    endSession: 'Sign out there',
    endOthers: 'Sign out everywhere else',
    peopleHeading: 'People of this site',
    role: 'Role',
    roles: {
      reader: 'reader',
      moderator: 'moderator',
      editor: 'editor',
      operator: 'operator',
    } satisfies Record<Role, string>,
    roleMeanings: {
      reader: 'follows, saves, and has rules and notices',
      moderator: 'also looks after what others write',
      editor: 'also looks after feeds, stories and texts',
      operator: 'may do everything',
    } satisfies Record<Role, string>,
    changeRole: 'Change',
    roleOf: (name: string) => `Role of ${name}`,
    joined: 'joined',
    blockedSince: 'blocked since',
    unproved: 'address not proved',
    block: 'Block',
    blockThis: (name: string) => `Block ${name}`,
    unblock: 'Let in again',
    unblockThis: (name: string) => `Let in again: ${name}`,
    resetLink: 'Link to a new password',
    resetLinkFor: (name: string) => `Link to a new password for ${name}`,
    linkOnce: 'This link is shown this once. Give it to the person by a way that nobody else sees.',
    link: 'Link',
    invite: 'Invite somebody',
    inviteNote: 'For whom',
    makeInvitation: 'Make a link',
    invitations: 'Open invitations',
    forWhom: (note: string, role: string) => (note === '' ? `For a ${role}` : `For ${note}, as ${role}`),
    withdraw: 'Withdraw',
    endsAt: 'ends',
    morePeople: 'Who joined earlier',
    siteHeading: 'This site',
    siteName: 'Name of the site',
    siteNameHint: 'It stands at the top of every page. Without one it says Octavo.',
    siteNameProblem: 'A name has at most 40 signs.',
    whoSignsUp: 'Who may make an account',
    signUpWays: {
      open: 'Anybody',
      invitation: 'Whoever has an invitation',
      closed: 'Nobody',
    } satisfies Record<SignUpWay, string>,
    whoReads: 'Who may read',
    readingWays: {
      anybody: 'Anybody',
      people: 'Only people with an account',
    } satisfies Record<ReadingWay, string>,
    save: 'Save',
    next: 'What comes next',
    toFeeds: 'Choose what is read first',
    toInvite: 'Invite people',
    logHeading: 'What was done',
    logParagraph: 'Kept for a year. Addresses tell from where it was asked for.',
    noLog: 'Nothing was noted yet.',
    nobodyKnown: 'Somebody unknown',
    earlier: 'Earlier',
    actions: {
      'signed in': 'signed in',
      'sign-in failed': 'did not get in',
      'signed out': 'signed out',
      'signed up': 'made an account',
      'address changed': 'took another address',
      'name changed': 'took another name',
      'password changed': 'changed the password',
      'password reset': 'set a new password by a link',
      'reset link made': 'made a link to a new password',
      'data exported': 'took their data along',
      erased: 'had their account erased',
      'service linked': 'linked another service',
      'service unlinked': 'unlinked another service',
      'passkey added': 'Passkey added',
      'passkey removed': 'Passkey removed',
      'second step added': 'put on a second step',
      'second step removed': 'took off a second step',
      'sessions ended': 'signed out everywhere else',
      'role changed': 'changed a role',
      blocked: 'blocked somebody',
      unblocked: 'let somebody in again',
      invited: 'invited somebody',
      'invitation withdrawn': 'withdrew an invitation',
      'site changed': 'changed this site',
      'model changed': 'changed the language model',
      'feed added': 'added a feed',
      'feeds imported': 'added a list of feeds',
      'feed removed': 'removed a feed',
      'taken down': 'took down',
      'put back': 'put back',
    } satisfies Record<AuditAction, string>,
    letters: {
      greeting: 'Hello,',
      nobody: 'If it was not you, you need not do anything.',
      prove: (site: string) => `Your account at ${site}`,
      proveText: (site: string) =>
        `somebody made an account at ${site} with this address. If it was you, open this link to show that the address is yours. It holds for two days.`,
      known: (site: string) => `You have an account at ${site}`,
      knownText: (site: string) =>
        `somebody wanted to make an account at ${site} with this address, but there is one already. If you forgot your password, this page sends you a link to a new one.`,
      move: (site: string) => `A new address for your account at ${site}`,
      moveText: (site: string) =>
        `somebody wants to sign in at ${site} with this address from now on. If it was you, open this link to show that the address is yours. It holds for two days.`,
      moved: (site: string) => `Your address at ${site} was changed`,
      movedText: (site: string) =>
        `your account at ${site} has another address now. This one opens nothing there any more, and nothing is sent to it.`,
      notYou: 'If it was not you, tell whoever runs the site at once.',
      reset: (site: string) => `A new password for ${site}`,
      resetText: (site: string) =>
        `somebody asked for a new password for your account at ${site}. This link takes you to it, once and within an hour.`,
    },
  },

  service: {
    signIn: (name: string) => `Sign in with ${name}`,
    heading: (name: string) => name,
    isLinked: (name: string) => `Your account at ${name} opens your account here.`,
    isNotLinked: (name: string) => `You can let your account at ${name} open your account here.`,
    link: (name: string) => `Link your account at ${name}`,
    unlink: (name: string) => `Unlink ${name}`,
    linkParagraph: (name: string) => `${name} asks you to sign in there, and sends you back.`,
    goOn: (name: string) => `Go on to ${name}`,
    onlyWay:
      'You could not sign in any more: set a password by a link for a forgotten one first, or add a passkey.',
    problems: {
      unreachable: 'The service cannot be reached just now. Try again in a moment.',
      refused: 'The service did not say who you are. Try again.',
      ended: 'That took too long, or was begun in another browser. Try again.',
      closed:
        'No account is linked to yours there, and new ones need an invitation here or are not made at all.',
      'known address':
        'There is an account here with your address. Sign in to it and link the two on the page of your account.',
      'no address': 'The service did not tell an address that it has proved, so no account can be made.',
      blocked: 'This account is blocked. Ask whoever runs this site.',
      'linked already': 'That account opens another one here already, or yours is linked to another.',
      'too often': 'That was tried too often. Try again in a quarter of an hour.',
    } satisfies Record<ServiceFailure, string>,
  },

  rules: {
    settingsLine: [
      'Rules',
      'What is to be done with articles of some sort: hide, save, label, tell you.',
    ] as readonly [string, string],
    paragraph:
      'A rule looks at every article that comes in after it was saved, in the order of this list. What it did stands under “What your rules did”, with its reason, and can be taken back.',
    none: 'There is no rule yet.',
    newRule: 'New rule',
    changeRule: 'Change the rule',
    effects: 'What your rules did',
    noEffects: 'Your rules have done nothing yet.',
    labels: 'Your labels',
    labelled: articles,
    noLabels: 'No article bears a label of yours. You give them on an article’s page, and rules can.',
    giveLabel: 'Give it a label',
    anotherLabel: 'Label',
    putOn: 'Put on',
    takeOff: 'Take off',
    takeOffThis: (label: string) => `Take off the label ${label}`,
    allLabels: 'All your labels',
    backToRules: 'To the rules',
    earlier: 'Earlier',
    isOff: 'off',
    up: 'Up',
    down: 'Down',
    turnOn: 'Switch on',
    turnOff: 'Switch off',
    remove: 'Remove',
    undo: 'Take it back',
    undoAll: 'Take back all it did',
    removed: 'Removed',
    removedHint: 'What they did stays. They can be brought back for thirty days.',
    bringBack: 'Bring back',
    unreadable: 'A rule that cannot be read',
    unreadableHint:
      'It does nothing: another version of Octavo wrote it, and took what this one does not. Write a new rule in its place, and remove this one.',
    moveThem: 'Take them along',
    export: 'Save all rules as a file',
    import: 'A file of rules',
    importButton: 'Add its rules',
    notRules: 'That is no file of rules. Choose one that was saved here.',
    imported: (added: number) =>
      `${plural(locale, added, { one: '# rule was', other: '# rules were' })} added.`,
    leftOut: (count: number) => `There was no room for ${count} more: a reader has a hundred at most.`,
    refused: (at: number) => `Rule ${at} of the file was not added:`,
    name: 'Name',
    when: 'When',
    matchesAll: 'all of these hold',
    matchesAny: 'one of these holds',
    is: 'is',
    isNot: 'is not',
    more: 'Add a line',
    less: 'Remove line',
    lineKind: (at: number) => `What line ${at} looks at`,
    lineNot: (at: number) => `Whether line ${at} holds or not`,
    lineValue: (at: number) => `Value of line ${at}`,
    valueHint:
      'An outlet is named by its name or its domain (news.example), words as in a search (“in quotation marks”, -without), a language by its code (en), a section as its page is called, a kind as news, opinion, analysis, live, round-up or press release, a number of origins in digits.',
    // biome-ignore lint/suspicious/noThenProperty: a heading.
    then: 'Then',
    label: 'The label',
    stops: 'Later rules leave these articles alone',
    test: 'Test it',
    testHint: 'The test shows what it would have taken of the last 500 articles. Nothing is done.',
    save: 'Save',
    cancel: 'Cancel',
    trial: (taken: number, of: number) => `It would have taken ${taken} of the last ${of} articles`,
    trialShown: (count: number) => `The newest ${count} are shown.`,
    because: (reasons: string) => `Because: ${reasons}`,
    found: (what: string, value: string) => `${what}: ${value}`,
    not: (what: string) => `not ${what}`,
    and: ' and ',
    or: ' or ',
    sentence: (conditions: string, actions: string) => `${conditions} → ${actions}.`,
    stopsHere: 'Later rules leave it alone.',
    by: (what: string, rule: string) => `${what} by your rule “${rule}”`,
    kinds: {
      outlet: 'outlet',
      title: 'words in the title',
      text: 'words in title or text',
      hashtag: 'hashtag',
      person: 'person named',
      language: 'language',
      kind: 'kind',
      section: 'section',
      'fewer origins': 'fewer independent origins than',
      'more origins': 'more independent origins than',
      'second-hand': 'second-hand report',
    } satisfies Record<ConditionKind, string>,
    actions: {
      hide: 'hide it',
      'mark read': 'mark it as read',
      save: 'save it',
      label: 'give it a label',
      notify: 'tell me',
      webhook: 'send it to my webhooks',
    } satisfies Record<ActionKind, string>,
    did: {
      hide: 'Hidden',
      'mark read': 'Marked as read',
      save: 'Saved',
      label: 'Labelled',
      notify: 'Told you',
      webhook: 'Sent to your webhooks',
    } satisfies Record<ActionKind, string>,
    states: {
      done: 'done',
      undone: 'taken back',
      lifted: 'shown again, as its story has other origins by now',
    } satisfies Record<EffectState, string>,
    faultAt: (at: number, fault: string) => `Line ${at}: ${fault}`,
    faults: {
      'no name': 'Give the rule a name.',
      'long name': 'The name is too long.',
      'no condition': 'Say when the rule is to act: add a line.',
      'many conditions': 'A rule has twenty lines at most.',
      'unknown condition': 'Nobody knows what this looks at.',
      'no value': 'Say which.',
      'long value': 'This is too long.',
      'no words': 'There is no word in it.',
      'only excluded words': 'Name a word that is to be there, too.',
      'no domain':
        'No outlet here is called that, or several are. Choose one of the list, or type its domain, such as news.example.',
      'no language': 'Name a language by its code, such as en or pt.',
      'no kind': 'The kinds are news, opinion, analysis, live, round-up and press release.',
      'no section': `The sections are ${Object.values(section).join('; ')}.`,
      'no number': 'Give a number from 1 to 1000.',
      'no action': 'Choose what is to be done.',
      'unknown action': 'Nobody knows how to do this.',
      'action twice': 'Something is to be done twice.',
      'no label': 'Name the label.',
      'long label': 'The label is too long.',
    } satisfies Record<RuleFault, string>,
  },

  personalData: {
    settingsLine: ['Your data', 'Take all that is yours along, or have it erased.'] as readonly [
      string,
      string,
    ],
    exportHeading: 'Take it along',
    exportParagraph:
      'One file with your account, what you follow, save, read, note and wrote, your notices, and what was noted of you. It holds no password and no key.',
    export: 'Download everything',
    eraseHeading: 'Erase it',
    eraseParagraphs: [
      'Your account and all that is yours here goes at once and for good. Your comments lose their words and your name; empty ones stay in their place, so that answers stay where they are.',
      'What you said of stories for all readers stays, without your name. Copies that whoever runs this site made before may hold it still.',
    ] as readonly string[],
    yourAddress: 'Type the address of your account, so that it is no mistake',
    erase: 'Erase my account',
    signInAgain:
      'For this you must have signed in within the last half hour, so that it is you. Sign out, and sign in again.',
    problems: {
      'not fresh': 'You signed in too long ago for this.',
      'wrong address': 'That is not the address of your account. Nothing was erased.',
      'last operator': 'You are the last operator of this site. Make somebody else one first.',
    } satisfies Record<ErasureFailure, string>,
  },

  passkeys: {
    heading: 'Passkeys',
    paragraph:
      'A passkey is kept by your telephone, computer or security key, which asks for your finger, face or code. Nothing can be guessed or told on.',
    needsScript: 'Adding a passkey needs a browser that runs scripts and knows passkeys.',
    name: 'What you call it',
    nameHint: 'For telling it from others: Telephone',
    unnamed: 'Without a name',
    add: 'Add a passkey',
    added: 'added',
    used: 'last used',
    neverUsed: 'never used',
    remove: 'Remove',
    signIn: 'Sign in with a passkey',
    notMade: 'No passkey was made. Try again, or use another device.',
    notShown: 'No passkey was shown. Try again, or sign in with your password.',
    notKnown: 'This passkey is not known here, or was asked for too long ago. Try again.',
    problems: {
      unreadable: 'The answer of the browser could not be read.',
      ended: 'That took too long, or was sent twice. Try again.',
      'not verified': 'The passkey did not show that it is yours. Try again, or use another device.',
      known: 'This passkey is kept already.',
    } satisfies Record<PasskeyFailure, string>,
    refusals: {
      'too often': 'That was tried too often. Try again in an hour.',
      'too many': 'You have as many passkeys as one person may have. Remove one first.',
    },
  },

  secondStep: {
    heading: 'Second step at sign-in',
    paragraph:
      'An app on your telephone shows a new code every half minute. It is asked for after your password, so that the password alone is of no use to others.',
    begin: 'Set up a second step',
    scan: 'Read this picture with an app for such codes, or open the link on the telephone that has it.',
    picture: 'A picture for the app; the secret stands below as text',
    openApp: 'Open in the app',
    orType: 'Or type this secret:',
    firstCode: 'The code that the app shows now',
    confirm: 'Ask for codes from now on',
    recoveryHeading: 'Recovery codes',
    added: 'From now on a code is asked for after your password.',
    recoveryParagraph:
      'Keep these for the day when the app is gone: each stands once in place of a code. They are shown only now.',
    kept: 'I have kept them',
    isOn: 'On since',
    codesLeft: (count: number) =>
      `${plural(locale, count, { one: '# recovery code is', other: '# recovery codes are' })} left.`,
    remove: 'Take off the second step',
    removeOf: (name: string) => `Take off the second step of ${name}`,
    ask: 'Your password is right. What code does your app show?',
    code: 'Code',
    codeHint: 'Six digits, or one of your recovery codes.',
    codeOrRecovery: 'A code of the app, or a recovery code',
    lost: 'No app and no recovery code? Whoever runs this site can take the second step off.',
    another: 'Sign in in another way',
    problems: {
      'wrong code': 'That is not the code of now, or it was used already. Wait for the next one.',
      'wrong password': 'That is not your password.',
      ended: 'That took too long, or was begun anew. Begin again.',
      'too often': 'That was tried too often. Try again in a quarter of an hour, or tomorrow.',
      blocked: 'This account is blocked. Whoever runs this site can say why.',
    } satisfies Record<SecondStepFailure, string>,
  },

  keysHint:
    'Where scripts run, these keys move through a page. Everything can be reached with Tab and Enter alone.',
  keys: [
    ['j', 'Next entry'],
    ['k', 'Previous entry'],
    ['o', 'Open the entry'],
    ['/', 'Search'],
    ['g', 'To the front page'],
    ['?', 'This page'],
  ] as ReadonlyArray<readonly [string, string]>,
  aboutRelations: 'How an article stands to another',
  aboutOrigins: 'How origins are counted',
  aboutOriginsParagraph:
    'Articles go back to one origin where one has the text of the other or is made from it, where both name one agency as the source of all they say, and where outlets are of one owner as public lists know them. What is left is called independent. A few shared passages, or quotations of the same person, join nothing. An article that begins with what another outlet or an agency reported is of one origin with it. Who was first is told by the agency that a text credits, else by the times that outlets give and by when each article was seen here.',
  embedOf: {
    video: (site: string) => `Video at ${site}`,
    sound: (site: string) => `Audio at ${site}`,
    post: (site: string) => `Post at ${site}`,
    page: (site: string) => `Shown from ${site}`,
  },
  aboutPicturesOfOutlets:
    'Pictures are not kept. Your browser loads them from the servers that the outlets name while you look at a page, sound and film once you start them. It does not say on which page they are; but whoever serves a picture sees your network address, and when it was shown.',
  aboutPicturesOfOurs:
    'Pictures come from here: Octavo fetches them from the servers that the outlets name when they are first shown, and keeps them for a while. Who serves a picture learns that Octavo asked for it, not who looks at it or how often. Sound and film your browser loads from those servers, once you start them.',
  aboutParagraphs: [
    'Octavo reads the feeds of the outlets that you follow and keeps what it read on this machine. It tells nobody what you read.',
    'Articles that tell of the same event stand together as a story. They are found by the words they share, weighed by how rare these words are, within a few days. No AI model takes part.',
    'You can say that a story is two, or the same as another, and that two articles are not related. That stands until you take it back.',
    'Stories stand on the front page by their latest report, and further forward for every doubling of the independent reports and of the countries that tell them, and where you follow them. “Why here” at each has the numbers.',
    'What you follow, mute, save and open is kept on this machine, with the time of your last visit. All of it is in exports and backups.',
    'Hashtags are phrases of the article itself that are frequent in it and rare elsewhere.',
    'Each article has a page that says what every step decided about it, and why. Follow “Why it stands where it stands” below an article.',
    'Where a feed gives only the beginning of an article, its page is read for the text, unless the outlet asks programs not to. It is read again after an hour, six hours, a day and a week, as long as its story goes on, so that later changes are seen.',
    'When an outlet changes an article, the earlier version stays. The article’s page says when it was changed and how often, what changed sentence by sentence, what of it is material, and whether the outlet says so.',
    'Facts about an outlet come from public lists, each named with its licence. Where lists disagree, both are shown.',
  ] as readonly string[],
} as const

/** A table of words in some language: the same keys, other words. */
export type Words = Widened<typeof en>

type Widened<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string
    ? string
    : Table[Key] extends (...given: never[]) => string
      ? Table[Key]
      : Table[Key] extends readonly unknown[]
        ? Table[Key]
        : Widened<Table[Key]>
}
