/** How texts tell of polls, in nine languages. Written for this project; the forms of numbers and margins follow AAPOR’s list. */

import type { PollMode } from '../model/poll.ts'

/** A word for a poll, anywhere. */
export const pollWord =
  /(?<!\p{L})(?:polls?|surveys?|polled|surveyed|pollsters?|umfragen?|erhebung|sondages?|encuestas?|sondeos?|sondaggi[oe]?|pesquisas?|sondagens?|sondagem|peilingen|peiling|enquête|опрос\p{L}*|опитуван\p{L}*)(?!\p{L})/iu

/** What each of these words has in it: looked for first, as nine of ten texts have none, and a tenth of the cost tells that. */
export const pollLetters =
  /poll|survey|umfrage|erhebung|sonda[gs]|encuesta|sondeo|pesquisa|peiling|enquête|опрос|опитуван/i

const people =
  `adults?|voters?|respondents?|people|persons?|residents?|citizens?|americans?|britons?|canadians?|men and women|hispanics?|latinos?|
  republicans?|democrats?|independents?|catholics?|parents|students|workers|caucus-?goers|befragten?|wahlberechtigten?|personen|
  bürger\\p{L}*|personnes|électeurs|français|adultes|encuestad\\p{L}+|personas|entrevist\\p{L}+|electores|intervist\\p{L}+|persone|elettori|inquirid\\p{L}+|
  pessoas|eleitores|respondenten|mensen|kiezers|nederlanders|респондент\\p{L}*|человек|россиян|осіб|виборц\\p{L}*|громадян`.replace(
    /\s+/g,
    '',
  )

/** `1,004 randomly chosen registered voters nationwide`: the number and whom it counts. */
export const sampleSize = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£.,])(\d{1,3}(?:[.,   ]\d{3}){1,2}|\d{3,6}|(?:five|six|seven|eight|nine) hundred)\s(?!(?:times|percent|years?|months?|days?|miles|dollars|points)(?!\p{L}))((?:[\p{L}-]{2,20}\s){0,5}?(?:${people})(?:\s(?:voters?|adults?|residents?|americans|primary voters|caucus-?goers|republicans?|democrats?|aged?\s\d\d[^\s,.]{0,12}|nationwide|nationally|statewide)){0,3})(?!\p{L})`,
  'iu',
)
/** `n = 1,029` */
export const statedSize = /(?<!\p{L})n\s?=\s?(\d{1,3}(?:[., {2}]\d{3})+|\d{2,6})/iu

/** What must stand in a sentence whose number of people is that of a sample. */
export const sampleCue =
  /(?<!\p{L})(?:polls?|polled|surveys?|surveyed|interview\p{L}*|questioned|sampl\p{L}+|respond\p{L}+|asked|contacted|befragt\p{L}*|umfrage\p{L}*|interrogé\p{L}*|sondage\p{L}*|encuest\p{L}*|sondeo\p{L}*|entrevist\p{L}*|intervist\p{L}*|sondagg\p{L}*|pesquisa\p{L}*|inquirid\p{L}*|ondervraagd\p{L}*|peiling\p{L}*|опрос\p{L}*|опрош\p{L}*|опит\p{L}*)(?!\p{L})/iu

const number = String.raw`(\d{1,2}(?:[.,]\d{1,2})?|one|two|three|four|five|six|seven)`
const points = String.raw`(?:-|\s)?(?:%|％|per\s?cent|percentage|percent|points?|pp\b|prozent\p{L}*|points|puntos|punti|pontos|procent\p{L}*|п\.?\s?п|процент\p{L}*|відсот\p{L}*)`
const marginWords = String.raw`margins? of (?:sampling )?error|sampling error|(?:sampling )?error margin|fehlertoleranz|fehlerspanne|schwankungsbreite|marge d[’']erreur|margen de error|margine d[’']errore|margem de erro|foutmarge|погрешност\p{L}*|похибк\p{L}*`

/** The forms in which a margin is stated; the number is the first group. */
export const margins: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:${marginWords})[^\d;\n±]{0,90}?(?:±|\+\s?/\s?[-–−]|plus or minus)?\s?${number}${points}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:${marginWords})\s(?:\p{L}+\s){0,3}(?:±|\+\s?/\s?[-–−]|plus or minus)\s?(\d{1,2}(?:[.,]\d{1,2})?)`,
    'iu',
  ),
  new RegExp(String.raw`(?:±|\+\s?/\s?[-–−]|plus or minus)\s?${number}${points}`, 'iu'),
  new RegExp(String.raw`(?<!\p{N})${number}${points}(?:[\s-]points?)?\s(?:${marginWords})`, 'iu'),
]

/** By a word of a sentence on method. Two of them are mixed. */
export const modeWords: readonly (readonly [PollMode, RegExp])[] = [
  ['automated calls', /automated (?:tele)?phone|automated calls?|robo-?calls?|interactive voice/iu],
  [
    'telephone',
    /(?<!smart)(?:tele)?phones?(?!\p{L})|landlines?|cell ?phones?|live (?:interviewers|callers)|CATI|telefon\p{L}*|téléphon\p{L}*|teléfon\p{L}*|телефон\p{L}*/iu,
  ],
  [
    'online',
    /online|internet|web-based|web panel|CAWI|en ligne|por internet|en línea|онлайн|інтернет|интернет/iu,
  ],
  [
    'face to face',
    /face[- ]to[- ]face|in[- ]person interview\p{L}*|CAPI|persönlich befragt|face à face|presencial\p{L}*/iu,
  ],
  ['post', /by (?:post|mail)(?!\p{L})|mail(?:ed)? (?:survey|questionnaire)|postal survey/iu],
]

export const fieldCue =
  /(?<!\p{L})(?:conduct\p{L}*|carried out|taken|fielded|surveyed|polled|questioned|interview\p{L}*|held|survey of|poll of|polling|surveys?|polls?|befragt\p{L}*|erhoben|durchgeführt|réalisé\p{L}*|interrogé\p{L}*|realizad\p{L}*|realizzat\p{L}*|effettuat\p{L}*|gehouden|uitgevoerd|проведен\p{L}*|проводил\p{L}*|проведён\p{L}*)(?!\p{L})/iu

export const weightingWord =
  /weight(?:ed|ing|s)|design effects?|gewichte\p{L}*|redressé\p{L}*|ponderad\p{L}*|ponderat\p{L}*|gewogen|взвеш\p{L}*/iu
export const publishedCue =
  /(?:released|published|(?<!carried\s)out|unveiled|issued|conducted for release|aired|reported)\s(?:\p{L}+\s){0,2}$/iu
