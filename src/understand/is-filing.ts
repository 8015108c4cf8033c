import { kindWords } from './kind-words.ts'
import { sectionNames } from './section-words.ts'
import { foldAccents } from './stem-word.ts'

/** What outlets write on anything: parts of a site, lists, formats. Written for this project. */
const general = `
news latest top stories story home homepage frontpage front page world international national local regional domestic foreign
general uncategorized uncategorised unknown none default misc miscellaneous featured feature features main other others more
blog blogs article articles post posts video videos photo photos picture pictures gallery galleries podcast podcasts audio
breaking headline headlines today trending popular editors picks pick editor choice exclusive special specials report reports
reporting archive archives all premium free subscriber subscribers members newsletter syndicated wire wires ap afp reuters dpa
press release releases media uk us usa section sections topic topics tag tags category issue issues and the of
entertainment arts art politics business sport sports economy culture technology tech life living lifestyle people celebrity celebrities style opinion sponsored advertisement
nachrichten politik wirtschaft kultur aktuell aktuelles allgemein allgemeines startseite themen thema ausland inland welt panorama vermischtes
schlagzeilen meldungen meldung regional lokales magazin und
actualites politique economie culture actualite infos info une monde international france societe divers faits accueil dernieres et
actualidad politica economia cultura deportes noticias noticia portada mundo internacional nacional ultimas ultima hora general sin categoria y
notizie notizia mondo esteri ultime attualita primo piano italia prima pagina e
ultimas mundo pais geral destaque destaques
nieuws buitenland binnenland algemeen overig
новости новость главное мир россия общее лента в мире
новини політика спорт економіка культура світ головне україна стрічка
wiadomosci swiat polska kraj glowne
haber haberler gundem dunya turkiye manset
أخبار العالم عاجل 新闻 要闻 国际 ニュース 国際 뉴스`

// They name a section, and a subject that people look for as well.
const subjects = new Set(
  `coronavirus covid-19 bundestag nationalrat congress parliament terrorism terrorismus immigration migration migración
  einwanderung climate klima climat clima wildlife nasa`.split(/\s+/),
)

const folded = (names: readonly string[]) =>
  names.filter((name) => !/[ /-]/.test(name)).map((name) => foldAccents(name.toLowerCase()))
const formats = new Set(folded([...Object.values(kindWords).flat(), ...general.trim().split(/\s+/)]))
const sections = new Set(
  folded([...sectionNames.values()].flatMap((names) => [...names])).filter((name) => !subjects.has(name)),
)

/** Whether a category says where an outlet files a text or of what form it is, not what it is about: `World news`, `Opinion`. */
export function isFiling(category: string): boolean {
  const lower = foldAccents(category.toLowerCase())
  return isKnown(lower) || lower.split(/[\s/&,+-]+/).every((word) => word === '' || isKnown(word))
}

function isKnown(word: string): boolean {
  return formats.has(word) || sections.has(word)
}

/** Whether a word that a text itself has is no subject of any: `opinion`, `sport`; a school or a church is one. */
export function isFormat(word: string): boolean {
  return formats.has(foldAccents(word.toLowerCase()))
}
