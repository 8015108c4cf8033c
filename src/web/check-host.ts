import type { Context, MiddlewareHandler } from 'hono'
import type { Site } from './site.ts'

// Any other name that leads to this machine was made to do so by somebody else (DNS rebinding). The port is not
// compared: a tunnel or a container may show another one than the process listens on.
const ownNames: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/** Answers only to the names of this machine, and to that of the site. */
export function checkHost({ publicUrl, words }: Pick<Site, 'publicUrl' | 'words'>): MiddlewareHandler {
  const names = new Set(publicUrl === undefined ? ownNames : [...ownNames, new URL(publicUrl).hostname])
  const refusal = publicUrl === undefined ? words.wrongHost : words.accounts.wrongHost(publicUrl)
  return async (context, next) => {
    if (!namesOf(context).every((name) => name !== undefined && names.has(name)))
      return context.text(refusal, 421)
    return next()
  }
}

/** The host of the request's address, and of its Host header where that says another one. */
function namesOf(context: Context): (string | undefined)[] {
  const header = context.req.header('host')
  const addresses = [context.req.url, ...(header === undefined ? [] : [`http://${header}`])]
  return addresses.map((address) => URL.parse(address)?.hostname)
}
