import { Worker } from 'node:worker_threads'

// Node marks `stripTypeScriptTypes` as experimental and says so once on standard error. A thread of its own can be told
// to keep quiet about that alone, and keeps the parser (some 40 ms, once) off the thread that serves pages.
const worker = `
const { parentPort, workerData } = require('node:worker_threads')
const { stripTypeScriptTypes } = require('node:module')
parentPort.postMessage(stripTypeScriptTypes(workerData))`

/** TypeScript without its types, line for line: `'let a: number = 1'` → `'let a         = 1'`. */
export function stripTypes(source: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      eval: true,
      workerData: source,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    thread.once('message', (text: string) => resolve(text))
    thread.once('error', reject)
  })
}
