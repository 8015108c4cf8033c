// Starts a TypeScript file of the project: node scripts/run.mjs src/main.ts [arguments]. Plain old JavaScript, so that
// a Node which is too old for the project can still read this far and say so.
import { fileURLToPath } from 'node:url'

const wanted = 24
const found = process.versions.node

if (Number(found.split('.')[0]) < wanted) {
  console.error(
    `Octavo needs Node ${wanted} or newer, and this is Node ${found}. Run \`npm ci\` without --ignore-scripts: it brings Node ${wanted} along.`,
  )
  process.exit(1)
}

const file = new URL(`../${process.argv[2]}`, import.meta.url)
process.argv.splice(1, 2, fileURLToPath(file))
await import(file.href)
