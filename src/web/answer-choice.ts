import type { Context } from 'hono'
import { z } from 'zod'
import type { ReaderId } from '../model/ids.ts'
import { type Choice, choices } from '../model/reader.ts'
import { readForm } from './read-request.ts'
import { type NoticeCode, redirectWithNotice, respondNotFound } from './respond.ts'
import type { Handler } from './route.ts'
import type { OwnSite } from './site.ts'

/** What is to be told in place of what was asked for, where that cannot be. */
type Outcome = NoticeCode | undefined

/** Something that can be followed or muted, and the page that tells of it. */
export interface Choosable {
  readonly address: string
  choose(choice: Choice | undefined): Promise<Outcome>
}

type FindChoosable = (context: Context, site: OwnSite, readerId: ReaderId) => Promise<Choosable | undefined>

const choice = z.enum([...choices, 'none'])

/** Follows or mutes what an address names, or neither any more, and goes to its page or, where the form stood there, the list of all. */
export function answerChoice(find: FindChoosable): Handler {
  return async (context, site) => {
    const readerId = site.findReaderId(context)
    const chosen = choice.safeParse((await readForm(context)).choice)
    if (readerId === undefined || !chosen.success) return respondNotFound(context, site)
    const found = await find(context, site, readerId)
    if (!found) return respondNotFound(context, site)
    const { data } = chosen
    const refusal = await found.choose(data === 'none' ? undefined : data)
    const code = refusal ?? ({ follow: 'followed', mute: 'muted', none: 'unchosen' } as const)[data]
    const address = context.req.query('from') === 'following' ? '/following' : found.address
    return redirectWithNotice(context, address, { code })
  }
}
