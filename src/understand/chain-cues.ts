/** The words by which a text says that it has something from another outlet, by language. `O` stands for the outlet. */
import type { ChainForm } from '../model/chain.ts'

export interface ChainCue {
  readonly form: ChainForm
  readonly pattern: RegExp
  /** Around all that stands before it: `…, O reported`. */
  readonly isBehind: boolean
}

/** Marks of an outlet’s place in a sentence, which no text contains: private characters, its number between them. */
export const placeMarks = { open: '\u{e000}', close: '\u{e001}' } as const

const place = String.raw`[“"'‘«„]?\u{e000}(\d+)\u{e001}[”"'’»“]?`
const edge = String.raw`(?<![\p{L}\p{N}])`
// A poll that an outlet ordered is a source of its own; whose a picture is tells nothing of the text.
const end = String.raw`(?![\p{L}\p{N}/]| (?:news )?polls?\b| (?:photo|image|pictures?\b|pool\b))`

/** What may stand between a cue and the name: `the French daily`, `news agency`. */
const leads: Record<string, string> = {
  en: String.raw`(?:(?:the|a|an|state|local|news|online|public|private|independent|newspapers?|paper|agency|broadcaster|channel|daily|weekly|tabloid|magazine|web|website|site|network|television|tv|radio|station|outlet|business|financial|national|regional|\p{Lu}\p{L}+(?:ish|ese|an|ch|i|ic)|\p{Lu}\p{L}+['’]s) ){0,5}`,
  de: String.raw`(?:(?:der|dem|die|das|den|einem|einer|Zeitung|Tageszeitung|Magazin|Nachrichtenmagazin|Nachrichtenagentur|Agentur|Sender|Nachrichtensender|Zeitungen|Boulevardzeitung|Wochenzeitung|Portal|\p{L}+ischen?) ){0,4}`,
  fr: `(?:(?:le|la|les|au|du|un|une|quotidien|journal|magazine|hebdomadaire|chaîne|agence|radio|télévision|site|de presse|d['’]information|français|britannique|américain|américaine|allemand|russe) ?|l['’]){0,5}`,
  es: `(?:(?:el|la|los|al|del|un|una|diario|periódico|rotativo|revista|cadena|agencia|emisora|canal|portal|semanario|de noticias|estadounidense|británico|británica|alemán|francés|ruso|rusa|local|estatal) ){0,5}`,
  it: `(?:(?:il|la|lo|al|alla|allo|del|della|quotidiano|giornale|settimanale|agenzia|emittente|sito|rivista|rete|tv|televisione|di stampa|britannico|americano|tedesco|francese|russo|russa) |l['’]|all['’]|dell['’]){0,5}`,
  pt: `(?:(?:o|a|os|ao|à|do|da|um|uma|jornal|diário|revista|agência|emissora|canal|portal|site|rede|tv|de notícias|britânico|americano|norte-americano|alemão|francês|russo|russa) ){0,5}`,
  nl: String.raw`(?:(?:de|het|een|krant|dagblad|weekblad|omroep|zender|persbureau|nieuwssite|\p{L}+se) ){0,4}`,
  ru: String.raw`(?:(?:газете|газета|газеты|газету|изданию|издание|издания|агентству|агентство|агентства|телеканалу|телеканал|телеканала|журналу|журнал|журнала|радио|порталу|портал|\p{L}+(?:ому|ое|ой|ая|ий|ого|ую)) ){0,4}`,
  uk: String.raw`(?:(?:газеті|газета|газети|газету|виданню|видання|агентству|агентство|агентства|телеканалу|телеканал|журналу|журнал|радіо|порталу|портал|\p{L}+(?:ому|е|ій|а|ий|ого|у)) ){0,4}`,
}

type Rows = Partial<Record<ChainForm | 'behind', readonly string[]>>

