/** The yardstick of pages, a process of its own: a bare server that answers every request with the bytes of one file. */

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const bytes = readFileSync(process.argv[2] ?? '')
const server = createServer((_, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(bytes),
)
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Bytes are at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
})
