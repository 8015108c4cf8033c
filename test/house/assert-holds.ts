import assert from 'node:assert/strict'
import { exceptions, type Rule } from './exceptions.ts'
import type { Finding } from './source.ts'

/** Fails with one line for each finding that no exception covers, and for each exception that covers nothing. */
export function assertHolds(rule: Rule, findings: readonly Finding[]): void {
  const excepted = exceptions.filter((exception) => exception.rule === rule)
  const open = findings.filter(({ path }) => !excepted.some((exception) => exception.path === path))
  const idle = excepted.filter(({ path }) => !findings.some((finding) => finding.path === path))
  const lines = [
    ...open.map(({ path, line, says }) => `${path}:${line} ${says}`),
    ...idle.map(({ path }) => `${path} keeps the rule by now: remove its exception`),
  ]
  if (lines.length > 0) assert.fail(`\n${lines.join('\n')}`)
}