// What an outlet says of itself has no other source: `The Times said it would appeal`.
const english: Rows = {
  told: [
    '(?:told|tells|telling) O',
    '(?:interview|interviews|comments?|remarks|statement|email|e-mail|message|letter) (?:with|to|for|published (?:in|by)) O',
    '(?:spoke|spoken|speaking|talking|talked) (?:to|with|on) O',
    '(?:said|wrote|writing|appeared|appearing|op-ed) (?:in|on|for) O',
  ],
  reported: [
    'O(?:,? (?:newspaper|magazine|website|tv|television|radio),?)? (?:(?:has|had|also|first|later|previously|earlier|exclusively) ){0,2}(?:reported|reports|revealed|reveals|writes|wrote|quoted|quotes|disclosed|cites|cited)(?! to)',
    'O(?:,? (?:newspaper|magazine|website|tv|television|radio),?)? (?:said|says)(?! (?:it|its|they|he|she|in an?) )',
    'O,? (?:citing|quoting)',
    'O (?:report|story|article|investigation|analysis|reporter) (?:that|which|says?|said|found|alleged|claimed|showed|published|citing)',
  ],
  behind: [
    'according to (?:(?:a|an|the|recent|new|earlier) ){0,3}(?:(?:reports?|reporting|article|story|investigation|analysis) (?:in|by|from|of|on) )?O',
    'as (?:first |previously )?reported (?:by|in|on) O',
    '(?:reported|reports|wrote|writes|said) O',
    ', O (?:reported|reports|said|says|wrote|writes|added)',
  ],
  cited: [
    '(?:citing|quoting|via|attributed to|referring to) (?:(?:a|an|the|unnamed|anonymous) ){0,2}(?:(?:reports?|article|story|sources?) (?:in|by|from|of|on) )?O',
    '(?:quoted|cited) (?:by|in|as saying by) O',
  ],
  published: [
    '(?:first |originally |later )?(?:published|printed|appeared|obtained|broadcast|aired|reported|revealed|leaked|reviewed|seen) (?:in|by|on|to) O',
  ],
  translated: ['(?:translated|translation) (?:by|from|of) O'],
}

