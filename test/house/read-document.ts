/** What a Markdown text says of the project. */
export interface DocumentFacts {
  /** Targets of links and pictures that are no web address, without their `#part`. */
  readonly links: readonly string[]
  /** Paths in code that end in a slash: `src/feeds/`. */
  readonly folders: readonly string[]
  /** Paths in code that end in a name with an ending: `src/feeds/parse-feed.ts`. */
  readonly files: readonly string[]
  /** `npm start`, `npm run check` → `start`, `check` */
  readonly scripts: readonly string[]
  /** `octavo tags`, `npm run octavo -- tags` → `tags` */
  readonly commands: readonly string[]
}

/** The facts of one document; only what stands in code counts, except for links. */
export function readDocument(markdown: string): DocumentFacts {
  const code = [...markdown.matchAll(/`([^`\n]+)`|^ {4}(.+)$|^```\n([^`]*)^```$/gm)]
    .map(([, span, indented, block]) => span ?? indented ?? block ?? '')
    .join('\n')
  const links = all(markdown, /\]\(([^)\s]+)\)/g).filter((target) => !/^([a-z]+:|#)/.test(target))
  return {
    links: links.map((target) => target.replace(/#.*/, '')),
    folders: all(code, /^((?:\.?[\w-]+\/)+)$/gm),
    files: all(code, /^((?:[\w-]+\/)+[\w-]+(?:\.[\w-]+)*\.[a-z]+)$/gm),
    scripts: [...all(code, /npm run (?:--silent )?([\w:]+)/g), ...all(code, /npm (start|test)\b/g)],
    commands: all(code, /\boctavo (?:-- )?([a-z][a-z-]*)/g),
  }
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, first]) => first ?? '')
}
