import type { Context, MiddlewareHandler } from 'hono'
import type { Words } from './translations/en.ts'

// Any other name that leads to this machine was made to do so by somebody else (DNS rebinding). The port is not
// compared: a tunnel or a container may show another one than the process listens on.
const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Answers only to the names of this machine. */
export function checkHost(words: Words): MiddlewareHandler {
  return async (context, next) => {
    if (!namesOf(context).every((name) => name !== undefined && ownNames.has(name))) {
      return context.text(words.wrongHost, 421)
    }
    return next()
  }
}

/** The host of the request's address, and of its Host header where that says another one. */
function namesOf(context: Context): (string | undefined)[] {
  const header = context.req.header('host')
  const addresses = [context.req.url, ...(header === undefined ? [] : [`http://${header}`])]
  return addresses.map((address) => URL.parse(address)?.hostname)
}
