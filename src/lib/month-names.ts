/**
 * Month names of the languages that feeds are dated in, each by a beginning that no other month of any of them shares,
 * in lower case and without accents. Sources: RFC 5322 §3.3 and the Unicode CLDR's month names.
 */
const beginnings: readonly string[] = [
  // English and the languages whose names begin alike
  'jan ene gen janv ιαν янв січ sty led oca tammi يناير ינו',
  'feb fev febb fevr φεβ фев лют lut uno sub helmi فبراير פבר',
  'mar mrz maer marz μαρ мар бер bre mart maart maalis مارس מרץ',
  'apr avr abr apri aprilis απρ апр кві kwi dub nisan huhti ابريل أبريل אפר',
  'may mai maj mag maio mei μαι μαϊ май мая трав kve mayis touko مايو מאי',
  'jun juin juni giu ιουν июн черв cze haziran kesa يونيو יונ',
  'jul juil juli lug ιουλ июл лип lip temmuz heina يوليو יול',
  'aug aout ago agos αυγ авг серп sie srp agustos elo اغسطس أغسطس אוג',
  'sep set settembre szep σεπ сен вер wrz zari eylul syys سبتمبر ספט',
  'oct okt ott out οκτ окт жовт paz rij ekim loka اكتوبر أكتوبر אוק',
  'nov noi νοε ноя лис lis kasim marras نوفمبر נוב',
  'dec dez des dic δεκ дек груд gru pro aralik joulu ديسمبر דצמ',
]

const byBeginning = new Map<string, number>()
for (const [index, names] of beginnings.entries()) {
  for (const name of names.split(' ')) byBeginning.set(withoutAccents(name), index + 1)
}

/** The month from 1 to 12 that a word names, if it does: `'Ιούλ'` → 7, `'Sept.'` → 9, `'Monday'` → undefined. */
export function findMonth(word: string): number | undefined {
  const plain = withoutAccents(word)
  // The longest beginning decides: `marras` is November in Finnish, `mar` March elsewhere.
  for (let length = Math.min(plain.length, 10); length >= 3; length -= 1) {
    const month = byBeginning.get(plain.slice(0, length))
    if (month !== undefined) return month
  }
  return undefined
}

function withoutAccents(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')
}
