import { excerptOf } from '../lib/text.ts'
import type { ArticleId, StoryId, Timestamp } from '../model/ids.ts'
import type { Parting, PlacedSighting, Sighting } from '../model/sighting.ts'
import type { StoreWriter } from '../store/store.ts'
import { countCompared, isContradicted, placeSighting } from '../understand/place-sighting.ts'
import { chooseFreeAddress, findSpeakerCalled } from './choose-free-address.ts'

/** Who is quoted so often is named beside everybody: some 40 people in four years of the stream (docs/quality.md). */
const wellKnownQuotes = 300
/** In signs: longer than most roles. */
const longestRole = 80

interface ReadArticle {
  readonly articleId: ArticleId
  readonly storyId: StoryId | undefined
  readonly sightings: ReadonlyMap<string, Sighting>
}

/** Puts whom an article quotes under those of their name whom it means, by what it says of them (decision 040). Belongs into the transaction that keeps its quotes. */
export async function partNamesakes(
  writer: StoreWriter,
  { articleId, storyId, sightings }: ReadArticle,
  now: Timestamp,
): Promise<void> {
  const partings = Map.groupBy(await writer.listPartings([...sightings.keys()]), ({ from }) => from)
  for (const [slug, sighting] of sightings) {
    const known = partings.get(slug) ?? []
    if (sighting.callings.length === 0 && known.length === 0) continue
    await placeSpeaker(writer, { slug, partings: known, told: { ...sighting, articleId, storyId }, now })
  }
}

interface Placed {
  readonly slug: string
  readonly partings: readonly Parting[]
  readonly told: PlacedSighting
  readonly now: Timestamp
}

async function placeSpeaker(writer: StoreWriter, placed: Placed): Promise<void> {
  const { slug, partings, told } = placed
  const standing = partings.filter(({ isUndone }) => !isUndone)
  const people = await writer.listSightings(slug, {
    ...{ partings: standing.map(({ id }) => id), except: told.articleId, limitEach: countCompared(slug) },
  })
  if (standing.length === 0 && !isContradicted(slug, told, people)) return
  const wellKnown = await findWellKnown(writer, told, people)
  const placing = placeSighting(slug, told, people, wellKnown)
  const parting = placing.kind === 'one of them' ? standing[placing.at - 1] : undefined
  if (parting) await writer.addToParting(parting.id, told.articleId)
  if (placing.kind === 'one of them' || (await isSettled(writer, slug, partings))) return
  const moved = listNearer(slug, { people: people[0] ?? [], other: told, wellKnown })
  await part(writer, placed, { than: placing.than, moved })
}

interface Parted {
  readonly people: readonly PlacedSighting[]
  readonly other: PlacedSighting
  readonly wellKnown: ReadonlySet<string>
}

/** What came before and is rather of the other one, who was nobody then. */
function listNearer(slug: string, { people, other, wellKnown }: Parted): PlacedSighting[] {
  return people.filter((one) => {
    const telling = people.filter((each) => each !== one && each.callings.length > 0)
    const placing = placeSighting(slug, one, [telling, [other]], wellKnown)
    return placing.kind === 'one of them' && placing.at === 1
  })
}

/** Who is named in what is said of both, and everywhere else too. */
async function findWellKnown(
  writer: StoreWriter,
  told: Sighting,
  people: readonly (readonly Sighting[])[],
): Promise<Set<string>> {
  const named = new Set(people.flat().flatMap(({ others }) => others))
  return writer.listWellKnown(
    told.others.filter((other) => named.has(other)),
    wellKnownQuotes,
  )
}

/** Whether a person said anything of who has this name: nobody is parted from them any more. */
async function isSettled(writer: StoreWriter, slug: string, partings: readonly Parting[]): Promise<boolean> {
  if (partings.some(({ isUndone }) => isUndone)) return true
  return writer.hasSaidOfSpeakers([slug, ...partings.map(({ to }) => to)])
}

async function part(
  writer: StoreWriter,
  { slug, told, now }: Placed,
  { than, moved }: { readonly than: PlacedSighting; readonly moved: readonly PlacedSighting[] },
): Promise<void> {
  const [role, otherRole] = [toRole(told), toRole(than)]
  const name = (await findSpeakerCalled(writer, slug)) ?? slug
  await writer.saveSpeakerCorrection({
    ...{ readerId: undefined, kind: 'part', correctedAt: now, from: slug },
    to: await chooseFreeAddress(writer, slug),
    name: `${name}, ${role}`,
    articleIds: [told, ...moved].map(({ articleId }) => articleId),
    why: {
      one: { role: otherRole, articleId: than.articleId },
      other: { role, articleId: told.articleId },
    },
  })
}

function toRole({ roles: [role = ''] }: Sighting): string {
  return excerptOf(role.replace(/\s+/g, ' '), longestRole)
}
