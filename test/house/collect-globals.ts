import type { Node, Program } from 'oxc-parser'
import type { Source } from './source.ts'
import { walk } from './walk.ts'

// What reaches out of a function to the machine it runs on: streams, clock, randomness, network.
const watched = new Set([
  'process',
  'console',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'globalThis',
])
const watchedMembers = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'])

/** Each touch of a watched name. A property of the same name (`step.process`) is none. */
export function collectGlobals(program: Program, lineAt: (offset: number) => number): Source['globals'] {
  const found: { name: string; line: number }[] = []
  for (const [node, parents] of walk(program)) {
    const name = touchedName(node, parents.at(-1))
    if (name !== undefined) found.push({ name, line: lineAt(node.start) })
  }
  return found
}

function touchedName(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'Identifier') return isPropertyName(node, parent) ? undefined : onlyIf(watched, node.name)
  if (node.type === 'MemberExpression' && !node.computed && node.object.type === 'Identifier') {
    return onlyIf(watchedMembers, `${node.object.name}.${node.property.name}`)
  }
  const readsClock = node.type === 'NewExpression' && node.arguments.length === 0
  return readsClock && node.callee.type === 'Identifier' && node.callee.name === 'Date'
    ? 'new Date()'
    : undefined
}

function isPropertyName(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed
  if (parent?.type === 'Property') return parent.key === node && !parent.computed && !parent.shorthand
  return parent !== undefined && /^(TS|MethodDefinition|PropertyDefinition)/.test(parent.type)
}

function onlyIf(names: ReadonlySet<string>, name: string): string | undefined {
  return names.has(name) ? name : undefined
}
