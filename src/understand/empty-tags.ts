/** Words that alone are no subject, whoever writes them with a capital: days and months, offices, parts of an outlet. */

const words = `
president department university house district court committee government ministry minister police party state city county
council commission agency office secretary senator governor mayor chairman director board bureau administration association
institute company group club union federation league team street avenue road north south
east west northern southern eastern western american americans people man woman men women officials spokesman spokeswoman
attorney general judge justice chief officer king queen prince sir mr mrs ms dr media internet website email video photo
photos exclusive update updates breaking report reports interview editorial analysis opinion comment comments newsletter
subscribe advertisement bill individual center centre article representatives senators speaker black white security
defense defence memorial legislature amendment leading federal employees employee team thanks happy neighbor neighbour
percent million billion top related read watch click minute minutes hour hours representative lawmakers congressman congresswoman candidate campaign supporters election elections vote votes voters press news magazine times post journal today yesterday tomorrow year years week month day days
category categories person persons declaration circuit cabinet life rep reps sen republic senior former special counsel intelligence
administrations constitutional
präsident präsidentin ministerium minister ministerin regierung polizei partei stadt land bund gericht universität kanzler
kanzlerin sprecher sprecherin behörde amt verein unternehmen kreis prozent euro uhr jahr jahre woche montag
président présidente ministère ministre gouvernement police parti ville état cour université groupe société maire conseil
pays année semaine presidente ministerio ministro gobierno policía partido ciudad estado tribunal universidad grupo empresa
alcalde consejo país año semana governo ministero partito città stato tribunale università gruppo sindaco consiglio paese
anno settimana polícia cidade universidade prefeito conselho ano regering minister politie partij stad staat rechtbank
universiteit groep burgemeester raad jaar week президент министр министерство правительство полиция город страна суд
президент міністр уряд поліція місто країна суд`

const empty = new Set(words.split(/\s+/))
const calendars = new Map<string, ReadonlySet<string>>()

/** Whether a label is none that people look for: `Wednesday`, `Department`, `März`; of a name of several words only if all are. */
export function isEmptyTag(label: string, language: string): boolean {
  const calendar = getCalendar(language)
  const parts = label.toLowerCase().split(/[\s-]+/)
  return parts.every((part) => empty.has(part) || calendar.has(part) || /^\P{L}*$/u.test(part))
}

/** The names of days and months, whole and short, in a language and in English. */
function getCalendar(language: string): ReadonlySet<string> {
  const known = calendars.get(language)
  if (known) return known
  const names = new Set<string>()
  for (const locale of ['en', language === 'und' ? 'en' : language])
    for (const form of ['long', 'short'] as const) {
      const day = new Intl.DateTimeFormat(locale, { weekday: form, timeZone: 'UTC' })
      const month = new Intl.DateTimeFormat(locale, { month: form, timeZone: 'UTC' })
      const date = new Intl.DateTimeFormat(locale, { month: form, day: 'numeric', timeZone: 'UTC' })
      const named: string[] = []
      for (let at = 1; at <= 7; at++) named.push(day.format(Date.UTC(2026, 0, at)))
      for (let at = 0; at < 12; at++) {
        const moment = Date.UTC(2026, at, 1)
        named.push(month.format(moment))
        named.push(date.formatToParts(moment).find(({ type }) => type === 'month')?.value ?? '')
      }
      for (const name of named) names.add(name.toLowerCase().replace(/\.$/, ''))
    }
  calendars.set(language, names)
  return names
}
