import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { openDataFolder } from '../data-folder.ts'
import { restoreStore } from '../store/copying/back-up-store.ts'
import { type KeepSurroundings, orExplain, tellTo } from './keep-store.ts'
import { nameOwnDatabase } from './open-own-store.ts'

/** `octavo restore <file>`: a backup into an empty store. */
export function restoreCommand({ environment, output, errors }: KeepSurroundings): Command {
  return new Command('restore')
    .description('fills an empty store from a backup')
    .argument('<file>', 'what `octavo backup` wrote')
    .action((file: string, _: unknown, command: Command) =>
      orExplain(command, async () => {
        await openDataFolder(readConfig(environment).dataFolder)
        await restoreStore(file, nameOwnDatabase(environment), tellTo(errors))
        output.write('Everything was restored, and compared with the backup: they hold the same.\n')
      }),
    )
}
