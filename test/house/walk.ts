import { type Node, visitorKeys } from 'oxc-parser'

/** Every node of a tree with its parents, the nearest last; a parent comes before its children. */
export function* walk(node: Node, parents: readonly Node[] = []): Generator<[Node, readonly Node[]]> {
  yield [node, parents]
  const inner = [...parents, node]
  for (const key of visitorKeys[node.type] ?? []) {
    // Sound because the parser's own table names only keys that hold nodes.
    const value = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key]
    for (const child of Array.isArray(value) ? value : [value]) if (child) yield* walk(child, inner)
  }
}
