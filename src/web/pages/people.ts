import type { Context } from 'hono'
import { presentPeople } from '../present/present-people.ts'
import { makeFrame, respond } from '../respond.ts'
import type { Site } from '../site.ts'
import { peopleView } from '../views/people-view.ts'

/** Some three screens. */
const mostPeople = 80

/** Who is quoted by most of the newest articles. */
export async function handlePeople(context: Context, site: Site): Promise<Response> {
  const speakers = await site.store.read((reader) => reader.listSpeakers(mostPeople))
  const frame = makeFrame(context, site)
  const main = peopleView(presentPeople(speakers, frame), frame)
  return respond(context, frame, { title: frame.words.person.list, main, width: 'middle' })
}
