/**
 * The words of dates by language, in lower case, `_` for a blank. Written for this project. A word that means something else
 * as often as a date is left out.
 */

import { findMonth } from '../lib/month-names.ts'

/**
 * A sign says what kind of word it is, and so do the patterns of dates:
 * W weekday (Monday is 1), M month, R day counted from today, U one day, week, month, year, weekend (w), and u several of
 * them; n number word; l last, x next, t this, g past; a ago, A ago before the number, h in so much time; i at what time,
 * o of, T the, f from, e until, & and; E early or late; q each; C century; K years, as before a
 * decade; F that something is to come.
 */
export interface DateWord {
  readonly sign: string
  readonly value: number
}

export interface DateWords {
  /** By the word in lower case. */
  readonly words: ReadonlyMap<string, DateWord>
  /** One token after another; words of several parts are one. */
  readonly tokens: RegExp
  /** Verbs and other words that say that something is to come, or that it has been. */
  readonly ahead: RegExp
  readonly past: RegExp
  /** Weekdays and months have a capital: “may” is no month. */
  readonly hasCapitals: boolean
}

/** Units have their number of months, or of days as a negative number. */
export const unitValues = { day: -1, weekend: -2, week: -7, year: 12, decade: 120 } as const

interface Table {
  readonly words: string
  readonly ahead: string
  readonly past: string
}

