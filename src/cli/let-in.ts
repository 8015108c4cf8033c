import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { openOwnAccounts } from '../open-own-accounts.ts'
import { type KeepSurroundings, orExplain } from './keep-store.ts'
import { openOwnStore } from './open-own-store.ts'

/** `octavo let-in <address>`: a way back in for somebody of a site, the only operator too, who lost what opens their account. */
export function letInCommand({ environment, output, errors }: KeepSurroundings): Command {
  return new Command('let-in')
    .description('makes a link to a new password for an account of a site, and takes its second step off')
    .argument('<address>', 'the e-mail address of the account')
    .action((address: string, _: unknown, command: Command) =>
      orExplain(command, async () => {
        const config = readConfig(environment)
        const store = await openOwnStore(environment, command)
        try {
          const log = createLog(config.logLevel, errors)
          const site = openOwnAccounts({ config, store, log, folder: config.dataFolder, clock: Date.now })
          if (!site) return command.error('Nobody has an account here: OCTAVO_MODE is not site.')
          const link = await site.accounts.letIn(address)
          if (!link.ok) return command.error('There is no account with this address.')
          output.write(`${link.value}\nIt works once, for an hour.\n`)
        } finally {
          await store.close()
        }
      }),
    )
}