const cuesByLanguage: Record<string, Rows> = {
  en: english,
  de: {
    told: [
      '(?:sagte|erklärte|sagt) (?:er |sie |dieser )?(?:gegenüber )?O',
      '(?:gegenüber|im Gespräch mit|im Interview mit) O',
    ],
    reported: ['O (?:berichtete|berichtet|schreibt|schrieb|meldet|meldete|zitiert|zitierte|enthüllte)'],
    behind: [
      '(?:berichtet|berichtete|berichten|meldete|meldet|schreibt|schrieb) O',
      '(?:laut|nach Angaben) O',
      '(?:wie|so) O(?: berichtet| berichtete| meldet| schreibt)?',
      '(?:nach|laut) (?:einem |Informationen |Berichten )(?:Bericht )?(?:der |des |von |in )?O',
    ],
    cited: ['(?:unter Berufung auf|beruft sich auf|berufen sich auf|zuerst hatte) O'],
    published: [
      '(?:zuerst|zunächst) (?:in|bei|von|hatte) O',
      '(?:veröffentlicht|erschienen) (?:in|bei|von) O',
    ],
    translated: ['(?:aus|von) O übersetzt'],
  },
  fr: {
    told: [
      '(?:a déclaré|a confié|a dit|a affirmé|a expliqué|confie|explique) à O',
      'dans (?:un entretien|une interview)(?: accordée?)? (?:à|avec|au) O',
    ],
    reported: ['O (?:rapporte|a rapporté|révèle|a révélé|écrit|affirme|indique|cite)'],
    behind: [
      "(?:selon|d['’]après|rapporte|indique|écrit|révèle|a rapporté|a révélé) O",
      "comme (?:le |l’|l')?(?:rapporte|révèle|indique|écrit) O",
    ],
    cited: ['(?:citant|cité par|citée par|relayé par|relayée par) O'],
    published: ['(?:publié|publiée|paru|parue|diffusé|diffusée|révélé|révélée) (?:par|dans|sur) O'],
    translated: ['traduit (?:par|de) O'],
  },
  es: {
    told: [
      '(?:dijo|declaró|afirmó|explicó|aseguró|contó|confirmó) a O',
      'en (?:una entrevista|declaraciones) (?:con|a|en|al) O',
    ],
    reported: ['O (?:informó|informa|reveló|revela|publicó|publica|escribe|cita|asegura)'],
    behind: ['(?:según|de acuerdo con|según informa|según publica|informó|informa|publica|reveló) O'],
    cited: ['(?:citando|citado por|citada por|citados por) (?:a )?O'],
    published: ['(?:publicado|publicada|difundido|difundida|revelado) (?:por|en) O'],
    translated: ['traducido (?:por|de) O'],
  },
  it: {
    told: [
      '(?:ha detto|ha dichiarato|ha spiegato|ha raccontato|dice) (?:a |al |alla )?O',
      "in un[’']?(?: )?(?:intervista|colloquio) (?:a|con|al|alla) O",
    ],
    reported: ['O (?:riporta|ha riportato|scrive|rivela|ha rivelato|riferisce|cita)'],
    behind: ['(?:secondo|stando a|riporta|scrive|riferisce|come riporta|come scrive) O'],
    cited: ['(?:citando|citato da|citata da|ripreso da|ripresa da) O'],
    published: ['(?:pubblicato|pubblicata|diffuso|diffusa) (?:da|su|sul|dal|dalla) O'],
    translated: ['tradotto (?:da|dal) O'],
  },
  pt: {
    told: [
      '(?:disse|afirmou|declarou|explicou|contou) (?:a )?O',
      'em (?:entrevista|declarações) (?:a |com )?O',
    ],
    reported: ['O (?:informou|informa|revelou|revela|publicou|noticiou|noticia|escreve|cita)'],
    behind: ['(?:segundo|de acordo com|conforme|informou|noticiou|noticia) O'],
    cited: ['(?:citando|citado por|citada por|citado pelo|citada pela) O'],
    published: ['(?:publicado|publicada|divulgado|divulgada) (?:por|em|no|na|pelo|pela) O'],
    translated: ['traduzido (?:por|de) O'],
  },
  nl: {
    told: ['(?:zei|vertelde|zegt|vertelt) (?:tegen|aan) O', 'in (?:een interview|gesprek) met O'],
    reported: ['O (?:meldt|meldde|schrijft|schreef|bericht|berichtte|onthulde)'],
    behind: ['(?:volgens|aldus|meldt|meldde|schrijft) O'],
    cited: ['(?:citeert|geciteerd door|op gezag van) O'],
  },
  ru: {
    told: [
      '(?:сказал|сказала|заявил|заявила|рассказал|рассказала|сообщил|сообщила) (?:в интервью )?O',
      'в (?:интервью|беседе с|разговоре с) O',
    ],
    reported: ['O (?:сообщает|сообщил|сообщила|сообщило|пишет|передает|передаёт|цитирует)'],
    behind: [
      '(?:сообщает|сообщил|сообщила|сообщило|пишет|передает|передаёт|по данным|по информации|как пишет|как сообщает) O',
    ],
    cited: ['(?:со ссылкой на|ссылаясь на) O'],
    published: ['(?:опубликовал|опубликовала|опубликовало|опубликовано) (?:в )?O'],
    translated: ['перевод O'],
  },
  uk: {
    told: [
      "(?:сказав|сказала|заявив|заявила|розповів|розповіла|повідомив|повідомила) (?:в інтерв[’']ю )?O",
      "(?:в|у) (?:інтерв[’']ю|розмові з|коментарі) O",
    ],
    reported: ['O (?:повідомляє|повідомив|повідомила|повідомило|пише|передає|цитує)'],
    behind: [
      '(?:повідомляє|повідомив|повідомила|повідомило|пише|передає|за даними|за інформацією|як пише) O',
    ],
    cited: ['(?:з посиланням на|посилаючись на) O'],
    published: ['(?:опублікував|опублікувала|опубліковано) (?:в |у )?O'],
    translated: ['переклад O'],
  },
}

const compiled = new Map<string, readonly ChainCue[]>()

/** The cues of a language, those behind what they report first; none where it has no table. */
export function getChainCues(language: string): readonly ChainCue[] {
  const known = compiled.get(language)
  if (known) return known
  const rows = Object.entries(cuesByLanguage[language] ?? {})
  const cues = rows
    .flatMap(([form, patterns]) => patterns.map((pattern) => toCue(form, pattern, language)))
    .sort((one, other) => Number(other.isBehind) - Number(one.isBehind))
  compiled.set(language, cues)
  return cues
}

function toCue(form: string, pattern: string, language: string): ChainCue {
  // An outlet that begins the pattern was introduced before it.
  const named = pattern.replace(
    /\bO\b/u,
    (_, at: number) => `${at === 0 ? '' : (leads[language] ?? '')}${place}`,
  )
  const isBehind = form === 'behind'
  return {
    form: isBehind ? 'reported' : (form as ChainForm),
    isBehind,
    pattern: new RegExp(`${/^\W|^O/u.test(pattern) ? '' : edge}${named}${end}`, 'giu'),
  }
}
