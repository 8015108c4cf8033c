import type { EventLog, PipelineEvents } from './events.ts'
import { keepEmbedding } from './keep-embedding.ts'
import type { ModelCommands } from './model-commands.ts'
import { type ModelContext, openModelCommands } from './open-model-commands.ts'

/** What is set of models from outside. */
export type ModelSurroundings = Omit<ModelContext, 'store' | 'now' | 'events'>

/** The commands about language models, and the making of vectors that goes on beside them. */
export function openKeptModels(
  context: Omit<ModelContext, 'events'> & { readonly events: PipelineEvents },
  log: EventLog,
): { readonly models: ModelCommands; stop(): Promise<void> } {
  const models = openModelCommands(context)
  return { models, stop: keepEmbedding(models, log).stop }
}
