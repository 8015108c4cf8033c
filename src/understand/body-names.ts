/** Parties and bodies that outlets name in many ways and never introduce, by language. Written for this project. */

type Names = readonly (readonly [name: string, others: string])[]

const acronyms: Names = [
  ['FBI', 'federal bureau of investigation'],
  ['CIA', 'central intelligence agency'],
  ['NSA', 'national security agency'],
  ['NASA', 'national aeronautics and space administration'],
  ['NATO', 'north atlantic treaty organization|north atlantic treaty organisation|nato'],
  ['OPEC', 'organization of the petroleum exporting countries'],
  ['UNESCO', 'unesco'],
  ['UNICEF', 'unicef'],
]

/** The name that is shown, and the others as parts of an address, apart from its own. */
export const bodyNames: Readonly<Record<string, Names>> = {
  en: [
    ...acronyms,
    ['Republican Party', 'republican|republicans|gop|grand old party'],
    ['Democratic Party', 'democrat|democrats|democratic|dems'],
    ['Conservative Party', 'tory|tories|tory party'],
    ['Labour Party', 'labour'],
    ['Liberal Democrats', 'lib dem|lib dems|liberal democrat'],
    ['Green Party', 'greens'],
    ['United Nations', 'un|uno|united nations organization'],
    ['European Union', 'eu'],
    ['World Health Organization', 'world health organisation'],
    ['Islamic State', 'isis|isil|daesh|islamic state group|islamic state of iraq and syria'],
  ],
  de: [
    ['NATO', 'nordatlantikpakt'],
    ['SPD', 'sozialdemokraten|sozialdemokratische partei deutschlands'],
    ['CDU', 'christdemokraten|christlich demokratische union'],
    ['CSU', 'christsoziale|christsozialen|christlich soziale union'],
    ['FDP', 'freie demokraten|freien demokraten|freie demokratische partei'],
    ['AfD', 'alternative fur deutschland'],
    ['Grüne', 'grunen|die grunen|bundnis 90 die grunen'],
    ['Die Linke', 'linke|linken|linkspartei'],
    ['Demokraten', 'demokratische partei|us demokraten'],
    ['Republikaner', 'republikanische partei|republikanern|us republikaner'],
    ['Vereinte Nationen', 'un|uno|vereinten nationen'],
    ['Europäische Union', 'eu|europaischen union'],
  ],
  fr: [
    ['OTAN', 'organisation du traite de l atlantique nord'],
    ['Rassemblement national', 'rn'],
    ['La France insoumise', 'lfi|insoumis|france insoumise'],
    ['Parti socialiste', 'ps'],
    ['Parti démocrate', 'democrates'],
    ['Nations unies', 'onu|organisation des nations unies'],
    ['Union européenne', 'ue'],
  ],
  es: [
    ['OTAN', 'organizacion del tratado del atlantico norte'],
    ['PSOE', 'partido socialista obrero espanol'],
    ['Partido Popular', 'pp|populares'],
    ['Partido Demócrata', 'democratas'],
    ['Partido Republicano', 'republicanos'],
    ['Naciones Unidas', 'onu|organizacion de las naciones unidas'],
    ['Unión Europea', 'ue'],
  ],
  it: [
    ['Partito Democratico', 'pd|dem|democratici'],
    ['Movimento 5 Stelle', 'm5s|cinque stelle|movimento cinque stelle|5 stelle'],
    ['Fratelli d’Italia', 'fdi'],
    ['Nazioni Unite', 'onu|organizzazione delle nazioni unite'],
    ['Unione europea', 'ue'],
  ],
  pt: [
    ['Partido dos Trabalhadores', 'pt|petistas'],
    ['Nações Unidas', 'onu|organizacao das nacoes unidas'],
    ['União Europeia', 'ue'],
  ],
  nl: [
    ['NAVO', 'noord atlantische verdragsorganisatie'],
    ['Verenigde Naties', 'vn'],
    ['Europese Unie', 'eu'],
  ],
  pl: [
    ['Prawo i Sprawiedliwość', 'pis'],
    ['Platforma Obywatelska', 'po'],
    ['ONZ', 'organizacja narodow zjednoczonych'],
    ['Unia Europejska', 'ue'],
  ],
  ru: [
    ['НАТО', 'североатлантический альянс'],
    ['ООН', 'организация объединенных наций|организация объединённых наций'],
    ['Евросоюз', 'ес|европейский союз'],
  ],
  uk: [
    ['НАТО', 'північноатлантичний альянс'],
    ['ООН', 'організація об єднаних націй'],
    ['Європейський Союз', 'єс|євросоюз'],
  ],
  tr: [
    ['Birleşmiş Milletler', 'bm'],
    ['Avrupa Birliği', 'ab'],
    ['AK Parti', 'akp|adalet ve kalkinma partisi'],
    ['CHP', 'cumhuriyet halk partisi'],
  ],
}

/** What stands before a party's members and does not make another party of them: `Senate Republicans`. */
export const memberPlaces: ReadonlySet<string> = new Set(
  'senate house congressional congress capitol hill state'.split(' '),
)
