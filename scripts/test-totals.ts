/** What the closing lines of Node's test runner count, by their names. */
export type TestTotals = Readonly<Record<TotalName, number>>

const totalNames = ['tests', 'suites', 'pass', 'fail', 'cancelled', 'skipped', 'todo', 'duration_ms'] as const
type TotalName = (typeof totalNames)[number]

/** `readTotal('ℹ pass 12')` → `['pass', 12]`; any other line is undefined */
export function readTotal(line: string): [TotalName, number] | undefined {
  const [, word, number] = /^ℹ (\w+) (\d+(?:\.\d+)?)$/.exec(line) ?? []
  const name = totalNames.find((each) => each === word)
  return name && [name, Number(number)]
}

/** The sum of several runs; a name that none of them counted is 0. */
export function addTotals(runs: readonly (readonly [TotalName, number])[]): TestTotals {
  const sum = (name: TotalName): number =>
    runs.filter(([each]) => each === name).reduce((total, [, number]) => total + number, 0)
  return {
    tests: sum('tests'),
    suites: sum('suites'),
    pass: sum('pass'),
    fail: sum('fail'),
    cancelled: sum('cancelled'),
    skipped: sum('skipped'),
    todo: sum('todo'),
    duration_ms: sum('duration_ms'),
  }
}

/** The lines as the runner itself would have closed with. */
export function renderTotals(totals: TestTotals): string {
  return totalNames.map((name) => `ℹ ${name} ${totals[name]}\n`).join('')
}

/** Why a run that broke nothing still does not count: undefined when it does. */
export function findObjection(
  totals: TestTotals,
  options: { readonly allMustRun: boolean },
): string | undefined {
  if (totals.tests === 0) return 'No test was run.'
  if (!options.allMustRun || totals.skipped + totals.todo === 0) return undefined
  return `${totals.skipped + totals.todo} tests were left out, and with CI=true all must run. Each says above what it needs.`
}
