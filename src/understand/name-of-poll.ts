import { findPollster, listPollsters } from './pollsters.ts'

/** Who made a poll, and who ordered it. */
export interface PollName {
  readonly pollster?: string | undefined
  readonly sponsor?: string | undefined
  /** After whom it is called, where that is no house that a table knows: `NBC News/Wall Street Journal`, in any order. */
  readonly partners?: string | undefined
}

const part = String.raw`(?:\p{Lu}[\p{L}\p{M}’'.&]{0,24}|of|and|the|&)`
/** `A CNN/ORC International poll`, `the Washington Post-ABC News survey` */
const namedPoll = new RegExp(
  String.raw`(?<![\p{L}/-])(\p{Lu}[\p{L}\p{M}’'.&]{0,24}(?:(?:\s?[/–-]\s?|\s)${part}){0,7})(?:['’]s)?\s(?:(?:new|latest|recent|national|nationwide|statewide|state|online|telephone|tracking|opinion|exit|daily|swing-state)\s){0,3}(?:polls?|surveys?|Polls?|Surveys?)(?![\p{L}])`,
  'u',
)
/** `a poll by Forsa`, `conducted for the Herald by Ipsos` */
const byWhom =
  /(?:polls?|surveys?|conducted|carried out|commissioned)\s(?:[^.;]{0,60}?\s)?by\s(?:the\s)?(\p{Lu}[\p{L}\p{M}’'.&]{0,24}(?:\s(?:\p{Lu}[\p{L}\p{M}’'.&]{0,24}|of|&)){0,4})/u
const forWhom =
  /(?:conducted|carried out|commissioned|produced|poll|survey),?\s(?:[^.;]{0,40}?\s)?(?:for|sponsored by|on behalf of|commissioned by|paid for by)\s(?:the\s)?(\p{Lu}[\p{L}\p{M}’'.&]{0,24}(?:\s(?:\p{Lu}[\p{L}\p{M}’'.&]{0,24}|of|&)){0,4})/u
/** `under the joint direction of Beacon Research (D) and Shaw & Company Research (R)`: all houses behind it that a table knows. */
const direction = /under the (?:joint )?direction of\s([^;]{3,200})/u
/** `sponsored by the Register, CNN and Mediacom` */
const sponsors = new RegExp(
  String.raw`(?:sponsored|commissioned|paid for) by\s(?:the\s)?(\p{Lu}[\p{L}\p{M}’'.&]{0,24}(?:,?\s${part}){0,14})`,
  'u',
)
/** Words of the names of those who order polls; what has none of them is seldom one (`U.S. Senate polls`). */
const orders =
  /(?:News|NewsHour|Times|Post|Journal|Herald|Tribune|Globe|Monitor|Guardian|Telegraph|Mail|Register|Chronicle|Observer|Examiner|Star|Gazette|Dispatch|Inquirer|Independent|Magazine|Economist|University|College|School|Institute|Foundation|Cent(?:er|re)|Association|Council|Federation|Society|Fund|Trust)(?![\p{L}])|^(?:CNN|NBC|ABC|CBS|PBS|NPR|BBC|ITV|AP|WSJ|Associated Press|Reuters|Fox|MSNBC|CNBC|Bloomberg|P(?:OLITICO|olitico)|USA T(?:ODAY|oday)|McClatchy|C-SPAN|Sky|Channel 4|HuffPost|Huffington Post|TIPP|The Hill|ARD|ZDF|RTL|Bild|Spiegel|Annenberg|AARP|NewsHour)$/u
const notNames =
  /^(?:A|An|The|This|That|These|Those|In|On|But|And|Another|Other|According|Most|Many|Some|Several|Recent|New|National|One|Two|Three|His|Her|Its|Their|Our|My|No|Each|Every|Both|All|Public|Exit|Online|Opinion|Internal|Republican|Democratic|GOP|State|Swing|Latest|Earlier|Previous|Past|Such|What|When|If|While|Last|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|President|Election|Story|Click|More|Even|Also|Still|Yet|Tracking|Average)$/u

/** What is no name by itself. */
const kindOnly =
  /^(?:The )?(?:Center|Institute|University|College|News|Department|School|Foundation|Program|Project|Group)$/
const isSchool = /University|College/

