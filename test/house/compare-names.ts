/** One sentence for each name that only one side has: `(['a'], ['a', 'b'], 'the README')` → `['the README does not name b']` */
export function compareNames(named: Iterable<string>, real: Iterable<string>, where: string): string[] {
  const [there, here] = [new Set(named), new Set(real)]
  return [
    ...[...there.difference(here)].map((name) => `${where} names ${name}, which is not there`),
    ...[...here.difference(there)].map((name) => `${where} does not name ${name}`),
  ]
}
