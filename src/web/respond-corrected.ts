import type { Context } from 'hono'
import type { CorrectionFault, CorrectionOutcome } from '../pipeline/commands.ts'
import { type NoticeCode, redirectWithNotice, respondNotFound } from './respond.ts'
import type { OwnSite } from './site.ts'

const faultNotice: Record<Exclude<CorrectionFault, 'no such story'>, NoticeCode> = {
  'nothing ticked': 'nothingTicked',
  'all ticked': 'allTicked',
  'no other story': 'noOtherStory',
  'same story': 'sameStory',
  'other language': 'otherLanguage',
}

/** Leads to the story that came of a correction, or back to `form` with the sentence that says why nothing was changed. */
export function respondCorrected(
  context: Context,
  site: OwnSite,
  outcome: CorrectionOutcome,
  { form, code }: { readonly form: string; readonly code: NoticeCode },
): Response | Promise<Response> {
  if (outcome.kind === 'corrected')
    return redirectWithNotice(context, `/story/${outcome.storyId}`, { code, count: outcome.count })
  if (outcome.kind === 'went into')
    return redirectWithNotice(context, `/story/${outcome.storyId}/correct`, { code: 'storyMoved' })
  if (outcome.fault === 'no such story') return respondNotFound(context, site)
  return redirectWithNotice(context, form, { code: faultNotice[outcome.fault] })
}
