import { Command } from 'commander'
import { openDatabase } from '../open-database.ts'
import { backUpStore } from '../store/copying/back-up-store.ts'
import { type KeepSurroundings, orExplain, tellTo } from './keep-store.ts'
import { getOwnDatabase } from './open-own-store.ts'

/** `octavo backup <file>`: everything of one moment into one file. */
export function backupCommand({ environment, output, errors }: KeepSurroundings): Command {
  return new Command('backup')
    .description('writes everything of this moment into a file, while Octavo runs')
    .argument('<file>', 'a compressed file of JSON lines, which every engine restores')
    .action((file: string, _: unknown, command: Command) =>
      orExplain(command, async () => {
        const from = getOwnDatabase(environment, command)
        await (await openDatabase(from)).close()
        await backUpStore(from, file, tellTo(errors))
        output.write(`The backup is in ${file}.\n`)
      }),
    )
}
