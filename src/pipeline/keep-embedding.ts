import type { EventLog } from './events.ts'
import type { ModelCommands } from './model-commands.ts'

const pauseMs = 60_000
/** So that a whole archive does not keep a process from stopping. */
const mostBatches = 50

/** Has vectors made of what came, every minute; does nothing where no model is set for that. */
export function keepEmbedding(
  models: Pick<ModelCommands, 'embed'>,
  log: Pick<EventLog, 'error'>,
): { stop(): Promise<void> } {
  let isStopped = false
  let running = Promise.resolve()
  async function work(): Promise<void> {
    try {
      for (let batch = 0; batch < mostBatches && !isStopped; batch++) if ((await models.embed()) === 0) return
    } catch (error) {
      log.error({ error }, 'embedding failed')
    }
  }
  const timer = setInterval(() => {
    running = running.then(work)
  }, pauseMs).unref()
  return {
    async stop() {
      isStopped = true
      clearInterval(timer)
      await running
    },
  }
}
