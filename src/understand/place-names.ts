/** Countries in the language of a text, and cities that are in the news everywhere. */

// Capitals, and cities of more than some two millions or with a market, a court or an office that the world reports on.
const cities = new Set(
  `washington london paris berlin moscow beijing tokyo brussels rome madrid lisbon vienna geneva zurich bern athens dublin
  warsaw prague budapest bucharest sofia belgrade zagreb sarajevo tirana skopje pristina kyiv kiev minsk vilnius riga
  tallinn helsinki stockholm oslo copenhagen reykjavik amsterdam rotterdam luxembourg strasbourg frankfurt munich hamburg
  cologne milan naples turin barcelona valencia seville porto lyon marseille toulouse manchester birmingham liverpool
  edinburgh glasgow belfast cardiff istanbul ankara izmir jerusalem gaza ramallah beirut damascus aleppo amman baghdad
  mosul basra tehran kabul kandahar islamabad karachi lahore peshawar delhi mumbai kolkata chennai bangalore hyderabad
  dhaka colombo kathmandu yangon naypyidaw bangkok hanoi saigon jakarta manila singapore taipei shanghai shenzhen guangzhou
  wuhan hongkong seoul pyongyang osaka sydney melbourne brisbane perth canberra auckland wellington ottawa toronto montreal
  vancouver boston chicago houston dallas miami atlanta seattle detroit philadelphia phoenix denver baltimore minneapolis
  havana caracas bogota bogotá medellin quito lima santiago montevideo asuncion brasilia brasília cairo alexandria tripoli
  benghazi tunis algiers rabat casablanca dakar accra lagos abuja nairobi kampala kigali addis mogadishu khartoum kinshasa
  luanda harare pretoria johannesburg durban riyadh jeddah doha dubai sanaa aden muscat tbilisi yerevan baku tashkent
  almaty astana ulaanbaatar wien genf zürich münchen köln brüssel rom mailand moskau peking tokio warschau prag`
    .trim()
    .split(/\s+/),
)
const manyWords = new Set(
  `new york|new york city|los angeles|san francisco|hong kong|tel aviv|buenos aires|rio de janeiro|são paulo|sao paulo|mexico
  city|kuala lumpur|ho chi minh city|cape town|addis ababa|abu dhabi|new delhi|the hague|white house|capitol hill|wall street|silicon
  valley|middle east|latin america|eastern europe|european union`
    .replace(/\s+/g, ' ')
    .split('|'),
)
const continents = new Set(
  'europe africa asia america antarctica australia oceania europa afrika asien afrique asie'.split(' '),
)
// Parts of countries that have governments of their own or are in the news as such; those of one word and of more.
const parts = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
  oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming england scotland wales bavaria bayern saxony
  sachsen hessen brandenburg thuringia thüringen catalonia cataluña catalunya andalusia andalucía sicily sicilia sardinia
  lombardy lombardia brittany bretagne normandy normandie corsica corse flanders wallonia quebec ontario manitoba alberta
  saskatchewan queensland tasmania victoria crimea donbas kashmir punjab kerala gujarat bihar tibet xinjiang siberia chechnya
  dagestan kurdistan tigray darfur oaxaca chiapas jalisco sinaloa`
    .trim()
    .split(/\s+/),
)
// How outlets call countries besides the names that the engine knows, by language.
const otherNames: Readonly<Record<string, string>> = {
  en: `TR turkey, CZ czech republic, MM burma, CI ivory coast, SZ swaziland, CV cape verde, TL east timor, NL holland,
    GB britain, GB great britain, US usa, US america, US united states of america, AE uae, HK hong kong, VA vatican`,
  de: 'US usa, US amerika, GB großbritannien, PS palästina, HK hongkong, NL holland, VA vatikan',
  fr: 'US usa, GB grande-bretagne, PS palestine, MM birmanie, VA vatican',
  es: 'US eeuu, US ee uu, US estados unidos de américa, GB gran bretaña, PS palestina, VA vaticano',
  it: 'US usa, US stati uniti d’america, GB gran bretagna, PS palestina, VA vaticano',
  pt: 'US eua, US estados unidos da américa, GB grã-bretanha, PS palestina, VA vaticano',
  nl: 'US vs, GB groot-brittannië, PS palestina, VA vaticaan',
  pl: 'US usa, GB wielka brytania, VA watykan',
  ru: 'US сша, GB британия, VA ватикан',
  uk: 'US сша, GB британія, VA ватикан',
  tr: 'US abd',
}
const regions = new Map<string, ReadonlyMap<string, string>>()
const others = new Map<string, ReadonlyMap<string, string>>()

/** Whether a name is that of a country in the language or in English, or of a city or region that is known everywhere. */
export function isPlaceName(name: string, language: string): boolean {
  const lower = name.toLowerCase()
  if ([cities, parts, continents, manyWords].some((names) => names.has(lower))) return true
  return findCountry(name, language) !== undefined
}

/** A country by its name in a language, else in English, and in which: `Allemagne` of French → DE, fr. */
export function findCountry(name: string, language: string): { code: string; language: string } | undefined {
  const lower = name.toLowerCase()
  for (const one of [language === 'und' ? 'en' : language, 'en']) {
    const code = listCountryNames(one).get(lower) ?? listOtherNames(one).get(lower)
    if (code !== undefined) return { code, language: one }
  }
  return undefined
}

/** The name of a country as outlets of a language write it in full: `US` → United States, not Türkiye in English. */
export function getCountryName(code: string, language: string): string {
  if (language === 'en' && code === 'TR') return 'Turkey'
  const names = (['short', 'long'] as const).map((style) =>
    new Intl.DisplayNames([language], { type: 'region', style }).of(code),
  )
  // `UK` and `US` are no names in full.
  return names.find((name) => name !== undefined && name !== name.toUpperCase()) ?? code
}

function listOtherNames(language: string): ReadonlyMap<string, string> {
  const known = others.get(language)
  if (known) return known
  const rows = (otherNames[language] ?? '').split(',').filter(Boolean)
  const names = new Map(
    rows.map((row) => {
      const [code = '', ...name] = row.trim().split(/\s+/)
      return [name.join(' '), code] as const
    }),
  )
  others.set(language, names)
  return names
}

/** All names of countries in a language, in lower case, and their codes. */
export function listCountryNames(language: string): ReadonlyMap<string, string> {
  const known = regions.get(language)
  if (known) return known
  const names = new Map<string, string>()
  for (const style of ['short', 'long'] as const) {
    const shown = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style })
    for (const code of listCodes()) {
      const name = shown.of(code)
      if (name !== undefined) names.set(name.toLowerCase(), code)
    }
  }
  regions.set(language, names)
  return names
}

/** All codes of two letters; those that name nothing are left out by who asks. ZZ and the like are no country. */
function listCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  // FX is an old code of FR, and has its name.
  const current = codes.filter((code) => new Intl.Locale(`und-${code}`).region === code)
  return current.filter((code) => !/^(?:ZZ|X[A-Z]|Q[M-Z]|EU|EZ|UN|A[A])$/.test(code))
}
