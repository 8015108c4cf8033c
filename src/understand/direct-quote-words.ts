/** The words beside what somebody says in quotation marks, by language. Written for this project. */

import { getStopWords } from './stop-words.ts'

export interface DirectQuoteWords {
  /** Verbs that stand before the speaker behind the words: `„…“, sagte Berg`. */
  readonly behind: RegExp
  /** Verbs that stand before a colon and the words: `Berg sagte: „…“`. */
  readonly before: RegExp
  /** Before a name they say what somebody is, and are no part of it. */
  readonly roles: RegExp
  /** May stand between the verb and who speaks: `on Monday`, `the`. */
  readonly asides: ReadonlySet<string>
  /** Pronouns, and words before somebody who is told something: no name behind them speaks. */
  readonly notSpeaking: ReadonlySet<string>
  /** Between two names: both speak. */
  readonly and: ReadonlySet<string>
  readonly stopWords: ReadonlySet<string>
  /** People’s names have no article: behind one stands what somebody is, before the name. */
  readonly personArticles: ReadonlySet<string>
  /** What a verb says of whose it is; names in other cases than a subject’s are told by it. */
  readonly isFemale?: RegExp
  /** The speaker stands before the words and the verb behind them, and no suffix is on the name. */
  readonly isFirst?: boolean
  /** Of a script without capitals: what is no part of a name, by which one ends or is somebody else’s. */
  readonly noNames?: ReadonlySet<string>
}

interface Table {
  readonly verbs: string
  /** Behind the words alone. */
  readonly behind?: string
  readonly roles: string
  readonly asides: string
  readonly notSpeaking?: string
  readonly personArticles?: string
  readonly and: string
  readonly isFemale?: RegExp
  readonly isFirst?: boolean
  readonly noNames?: string
}

