/** What a person can set, all of it: one row an option. `docs/config.md` is made from this table. */

import { checkMail, mailOptions } from './mail-options.ts'
import { modelOptions } from './model-options.ts'
import { type Option, type OptionValue, option } from './option.ts'
import { checkIdentityService, siteOptions } from './site-options.ts'

export type LogLevel = (typeof logLevels)[number]
export type Environment = Readonly<Record<string, string | undefined>>
export type Config = { readonly [Name in keyof typeof options]: OptionValue<(typeof options)[Name]> }

const imageWays = ['off', 'proxy'] as const
const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

export const options = {
  ...siteOptions,
  port: option({
    env: 'OCTAVO_PORT',
    default: '4200',
    parse: parsePort,
    wants: 'a number from 0 to 65535 (0 takes any free port)',
    doc: 'The port of the page.',
  }),
  host: option({
    env: 'OCTAVO_HOST',
    default: '127.0.0.1',
    parse: parseText,
    wants: 'an address of this machine',
    doc: 'The address to listen on. A personal Octavo listens only on this machine itself (127.0.0.1, ::1 or localhost), because whoever reaches the page may change everything.',
  }),
  dataFolder: option({
    env: 'OCTAVO_DATA',
    default: './data',
    parse: parseText,
    wants: 'the path of a folder',
    doc: 'The folder that holds everything Octavo keeps. It is made if it is missing. `octavo backup` backs it up while Octavo runs.',
  }),
  database: option({
    env: 'OCTAVO_DATABASE',
    default: '',
    parse: parseDatabase,
    wants: 'an address like postgres://user:password@host:5432/name',
    doc: 'A PostgreSQL (15 or later, UTF-8), also behind a pooler of transactions, in place of the SQLite file in the data folder.',
    isSecret: true,
  }),
  starter: option({
    env: 'OCTAVO_STARTER',
    default: 'yes',
    parse: parseYesNo,
    wants: 'yes or no',
    doc: 'Whether the first start subscribes to the list of well-known outlets; on a site whoever sets it up is asked in place of that.',
  }),
  timeZone: option({
    env: 'OCTAVO_TIMEZONE',
    default: 'local',
    parse: parseTimeZone,
    wants: 'the name of a time zone such as Europe/Lisbon, or local',
    doc: 'The zone in which pages show times; `local` is the zone of this machine.',
  }),
  allowAddresses: option({
    env: 'OCTAVO_ALLOW_ADDRESSES',
    default: '',
    parse: parseText,
    wants: 'a list of addresses, ranges or names, with or without a port',
    doc: 'Private addresses that feeds may be read from although they are private, separated by commas: `127.0.0.1:8080, 192.168.1.0/24`. All others are refused, so that a feed cannot reach into your network.',
  }),
  connections: option({
    env: 'OCTAVO_CONNECTIONS',
    default: '24',
    parse: parseConnections,
    wants: 'a whole number from 3 to 500',
    doc: 'How many feeds and pages of articles are fetched at the same time; a third of it is for pages. One host is asked for one at a time whatever this says.',
  }),
  url: option({
    env: 'OCTAVO_URL',
    default: '',
    parse: parsePublicUrl,
    wants: 'an address like https://news.example.org',
    doc: 'The public address of this Octavo, the same for all of its processes. A site answers to its name, and to those of this machine. With it, hubs are asked to send the news of feeds that name one (WebSub) as soon as it is there, and such feeds are polled less. A proxy must pass what comes to `/websub/` below that address to the port of the page; of a personal Octavo it need pass nothing else.',
  }),
  contact: option({
    env: 'OCTAVO_CONTACT',
    default: '',
    parse: parseContact,
    wants: 'an address of the web or of a mailbox',
    doc: 'Where a publisher reaches whoever runs this Octavo: every request names it, beside the name and version of the program. Without it the public address stands there, if there is one.',
  }),
  images: option({
    env: 'OCTAVO_IMAGES',
    default: 'off',
    parse: parseImages,
    wants: `one of ${imageWays.join(', ')}`,
    doc: 'Where pictures come from: with `off` browsers load them from the outlets, with `proxy` Octavo fetches them in the reader’s place and keeps them in the data folder, so that outlets do not see who looks.',
  }),
  imagesMegabytes: option({
    env: 'OCTAVO_IMAGES_MEGABYTES',
    default: '500',
    parse: parseSize,
    wants: 'a whole number above 0',
    doc: 'How much room pictures that were fetched may take; those that nobody has looked at for longest go first.',
  }),
  keepDays: option({
    env: 'OCTAVO_KEEP_DAYS',
    default: '',
    parse: parseLimit,
    wants: 'a whole number above 0',
    doc: 'Articles published longer ago are removed, a few at a time; none that is kept, or named as related by one that is. Without a limit everything stays.',
  }),
  keepArticles: option({
    env: 'OCTAVO_KEEP_ARTICLES',
    default: '',
    parse: parseLimit,
    wants: 'a whole number above 0',
    doc: 'How many articles stay at the most; the oldest go first, as above.',
  }),
  keepMegabytes: option({
    env: 'OCTAVO_KEEP_MEGABYTES',
    default: '',
    parse: parseLimit,
    wants: 'a whole number above 0',
    doc: 'How large the store may be, about; the oldest articles go first, as above. A file made before version 0.1.0 stays as large as it was and fills its own gaps.',
  }),
  ...mailOptions,
  ...modelOptions,
  logLevel: option({
    env: 'OCTAVO_LOG',
    default: 'warn',
    parse: parseLogLevel,
    wants: `one of ${logLevels.join(', ')}`,
    doc: 'How much is logged, as JSON lines on standard error.',
  }),
}

