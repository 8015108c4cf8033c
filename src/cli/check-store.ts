import { Command } from 'commander'
import { openDatabase } from '../open-database.ts'
import { checkStore } from '../store/copying/check-store.ts'
import { type KeepSurroundings, orExplain } from './keep-store.ts'
import { getOwnDatabase } from './open-own-store.ts'

/** `octavo check-store`: whether everything in the store agrees; exit code 1 where something does not. */
export function checkStoreCommand({ environment, output }: KeepSurroundings): Command {
  return new Command('check-store')
    .description('says what does not agree in the store: lost work, counts, search entries')
    .option('--repair', 'puts it right')
    .action((options: { repair?: true }, command: Command) =>
      orExplain(command, async () => {
        const database = getOwnDatabase(environment, command)
        await (await openDatabase(database)).close()
        const findings = await checkStore(database, { mends: options.repair === true })
        const lines = findings.map(
          ({ what, count, isMended }) => `${count} ${what}${isMended ? ', mended' : ''}\n`,
        )
        output.write(lines.join('') || 'Everything agrees.\n')
        if (findings.some(({ isMended }) => !isMended))
          command.error('Run it with --repair to put that right.')
      }),
    )
}
