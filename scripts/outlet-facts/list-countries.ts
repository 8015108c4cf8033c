// One name a country, so that two sources that agree do not look as if they did not.
const otherNames: Readonly<Record<string, string>> = {
  'Czech Republic': 'Czechia',
  'DR Congo': 'Democratic Republic of the Congo',
  'Europen Union': 'European Union',
  'Palestine territories': 'Palestine',
  'The Gambia': 'Gambia',
  'The Netherlands': 'Netherlands',
  UAE: 'United Arab Emirates',
  'United States of America': 'United States',
}

const nowhere = new Set(['', 'Global', 'International'])

/** `'The Netherlands/Morocco'` → `['Netherlands', 'Morocco']`; what is of no country → `[]` */
export function listCountries(stated: string): string[] {
  const names = stated.split('/').map((name) => name.trim())
  return names.filter((name) => !nowhere.has(name)).map((name) => otherNames[name] ?? name)
}
