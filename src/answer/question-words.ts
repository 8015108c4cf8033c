/** What questions ask for by their first words, and words that news uses for one another. Written for this project. */

/** What a passage should hold to answer. */
export type QuestionKind = 'person' | 'time' | 'place' | 'number'

/** By language; the first that fits counts. */
export const questionOpeners: Readonly<Record<string, readonly (readonly [RegExp, QuestionKind])[]>> = {
  en: [
    [/\b(?:who|whom|whose)\b/i, 'person'],
    [/\b(?:when|what (?:time|day|date|year)|since when|how long ago)\b/i, 'time'],
    [
      /\bhow (?:many|much|long|old|high|tall|far|deep|big|large|fast|wide|strong|often)\b|\b(?:what|which) (?:share|percentage|price|number)\b/i,
      'number',
    ],
    [/\bwhere\b/i, 'place'],
  ],
  de: [
    [/(?<!\p{L})(?:wer|wen|wem|wessen)(?!\p{L})/iu, 'person'],
    [/(?<!\p{L})(?:wann|seit wann|bis wann)(?!\p{L})/iu, 'time'],
    [
      /(?<!\p{L})(?:wie ?viele?|wie (?:lange?|hoch|alt|groß|weit|tief|schnell)|wieviele?)(?!\p{L})/iu,
      'number',
    ],
    [/(?<!\p{L})(?:wo|woher|wohin)(?!\p{L})/iu, 'place'],
  ],
  fr: [
    [/(?<!\p{L})(?:qui|à qui)(?!\p{L})/iu, 'person'],
    [/(?<!\p{L})(?:quand|depuis quand)(?!\p{L})/iu, 'time'],
    [/(?<!\p{L})combien(?!\p{L})/iu, 'number'],
    [/(?<!\p{L})où(?!\p{L})/iu, 'place'],
  ],
  es: [
    [/(?<!\p{L})(?:quién|quiénes|quien)(?!\p{L})/iu, 'person'],
    [/(?<!\p{L})(?:cuándo|cuando)(?!\p{L})/iu, 'time'],
    [/(?<!\p{L})(?:cuánt[oa]s?|cuant[oa]s?)(?!\p{L})/iu, 'number'],
    [/(?<!\p{L})(?:dónde|donde|adónde)(?!\p{L})/iu, 'place'],
  ],
}

/** By what a number answers that is asked for with such a word. */
export const measuresAsked: Readonly<Record<string, readonly (readonly [RegExp, RegExp])[]>> = {
  en: [
    [
      /\bhow (?:high|tall|deep|far|wide|big|large)\b/i,
      /\b(?:metres?|meters?|feet|foot|kilomet\w+|miles?|high|deep|depth)\b/i,
    ],
    [
      /\bhow long\b/i,
      /\b(?:metres?|meters?|kilomet\w+|miles?|long|minutes?|hours?|days?|weeks?|months?|years?)\b/i,
    ],
    [/\bhow old\b/i, /\b(?:years?|aged|old)\b|, \d\d,/i],
    [
      /\bhow much\b|\bprice\b|\bcost\b/i,
      /[$€£]|\b(?:crowns?|dollars?|euros?|pounds?|million|billion|tonnes?|per cent|percent)\b/i,
    ],
    [/\bhow (?:fast|strong)\b/i, /\b(?:knots|kilomet\w+|miles|an hour|km\/h|mph)\b/i],
    [
      /\bhow many people\b/i,
      /\b(?:people|residents|passengers|persons|villagers|adults|men|women|children)\b/i,
    ],
  ],
  de: [
    [
      /wie (?:hoch|tief|weit|groß|lang)(?!\p{L})/iu,
      /(?:Metern?|Kilometern?|Zentimetern?|hoch|tief)(?!\p{L})/iu,
    ],
    [/wie lange/iu, /(?:Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?)(?!\p{L})/iu],
    [/wie alt/iu, /Jahre?(?!\p{L})/iu],
    [
      /wie viel(?!e)/iu,
      /[$€£]|(?:Kronen|Euro|Dollar|Taler|Millionen?|Milliarden?|Prozent|Tonnen)(?!\p{L})/iu,
    ],
    [/wie viele menschen/iu, /(?:Menschen|Personen|Bewohner|Passagiere)(?!\p{L})/iu],
  ],
}

