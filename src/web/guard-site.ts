import type { Context, MiddlewareHandler } from 'hono'
import { findSettings } from './identify-visitor.ts'
import { websubPath } from './pages/websub.ts'
import type { OwnSite } from './site.ts'

/** What is open while only people with an account may read: the ways in, and what has a secret of its own in its address. */
const open = [
  '/sign-in',
  '/sign-in/',
  '/sign-up',
  '/forgotten',
  '/reset/',
  '/prove/',
  '/health',
  '/robots.txt',
  '/mcp',
  '/send/',
  '/notices/',
  websubPath,
]

/** Before the first account there is only the first start; and where only people with an account may read, others sign in first. */
export function guardSite(site: OwnSite): MiddlewareHandler {
  return async (context, next) => {
    const { accounts } = site
    const { path } = context.req
    if (!accounts || path === '/setup' || path === '/health') return next()
    if (!(await accounts.isSetUp())) return context.redirect('/setup', 303)
    const isClosed = findSettings(context)?.reading === 'people' && site.findVisitor(context) === undefined
    const isOpen = open.some((start) => path === start || (start.endsWith('/') && path.startsWith(start)))
    return isClosed && !isOpen ? leadToSignIn(context) : next()
  }
}

/** To sign in, and back to where they wanted to go. */
export function leadToSignIn(context: Context): Response {
  const { pathname, search } = new URL(context.req.url)
  const next = context.req.method === 'GET' ? `?next=${encodeURIComponent(`${pathname}${search}`)}` : ''
  return context.redirect(`/sign-in${next}`, 303)
}