const tables: Readonly<Record<string, Table>> = {
  en: {
    words: `W: monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
      M: january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
      R: today=0 tonight=0 this_morning=0 this_afternoon=0 this_evening=0 yesterday=-1 last_night=-1 tomorrow=1
        the_day_before_yesterday=-2 the_day_after_tomorrow=2
      U: day=-1 weekend=-2 week=-7 month=1 year=12 decade=120 u: days=-1 weeks=-7 months=1 years=12 decades=120
      n: a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20 thirty=30
      l: last x: next coming upcoming t: this current g: past a: ago h: within
      i: in during since until till by before after around circa on over throughout through_to o: of T: the f: from between
      e: to until_the through thru till_the &: and E: early late mid earlier later q: every each C: century F: is_to are_to has_until have_until go_to`,
    ahead: `will|won['’]t|shall|would|should|could|may|might|due|scheduled|slated|expected|expects?|planned|plans?|planning|hopes?|
      intends?|set|upcoming|anticipated|awaited|coming|ahead|going|deadline|opens|begins|starts|meets|faces|hosts|airs|premieres|plays|goes|votes|runs|
      kicks|arrives|returns|travels|heads|ends|expires|takes|ll|proposed|preparing|prepares`,
    past: `was|were|had|did|has|have|been|said|says|told|met|won|went|came|took|found|began|held|made|left|lost|struck|
      broke|hit|fell|rose|fled|shot|sent|gave|saw|got|ran|led|spoke|wrote|became|brought|bought|sold|fought|caught|taught|
      thought|drove|flew|threw|grew|knew|drew|swore|tore|wore|cut|put|spent|built|sank|sat|stood|paid|kept|felt|stole|burst|
      (?!need|feed|speed|indeed|seed|weed|exceed|proceed|succeed)\\p{L}{2,24}ed`,
  },
  de: {
    words: `W: montag=1 dienstag=2 mittwoch=3 donnerstag=4 freitag=5 samstag=6 sonnabend=6 sonntag=7 montagabend=1 dienstagabend=2
        mittwochabend=3 donnerstagabend=4 freitagabend=5 samstagabend=6 sonntagabend=7 montagmorgen=1 dienstagmorgen=2 mittwochmorgen=3
        donnerstagmorgen=4 freitagmorgen=5 samstagmorgen=6 sonntagmorgen=7 montags-=1
      M: januar jänner februar märz april mai juni juli august september oktober november dezember
      R: heute=0 gestern=-1 vorgestern=-2 übermorgen=2 heute_morgen=0 heute_abend=0
      U: tag=-1 wochenende=-2 woche=-7 monat=1 jahr=12 jahrzehnt=120 u: tage=-1 tagen=-1 wochen=-7 monate=1 monaten=1 jahre=12 jahren=12
      n: ein=1 eine=1 einen=1 einem=1 einer=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12
      l: letzte letzten letztes letzter letztem vergangene vergangenen vergangenes vergangener vergangenem vorige vorigen voriges voriger
      x: nächste nächsten nächstes nächster nächstem kommende kommenden kommendes kommender kommendem t: diese diesen dieses dieser diesem
      A: vor h: in i: im seit ab nach am um während o: des T: der die das den dem f: von zwischen vom e: bis_zum bis &: und E: anfang mitte ende q: jeden jede jedes jedem`,
    ahead:
      'wird|werden|soll|sollen|will|wollen|kann|können|könnte|könnten|möchte|möchten|geplant|plant|planen|beginnt|startet|findet|finden|steht|dürfte|dürften',
    past: 'hat|haben|hatte|hatten|war|waren|wurde|wurden|ist|sind|sagte|teilte|erklärte|kam|ging|gab|fand|fanden|kamen|gingen|traf|trafen|starb|starben|begann|endete|(?:\\p{L}{2,24}(?:te|ten))|ge\\p{L}{2,24}(?:t|en)',
  },
  fr: {
    words: `W: lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=7
      M: janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre
      R: aujourd'hui=0 aujourd’hui=0 hier=-1 avant-hier=-2 demain=1 après-demain=2 ce_matin=0 ce_soir=0
      U: jour=-1 week-end=-2 semaine=-7 mois=1 an=12 année=12 décennie=120 u: jours=-1 semaines=-7 ans=12 K: années=12
      n: un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 quinze=15 vingt=20
      l: dernier dernière derniers dernières passé passée x: prochain prochaine prochains prochaines t: ce cet cette
      A: il_y_a h: dans_les dans i: en depuis jusqu'en jusqu’en dès avant après fin_de au_mois o: de d T: le la les l f: du entre de_la e: au à jusqu'au jusqu’au &: et
      E: début fin mi q: chaque chaques tous_les`,
    ahead:
      '\\p{L}{2,20}(?:era|eront|ira|iront|dra|dront|vra|vront|rra|rront)|sera|seront|aura|auront|fera|feront|va|vont|doit|doivent|devrait|devraient|pourrait|pourraient|prévu|prévue|prévus|attendu|attendue|compte',
    past: 'a|ont|avait|avaient|était|étaient|est|sont|fut|furent|été|\\p{L}{2,20}(?:ait|aient|èrent)',
  },
  es: {
    words: `W: lunes=1 martes=2 miércoles=3 jueves=4 viernes=5 sábado=6 domingo=7
      M: enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
      R: hoy=0 ayer=-1 anteayer=-2 antier=-2 anoche=-1 pasado_mañana=2 esta_mañana=0 esta_noche=0 esta_tarde=0
      U: día=-1 semana=-7 mes=1 año=12 década=120 u: días=-1 semanas=-7 meses=1 K: años=12
      n: un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20
      l: pasado pasada último última últimos últimas x: próximo próxima próximos próximas que_viene t: este esta
      A: hace h: dentro_de i: en desde hasta durante antes_de después_de o: de del T: el la los las f: entre desde_el e: al a hasta_el &: y
      E: principios mediados finales comienzos q: cada todos_los`,
    ahead:
      '\\p{L}{2,20}(?:rá|rán)|va|van|debe|deben|podría|podrían|previsto|prevista|prevé|prevén|planea|espera',
    past: 'ha|han|había|habían|fue|fueron|era|eran|dijo|dijeron|hubo|murió|murieron|tuvo|hizo|\\p{L}{2,20}(?:ó|aron|ieron|aba|aban)',
  },
  it: {
    words: `W: lunedì=1 martedì=2 mercoledì=3 giovedì=4 venerdì=5 sabato=6 domenica=7
      M: gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
      R: oggi=0 ieri=-1 domani=1 dopodomani=2 l'altro_ieri=-2 stamattina=0 stasera=0 stanotte=0 stamani=0
      U: giorno=-1 weekend=-2 settimana=-7 mese=1 anno=12 decennio=120 u: giorni=-1 settimane=-7 mesi=1 K: anni=12
      n: un=1 una=1 uno=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12
      l: scorso scorsa passato passata ultimi ultime x: prossimo prossima prossimi prossime t: questo questa
      a: fa h: tra fra i: in nel dal dall dopo prima_del entro durante o: di del dello dell T: il lo la i_primi gli le f: tra_il e: al all fino_al &: e:
      E: inizio fine metà q: ogni tutti_i`,
    ahead:
      '\\p{L}{2,20}(?:rà|ranno)|deve|devono|dovrebbe|dovrebbero|potrebbe|potrebbero|previsto|prevista|previsti|atteso|attesa',
    past: 'ha|hanno|aveva|avevano|è|sono|era|erano|fu|furono|stato|stata|stati|\\p{L}{2,20}(?:ò|arono|irono|ava|avano)',
  },
  pt: {
    words: `W: segunda-feira=1 terça-feira=2 quarta-feira=3 quinta-feira=4 sexta-feira=5 sábado=6 domingo=7
      M: janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
      R: hoje=0 ontem=-1 anteontem=-2 amanhã=1 depois_de_amanhã=2 esta_manhã=0 esta_noite=0
      U: dia=-1 semana=-7 mês=1 ano=12 década=120 u: dias=-1 semanas=-7 meses=1 K: anos=12
      n: um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12
      l: passado passada último última últimos últimas x: próximo próxima próximos próximas que_vem t: este esta neste nesta deste desta
      a: atrás A: há h: daqui_a dentro_de i: em desde até durante no na antes_de depois_de o: de do da T: o a os as f: entre e: ao até_o &: e:
      E: início meados final fim q: cada todos_os toda`,
    ahead:
      '\\p{L}{2,20}(?:rá|rão)|vai|vão|deve|devem|deveria|poderia|poderiam|previsto|prevista|planeja|espera',
    past: 'foi|foram|era|eram|disse|disseram|tinha|tinham|havia|houve|teve|fez|morreu|morreram|\\p{L}{2,20}(?:ou|aram|eram|iram|ava|avam|eu|iu)',
  },
  nl: {
    words: `W: maandag=1 dinsdag=2 woensdag=3 donderdag=4 vrijdag=5 zaterdag=6 zondag=7 maandagavond=1 dinsdagavond=2 woensdagavond=3
        donderdagavond=4 vrijdagavond=5 zaterdagavond=6 zondagavond=7 maandagochtend=1 dinsdagochtend=2 woensdagochtend=3
        donderdagochtend=4 vrijdagochtend=5 zaterdagochtend=6 zondagochtend=7
      M: januari februari maart april mei juni juli augustus september oktober november december
      R: vandaag=0 gisteren=-1 eergisteren=-2 morgen=1 overmorgen=2 vanavond=0 vanmorgen=0 vanochtend=0 vanmiddag=0 gisteravond=-1
      U: dag=-1 weekend=-2 weekeinde=-2 week=-7 maand=1 jaar=12 decennium=120 u: dagen=-1 weken=-7 maanden=1 K: jaren=12
      n: een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12
      l: vorige vorig afgelopen laatste x: volgende volgend komende komend t: deze dit a: geleden h: over binnen
      i: in sinds tot vanaf op na voor tijdens o: van T: de het f: tussen e: tot_en_met t/m &: en E: begin half eind q: elke iedere elk`,
    ahead: 'zal|zullen|gaat|gaan|moet|moeten|kan|kunnen|zou|zouden|wil|willen|gepland|begint|start',
    past: 'heeft|hebben|had|hadden|was|waren|werd|werden|is|zijn|zei|zeiden|meldde|kwam|kwamen|ging|gingen|ge\\p{L}{2,24}(?:d|t|en)|\\p{L}{2,24}(?:de|den|te|ten)',
  },
  ru: {
    words: `W: понедельник=1 понедельника=1 понедельнику=1 вторник=2 вторника=2 вторнику=2 среду=3 среды=3 четверг=4 четверга=4 четвергу=4
        пятницу=5 пятницы=5 пятнице=5 субботу=6 субботы=6 субботе=6 воскресенье=7 воскресенья=7 воскресенью=7
      M: январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь июня июне июль июля июле
        август августа августе сентябрь сентября сентябре октябрь октября октябре ноябрь ноября ноябре декабрь декабря декабре
      R: сегодня=0 вчера=-1 позавчера=-2 завтра=1 послезавтра=2
      U: день=-1 неделю=-7 неделе=-7 неделя=-7 недели=-7 месяц=1 месяце=1 месяца=1 год=12 году=12 года=12 u: дня=-1 дней=-1 недель=-7
        месяцев=1 лет=12
      n: один=1 одну=1 два=2 две=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10
      l: прошлый прошлую прошлой прошлом прошлого последние последних минувший минувшую минувшей минувшего
      x: следующий следующую следующей следующем следующего ближайший ближайшие будущем
      t: этот эту этой этом этого нынешнем текущего a: назад h: через i: в во к ко на за до после f: с со между e: по &: и E: начале конце середине q: каждый каждую каждое`,
    ahead:
      'будет|будут|состоится|состоятся|пройдет|пройдёт|пройдут|планирует|планируют|намерен|намерены|начнется|начнётся|ожидается|должен|должна|должны|может|могут',
    past: 'был|была|было|были|\\p{L}{2,24}(?:ал|ала|ало|али|ил|ила|или|ел|ела|ели|лся|лась|лись|лось)',
  },
}