const tables: Readonly<Record<string, Table>> = {
  de: {
    verbs: `sagten? sagt erklärte erklärt betonte betont meinte meint schrieb schreibt kritisierte warnte warnt forderte
      fordert ergänzte teilte kommentierte versicherte antwortete unterstrich äußerte mahnte lobte fügte räumte stellte rief
      klagte urteilte`,
    behind: 'so laut',
    // German writes nouns with a capital: a role is told by what it ends in.
    roles: `\\S*(?:minister|präsident|sprecher|meister|kanzler|leiter|rat|direktor|experte|expertin|trainer|anwalt|anwält|
      politiker|forscher|chef|sekretär|professor|kommissar|arbeiter|fahrer|händler|lehrer|richter|berater|senator|botschafter|
      general|kandidat|rechtler|wissenschaftler|philosoph|organisator|kolleg|mechaniker|inhaber|youtuber|blogger|berichterstatter|führer|kabarettist|komiker|autor|ökonom|manager|schauspieler|spieler|gründer|zeuge|zeugin|arzt|ärztin|rätin|beamter|beamtin|kollege)(?:in|s|n)?
      \\S*(?:vorsitzende|abgeordnete|beauftragte|vorständin|vorstand|bevollmächtigte|überlebende|angehörige)r?n? dr\\.? prof\\.? herrn? frau
      pastor(?:in)? pfarrer(?:in)? bischof bischöfin rektor(?:in)? \\S*-(?:mann|frau|ceo) ceo`,
    asides: `der die das ein eine am montag dienstag mittwoch donnerstag freitag samstag sonntag dann auch später dazu weiter`,
    and: 'und',
    notSpeaking: 'er sie es ich wir man dem den ihm ihr ihnen seinem ihrem gegenüber zu zum zur bei',
    personArticles: 'der die das ein eine',
  },
  fr: {
    verbs: `a_déclaré a_dit a_affirmé a_expliqué a_ajouté a_indiqué a_précisé a_estimé a_assuré a_souligné a_écrit a_répondu
      a_lancé a_annoncé a_confié a_rappelé a_dénoncé a_prévenu a_reconnu a_martelé a_insisté a_résumé a_regretté a_commenté a_raconté prévient reconnaît déclare dit affirme explique ajoute indique précise estime assure souligne
      écrit répond lance annonce confie rappelle raconte déclarait expliquait`,
    behind: `selon a-t-(?:il|elle|on)_(?:déclaré|dit|affirmé|expliqué|ajouté|indiqué|précisé|estimé|assuré|souligné|écrit|répondu)
      (?:dit|affirme|explique|ajoute-t|indique-t|précise-t|estime-t|assure-t|raconte-t|explique-t)-(?:il|elle|on)`,
    roles: `président présidente ministre maire député députée sénateur sénatrice directeur directrice chef cheffe secrétaire
      général générale professeur professeure économiste avocat avocate porte-parole chercheur chercheuse premier première
      entraîneur procureur procureure juge candidat candidate m\\. mme monsieur madame`,
    asides: `le la l’ un une lundi mardi mercredi jeudi vendredi samedi dimanche ce matin hier aujourd’hui ensuite encore`,
    and: 'et',
    notSpeaking: 'il elle on je nous ils elles à au aux chez',
  },
  es: {
    verbs: `dijo dice afirmó afirma declaró explicó explica señaló señala aseguró asegura añadió agregó indicó sostuvo
      subrayó destacó advirtió comentó escribió respondió manifestó expresó apuntó recalcó contó reconoció anunció informó insistió concluyó criticó lamentó denunció aclaró precisó ha_dicho
      ha_afirmado ha_declarado ha_explicado ha_señalado ha_asegurado ha_añadido`,
    behind: 'según',
    roles: `presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora director directora
      jefe jefa secretario secretaria general profesor profesora economista abogado abogada portavoz vocero vocera gobernador
      gobernadora canciller juez jueza fiscal candidato candidata entrenador mandatario mandataria señor señora don doña`,
    asides: `el la un una lunes martes miércoles jueves viernes sábado domingo ayer hoy también después`,
    and: 'y e',
    notSpeaking: 'él ella ellos a al ante',
  },
  it: {
    verbs: `ha_detto ha_dichiarato ha_affermato ha_spiegato ha_aggiunto ha_sottolineato ha_commentato ha_scritto ha_risposto
      ha_ricordato ha_osservato ha_concluso ha_annunciato ha_avvertito ha_ammesso ha_precisato ha_ribadito ha_replicato ha_raccontato avverte ammette disse dice dichiara afferma spiega aggiunge sottolinea commenta
      scrive risponde ricorda osserva conclude racconta`,
    behind: 'secondo',
    roles: `presidente ministro ministra sindaco sindaca deputato deputata senatore senatrice direttore direttrice capo
      segretario segretaria generale professore professoressa economista avvocato avvocata portavoce premier governatore
      procuratore giudice candidato candidata allenatore signor signora`,
    asides: `il la lo l’ un una lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi anche poi ancora`,
    and: 'e ed',
    notSpeaking: 'lui lei a al alla allo all’ agli alle ai',
  },
  pt: {
    verbs: `disse diz afirmou afirma declarou explicou explica acrescentou ressaltou destacou alertou comentou escreveu
      respondeu garantiu informou sublinhou considerou completou contou avaliou defendeu anunciou referiu salientou reconheceu admitiu lamentou criticou concluiu frisou reforçou`,
    behind: 'segundo conforme',
    roles: `presidente presidenta ministro ministra prefeito prefeita autarca deputado deputada senador senadora diretor
      diretora chefe secretário secretária geral professor professora economista advogado advogada porta-voz governador
      governadora juiz juíza procurador procuradora candidato candidata treinador primeiro-ministro senhor senhora`,
    asides: `o a um uma segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje também ainda`,
    and: 'e',
    notSpeaking: 'ele ela eles ao à aos às',
  },
  ru: {
    verbs: `сказала? заявила? отметила? подчеркнула? добавила? сообщила? пояснила? рассказала? написала? объяснила?
      уточнила? считает говорит пишет ответила? признала? предупредила? напомнила? заключила?`,
    roles: `президент премьер премьер-министр министр мэр глава губернатор депутат сенатор директор председатель секретарь
      профессор экономист адвокат спикер судья прокурор генерал тренер эксперт лидер пресс-секретарь`,
    asides: `понедельник вторник среду четверг пятницу субботу воскресенье сегодня вчера также журналистам`,
    and: 'и',
    notSpeaking: 'он она они я мы к',
    isFemale: /ла$/u,
  },
  uk: {
    verbs: `сказа(?:в|ла) заяви(?:в|ла) зазначи(?:в|ла) наголоси(?:в|ла) дода(?:в|ла) повідоми(?:в|ла) поясни(?:в|ла)
      розпові(?:в|ла) написа(?:в|ла) підкресли(?:в|ла) уточни(?:в|ла) вважає каже пише відпові(?:в|ла) визна(?:в|ла)
      попереди(?:в|ла) нагада(?:в|ла)`,
    roles: `президент прем’єр прем’єр-міністр міністр міністерка мер мерка голова губернатор депутат депутатка директор
      директорка секретар професор професорка економіст адвокат спікер речник речниця суддя прокурор генерал тренер експерт
      лідер очільник очільниця`,
    asides: `понеділок вівторок середу четвер п’ятницю суботу неділю сьогодні вчора також журналістам`,
    and: 'і й та',
    notSpeaking: 'він вона вони я ми до',
    isFemale: /ла$/u,
  },
  tr: {
    verbs: `söyledi açıkladı belirtti vurguladı ekledi kaydetti yazdı konuştu şunları_söyledi şunları_kaydetti
      şöyle_konuştu şöyle_dedi`,
    behind: `dedi diyen diye_konuştu diye_ekledi diye_yazdı ifadesini_kullandı ifadelerini_kullandı ifadesini_kullanan
      şeklinde_konuştu değerlendirmesinde_bulundu`,
    roles: `\\S*(?:başkanı?|bakanı?|sözcüsü|müdürü|valisi|vali|milletvekili|profesör|prof\\.|dr\\.|avukat|sekreteri|lideri|
      direktörü|yardımcısı|savcısı?|hakim|temsilcisi)`,
    asides: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
    and: 've ile',
    isFirst: true,
  },
  ar: {
    verbs: `[وف]?(?:قالت?|يقول|تقول|أضافت?|أكدت?|صرحت?|أوضحت?|كتبت?|شددت?|أعلنت?|تابعت?|اعتبرت?|رأت?|أشارت?)`,
    roles: `رئيس الرئيس رئيسة الرئيسة وزير الوزير وزيرة الوزيرة مدير المدير مديرة النائب النائبة السيد السيدة الدكتور الدكتورة
      الجنرال الملك الأمير السفير السفيرة المتحدث المتحدثة`,
    asides: 'أيضا',
    and: 'و',
    noNames: `وزارة في من على إلى عن إن أن خلال يوم أمس باسم لدى مع بعد قبل أمام محامي محامية زوجة زوج والد والدة ابن ابنة نجل شقيق شقيقة مساعد
      مساعدة مستشار مستشارة مكتب صديق مصدر مسؤول مسؤولة مسؤولون متحدث متحدثة بيان تقرير شاهد خبير عضو قائد شرطة وكالة صحيفة
      قناة حركة حزب حكومة شركة منظمة لجنة جيش`,
  },
}