/** Who made the poll that a sentence speaks of; undefined where it names nobody. */
export function nameOfPoll(sentence: string): PollName | undefined {
  const named = namedPoll.exec(sentence)?.[1]
  const parts = named === undefined ? [] : toParts(named)
  const by = byWhom.exec(sentence)?.[1]
  const madeBy = by === undefined ? undefined : findPollster(by)
  // A university that no table knows made its poll itself.
  const school = parts.find((one) => isSchool.test(one))
  const maker = parts.length > 0 ? school : (school ?? listPollsters(sentence)[0])
  const directors = direction.exec(sentence)?.[1]?.replace(/\([^()]*\)/g, '') ?? ''
  const directed = [...new Set(listPollsters(directors))].join(', ')
  const pollster =
    parts.map(findPollster).find((found) => found !== undefined) ??
    madeBy ??
    (directed || undefined) ??
    maker ??
    (parts.length === 0 && by !== undefined && hasName(by) && !kindOnly.test(by)
      ? by.replace(/^The /, '')
      : undefined)
  const others = parts.filter((one) => findPollster(one) === undefined)
  const told =
    sponsors.exec(sentence)?.[1]?.replace(/(?:,?\s(?:of|and|the|&))+$/, '') ?? findOrderer(sentence)
  const sponsor = others.length > 0 ? others.join(', ') : told
  if (pollster === undefined && !sponsor) return undefined
  return {
    ...(pollster !== undefined && { pollster }),
    ...(sponsor && sponsor !== pollster && { sponsor }),
    ...(others.length > 0 && {
      partners: others
        .map((one) => toFullName(one, others))
        .toSorted()
        .join('/'),
    }),
  }
}

/** `conducted for Save the Bridge`; further on only what looks like one who orders polls: `a poll with good news for Berg` names none. */
function findOrderer(sentence: string): string | undefined {
  const found = forWhom.exec(sentence)
  const name = found?.[1]?.replace(/\.$/, '')
  return name !== undefined && (orders.test(name) || directOrder.test(found?.[0] ?? '')) ? name : undefined
}

const directOrder =
  /^(?:conducted|carried out|commissioned|produced),?\s(?:for|on behalf of)\s|(?:sponsored|commissioned|paid for) by\s/u

/** One outlet, one name: its polls are one series. */
function toFullName(name: string, partners: readonly string[]): string {
  if (name === 'POLITICO') return 'Politico'
  if (name === 'WSJ') return 'Wall Street Journal'
  if (name === 'Post' && partners.some((one) => /^ABC\b/.test(one))) return 'Washington Post'
  if (name === 'Times' && partners.some((one) => /^CBS\b/.test(one))) return 'New York Times'
  return /^(?:ABC|CBS|NBC|Fox)$/.test(name) ? `${name} News` : name
}

/** `The CNN/ORC International` → CNN, ORC International */
function toParts(named: string): string[] {
  const whole = findPollster(named)
  if (whole !== undefined) return [named]
  return (
    named
      .split(between)
      .map((one) => dropFirstWords(one.trim().replace(/['’]s$/u, '')))
      // `Kaiser Family Foundation Health Tracking`: the name of a house, and of its poll.
      .map((one) => listPollsters(one).find((house) => one.startsWith(house)) ?? one)
      .filter((one) => findPollster(one) !== undefined || orders.test(one))
  )
}

/** Between partners; a hyphen may also stand within the name of a paper: `Journal-Constitution`. */
const between =
  /\s?\/\s?|(?<!Journal|Post|Times|Star|Sun|Tribune|Courier|Herald)[–-](?=\p{Lu})|[–-](?=(?:ABC|CBS|NBC|CNN|PBS|AP|NORC|WSJ|Ipsos|Fox|Reuters|Kaiser|Marist)(?!\p{L}))/u
/** Begins as a name that stands behind `a new` does. */
const wholeName = /^National (?:Journal|Review|Post)$/
const newPlaces = /^(?:York|Jersey|Hampshire|Mexico|Orleans|Zealand|England|Haven)$/

function dropFirstWords(name: string): string {
  const words = name.split(' ')
  while (
    words.length > 0 &&
    !wholeName.test(words.join(' ')) &&
    findPollster(words.join(' ')) === undefined &&
    !(words[0] === 'New' && newPlaces.test(words[1] ?? '')) &&
    (notNames.test(words[0] as string) || /^(?:of|and|the|&)$/.test(words[0] as string))
  )
    words.shift()
  return words.join(' ')
}

function hasName(text: string): boolean {
  return dropFirstWords(text).length > 1
}
