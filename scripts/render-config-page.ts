import { options } from '../src/config.ts'
import type { Option } from '../src/option.ts'

/** The whole of `docs/config.md` from the table of options. */
export function renderConfigPage(): string {
  const rows = Object.values<Option<unknown>>(options).map(renderRow)
  return `# Options

Octavo is set by environment variables and runs with none of them set:
\`OCTAVO_PORT=8080 OCTAVO_DATA=~/news npm start\`. A value that cannot be used is refused at the start, with a
sentence that says what to do. This page is made from \`src/config.ts\` by \`npm run docs\`.

| variable | default | value | what it does |
|---|---|---|---|
${rows.join('\n')}
`
}

function renderRow(row: Option<unknown>): string {
  const value = row.default === '' ? 'none' : `\`${row.default}\``
  return `| \`${row.env}\` | ${value} | ${row.wants} | ${row.doc} |`
}
