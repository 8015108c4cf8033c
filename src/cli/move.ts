import { resolve } from 'node:path'
import { Command } from 'commander'
import { openDatabase } from '../open-database.ts'
import { moveStore } from '../store/copying/move-store.ts'
import { isPostgresAddress } from '../store/open-store.ts'
import { type KeepSurroundings, orExplain, tellTo } from './keep-store.ts'
import { getOwnDatabase } from './open-own-store.ts'

/** `octavo move <to>`: everything into another store, of whatever engine. */
export function moveCommand({ environment, output, errors }: KeepSurroundings): Command {
  return new Command('move')
    .description('copies everything into another store: the path of a new file, or postgres://…')
    .argument('<to>', 'where to; ended in the middle, the same command goes on')
    .action((to: string, _: unknown, command: Command) =>
      orExplain(command, async () => {
        const from = getOwnDatabase(environment, command)
        await (await openDatabase(from)).close()
        await moveStore(from, isPostgresAddress(to) ? to : resolve(to), tellTo(errors))
        output.write('Everything was copied, and both stores compared: they hold the same.\n')
      }),
    )
}
