/**
 * One call at a time for any number of callers: who comes while one is under way shares the next with all others who came
 * meanwhile, so that nobody gets an answer from before they asked.
 */
export function joinCalls<Value>(call: () => Promise<Value>): () => Promise<Value> {
  let current: Promise<Value> | undefined
  let next: Promise<Value> | undefined
  const begin = () => {
    next = undefined
    const begun = call()
    current = begun
    const end = () => {
      if (current === begun) current = undefined
    }
    begun.then(end, end)
    return begun
  }
  return () => {
    if (!current) return begin()
    next ??= current.then(begin, begin)
    return next
  }
}
