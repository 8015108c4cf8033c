import type { Context } from 'hono'
import { makeFrame, respond } from '../respond.ts'
import type { Site } from '../site.ts'
import { pollstersView } from '../views/pollsters-view.ts'

/** More than there are: what is cut off is in nobody's feeds. */
const mostPollsters = 1_000

/** The houses whose polls articles report, those of the newest polls first. */
export async function handlePollsters(context: Context, site: Site): Promise<Response> {
  const pollsters = await site.store.read((reader) => reader.listPollsters(mostPollsters))
  const frame = makeFrame(context, site)
  const { words, base } = frame
  const lines = pollsters
    .toSorted((one, other) => other.lastDay - one.lastDay || other.reports - one.reports)
    .map(({ name, reports, lastDay }) => ({
      name,
      href: `${base}/polls/${encodeURIComponent(name)}`,
      reports: words.pollsterReports(reports),
      when: words.whenOf({ from: lastDay, to: lastDay, precision: 'day' }),
    }))
  return respond(context, frame, {
    title: words.pollsters,
    main: pollstersView(lines, frame),
    width: 'middle',
  })
}
