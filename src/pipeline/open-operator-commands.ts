import type { CommandsContext } from './add-feed.ts'
import type { Commands } from './commands.ts'
import { openTakedownCommands } from './open-takedown-commands.ts'
import { openTokenCommands } from './open-token-commands.ts'

/** What only an operator does: which programs read here, and what stands on no page. */
export function openOperatorCommands(
  context: Pick<CommandsContext, 'store' | 'now'>,
): Pick<Commands, 'tokens' | 'takedowns'> {
  return { tokens: openTokenCommands(context), takedowns: openTakedownCommands(context) }
}
