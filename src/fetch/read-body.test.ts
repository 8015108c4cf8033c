import type { Socket } from 'node:net'
import { describe } from 'node:test'
import { feed, testFetchCases } from '../../test/fetch-cases.ts'

function endlessly(socket: Socket, chunk: Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  }
  socket.on('drain', more)
  more()
}

describe('a body and its limits', () => {
  testFetchCases([
    {
      name: 'an answer of HTTP/1.0 without a length ends with its connection',
      given: (socket) => socket.end(`HTTP/1.0 200 OK\r\n\r\n${feed}`),
      expected: { ok: true, body: feed },
    },
    {
      name: 'a chunked answer is put together',
      given: (socket) =>
        socket.write(
          'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<a>\r\n4\r\n</a>\r\n0\r\n\r\n',
        ),
      expected: { ok: true, body: '<a></a>' },
    },
    {
      name: '100 MB that are announced are refused unread',
      given: (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n')
        endlessly(socket, Buffer.alloc(65_536, ' '))
      },
      expected: { ok: false, reason: 'too large', detail: '100000000 bytes, of 32000000 at most' },
    },
    {
      name: 'a body without end is given up at the limit',
      given: (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        endlessly(socket, Buffer.alloc(65_536, ' '))
      },
      options: { maxBodyBytes: 1_000_000 },
      expected: { ok: false, reason: 'too large' },
    },
    {
      name: 'headers without end are too large',
      given: (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        endlessly(socket, Buffer.from(`X-Filler: ${'x'.repeat(1000)}\r\n`))
      },
      expected: { ok: false, reason: 'too large' },
    },
    {
      name: 'a server that says nothing times out',
      given: () => {},
      options: { timeoutMs: 30 },
      expected: { ok: false, reason: 'timed out' },
    },
    {
      name: 'headers and then silence time out',
      given: (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n'),
      options: { timeoutMs: 30 },
      expected: { ok: false, reason: 'timed out' },
    },
    {
      name: 'a body that trickles for ever times out although it never stops',
      given: (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        const drip = setInterval(() => socket.write(' '), 2)
        socket.on('close', () => clearInterval(drip))
      },
      options: { timeoutMs: 40 },
      expected: { ok: false, reason: 'timed out' },
    },
    {
      name: 'a name that never resolves times out',
      given: () => {},
      options: { resolve: () => {}, connectTimeoutMs: 30, timeoutMs: 5000 },
      expected: { ok: false, reason: 'timed out' },
    },
    {
      name: 'a body shorter than announced is no answer',
      given: (socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n${feed}`),
      expected: { ok: false, reason: 'no connection' },
    },
    {
      name: 'a connection that is reset is no connection',
      given: (socket) => socket.resetAndDestroy(),
      expected: { ok: false, reason: 'no connection' },
    },
    {
      name: 'what is not HTTP is no connection',
      given: (socket) => socket.end('220 mail.example ESMTP\r\n'),
      expected: { ok: false, reason: 'no connection' },
    },
  ])
})
