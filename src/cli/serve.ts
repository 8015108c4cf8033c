import { Command, Option } from 'commander'
import { ConfigError, readConfig } from '../config.ts'
import { type Role, type RunningOctavo, roles, startOctavo } from '../start-octavo.ts'
import { ListenError } from '../web/listen.ts'

/** What running on needs of the process. */
export type ServeProcess = Pick<NodeJS.Process, 'env' | 'stdout' | 'stderr' | 'once' | 'exit'>

/** `octavo serve`: Octavo itself, until a signal ends it; with `--role` one of the parts that several processes share. */
export function serveCommand(ownProcess: ServeProcess): Command {
  const role = new Option('--role <role>', 'serve pages (web), read and understand (worker), or both')
  return new Command('serve')
    .description('starts Octavo, or one of its parts')
    .addOption(role.choices(roles).default('all'))
    .option('--demo', 'shows the sample edition and keeps nothing')
    .action(async (options: { role: Role; demo?: true }, command: Command) => {
      try {
        const config = readConfig(ownProcess.env)
        const octavo = await startOctavo(config, {
          ...{ role: options.role, isDemo: options.demo === true },
          now: () => Date.now(),
          writeLog: (line) => ownProcess.stderr.write(line),
        })
        const said =
          octavo.address === undefined
            ? 'Octavo reads and understands'
            : tellAddress(octavo.address, config.mode === 'site' ? config.url : '')
        ownProcess.stdout.write(`${said}\n`)
        if (octavo.setupCode !== undefined)
          ownProcess.stdout.write(
            `Nobody has an account yet: open ${config.url}/setup and give the code ${octavo.setupCode}\n`,
          )
        stopBySignal(octavo, ownProcess)
      } catch (error) {
        if (!(error instanceof ConfigError || error instanceof ListenError)) throw error
        command.error(error.message)
      }
    })
}

/** Where it listens, and where people open it if that is another address. */
function tellAddress(listening: string, url: string): string {
  return url === '' || url === listening
    ? `Octavo is at ${listening}`
    : `Octavo listens at ${listening} and is opened at ${url}`
}

function stopBySignal(octavo: RunningOctavo, ownProcess: ServeProcess): void {
  const stop = async () => {
    // A second signal ends the process at once.
    ownProcess.once('SIGINT', () => ownProcess.exit(130))
    ownProcess.once('SIGTERM', () => ownProcess.exit(143))
    await octavo.stop()
    ownProcess.exit(0)
  }
  ownProcess.once('SIGINT', stop)
  ownProcess.once('SIGTERM', stop)
}
