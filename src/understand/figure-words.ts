/** Words that belong to figures. Written for this project; two of one meaning have one sign here. */

/** `'a b=1'` → a and b mean 1. */
function toTable(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(/([^=]+)=(\S+)/g)).flatMap(([, words = '', meaning = '']) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, meaning] as const),
    ),
  )
}

/** By how much a word behind a number multiplies it. */
export const scaleWords: ReadonlyMap<string, number> = new Map(
  [
    ...toTable(`
      thousand tausend tsd mille mila mil duizend tusen tusind tuhat tys тыс тысяч тысячи тысяча тис тисяч тисячі bin ألف آلاف ribu=1e3
      万 萬 만=1e4
      million millions mln mio millionen millón millones milione milioni milhão milhões miljoen miljoner millioner miljoonaa miljoona млн миллион миллиона миллионов мільйон мільйона мільйонів milion miliony milionów milyon مليون ملايين juta=1e6
      億 亿 억=1e8
      bn milliarde milliarden mrd milliard milliards miliardo miliardi bilhão bilhões miljard miljarder mld milliarder
      miljardia млрд миллиард миллиарда миллиардов мільярд мільярда мільярдів miliard miliardy miliardów milyar مليار=1e9
      兆 조=1e12`),
  ].map(([word, value]) => [word, Number(value)]),
)

/** English alone counts a billion as a thousand millions. */
export const englishScaleWords: ReadonlyMap<string, number> = new Map([
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])

/** What a number counts in, where a word or sign behind it says so. */
export const unitWords: ReadonlyMap<string, string> = toTable(`
  % ％ percent prozent pourcent procent prosent prosenttia процент процента процентов відсоток відсотка відсотків procentów yüzde بالمئة persen=%
  percentage prozentpunkt prozentpunkte prozentpunkten=points
  ‰=‰
  ° degree degrees grad degrés grados gradi graus graden градус градуса градусов=°
  km kilometre kilometres kilometer kilometers kilometern kilomètre kilomètres kilómetro kilómetros chilometro chilometri quilômetros quilómetros км километр километра километров=km
  mm millimetre millimetres millimeter millimeters millimetern millimètre millimètres milímetro milímetros=mm
  cm centimetre centimetres centimeter centimeters zentimeter zentimetern centimètre centimètres centímetro centímetros=cm
  m metre metres meter meters metern mètre mètres metro metros metri метр метра метров=m
  mile miles mi=mile
  foot feet ft=foot
  kg kilo kilos kilogram kilograms kilogramm kilogrammes кг килограмм килограммов=kg
  tonne tonnes ton tons tonnen toneladas tonnellate тонн тонна тонны=t
  litre litres liter liters litern litros litri литр литра литров=l
  hectare hectares hektar hectáreas ettari гектар гектара гектаров ha=ha
  $ us$ dollar dollars dólar dólares dollari dólares доллар доллара долларов=$
  € euro euros eur евро євро=€
  £ pound pounds pfund livres libras sterline=£
  ¥ yen 円 yuan 元 人民币=¥
  ₽ rouble roubles ruble rubles rubel рубль рубля рублей руб=₽
  ₹ rupee rupees=₹
  ₺ lira=₺
  franc francs franken francos=CHF
  krona kronor krone kroner kronen=kr
  year years jahr jahre jahren an ans année années año años anno anni ano anos jaar år год года лет=year
  month months monat monate monaten mois mes meses mese mesi maand maanden месяц месяца месяцев=month
  week weeks woche wochen semaine semaines semana semanas settimana settimane weken неделя недели недель=week
  day days tag tage tagen jour jours día días giorno giorni dia dias dag dagen день дня дней=day
  hour hours stunde stunden heure heures hora horas ora ore uur час часа часов=hour
  minute minutes minuten minuto minutos minuti минута минуты минут=minute`)

const ones =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/)
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** English numbers below a hundred, word by word. */
export const englishNumbers: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
])

/** What multiplies an English number that is written out. */
export const englishMultipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

// From two to twelve; left out is what is another word as well, such as the French word for nine, which is also “new”.
const written: Readonly<Record<string, string>> = {
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  fr: 'deux trois quatre cinq six sept huit - dix onze douze',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  it: 'due tre quattro cinque - sette otto nove dieci undici dodici',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
  sv: 'två tre fyra fem sex sju åtta nio tio elva tolv',
  ru: 'два три четыре пять шесть семь восемь девять десять - -',
}

/** All of them, of every language. */
export const smallNumbers: readonly string[] = Object.values(written).flatMap((words) =>
  words.split(' ').filter((word) => word !== '-'),
)

/** Small numbers that are written out in other languages than English: the value of a word in lower case. */
export function findWrittenNumber(word: string, language: string): number | undefined {
  const words = written[language]?.split(' ')
  const index = words?.indexOf(word) ?? -1
  return index < 0 ? undefined : index + 2
}

/** Languages that write a stop before the decimals and group thousands by commas; most others do it the other way round. */
export const pointLanguages: ReadonlySet<string> = new Set(
  'en zh ja ko th he hi bn ta te ur ms ga cy mt'.split(' '),
)

/** Where the digits of other scripts begin: Arabic, Persian, Devanagari, Bengali, Thai, full width (Unicode, category Nd). */
export const digitZeros: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]
