/** Words for what somebody does, in English, by what hardly anybody does one after the other; what everybody may be besides is left out. */

import type { Calling } from '../model/sighting.ts'

const lists: Readonly<Record<Calling, string>> = {
  office: `sen senator rep representative congressman congresswoman gov governor mayor councilman councilwoman alderman selectman
    assemblyman assemblywoman legislator lawmaker minister premier secretary undersecretary ambassador president-elect`,
  bench: 'judge justice magistrate',
  law: 'prosecutor attorney lawyer solicitor',
  police: 'sheriff detective trooper constable policeman policewoman',
  military: 'gen col lt capt sgt maj adm cmdr colonel admiral sergeant corporal airman marine',
  science: `professor prof scientist physicist chemist biologist geologist meteorologist climatologist epidemiologist astronomer
    criminologist sociologist psychologist economist historian demographer anthropologist glaciologist archaeologist
    oceanographer ecologist statistician lecturer`,
  medicine: `physician surgeon neurosurgeon nurse psychiatrist pathologist oncologist pediatrician paramedic cardiologist`,
  news: 'reporter correspondent photographer cameraman newscaster journalist editor anchor',
  views: 'columnist host co-host commentator contributor pundit blogger',
  politics: `strategist lobbyist operative speechwriter spokesman spokeswoman spokesperson adviser advisor aide consultant
    staffer fundraiser`,
  arts: `actor actress singer musician comedian filmmaker novelist poet painter sculptor rapper guitarist drummer songwriter dancer
    playwright`,
  sport: `quarterback linebacker cornerback coach golfer cyclist boxer wrestler swimmer sprinter goalkeeper midfielder pitcher skier
    jockey`,
  business: 'ceo banker financier entrepreneur executive',
  faith: 'pastor priest bishop archbishop cardinal rabbi imam rev reverend',
  trade: `farmer rancher plumber electrician carpenter mechanic welder steelworker miner waitress waiter bartender barber hairdresser
    driver trucker machinist bricklayer roofer fisherman baker cashier janitor retiree shopkeeper firefighter cook student`,
  work: 'teacher engineer technician accountant principal librarian realtor veterinarian pilot',
  private: 'resident voter mother father neighbor neighbour protester bystander passer-by shopper tourist',
}

const callingOf = new Map(
  Object.entries(lists).flatMap(([calling, list]) =>
    list.split(/\s+/).map((word): [string, Calling] => [word, calling as Calling]),
  ),
)

/** `farmer` → trade; `president`, of a country or a chess club, → undefined. */
export function findCalling(word: string): Calling | undefined {
  return callingOf.get(word.toLowerCase().replace(/\.$/, ''))
}

const pairCallings: ReadonlyMap<string, readonly Calling[]> = new Map([
  ['press secretary', ['politics']],
  ['attorney general', ['office', 'law']],
  ['attorney gen.', ['office', 'law']],
  ['solicitor general', ['office', 'law']],
  ['surgeon general', ['office', 'medicine']],
  ['campaign manager', ['politics']],
  ['law professor', ['science', 'law']],
  ['police chief', ['police']],
  ['police officer', ['police']],
  ['police spokesman', ['police', 'politics']],
  ['police spokeswoman', ['police', 'politics']],
])

/** What two words say together that the second does not say alone. */
export function findPairCallings(first: string, second: string): readonly Calling[] | undefined {
  return pairCallings.get(`${first} ${second}`)
}

/** Nobody is both; each pair stands once. */
const never: Readonly<Partial<Record<Calling, string>>> = {
  trade: 'office bench law military science medicine news arts sport faith',
  sport: 'office bench law military science medicine police faith',
}
/** Nobody of those who are in the news is both, but for a few. */
const hardly: Readonly<Partial<Record<Calling, string>>> = {
  trade: 'police politics views',
  work: 'office bench politics news arts sport faith police science law medicine',
  private: 'office military bench law science news politics sport arts police',
  sport: 'politics news business',
  science: 'office politics bench police military news business faith arts',
  faith: 'office bench law military news police politics business medicine',
  news: 'office bench law military medicine police business',
  business: 'politics bench police',
  arts: 'bench law military medicine police politics',
  medicine: 'bench law military politics views police business',
  police: 'views business',
  military: 'views',
}

function listPairs(table: Readonly<Partial<Record<Calling, string>>>): Set<string> {
  const pairs = Object.entries(table).flatMap(([one, others]) =>
    others.split(' ').flatMap((other) => [`${one} ${other}`, `${other} ${one}`]),
  )
  return new Set(pairs)
}

const [neverBoth, hardlyBoth] = [listPairs(never), listPairs(hardly)]

/** Whether one person does not do both; `isCommon`: of a name that so many have that little is enough. */
export function isApart(one: Calling, other: Calling, isCommon: boolean): boolean {
  const pair = `${one} ${other}`
  return neverBoth.has(pair) || (isCommon && hardlyBoth.has(pair))
}
