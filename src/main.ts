/** Starts Octavo; `octavo` has it as a command among others. */

import { serveCommand } from './cli/serve.ts'

await serveCommand(process).parseAsync()
