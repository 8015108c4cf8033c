import type { Finding, Source } from './source.ts'

interface Danger {
  readonly where: RegExp
  readonly what: RegExp
  readonly says: string
  /** Files that may, each for the reason beside it. */
  readonly but?: readonly string[]
}

const dangers: readonly Danger[] = [
  { where: /^(src|client)\//, what: /\beval\(|\bnew Function\(/, says: 'text is run as a program' },
  // The program of that thread is our own, and what it is told is one of our own browser scripts.
  {
    where: /^src\//,
    what: /\beval: true/,
    says: 'text is run as a program',
    but: ['src/web/strip-types.ts'],
  },
  {
    where: /^src\//,
    what: /'node:(child_process|vm|cluster|inspector)'/,
    says: 'another program is started',
  },
  {
    where: /^client\//,
    what: /\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment/,
    says: 'text becomes html in a browser',
  },
  {
    where: /^client\//,
    what: /\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/,
    says: 'something is left in a browser',
  },
  { where: /^(src|client)\//, what: /rejectUnauthorized|NODE_TLS/, says: 'a certificate is not checked' },
  { where: /^src\//, what: /createHash\(['"](?!sha(256|384|512))/, says: 'a hash is too weak' },
  {
    where: /^src\//,
    what: /\bcreate(De)?cipheriv\(['"](?!aes-256-gcm)/i,
    says: 'a cipher is not AES-256-GCM',
  },
]

/** What no source of the program does, by its words. */
export function findDangerFaults({ path, text }: Pick<Source, 'path' | 'text'>): Finding[] {
  if (path.endsWith('.test.ts')) return []
  return dangers
    .filter(({ where, but }) => where.test(path) && !but?.includes(path))
    .flatMap(({ what, says }) =>
      text.split('\n').flatMap((line, at) => (what.test(line) ? [{ path, line: at + 1, says }] : [])),
    )
}
