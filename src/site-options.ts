/** The options about who may use this Octavo, as `src/config.ts` takes them in. */

import ipaddr from 'ipaddr.js'
import { option } from './option.ts'

const wholeFor = ['nobody', 'readers'] as const
const modes = ['personal', 'site'] as const

export const siteOptions = {
  mode: option({
    env: 'OCTAVO_MODE',
    default: 'personal',
    parse: (text) => modes.find((mode) => mode === text),
    wants: `one of ${modes.join(', ')}`,
    doc: 'For whom this Octavo is: `personal` for one reader without a login, on this machine only; `site` for people with accounts, reached from elsewhere. A site wants `OCTAVO_URL`.',
  }),
  wholeTexts: option({
    env: 'OCTAVO_WHOLE_TEXTS',
    default: 'nobody',
    parse: (text) => wholeFor.find((whom) => whom === text),
    wants: `one of ${wholeFor.join(', ')}`,
    doc: 'Who reads the texts of articles whole on a site: `nobody`, so that everybody sees excerpts with a link to the outlet, or `readers`, which is whoever is signed in. Texts belong to their outlets: only a closed newsroom that has the right to copy them may show them whole. A personal Octavo always does.',
  }),
  proxies: option({
    env: 'OCTAVO_PROXIES',
    default: '',
    parse: parseRanges,
    wants: 'a list of addresses or ranges such as 127.0.0.1, 10.0.0.0/8',
    doc: 'The proxies in front of a site, separated by commas: only what comes from these is believed about where a request came from (`X-Forwarded-For`).',
  }),
}

/** `127.0.0.1, 10.0.0.0/8` → both, in the order of the list. */
function parseRanges(text: string): string[] | undefined {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '')
  const isRange = (entry: string) => ipaddr.isValidCIDR(entry) || ipaddr.isValid(entry)
  return entries.every(isRange) ? entries : undefined
}
