/** When an article appears: `day` counts from the day of the edition (0, -1, …), `minutes` from midnight UTC. */
export interface DayTime {
  readonly day: number
  readonly minutes: number
}

/** What an article said in one edition, with its placeholders still open. */
export interface SampleText {
  readonly title: string
  readonly at: DayTime
  readonly body: string
}

export interface SampleArticle {
  readonly outlet: string
  readonly slug: string
  readonly section: string
  readonly authors: readonly string[]
  readonly categories: readonly string[]
  readonly image: { readonly file: string; readonly alt: string } | undefined
  readonly audio: string | undefined
  /** Which of the invented events it tells; for the tests only, never served. */
  readonly event: string
  readonly first: SampleText
  readonly revised: SampleText | undefined
}

/** Reads one file of `articles/`: header lines, an empty line, the text, and maybe the same again after `--- revised`. */
export function toArticle(source: string, place: { outlet: string; slug: string }): SampleArticle {
  const [firstPart = '', revisedPart] = source.split(/^--- revised\n/m)
  const { headers, text: first } = parsePart(firstPart, place.slug)
  const image = headers.get('image')?.match(/^(\S+) (.+)$/)
  return {
    ...place,
    section: headers.get('section') ?? 'news',
    authors: listOf(headers.get('by')),
    categories: listOf(headers.get('categories')),
    image: image ? { file: image[1] ?? '', alt: image[2] ?? '' } : undefined,
    audio: headers.get('audio'),
    event: headers.get('event') ?? place.slug,
    first,
    revised: revisedPart === undefined ? undefined : parsePart(revisedPart, place.slug).text,
  }
}

function parsePart(part: string, slug: string): { headers: Map<string, string>; text: SampleText } {
  const gap = part.indexOf('\n\n')
  const headers = new Map(part.slice(0, gap).split('\n').map(parseHeader))
  const title = headers.get('title')
  if (gap < 0 || !title) throw new Error(`${slug}: an article needs a title, an empty line and a text`)
  const at = parseDayTime(headers.get('at') ?? '', slug)
  return { headers, text: { title, at, body: part.slice(gap).trim() } }
}

function parseHeader(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon), line.slice(colon + 1).trim()]
}

function parseDayTime(written: string, slug: string): DayTime {
  const match = written.match(/^(0|-[1-6])d (\d\d):(\d\d)$/)
  if (!match) throw new Error(`${slug}: "at" must look like "-2d 14:30", not "${written}"`)
  return { day: Number(match[1]), minutes: Number(match[2]) * 60 + Number(match[3]) }
}

function listOf(written: string | undefined): string[] {
  return written?.split(',').map((item) => item.trim()) ?? []
}