const compiled = new Map<string, DirectQuoteWords>()

/** The words of a language; undefined where it has none here. */
export function findDirectQuoteWords(language: string): DirectQuoteWords | undefined {
  const table = Object.hasOwn(tables, language) ? tables[language] : undefined
  if (!table) return undefined
  const known = compiled.get(language)
  if (known) return known
  const {
    verbs,
    behind = '',
    roles,
    asides,
    and,
    notSpeaking = '',
    personArticles = '',
    isFemale,
    isFirst,
    noNames,
  } = table
  const words = {
    behind: new RegExp(String.raw`(?:${toChoice(`${verbs} ${behind}`)})(?![\p{L}\p{M}\p{N}’'-])`, 'uy'),
    before: new RegExp(
      String.raw`(?<![\p{L}\p{M}\p{N}])(?:${toChoice(verbs)})(?![\p{L}\p{M}\p{N}’'-])`,
      'gu',
    ),
    roles: new RegExp(`^(?:${toChoice(roles)})$`, 'iu'),
    asides: new Set(toList(asides)),
    and: new Set(toList(and)),
    notSpeaking: new Set(toList(notSpeaking)),
    personArticles: new Set(toList(personArticles)),
    stopWords: getStopWords(language),
    ...(isFemale && { isFemale }),
    ...(isFirst && { isFirst }),
    ...(noNames && { noNames: new Set(toList(noNames)) }),
  }
  compiled.set(language, words)
  return words
}

function toList(words: string): string[] {
  return words.trim().split(/\s+/)
}

/** Longer ones first: `ha dichiarato` before `ha`. A line may break within brackets. */
function toChoice(words: string): string {
  const list = toList(words.replace(/\|\s+/g, '|'))
  return list
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll('_', ' '))
    .join('|')
}
