/** Writes the pages of `docs/` that are made from the program itself. A house test fails while they differ. */
import { writeFile } from 'node:fs/promises'
import { renderConfigPage } from './render-config-page.ts'

await writeFile(new URL('../docs/config.md', import.meta.url), renderConfigPage())
