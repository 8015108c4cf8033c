/** Events told in the same words but for names and numbers stay apart, by about as many stories as there are events. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createStreamCounter, type StreamCounts } from '../../src/cli/create-stream-counter.ts'
import { createStreamPlacer } from '../../src/cli/create-stream-placer.ts'
import { loadLanguageDetector } from '../../src/understand/detect-language.ts'
import background from './stories.json' with { type: 'json' }

/** A title and sentences; letters stand for names, signs for numbers. */
const forms: Readonly<Record<string, readonly [language: string, title: string, text: string]>> = {
  weather: [
    'en',
    'Weather for A: # degrees and sunny',
    'The weather in A will be sunny today with a high of # degrees. Winds will be light from the south at # kilometres an hour. Tonight will be clear with a low of # degrees. The outlook for tomorrow is partly cloudy with a chance of showers.',
  ],
  results: [
    'en',
    'A beat B #-#',
    'A beat B #-# in the league on Saturday. C scored the opening goal after # minutes with a header from a corner. The visitors had a penalty saved shortly before half-time. The coach said that his players had deserved the three points.',
  ],
  earnings: [
    'en',
    'A reports profit of $# million',
    "A Inc reported a quarterly profit of $# million on Thursday, beating analysts' expectations. Revenue rose # percent. Chief executive B C said that demand remained strong in all regions. The company raised its forecast for the full year.",
  ],
  accidents: [
    'de',
    'Bus kippt bei A um, # Verletzte',
    'Ein Bus mit Touristen ist am Dienstag bei A umgekippt, # Menschen wurden verletzt. Der Fahrer B C verlor auf der nassen Straße die Kontrolle. Die Feuerwehr aus D arbeitete # Stunden lang, um die Eingeschlossenen zu befreien. Die Polizei ermittelt.',
  ],
  quakes: [
    'ru',
    'Землетрясение магнитудой # произошло близ города А',
    'Землетрясение магнитудой # произошло в понедельник близ города А, сообщила геологическая служба. Эпицентр находился в # километрах к востоку от города Б на глубине # километров. О пострадавших и разрушениях не сообщалось. Угрозы цунами нет.',
  ],
}
const [eventsEach, outlets] = [6, 6]

interface Report {
  readonly event: string
  readonly outlet: string
  readonly language: string
  readonly title: string
  readonly text: string
}

const syllables = {
  latin: ['ba', 'do', 'ku', 'le', 'mi', 'ro', 'ta', 'vu', 'zo', 'ne'],
  cyrillic: ['ба', 'до', 'ку', 'ле', 'ми', 'ро', 'та', 'ву', 'зо', 'не'],
}

function tellEvents(chance: () => number): Report[] {
  const reports: Report[] = []
  for (const [kind, [language, title, text]] of Object.entries(forms))
    for (let number = 0; number < eventsEach; number++) {
      const names = new Map([...'ABCDАБ'].map((letter) => [letter, inventName(chance, letter)]))
      const fill = (form: string) =>
        form
          .replace(/(?<!\p{L})[ABCDАБ](?!\p{L})/gu, (letter) => names.get(letter) ?? '')
          .replace(/#/g, () => String(2 + Math.floor(chance() * 90)))
      const told = { event: `${kind} ${number}`, language, title: fill(title), text: fill(text) }
      for (let at = 0; at < outlets; at++) reports.push({ ...told, outlet: `paper ${at}` })
    }
  return reports
}

function inventName(chance: () => number, letter: string): string {
  const from = syllables[letter > 'Z' ? 'cyrillic' : 'latin']
  const name = Array.from({ length: 4 }, () => from[Math.floor(chance() * from.length)]).join('')
  return name[0]?.toUpperCase() + name.slice(1)
}

/** The same numbers every time. */
function createOneChance(): () => number {
  let state = 5
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const detect = await loadLanguageDetector()
const chance = createOneChance()
const reports = tellEvents(chance)
const mixed = reports.map((report) => ({ report, at: chance() })).sort((one, other) => one.at - other.at)
const orders = {
  'event by event': reports,
  'one outlet after the other': reports.toSorted((one, other) => (one.outlet < other.outlet ? -1 : 1)),
  mixed: mixed.map(({ report }) => report),
}

for (const [name, order] of Object.entries(orders))
  test(`events of one form, ${name}: each is a story, and hardly one was told otherwise before`, () => {
    const counts: StreamCounts = new Map()
    const count = createStreamCounter(detect, counts)
    const publishedAt = Date.UTC(2026, 5, 1)
    // Words are as rare as in a paper that tells of other things, too.
    for (const [title = '', text = ''] of Object.values(background.events).flat())
      count({ title, text, url: '', language: undefined, outlet: undefined, publishedAt })
    const placer = createStreamPlacer(counts)
    for (const [at, report] of order.entries())
      placer.place(count({ ...report, url: '', publishedAt: publishedAt + at * 30_000 }))
    const grown = placer.listStories()
    placer.end()
    const ended = placer.listStories()
    const events = new Set(order.map(({ event }) => event)).size
    for (const stories of [grown, ended]) {
      const pairs = new Set(order.map(({ event }, at) => `${event} is told by ${stories[at]}`))
      assert.equal(pairs.size, events, [...pairs].sort().join('\n'))
      assert.equal(new Set(stories).size, events, [...pairs].sort().join('\n'))
    }
    // Stories are numbered as they are born.
    assert.ok(Math.max(...ended) <= 1.2 * events, `${Math.max(...ended)} stories for ${events} events`)
  })
