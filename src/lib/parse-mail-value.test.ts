import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseMailAddress, parseMailSender, parseMailServer } from './parse-mail-value.ts'

describe('parseMailAddress', () => {
  const cases = [
    {
      name: 'takes a mailbox',
      given: ' Anna.Berg+news@News.Example ',
      expected: 'Anna.Berg+news@news.example',
    },
    {
      name: 'takes a domain in any script, as it is asked for',
      given: 'a@bücher.example',
      expected: 'a@xn--bcher-kva.example',
    },
    { name: 'takes no second mailbox', given: 'a@b.example,c@d.example', expected: undefined },
    {
      name: 'takes no second line, which would be another header',
      given: 'a@b.example\nBcc: c@d.example',
      expected: undefined,
    },
    { name: 'takes no name', given: 'Anna <a@b.example>', expected: undefined },
    { name: 'takes no address in numbers', given: 'a@127.0.0.1', expected: undefined },
    { name: 'takes no port and no path', given: 'a@b.example:25/x', expected: undefined },
    { name: 'takes no text', given: 'anna', expected: undefined },
  ]
  for (const { name, given, expected } of cases)
    it(name, () => assert.equal(parseMailAddress(given), expected))
})

describe('parseMailSender', () => {
  const cases = [
    { name: 'takes a mailbox', given: 'news@a.example', expected: 'news@a.example' },
    {
      name: 'takes one with a name',
      given: 'Our News <news@a.example>',
      expected: '"Our News" <news@a.example>',
    },
    { name: 'takes no second header', given: 'Our\r\nNews <news@a.example>', expected: undefined },
    { name: 'lets nothing be nothing', given: '', expected: '' },
  ]
  for (const { name, given, expected } of cases)
    it(name, () => assert.equal(parseMailSender(given), expected))
})

describe('parseMailServer', () => {
  const server = { host: 'mail.example', user: 'anna', password: 'p@ss' }
  const cases = [
    {
      name: 'takes TLS from the first byte',
      given: 'smtps://anna:p%40ss@mail.example',
      expected: { ...server, port: 465, isSecure: true },
    },
    {
      name: 'takes TLS that begins later',
      given: 'smtp://anna:p%40ss@mail.example/',
      expected: { ...server, port: 587, isSecure: false },
    },
    {
      name: 'takes this machine by number',
      given: 'smtp://[::1]:25',
      expected: { host: '::1', port: 25, isSecure: false, user: '', password: '' },
    },
    { name: 'takes no name without a password', given: 'smtp://anna@mail.example', expected: undefined },
    {
      name: 'takes no settings that it does not know',
      given: 'smtp://mail.example?tls=off',
      expected: undefined,
    },
    { name: 'takes no other protocol', given: 'https://mail.example', expected: undefined },
    { name: 'lets nothing be nothing', given: '', expected: 'none' },
  ]
  for (const { name, given, expected } of cases)
    it(name, () => assert.deepEqual(parseMailServer(given), expected))
})
