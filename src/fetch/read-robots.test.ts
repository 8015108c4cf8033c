import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRobots } from './read-robots.ts'

const site = 'https://courier.example'

describe('what a robots.txt allows', () => {
  const cases: { name: string; given: string; path?: string; expected: boolean }[] = [
    { name: 'nothing is said', given: '', expected: true },
    { name: 'everybody is meant', given: 'User-agent: *\nDisallow: /', expected: false },
    { name: 'another is meant', given: 'User-agent: other\nDisallow: /', expected: true },
    {
      name: 'who is named hears nothing of what is for everybody',
      given: 'User-agent: *\nDisallow: /\n\nUser-agent: octavo\nDisallow: /b',
      expected: true,
    },
    {
      name: 'names that follow each other share a group',
      given: 'User-agent: octavo\nUser-agent: other\nDisallow: /',
      expected: false,
    },
    {
      name: 'a group ends with the next name',
      given: 'User-agent: octavo\nDisallow: /b\nUser-agent: other\nDisallow: /',
      expected: true,
    },
    {
      name: 'all groups of a name count',
      given: 'User-agent: octavo\nDisallow: /b\nUser-agent: octavo\nDisallow: /a',
      expected: false,
    },
    {
      name: 'a version is no part of the name',
      given: 'User-agent: OCTAVO/1.0\nDisallow: /',
      expected: false,
    },
    { name: 'an empty rule forbids nothing', given: 'User-agent: *\nDisallow:', expected: true },
    {
      name: 'the longest rule counts',
      given: 'User-agent: *\nDisallow: /a\nAllow: /a/news',
      path: '/a/news/1',
      expected: true,
    },
    {
      name: 'of two as long that which allows',
      given: 'User-agent: *\nAllow: /a/\nDisallow: /a/',
      path: '/a/1',
      expected: true,
    },
    {
      name: 'a star is anything',
      given: 'User-agent: *\nDisallow: /*/print',
      path: '/a/print',
      expected: false,
    },
    {
      name: 'a dollar is the end',
      given: 'User-agent: *\nDisallow: /*.php$',
      path: '/a.php?b',
      expected: true,
    },
    {
      name: 'nothing stands behind the end',
      given: 'User-agent: *\nDisallow: /a$',
      path: '/ab',
      expected: true,
    },
    {
      name: 'a part is not found twice in one place',
      given: 'User-agent: *\nDisallow: /a*ab$',
      path: '/ab',
      expected: true,
    },
    {
      name: 'escapes are the same in either case',
      given: 'User-agent: *\nDisallow: /%c3%a4',
      path: '/ä',
      expected: false,
    },
    {
      name: 'the query belongs to it',
      given: 'User-agent: *\nDisallow: /*?print',
      path: '/a?print=1',
      expected: false,
    },
    {
      name: 'a remark is none of it',
      given: 'User-agent: * # all\r\nDisallow: /a # not this',
      expected: false,
    },
    {
      name: 'it begins with a mark of its encoding',
      given: '\ufeffUser-agent: *\nDisallow: /',
      expected: false,
    },
    {
      name: 'the file itself is allowed',
      given: 'User-agent: *\nDisallow: /',
      path: '/robots.txt',
      expected: true,
    },
    {
      name: 'what is too long of a permission is none',
      given: `User-agent: *\nDisallow: /a\nAllow: /a${'*a'.repeat(500)}`,
      path: `/${'a'.repeat(1000)}`,
      expected: false,
    },
  ]
  for (const { name, given, path = '/a', expected } of cases) {
    test(name, () => assert.equal(readRobots(given, 'Octavo').isAllowed(`${site}${path}`), expected))
  }
})

describe('a robots.txt that was made to keep us busy', () => {
  const aPath = `/${'a'.repeat(7900)}`
  const texts: Record<string, string> = {
    'stars only': `User-agent: *\nDisallow: /${'*'.repeat(499_000)}b`,
    'stars between letters': `User-agent: *\n${`Disallow: /${'*a'.repeat(18)}b\n`.repeat(8_000)}`,
    'long parts': `User-agent: *\n${`Disallow: /*b${'a'.repeat(900)}*b\n`.repeat(540)}`,
    'names times rules': `${'User-agent: a\n'.repeat(17_000)}User-agent: *\n${'Disallow: /x\n'.repeat(19_000)}`,
  }
  for (const [name, text] of Object.entries(texts)) {
    test(name, () => {
      const before = performance.now()
      assert.equal(readRobots(text, 'Octavo').isAllowed(`${site}${aPath}`), true)
      // Seconds, or more memory than there is, where each rule is tried at each place or kept for each name.
      assert.ok(performance.now() - before < 500)
    })
  }
})

describe('how long a robots.txt asks to wait', () => {
  const cases: { name: string; given: string; expected: number | undefined }[] = [
    { name: 'not at all', given: 'User-agent: *\nDisallow: /a', expected: undefined },
    { name: 'everybody', given: 'User-agent: *\nCrawl-delay: 10', expected: 10_000 },
    { name: 'half a second', given: 'User-agent: *\ncrawl-delay: 0.5', expected: 500 },
    {
      name: 'another',
      given: 'User-agent: other\nCrawl-delay: 10\nUser-agent: *\nAllow: /',
      expected: undefined,
    },
    {
      name: 'everybody longer than us',
      given: 'User-agent: *\nCrawl-delay: 10\nUser-agent: octavo\nCrawl-delay: 3',
      expected: 3000,
    },
    { name: 'no number', given: 'User-agent: *\nCrawl-delay: -1\nCrawl-delay: soon', expected: undefined },
  ]
  for (const { name, given, expected } of cases)
    test(name, () => assert.equal(readRobots(given, 'Octavo').crawlDelayMs, expected))
})
