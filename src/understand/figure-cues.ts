/** How sentences say what a figure counts, in nine languages. Written for this project. */

import type { FigureKind } from '../model/compared-figure.ts'
import { englishMultipliers, englishNumbers, smallNumbers } from './figure-words.ts'

/** Words that count people as such; another noun (“children”, “soldiers”) is a part of them, and is not compared. */
const people = `people|persons?|men and women|lives|residents|individuals|menschen|personen|leute|todesopfer|personnes?|gens|personas?|persone|pessoas?|mensen|
  personen|человек|людей|жителей|осіб`

/** What may stand between a figure and its cue. */
const between = `(?:\\s(?:${people}|others|were|was|have|has|had|been|are|is|dead|confirmed|reported|and|also|so|far|now|wurden|worden|sind|waren|haben|kamen|ont|été|sont|
  étaient|han|sido|fueron|sono|stati|state|foram|estão|zijn|werden|raakten|были|было|est|es|to|be|feared|presumed|their|ums)){0,5}\\s`

const before = `(?:at least|more than|over|nearly|almost|about|around|some|up to|as many as|mindestens|über|rund|etwa|fast|au moins|plus de|près de|environ|
  al menos|más de|unos|cerca de|almeno|oltre|più di|circa|pelo menos|mais de|ten minste|minstens|meer dan|ongeveer|zeker|не менее|более|около|минимум|до|почти|щонайменше)`

const cues: Readonly<
  Record<Exclude<FigureKind, 'damage' | 'fine' | 'price'>, readonly [after: string, ahead: string]>
> = {
  dead: [
    `killed|dead|died|deaths?|fatalities|lost their lives|perished|getötet|tote[n]?|gestorben|starben|ums leben|todesopfer|morts?|tuées?|tués|décédées?|décès|muertos|muertas|
     murieron|fallecid[oa]s|víctimas mortales|morti|uccis[ie]|vittime|mort[oa]s|mortes|morreram|doden|omgekomen|погибли|погибших|погибло|убиты|убито|жертв|загинули|загиблих`,
    `killed|killing|kills|claimed|death toll(?: has| had)? (?:rose|risen|climbed|stood|stands|rises|reached|of|to|at|is|was|now){1,3}|death toll|claiming the lives of|deaths of|tötete|tué|matado|uccidendo|matando|doodde`,
  ],
  injured: [
    `injured|wounded|hurt|injuries|verletzt|verletzte[n]?|blessées?|blessés|heridos|heridas|resultaron heridos|feriti|ferite|feridos|feridas|gewond|gewonden|ранены|раненых|пострадали|пострадавших|поранено`,
    `injured|injuring|injures|wounded|wounding|wounds|verletzte|blessé|hiriendo|ferendo|ferindo|verwondde`,
  ],
  missing: [
    `missing|unaccounted for|vermisst|vermisste[n]?|disparus|disparues|desaparecidos|dispersi|vermist|vermisten|пропали без вести|пропавших`,
    '',
  ],
  arrested: [
    `arrested|detained|taken into custody|in custody|arrests|festgenommen|verhaftet|festnahmen|interpellées?|interpellés|arrêtées?|arrêtés|arrestations|detenidos|arrestados|detenid[oa]s|
     arrestati|fermati|detidos|presos|gearresteerd|aangehouden|задержаны|задержано|арестованы|арестовано|затримано`,
    `arrested|arresting|detained|detaining|arrests of|nahm|detuvo a|detuvieron a|задержали`,
  ],
  displaced: [
    `evacuated|displaced|homeless|made homeless|fled(?: their homes)?|evakuiert|obdachlos|évacuées?|évacués|déplacées?|déplacés|evacuad[oa]s|desplazad[oa]s|evacuati|sfollati|desalojad[oa]s|desabrigados|
     geëvacueerd|dakloos|эвакуированы|эвакуировано|евакуйовано`,
    `evacuated|evacuating|displaced|displacing|evakuierte|desplazando|évacué`,
  ],
  crowd: [
    `protesters|demonstrators|marchers|protested|marched|rallied|demonstrated|took to the streets|took part|attended|gathered|demonstranten|demonstrierten|teilnehmer|teilnehmende|protestierten|
     manifestants|ont manifesté|manifestantes|asistentes|manifestanti|partecipanti|betogers|demonstreerden|протестующих|демонстрантов|участников|учасників`,
    `crowd of|drew|attended by|crowds? estimated at|kundgebung mit`,
  ],
}

/** How a figure is told to count something, by what stands behind it and before it. */
export interface FigureForm {
  readonly kind: FigureKind
  /** Begins where the figure ends. */
  readonly behind: RegExp
  /** Ends where the figure begins. */
  readonly ahead: RegExp | undefined
}

const clean = (text: string) => text.replace(/\n\s*/g, '')

const english = `(?:${[...englishNumbers.keys()].join('|')})(?:[\\s-](?:and\\s)?(?:${[...englishNumbers.keys(), ...englishMultipliers.keys()].join('|')})){0,6}`
const scale = `thousand|million|tausend|millionen|mille|millions|mil|millones|mila|milioni|milhões|duizend|тысяч|тысячи|тыс|тисяч`
const number = `(?<number>\\d{1,3}(?:[.,\\s\\u00a0]\\d{3}(?!\\d))+|\\d{1,7}|(?:${english}|${smallNumbers.join('|')})(?![\\p{L}-]))(?:\\s(?<scale>${scale}))?`

/** Numbers that may count something, with `about`, `number` and `scale`. */
export const countPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?<about>${clean(before)}\\s)?${number}(?=\\s|[.,;]|$)`,
  'giu',
)
/** What must stand behind a figure whose cue stands before it. */
export const afterAhead = new RegExp(
  `\\s(?:${clean(people)}|others)(?![\\p{L}])|\\s?(?:[.,;]|and\\s|in\\s|on\\s|at\\s|after\\s|$)`,
  'iuy',
)

export const figureForms: readonly FigureForm[] = Object.entries(cues).map(([kind, [behind, ahead]]) => ({
  kind: kind as FigureKind,
  behind: new RegExp(`${clean(between)}(?:${clean(behind)})(?![\\p{L}\\p{N}])`, 'iuy'),
  ahead:
    ahead === ''
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${clean(ahead)})\\s(?:to\\s|at\\s|of\\s)?$`, 'iu'),
}))

/** A sum of money by what it is, found in a sentence that has one of these words beside it. */
export const moneyCues: readonly (readonly [FigureKind, RegExp])[] = [
  [
    'damage',
    /(?<!\p{L})(?:damages?|losses|schaden|schäden|dégâts|daños|danni|danos|schade|ущерб\p{L}*|збитк\p{L}*)(?!\p{L})/iu,
  ],
  [
    'fine',
    /(?<!\p{L})(?:fined|fine of|penalty of|geldstrafe|bußgeld|amende|multa|boete|штраф\p{L}*)(?!\p{L})/iu,
  ],
  [
    'price',
    /(?<!\p{L})(?:deal worth|deal valued|takeover|acquisition|acquire|acquired|bought for|sold for|buy for|übernahme|rachat|adquisición|acquisizione|aquisição|overname)(?!\p{L})/iu,
  ],
]
