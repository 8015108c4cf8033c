/** Something to sleep on: `sleep` ends when its time is over, when `ring` is called, or has been since the last sleep. */
export interface Alarm {
  ring(): void
  /** Rings after this time at the latest; asked for twice, it rings once. */
  ringWithin(ms: number): void
  sleep(ms: number): Promise<void>
}

/** A ring while nobody sleeps is kept, so work that arrives during a check is not overslept. */
export function createAlarm(): Alarm {
  let rung = false
  let wakeUp: (() => void) | undefined
  let later: NodeJS.Timeout | undefined
  const ring = () => {
    clearTimeout(later)
    later = undefined
    rung = true
    wakeUp?.()
  }
  return {
    ring,
    ringWithin(ms) {
      later ??= setTimeout(ring, ms).unref()
    },
    async sleep(ms) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          wakeUp = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      rung = false
      wakeUp = undefined
    },
  }
}
