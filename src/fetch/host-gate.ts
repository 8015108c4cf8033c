/** Lets work on one host through one at a time, with a pause after each; hosts do not wait for one another. */
export interface HostGate {
  pass<T>(host: string, pauseMs: number, work: () => Promise<T>): Promise<T>
}

/** `wait` must not reject. A host is forgotten when its last pause is over, so memory stays flat. */
export function createHostGate(wait: (ms: number) => Promise<void>): HostGate {
  const turns = new Map<string, Promise<void>>()
  return {
    pass(host, pauseMs, work) {
      const done = (turns.get(host) ?? Promise.resolve()).then(work)
      const pause = () => (pauseMs > 0 ? wait(pauseMs) : undefined)
      const turn: Promise<void> = done.then(pause, pause).then(() => {
        if (turns.get(host) === turn) turns.delete(host)
      })
      turns.set(host, turn)
      return done
    },
  }
}
