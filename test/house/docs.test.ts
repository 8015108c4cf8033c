import assert from 'node:assert/strict'
import { existsSync, globSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, it } from 'node:test'
import { renderConfigPage } from '../../scripts/render-config-page.ts'
import { compareNames } from './compare-names.ts'
import { readDocument } from './read-document.ts'
import { readText, root, sources } from './sources.ts'

const paths = globSync(['*.md', '{docs,src,client,sample,test,bench,scripts}/**/*.md'], {
  cwd: root,
})
const documents = paths.map((path) => ({ path, ...readDocument(readText(path)) }))
const scripts = Object.keys(JSON.parse(readText('package.json')).scripts)

const commands = sources
  .filter(({ path }) => path.startsWith('src/cli/'))
  .flatMap(({ text }) => [...text.matchAll(/new Command\('([a-z-]+)'\)/g)].map(([, name]) => name ?? ''))
  .filter((name) => name !== 'octavo')

describe('documents', () => {
  it('have the options of the program (npm run docs writes them)', () => {
    assert.equal(readText('docs/config.md'), renderConfigPage())
  })

  it('name and link to files that are there', () => {
    const broken = documents.flatMap(({ path, links, files }) =>
      [...links.map((link) => posix.join(posix.dirname(path), link)), ...files]
        .filter((target) => !existsSync(posix.join(root, target)))
        .map((target) => `${path} names ${target}`),
    )
    assert.deepEqual(broken, [])
  })

  it('name the scripts of package.json, all of them in CONTRIBUTING.md, a dozen at most', () => {
    const unknown = documents.flatMap((each) => each.scripts).filter((name) => !scripts.includes(name))
    assert.deepEqual(unknown, [])
    assert.deepEqual(
      compareNames(readDocument(readText('CONTRIBUTING.md')).scripts, scripts, 'CONTRIBUTING.md'),
      [],
    )
    assert.ok(scripts.length <= 12, `${scripts.length} scripts`)
  })

  it('name the commands of the command line, all of them in README.md', () => {
    assert.ok(commands.length > 0)
    const unknown = documents.flatMap((each) => each.commands).filter((name) => !commands.includes(name))
    assert.deepEqual(unknown, [])
    const inReadme = readDocument(readText('README.md')).commands
    assert.deepEqual(compareNames(inReadme, commands, 'README.md'), [])
  })

  it('draw the map as it is: ARCHITECTURE.md names every folder', () => {
    const holding = [...sources.map(({ path }) => path), 'docs/']
    const folders = holding.flatMap((path) => /^(src\/[^/]+|(?!src)[^/]+)\//.exec(path)?.[0] ?? [])
    const named = readDocument(readText('ARCHITECTURE.md')).folders
    assert.deepEqual(compareNames(named, folders, 'ARCHITECTURE.md'), [])
  })

  it('number the decisions without a gap, each with context, decision and consequence', () => {
    const decisions = paths.filter((path) => path.startsWith('docs/decisions/')).sort()
    assert.ok(decisions.length > 0)
    decisions.forEach((path, at) => {
      const number = String(at + 1).padStart(3, '0')
      assert.match(path, new RegExp(`/${number}-[a-z0-9-]+\\.md$`))
      const text = readText(path)
      assert.match(
        text,
        new RegExp(
          `^# ${number} · .+\n\n\\*\\*Context\\.\\*\\* [^]+\n\n\\*\\*Decision\\.\\*\\* [^]+\n\n\\*\\*Consequence\\.\\*\\* `,
        ),
      )
      assert.ok(text.split('\n').length < 60, `${path} is longer than a page`)
    })
  })
})

describe('readDocument', () => {
  it('finds links, folders, scripts and commands where they are meant', () => {
    const markdown = [
      'Run octavo quietly, see src/ghost/ or [there](a/b.md#part) ![p](p.png) [out](https://example.org) [here](#x).',
      '`src/feeds/` and `client/` hold `src/x.ts`; `npm test`, `npm run test:accept` or `octavo tags`.',
      '',
      '    echo 1 | npm run --silent octavo -- language',
    ].join('\n')
    assert.deepEqual(readDocument(markdown), {
      links: ['a/b.md', 'p.png'],
      folders: ['src/feeds/', 'client/'],
      files: ['src/x.ts'],
      scripts: ['test:accept', 'octavo', 'test'],
      commands: ['tags', 'language'],
    })
  })

  it('tells what only one side names', () => {
    assert.deepEqual(compareNames(['a', 'b'], ['b', 'c'], 'x'), [
      'x names a, which is not there',
      'x does not name c',
    ])
  })
})
