#!/usr/bin/env node
/** The command line: each command is a file beside this one and gets its streams handed in. */

import { Command } from 'commander'
import { backupCommand } from './backup.ts'
import { checkCommand } from './check.ts'
import { checkStoreCommand } from './check-store.ts'
import { datesCommand } from './dates.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import type { Streams } from './json-lines.ts'
import { languageCommand } from './language.ts'
import { letInCommand } from './let-in.ts'
import { mcpCommand } from './mcp.ts'
import { moveCommand } from './move.ts'
import { parseFeedCommand } from './parse-feed.ts'
import { pollsCommand } from './polls.ts'
import { quotesCommand } from './quotes.ts'
import { relatedCommand } from './related.ts'
import { reprintsCommand } from './reprints.ts'
import { restoreCommand } from './restore.ts'
import { serveCommand } from './serve.ts'
import { storiesCommand } from './stories.ts'
import { summariseCommand } from './summarise.ts'
import { tagsCommand } from './tags.ts'

const streams: Streams = { input: process.stdin, output: process.stdout }
const commands: readonly ((streams: Streams) => Command)[] = [
  parseFeedCommand,
  extractCommand,
  languageCommand,
  tagsCommand,
  storiesCommand,
  relatedCommand,
  reprintsCommand,
  quotesCommand,
  datesCommand,
  pollsCommand,
  checkCommand,
  summariseCommand,
]

const program = new Command('octavo').description(
  'Reads, groups and explains the news of the outlets you follow.',
)
for (const command of commands) program.addCommand(command(streams))
program.addCommand(explainCommand(streams, process.env))
program.addCommand(serveCommand(process))
program.addCommand(mcpCommand(process.env))
const surroundings = { environment: process.env, output: process.stdout, errors: process.stderr }
for (const command of [
  moveCommand,
  backupCommand,
  restoreCommand,
  checkStoreCommand,
  exportCommand,
  letInCommand,
])
  program.addCommand(command(surroundings))

// A reader that has seen enough (`octavo … | head`) closes the pipe; that is no failure.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => process.exit(problem.code === 'EPIPE' ? 0 : 1))

await program.parseAsync()
