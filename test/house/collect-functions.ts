import type { ArrowFunctionExpression, Function as FunctionNode, Node, ParseResult } from 'oxc-parser'
import type { FunctionFacts } from './source.ts'
import { walk } from './walk.ts'

type AnyFunction = FunctionNode | ArrowFunctionExpression

/** Every function of a file, with those inside others counted apart as well. Signatures without a body are none. */
export function collectFunctions(
  parsed: ParseResult,
  text: string,
  lineAt: (offset: number) => number,
): FunctionFacts[] {
  const exportedNames = listExportedLocals(parsed)
  const found: FunctionFacts[] = []
  for (const [node, parents] of walk(parsed.program)) {
    if (!isFunction(node) || !node.body) continue
    const name = nameOf(node, parents)
    const statement = parents.find((parent) => parent.type !== 'Program') ?? node
    const topLevel = isTopLevel(parents)
    found.push({
      name: name ?? '(unnamed)',
      line: lineAt(node.start),
      lineCount: lineAt(node.end) - lineAt(node.start) + 1,
      parameterCount: node.params.length,
      hasBlock: node.body.type === 'BlockStatement',
      exported: topLevel && name !== undefined && exportedNames.has(name),
      docstring: topLevel ? docstringBefore(parsed, text, statement.start) : undefined,
      returnType: node.returnType
        ? text.slice(node.returnType.typeAnnotation.start, node.returnType.end)
        : undefined,
      callee: calleeOf(node, parents, text),
    })
  }
  return found
}

function isFunction(node: Node): node is AnyFunction {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  )
}

function listExportedLocals({ module }: ParseResult): Set<string> {
  return new Set(
    module.staticExports.flatMap(({ entries }) => entries.map(({ localName }) => localName.name ?? '')),
  )
}

function isTopLevel(parents: readonly Node[]): boolean {
  const around = ['Program', 'ExportNamedDeclaration', 'VariableDeclaration', 'VariableDeclarator']
  return parents.every((parent) => around.includes(parent.type))
}

function nameOf(node: AnyFunction, parents: readonly Node[]): string | undefined {
  if (node.id) return node.id.name
  const parent = parents.at(-1)
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name
  if (parent?.type === 'Property' || parent?.type === 'MethodDefinition') {
    return parent.key.type === 'Identifier' ? parent.key.name : undefined
  }
  return undefined
}

function calleeOf(node: AnyFunction, parents: readonly Node[], text: string): string | undefined {
  const parent = parents.at(-1)
  if (parent?.type !== 'CallExpression' || parent.callee === node) return undefined
  return text.slice(parent.callee.start, parent.callee.end)
}

function docstringBefore({ comments }: ParseResult, text: string, start: number): string | undefined {
  const last = comments.findLast(({ end }) => end <= start)
  const touches = last && text.slice(last.end, start).trim() === ''
  return touches && last.type === 'Block' && last.value.startsWith('*')
    ? last.value.slice(1).trim()
    : undefined
}
