/** What a person types about mail, in the environment or on a page. */

import type { MailServer } from '../model/mail.ts'

/** Where a mailbox is, with its domain in small letters: `'Anna@News.Example'` → `'Anna@news.example'`; no name, no list, nothing quoted. */
export function parseMailAddress(text: string): string | undefined {
  const [, box, domain] = /^([^\s@<>()[\]\\,;:"\p{C}]{1,64})@([^\s@]{1,253})$/u.exec(text.trim()) ?? []
  // A host's name as it is asked for; an address in numbers is nobody's mailbox.
  const host = domain === undefined ? undefined : URL.parse(`http://${domain}`)
  if (!host || host.host === '' || host.pathname !== '/' || host.port !== '') return undefined
  return /[a-z]$/.test(host.hostname) ? `${box}@${host.hostname}` : undefined
}

/** Whom mail is from, with a name or without: `'Harbour News <news@harbour.example>'`; '' stays. */
export function parseMailSender(text: string): string | undefined {
  if (text === '') return ''
  const [, name, address] = /^(?:([^<>"\p{C}]{1,100})<([^<>]+)>|[^<>]+)$/u.exec(text) ?? []
  const mailbox = parseMailAddress(address ?? text)
  if (mailbox === undefined) return undefined
  return name === undefined ? mailbox : `"${name.trim()}" <${mailbox}>`
}

/**
 * `'smtps://name:secret@mail.example'` → a server with TLS from the first byte, at 465; `smtp:` begins without, at 587, and
 * goes on only with TLS unless the server is this machine. '' → 'none'
 */
export function parseMailServer(text: string): MailServer | 'none' | undefined {
  if (text === '') return 'none'
  const url = URL.parse(text)
  const isSecure = url?.protocol === 'smtps:'
  if (!url || (url.protocol !== 'smtp:' && !isSecure) || url.hostname === '') return undefined
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '') return undefined
  const [user, password] = [decodePart(url.username), decodePart(url.password)]
  if (user === undefined || password === undefined || (user === '') !== (password === '')) return undefined
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return { host, port: Number(url.port) || (isSecure ? 465 : 587), isSecure, user, password }
}

function decodePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
