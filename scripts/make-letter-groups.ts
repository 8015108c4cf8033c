/**
 * Makes src/understand/letter-groups.json out of the small table of the package `eld`, which docs/data-sources.md names:
 * `node scripts/make-letter-groups.ts FOLDER`, where FOLDER holds the package.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { zeroSign } from '../src/understand/load-letter-groups.ts'

/** Of each group its languages, by their number, with how typical it is of each. */
interface PackedTable {
  readonly languages: Readonly<Record<string, string>>
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const [, , folder] = process.argv
if (folder === undefined) throw new Error('Say which folder holds the package.')
const { ngramsData } = (await import(resolve(folder, 'src/ngrams/small.js'))) as { ngramsData: PackedTable }
const { dictionary } = (await import(resolve(folder, 'src/dictionary.js'))) as { dictionary: string[] }

const toSign = (number: number) => String.fromCharCode(zeroSign + number)
const records = Object.entries(ngramsData.ngrams)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([group, weights]) => {
    const said = Object.entries(weights).map(
      ([language, weight]) => toSign(Number(language)) + weight.toString(16).padStart(2, '0'),
    )
    return { length: group.length, text: group + toSign(said.length) + said.join('') }
  })
const groups: Record<string, string> = {}
for (const { length, text } of records) groups[length] = (groups[length] ?? '') + text

const table = { languages: Object.values(ngramsData.languages), signs: dictionary.join(''), groups }
const path = join(import.meta.dirname, '../src/understand/letter-groups.json')
writeFileSync(path, `${JSON.stringify(table, undefined, 2)}\n`)
