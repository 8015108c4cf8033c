import { resolveImport } from './find-import-faults.ts'
import type { Finding, Source } from './source.ts'

/** Each import that closes a circle, types included: two files that need each other are one thing in two pieces. */
export function findCycles(sources: readonly Source[]): Finding[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const done = new Set<string>()
  const findings: Finding[] = []
  const visit = (source: Source, way: readonly string[]): void => {
    if (done.has(source.path)) return
    for (const { specifier, line } of source.imports) {
      const target = byPath.get(resolveImport(source.path, specifier))
      if (!target) continue
      const at = [...way, source.path].indexOf(target.path)
      if (at === -1) visit(target, [...way, source.path])
      else {
        const circle = [...way, source.path].slice(at).concat(target.path)
        findings.push({ path: source.path, line, says: `closes a circle: ${circle.join(' → ')}` })
      }
    }
    done.add(source.path)
  }
  for (const source of sources) visit(source, [])
  return findings
}
