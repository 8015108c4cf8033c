/** Runs what it is given one after the other, in the order asked; a failure stops nobody else. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>

/** A lock of its own: `const lock = createLock(); await lock(async () => …)` */
export function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const run = last.then(work)
    last = run.catch(() => undefined)
    return run
  }
}
