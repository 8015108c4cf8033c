import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { getDomain } from 'tldts'
import { continents, starterFeeds } from './starter-feeds.ts'

const countDistinct = (values: readonly unknown[]) => new Set(values).size

describe('the starter list', () => {
  test('has some sixty outlets', () => {
    assert.ok(starterFeeds.length >= 55 && starterFeeds.length <= 70, `${starterFeeds.length}`)
  })

  test('has each outlet once', () => {
    assert.equal(countDistinct(starterFeeds.map(({ siteUrl }) => getDomain(siteUrl))), starterFeeds.length)
    assert.equal(countDistinct(starterFeeds.map(({ feedUrl }) => feedUrl)), starterFeeds.length)
  })

  test('has at least three of every inhabited continent', () => {
    for (const continent of continents) {
      const count = starterFeeds.filter((feed) => feed.continent === continent).length
      assert.ok(count >= 3, `${continent}: ${count}`)
    }
  })

  test('has at least ten languages, no more than half of it English', () => {
    assert.ok(countDistinct(starterFeeds.map(({ language }) => language)) >= 10)
    assert.ok(starterFeeds.filter(({ language }) => language === 'en').length <= starterFeeds.length / 2)
  })

  test('is reached by https at every address', () => {
    for (const { feedUrl, siteUrl } of starterFeeds) {
      assert.equal(new URL(feedUrl).protocol, 'https:')
      assert.equal(new URL(siteUrl).protocol, 'https:')
    }
  })

  test('names languages and countries that have a name', () => {
    const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    for (const { name, language, country } of starterFeeds) {
      assert.match(language, /^[a-z]{2}$/, name)
      assert.ok(languages.of(language), name)
      assert.ok(countries.of(country), name)
    }
  })
})
