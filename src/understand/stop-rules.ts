import { getStopWords } from './stop-words.ts'

/** Words that end with a stop inside a sentence, by language, in lower case and without the last stop. Written for this project. */
const abbreviationText: Record<string, string> = {
  any: `dr prof st vs nr no tel fig vol ed al jr sr inc ltd co corp bros dept est approx etc mr mrs ms mme mlle m mm`,
  en: `gen col lt sgt capt cmdr maj adm rep reps sen sens gov pres hon rev fr messrs supt det insp ave blvd rd jan feb mar
    apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun e.g i.e a.m p.m u.s u.k u.n d.c ph.d v pp gov't
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
    tex va vt wash wis wyo`,
  de: `z.b d.h u.a bzw ca evtl ggf inkl mio mrd usw vgl sog str hr fr hl bspw z b d h u a i v s o abs art hrsg geb gest
    jan feb mär apr jun jul aug sep sept okt nov dez mind max min rd ing dipl i.d.r o.ä u.s.w`,
  fr: `av boul bd cf env ex janv févr avr juil sept oct nov déc art p pp chap mgr me vve c.-à-d j.-c`,
  es: `sr sra srta sres ud uds dña d lic ing gral cap av avda c pág págs núm aprox ee.uu ee uu ene feb mar abr jun jul ago
    sept oct nov dic p.ej p ej s.a`,
  it: `sig sigg dott ing avv on sen gen col cap arch geom rag art pag es ecc p.es s.p.a s.r.l mons ss c.d`,
  pt: `sr sra srs dra exmo eng arq av r gen cel cap d art pág págs núm aprox jan fev mar abr mai jun jul ago set out nov dez
    s.a ltda`,
  nl: `dhr mevr mw ir ing drs mr bijv d.w.z o.a m.b.t i.v.m t.a.v enz ca jl min max blz jan feb mrt apr jun jul aug sep okt
    nov dec`,
  sv: `bl.a t.ex d.v.s dvs m.m osv s.k ca kl st f.d fr.o.m t.o.m p.g.a jan feb mar apr jun jul aug sep okt nov dec`,
  da: `bl.a f.eks dvs mv osv ca kl hr fr pct mio mia nr jf`,
  no: `bl.a f.eks dvs mv osv ca kl hr fr pst mill mrd nr jf`,
  fi: `esim ks mm ns ym yms mrd milj klo jne tri`,
  pl: `np tj itd itp tzn tzw ok godz ul al pl prof dr hab inż mgr gen płk ks św zł gr tys mln mld r w wg im str pkt art`,
  cs: `např tj atd apod tzv tzn resp mj ul nám č str roč tis mil mld ing mgr bc judr mudr phdr gen pplk sv r`,
  ru: `т.е т.д т.п т.н т е д п г гг в вв тыс млн млрд руб коп ул пр пл д стр им проф акад ген см напр др обл р`,
  uk: `т.д т.п т.зв т д п р рр ст тис млн млрд грн коп вул пр пл буд стор ім проф акад ген див напр ін обл м`,
  tr: `dr doç av sn vb vs bkz örn alb gen yrd ank ist mah cad sok`,
  ro: `dl dna dv nr str bd art alin lit prof ing av etc ex jud mil mld`,
  hu: `pl stb kb ill ún dr prof id ifj ker tel u okt nov dec jan febr márc ápr jún júl aug szept`,
  el: `κ κκ π.χ δηλ κ.λπ κ.ά μ.μ π.μ σελ αρ λ.χ εκατ δισ`,
  bg: `т.е т.н др г ул бл проф инж млн млрд лв хил гр св`,
  hr: `tj npr itd sl dr prof ing ul br str god st mil mlrd`,
}

// Languages in which "3." before a capital is an ordinal ("am 3. Oktober"), not the end of a sentence.
const ordinalLanguages = new Set([
  'de',
  'da',
  'no',
  'fi',
  'cs',
  'sk',
  'sl',
  'hr',
  'sr',
  'hu',
  'et',
  'lv',
  'tr',
  'pl',
])

export interface StopRules {
  readonly abbreviations: ReadonlySet<string>
  readonly ordinals: boolean
  /** Words that begin sentences but hardly ever names. */
  readonly openers: ReadonlySet<string>
}

const cache = new Map<string, StopRules>()

/** What a stop may mean in a language besides the end of a sentence. */
export function getStopRules(language: string): StopRules {
  let rules = cache.get(language)
  if (!rules) {
    const text = `${abbreviationText.any} ${abbreviationText[language] ?? ''}`
    rules = {
      abbreviations: new Set(text.split(/\s+/).filter(Boolean)),
      ordinals: ordinalLanguages.has(language),
      openers: getStopWords(language),
    }
    cache.set(language, rules)
  }
  return rules
}
