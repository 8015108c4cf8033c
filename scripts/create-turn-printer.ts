/** What one of several writers prints with, until it ends. */
export interface TurnWriter {
  print(line: string): void
  end(): void
}

/**
 * Lets several print at once and keeps their lines apart: the first that joined prints at once, the lines of each other
 * are held until all before it have ended.
 */
export function createTurnPrinter(print: (line: string) => void): { join(): TurnWriter } {
  const queue: { held: string[]; hasEnded: boolean }[] = []
  const passOn = () => {
    while (queue[0]) {
      for (const line of queue[0].held.splice(0)) print(line)
      if (!queue[0].hasEnded) return
      queue.shift()
    }
  }
  return {
    join() {
      const own = { held: [] as string[], hasEnded: false }
      queue.push(own)
      return {
        print(line) {
          own.held.push(line)
          passOn()
        },
        end() {
          own.hasEnded = true
          passOn()
        },
      }
    },
  }
}
