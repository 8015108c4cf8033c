import type { Outlet } from '../model/outlet.ts'

/** The outlets that somebody may mean by a name: those that are called so, else those that have it in their name. */
export function listNamedOutlets(typed: string, outlets: readonly Outlet[]): readonly Outlet[] {
  const wanted = typed.trim().toLowerCase()
  const named = outlets.filter(({ name }) => name.toLowerCase() === wanted)
  return named.length > 0 ? named : outlets.filter(({ name }) => name.toLowerCase().includes(wanted))
}
