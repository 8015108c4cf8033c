import { html } from 'hono/html'
import type { Letter, Letters } from '../accounts/letters.ts'
import { en } from './translations/en.ts'

/** What a site writes to people, with the name that it has in its address. */
export function writeLetters(url: string): Letters {
  const site = new URL(url).host
  const { letters } = en.accounts
  return {
    proveAddress: (link) => write(letters.prove(site), letters.proveText(site), link),
    knownAddress: (link) => write(letters.known(site), letters.knownText(site), link),
    newAddress: (link) => write(letters.move(site), letters.moveText(site), link),
    addressChanged: (link) => write(letters.moved(site), letters.movedText(site), link, letters.notYou),
    resetPassword: (link) => write(letters.reset(site), letters.resetText(site), link),
  }
}

function write(
  subject: string,
  sentence: string,
  link: string,
  nobody: string = en.accounts.letters.nobody,
): Letter {
  const { greeting } = en.accounts.letters
  const markup = html`<p>${greeting}</p><p>${sentence}</p><p><a href="${link}">${link}</a></p><p>${nobody}</p>`
  return { subject, text: `${greeting}\n\n${sentence}\n\n${link}\n\n${nobody}\n`, html: String(markup) }
}
