import { Command } from 'commander'
import type { Environment } from '../config.ts'
import { accessScopes } from '../model/access-token.ts'
import { orExplain } from './keep-store.ts'
import { openOwnStore } from './open-own-store.ts'

/** `octavo mcp`: the archive for programs that speak the Model Context Protocol, on standard input and output. */
export function mcpCommand(environment: Environment): Command {
  const command = new Command('mcp')
    .description(
      'lets a program read the archive by the Model Context Protocol, on standard input and output',
    )
    .option('--without-texts', 'no whole texts of articles')
  return command.action(({ withoutTexts }: { readonly withoutTexts?: true }) =>
    orExplain(command, async () => {
      const [{ serveStdio }, { createAgentServer }] = await Promise.all([
        import('@modelcontextprotocol/server/stdio'),
        import('../api/create-agent-server.ts'),
      ])
      const store = await openOwnStore(environment, command)
      const scopes = accessScopes.filter((scope) => !(withoutTexts && scope === 'texts'))
      serveStdio(() => createAgentServer(store, scopes))
    }),
  )
}