/** A variable that cannot be used. The message holds a line for each, saying what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Every option from its variable or default (an empty variable counts as unset). Throws one ConfigError that names all problems. */
export function readConfig(env: Environment): Config {
  const problems = listUnknownNames(env)
  const values = Object.entries<Option<unknown>>(options).map(([name, row]) => {
    const text = env[row.env]?.trim() || row.default
    const value = row.parse(text)
    const shown = row.isSecret ? 'set' : `"${text}"`
    if (value === undefined) problems.push(`${row.env} is ${shown}, but it must be ${row.wants}.`)
    return [name, value]
  })
  // Sound because `values` has one entry for each row, parsed by that row; a failed one throws below.
  const config = Object.fromEntries(values) as Config
  if (problems.length === 0) problems.push(...checkConfig(config))
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
  return config
}

/** What is wrong with options that are right one by one: a sentence each. */
function checkConfig(config: Config): string[] {
  const problems = [...checkMail(config), ...checkIdentityService(config)]
  if (config.mode === 'site') problems.push(...checkSite(config))
  else if (!isLoopback(config.host))
    problems.push(
      `OCTAVO_HOST is "${config.host}", but without accounts anybody who reaches the page could change everything. Leave it unset, and reach it from another machine through an SSH tunnel; for several people set OCTAVO_MODE to site.`,
    )
  if (config.modelProvider !== 'off' && config.modelName === '')
    problems.push('OCTAVO_MODEL_PROVIDER is set, but OCTAVO_MODEL does not say which model of it is asked.')
  if (config.modelBudget !== 'none' && config.modelPrices === 'none')
    problems.push('OCTAVO_MODEL_BUDGET is set, but without OCTAVO_MODEL_PRICES nobody knows what is spent.')
  return problems
}

function checkSite({ url }: Config): string[] {
  const problems = []
  if (url === '')
    problems.push('OCTAVO_MODE is "site", but OCTAVO_URL does not say at which address people reach it.')
  else if (new URL(url).pathname !== '/')
    problems.push(`OCTAVO_URL is "${url}", but a site has a name of its own, without a path behind it.`)
  return problems
}

// A misspelt name would otherwise be ignored without a word.
function listUnknownNames(env: Environment): string[] {
  const known = new Set(Object.values<Option<unknown>>(options).map((row) => row.env))
  return Object.keys(env)
    .filter((name) => name.startsWith('OCTAVO_') && !known.has(name))
    .map((name) => `${name} is no option of Octavo. Unset it, or see docs/config.md for the name you meant.`)
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function parseText(text: string): string {
  return text
}

function parseDatabase(text: string): string | undefined {
  return text === '' || (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text.replace('@/', '@localhost/')))
    ? text
    : undefined
}

function parsePort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined
}

function parseConnections(text: string): number | undefined {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return count >= 3 && count <= 500 ? count : undefined
}

/** Without the slash at its end, so that paths can follow. */
function parsePublicUrl(text: string): string | undefined {
  if (text === '') return ''
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) return undefined
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

/** It becomes a part of a header. */
function parseContact(text: string): string | undefined {
  const isAddress = /^(https?:\/\/[\x21-\x7e]+|[\x21-\x7e]+@[\x21-\x7e]+\.[\x21-\x7e]+)$/.test(text)
  return text === '' || (isAddress && text.length <= 200 && !/[()\\]/.test(text)) ? text : undefined
}

/** No limit where nothing is said. */
function parseLimit(text: string): number | 'none' | undefined {
  if (text === '') return 'none'
  return /^[1-9]\d{0,11}$/.test(text) ? Number(text) : undefined
}

function parseSize(text: string): number | undefined {
  const size = parseLimit(text)
  return size === 'none' ? undefined : size
}

function parseImages(text: string): (typeof imageWays)[number] | undefined {
  return imageWays.find((way) => way === text)
}

function parseYesNo(text: string): boolean | undefined {
  if (text === 'yes') return true
  return text === 'no' ? false : undefined
}

function parseLogLevel(text: string): LogLevel | undefined {
  return logLevels.find((level) => level === text)
}

function parseTimeZone(text: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', text === 'local' ? {} : { timeZone: text }).resolvedOptions()
      .timeZone
  } catch {
    return undefined
  }
}
