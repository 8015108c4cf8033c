/** The options about who may use this Octavo, as `src/config.ts` takes them in. */

import ipaddr from 'ipaddr.js'
import type { IdentityService } from './model/identity-service.ts'
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
  serviceIssuer: option({
    env: 'OCTAVO_OIDC_ISSUER',
    default: '',
    parse: parseIssuer,
    wants: 'an address like https://login.example.org',
    doc: 'Another service by which people may sign in to a site (OpenID Connect): its issuer, as it calls itself. There, `/sign-in/service/return` below `OCTAVO_URL` must be allowed as the address to come back to.',
  }),
  serviceClient: option({
    env: 'OCTAVO_OIDC_CLIENT',
    default: '',
    parse: (text) => text,
    wants: 'the id of a client',
    doc: 'What this site is called at that service (client id).',
  }),
  serviceSecret: option({
    env: 'OCTAVO_OIDC_SECRET',
    default: '',
    parse: (text) => text,
    wants: 'the secret of that client',
    doc: 'By which that service knows this site (client secret).',
    isSecret: true,
  }),
  serviceName: option({
    env: 'OCTAVO_OIDC_NAME',
    default: '',
    parse: (text) => text,
    wants: 'a short name',
    doc: 'What the button to that service says after “Sign in with”; without it the name of its host.',
  }),
  commentVotes: option({
    env: 'OCTAVO_COMMENT_VOTES',
    default: 'no',
    parse: (text) => ({ yes: true, no: false })[text],
    wants: '`yes` or `no`',
    doc: 'Whether readers of a site may say that a comment is useful, and see how many did.',
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

/** Only this machine may be asked without TLS, as for trying it out. */
function parseIssuer(text: string): string | undefined {
  if (text === '') return ''
  const url = URL.parse(text)
  const isNear = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1'
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isNear) ? text : undefined
}

type ServiceValues = Readonly<
  Record<'serviceIssuer' | 'serviceClient' | 'serviceSecret' | 'serviceName', string>
>

/** The service by which people may sign in; undefined where there is none. */
export function toIdentityService(values: ServiceValues): IdentityService | undefined {
  const { serviceIssuer: issuer, serviceClient: client, serviceSecret: secret, serviceName } = values
  return issuer === '' ? undefined : { issuer, client, secret, name: serviceName || new URL(issuer).hostname }
}

/** What is wrong with options about that service that are right one by one. */
export function checkIdentityService({
  serviceIssuer,
  serviceClient,
  serviceSecret,
}: ServiceValues): string[] {
  const count = [serviceIssuer, serviceClient, serviceSecret].filter((value) => value !== '').length
  return count === 0 || count === 3
    ? []
    : ['OCTAVO_OIDC_ISSUER, OCTAVO_OIDC_CLIENT and OCTAVO_OIDC_SECRET belong together: set all or none.']
}