const cache = new Map<string, DateWords | undefined>()

/** The words of dates in a language, if there is a table of it. */
export function findDateWords(language: string): DateWords | undefined {
  if (!cache.has(language)) {
    const table = Object.hasOwn(tables, language) ? tables[language] : undefined
    cache.set(language, table && toDateWords(table, language))
  }
  return cache.get(language)
}

function toDateWords(table: Table, language: string): DateWords {
  const words = new Map<string, DateWord>()
  let sign = ''
  for (const part of table.words.trim().split(/\s+/)) {
    const [written = '', value] = part.split('=')
    const word = written.replaceAll('_', ' ')
    if (/^.:$/.test(part)) sign = part.charAt(0)
    else if (!words.has(word))
      words.set(word, {
        sign,
        value: value === undefined ? (sign === 'M' ? (findMonth(word) ?? 0) : 0) : Number(value),
      })
  }
  const phrases = [...words.keys()]
    .filter((word) => /[^\p{L}]/u.test(word))
    .sort((a, b) => b.length - a.length)
  const tokens = [
    ...phrases.map((phrase) => `${phrase.replaceAll(' ', '[ \\u00a0]')}(?![\\p{L}\\p{N}])`),
    String.raw`(?:\d{3}0|['’]\d0)(?:s|er|-х)(?![\p{L}\p{N}])`,
    String.raw`\d{1,9}[.,]\d{1,2}(?![.,]?\d)|\d{1,9}(?:[.,]\d{3})*(?:(?:st|nd|rd|th|er|º|ª)(?!\p{L}))?`,
    String.raw`\p{L}[\p{L}\p{M}]*|[^\s\p{L}\d]|\n`,
  ]
  const toPattern = (list: string) => new RegExp(`^(?:${list.replace(/\s+/g, '')})$`, 'iu')
  return {
    words,
    tokens: new RegExp(tokens.join('|'), 'giu'),
    ahead: toPattern(table.ahead),
    past: toPattern(table.past),
    hasCapitals: language === 'en' || language === 'de',
  }
}
