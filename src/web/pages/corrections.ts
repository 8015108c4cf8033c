import type { Context } from 'hono'
import type { CorrectionId } from '../../model/ids.ts'
import { loadCorrections } from '../load/load-corrections.ts'
import { presentCorrections } from '../present/present-corrections.ts'
import { presentSpeakerCorrections } from '../present/present-speaker-corrections.ts'
import { nextPage, readCursor, readId } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { correctionsView } from '../views/corrections-view.ts'
import { speakerCorrectionsView } from '../views/speaker-corrections-view.ts'

/** All that was said of stories and relations, newest first. */
export async function handleCorrections(context: Context, site: OwnSite): Promise<Response> {
  const position = readCursor<CorrectionId>(context)
  const loaded = await site.store.read((reader) => loadCorrections(reader, position))
  const frame = makeFrame(context, site)
  const last = loaded.hasMore ? loaded.corrections.at(-1) : undefined
  const older = last && nextPage(context, site, { at: last.correctedAt, id: last.id })
  const ofSpeakers = speakerCorrectionsView(presentSpeakerCorrections(loaded.ofSpeakers, frame), frame)
  const main = correctionsView(presentCorrections(loaded, site.words, older), frame, ofSpeakers)
  return respond(context, frame, { title: site.words.correct.all, main, width: 'middle' })
}

/** Takes back what was said. */
export async function handleUndo(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<CorrectionId>(context)
  if (id === undefined) return respondNotFound(context, site)
  const outcome = await site.commands.corrections.undo(id)
  if (outcome.kind === 'nothing to undo')
    return redirectWithNotice(context, '/corrections', { code: 'nothingToUndo' })
  const { moved: count, held: further } = outcome
  return redirectWithNotice(context, '/corrections', { code: 'undone', count, further })
}
