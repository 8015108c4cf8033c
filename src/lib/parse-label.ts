import { ruleLimits } from '../model/rule.ts'
import { foldSpace, removeControls } from './text.ts'

/** A label of a reader's own as it is kept; undefined where it is empty or too long: `' Water  rights '` → `'Water rights'` */
export function parseLabel(typed: unknown): string | undefined {
  const label = typeof typed === 'string' ? foldSpace(removeControls(typed)) : ''
  return label === '' || label.length > ruleLimits.label ? undefined : label
}
