/**
 * How much of a page is read, whatever it sends. Every reader of markup stops here: what is nested deeper stands beside,
 * what comes later is left out.
 */
export const pageBounds = {
  /** In signs. The largest of 1,781 real pages has 1.8 million, most of them script. */
  length: 4_000_000,
  /** Real pages are some 30 deep. Some steps take time by the product of nodes and depth. */
  depth: 200,
  /** Elements and texts. The largest of 1,781 real pages has 10,028 elements. */
  nodes: 50_000,
  /** Signs given to the parser at once, so that it can be stopped. */
  chunk: 65_536,
} as const
