/** Words of a sentence that stand in a row in a source, from there on; of length 0 where no source has the word. */
export interface Run {
  readonly length: number
  readonly sentence: number
  readonly at: number
}

/** A word that stands at more places tells none of them. */
const mostPlaces = 60
const nowhere: Run = { length: 0, sentence: -1, at: -1 }

/** A sentence as pieces of the sources in order, the longest at each place, of equal ones that which goes on there. */
export function listRuns(words: readonly string[], sequences: readonly (readonly string[])[]): Run[] {
  const places = listPlaces(new Set(words), sequences)
  const runs: Run[] = []
  for (let from = 0; from < words.length; ) {
    const last = runs.at(-1)
    const goesOn = (run: Run) => last?.sentence === run.sentence && run.at >= last.at + last.length
    let best = nowhere
    for (const { sentence, at } of places.get(words[from] as string) ?? []) {
      const run = {
        length: countEqual(words, from, { sequence: sequences[sentence] ?? [], at }),
        sentence,
        at,
      }
      if (run.length > best.length || (run.length === best.length && goesOn(run) && !goesOn(best))) best = run
    }
    runs.push(best)
    from += Math.max(1, best.length)
  }
  return runs
}

function listPlaces(wanted: ReadonlySet<string>, sequences: readonly (readonly string[])[]) {
  const places = new Map<string, { readonly sentence: number; readonly at: number }[]>()
  for (const [sentence, sequence] of sequences.entries())
    for (const [at, word] of sequence.entries()) {
      if (!wanted.has(word)) continue
      const known = places.get(word)
      if (!known) places.set(word, [{ sentence, at }])
      else if (known.length < mostPlaces) known.push({ sentence, at })
    }
  return places
}

function countEqual(
  words: readonly string[],
  from: number,
  { sequence, at }: { readonly sequence: readonly string[]; readonly at: number },
): number {
  let length = 1
  while (from + length < words.length && sequence[at + length] === words[from + length]) length++
  return length
}
