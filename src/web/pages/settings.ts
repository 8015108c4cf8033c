import type { Context } from 'hono'
import { type Access, hasAccess } from '../../model/visitor.ts'
import { makeFrame, respond } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import type { Words } from '../translations/en.ts'
import { settingsView } from '../views/settings-view.ts'

interface Line {
  readonly href: string
  readonly access: Access
  /** Whether it is there only where there are accounts. */
  readonly isOfSite: boolean
  /** Its title and a sentence. */
  readonly told: (words: Words) => readonly [string, string]
}

/** What can be set, in the order of the page: first what is one's own, then what is everybody's. */
const lines: readonly Line[] = [
  {
    href: '/settings/account',
    access: 'reader',
    isOfSite: true,
    told: ({ accounts }) => accounts.settingsLines.account,
  },
  {
    href: '/settings/notices',
    access: 'reader',
    isOfSite: false,
    told: ({ notices }) => notices.settingsLine,
  },
  {
    href: '/settings/rules',
    access: 'reader',
    isOfSite: false,
    told: ({ rules }) => rules.settingsLine,
  },
  {
    href: '/settings/data',
    access: 'reader',
    isOfSite: true,
    told: ({ personalData }) => personalData.settingsLine,
  },
  {
    href: '/moderation',
    access: 'moderator',
    isOfSite: true,
    told: ({ discussion }) => discussion.settingsLine,
  },
  {
    href: '/settings/people',
    access: 'operator',
    isOfSite: true,
    told: ({ accounts }) => accounts.settingsLines.people,
  },
  {
    href: '/settings/site',
    access: 'operator',
    isOfSite: true,
    told: ({ accounts }) => accounts.settingsLines.site,
  },
  {
    href: '/settings/model',
    access: 'operator',
    isOfSite: false,
    told: ({ accounts }) => accounts.settingsLines.model,
  },
  {
    href: '/settings/agents',
    access: 'operator',
    isOfSite: false,
    told: ({ accounts }) => accounts.settingsLines.agents,
  },
  {
    href: '/settings/takedowns',
    access: 'operator',
    isOfSite: true,
    told: ({ takedowns }) => takedowns.settingsLine,
  },
  {
    href: '/settings/log',
    access: 'operator',
    isOfSite: true,
    told: ({ accounts }) => accounts.settingsLines.log,
  },
]

/** What a visitor may set: a line each. */
export function handleSettings(context: Context, site: OwnSite): Promise<Response> {
  const visitor = site.findVisitor(context)
  const shown = lines.filter(
    ({ access, isOfSite }) => hasAccess(visitor, access) && (site.isSite || !isOfSite),
  )
  const frame = makeFrame(context, site)
  const main = settingsView(
    shown.map(({ href, told }) => {
      const [title, sentence] = told(site.words)
      return { href, title, sentence }
    }),
    frame,
  )
  return respond(context, frame, { title: site.words.accounts.settings, main, width: 'narrow' })
}