/** Words that only ask or that no report says, beside the stop words of the language. */
export const askingWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `who whom whose when where why how what which happened happen happens tell explain mean means deep fast wide often cause caused causes
    called name named kind sort reason ago many much does did exactly currently`.split(/\s+/),
  ),
  de: new Set(
    'wer wen wem wessen wann wo woher wohin warum wieso weshalb wie was welche welcher welches wieviel wieviele viele passiert passierte heißt genau'.split(
      ' ',
    ),
  ),
  fr: new Set('qui quand combien où pourquoi comment quel quelle quels quelles que quoi passé'.split(' ')),
  es: new Set(
    'quién quiénes cuándo cuánto cuánta cuántos cuántas dónde por qué cómo cuál cuáles qué pasó'.split(' '),
  ),
}

/** Each line is one meaning, by any of its words. */
const alikeText: Readonly<Record<string, string>> = {
  en: `die died dies dead killed kill deaths death killing fatalities victims
    hurt injured injuries injury wounded wound
    win won wins winner victory beat defeated
    cost costs price prices worth expensive
    begin began begins start started starts open opened opens
    end ended ends finish finished
    steal stole stolen theft thief thieves robbed taken
    find found discovered discover detected spotted
    arrest arrested detained custody
    resign resigned quit stepped
    increase increased rise rose raised raise raises rises grew lifted
    decrease decreased fall fell fallen cut cuts reduced drop dropped
    evacuate evacuated evacuation
    sentence sentenced jailed prison convicted
    vote voted votes voting
    buy bought purchase acquire acquired
    boss head heads leads leader chief director
    build built building construction
    damage damaged destroyed
    support supports supporters favour favoured backing back
    oppose opposed opposes against
    ship ships vessel vessels boat boats ferry
    car cars vehicle vehicles
    fire fires blaze
    ban banned grounded forbidden`,
  de: `sterben starb gestorben tot tote toten getötet todesopfer
    verletzt verletzte verletzten
    gewinnen gewann gewonnen sieg siegte
    kosten kostet preis teuer
    beginnen begann begonnen startete gestartet
    stehlen gestohlen diebstahl
    finden fand gefunden entdeckt entdeckten
    steigen stieg gestiegen erhöht erhöhung`,
}

/** Forms of a verb that no stem joins, and that no line above has. */
const irregularText: Readonly<Record<string, string>> = {
  en: `lose lost, write wrote written, speak spoke spoken, pay paid, sell sold, choose chose chosen, leave left, send sent,
    spend spent, hold held, meet met, bring brought, teach taught, catch caught, fight fought, seek sought, break broke broken,
    drive drove driven, eat ate eaten, fly flew flown, freeze froze frozen, hide hid hidden, run ran, shoot shot, sing sang sung,
    sink sank sunk, sit sat, sleep slept, stand stood, strike struck, swear swore sworn, swim swam swum, tear tore torn,
    throw threw thrown, wear wore worn, feel felt, keep kept, lend lent, tell told, hear heard, feed fed, flee fled,
    blow blew blown, draw drew drawn, withdraw withdrew withdrawn, give gave given, make made, become became, deal dealt,
    dig dug, hang hung, lay laid, shake shook shaken`,
}

const alike = new Map<string, ReadonlyMap<string, readonly string[]>>()

/** Other words for the same in news, in lower case: `('en', 'died')` → dead, killed, … */
export function listAlike(language: string, word: string): readonly string[] {
  let known = alike.get(language)
  if (!known) {
    const verbs = (irregularText[language] ?? '').split(',')
    const lines = [...(alikeText[language] ?? '').split('\n'), ...verbs].map((line) => line.trim().split(' '))
    const pairs = lines.flatMap((line) =>
      line.map((one) => [one, line.filter((other) => other !== one)] as const),
    )
    known = new Map(pairs)
    alike.set(language, known)
  }
  return known.get(word) ?? []
}
