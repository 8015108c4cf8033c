/** Who asks, by the names that reports use. Written for this project from the names of houses that publish polls; `a=b` calls b by a. */

const table = `Gallup|Ipsos|YouGov|Quinnipiac University|Quinnipiac=Quinnipiac University|Monmouth University|Monmouth=Monmouth University
Marist College|Marist=Marist College|Pew Research Center|Pew Research=Pew Research Center|Pew=Pew Research Center|ORC International|ORC=ORC International
GfK|AP-GfK=GfK|Associated Press-GfK=GfK|Rasmussen Reports|Rasmussen=Rasmussen Reports|Public Policy Polling|PPP=Public Policy Polling|Zogby|JZ Analytics|SurveyUSA|Emerson College|Emerson=Emerson College
Suffolk University|Suffolk=Suffolk University|Siena College|Siena=Siena College|Mason-Dixon|Selzer|Elon University|Morning Consult|Harris Interactive|Harris Poll
SurveyMonkey|ICM|ComRes|Savanta|Survation|Opinium|Kantar|Ifop|Elabe|BVA|Odoxa|OpinionWay|Toluna|Cluster17|Forsa|INSA|Infratest dimap|Infratest=Infratest dimap
Allensbach|Forschungsgruppe Wahlen|Emnid|Civey|GMS|Metroscopia|GAD3|Sigma Dos|40dB|SocioMétrica|SWG|Demopolis|EMG Different|Quorum Media|Tecnè|Noto Sondaggi
Datafolha|Ibope|Quaest|AtlasIntel|Aximage|Eurosondagem|Pitagórica|Levada|Левада-центр|Левада=Левада-центр|ВЦИОМ|ФОМ|КМІС|КМИС=КМІС|KIIS=КМІС|Соціс|Центр Разумкова
I&O Research|Verian|Peil.nl|Angus Reid|Nanos|Leger|Abacus Data|Newspoll|Roy Morgan|Franklin & Marshall College|Muhlenberg College|Roanoke College
Hart Research|Public Opinion Strategies|Anderson Robbins|Beacon Research|Shaw & Company|McLaughlin & Associates|Trafalgar|Cygnal|EPIC-MRA|Field Poll|Saint Anselm College|University of New Hampshire
NORC|AP-NORC=NORC|Associated Press-NORC=NORC|PRRI|Public Religion Research Institute=PRRI|Kaiser Family Foundation|Langer Research|Survey Sampling International|TargetPoint|Echelon Insights`

const byName = new Map(
  table.split(/[|\n]/).map((entry) => {
    const [name = '', full = name] = entry.trim().split('=')
    return [name.toLowerCase(), full] as const
  }),
)

/** The house that a name stands for: `Quinnipiac` → Quinnipiac University, `CNN` → undefined. */
export function findPollster(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\s+(?:polling|poll|survey|international)$/, '')
    .trim()
  return byName.get(plain) ?? byName.get(name.toLowerCase().trim())
}

const anyName = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** The houses that a sentence names, by capital. */
export function listPollsters(sentence: string): string[] {
  const named = Array.from(sentence.matchAll(anyName), ([name]) => name)
  return named
    .filter((name) => /^[\p{Lu}\d]/u.test(name))
    .flatMap((name) => byName.get(name.toLowerCase()) ?? [])
}
