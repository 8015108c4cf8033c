import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ConfigError, readConfig } from './config.ts'

/** Where nobody else vouches for people. */
const noService = { serviceIssuer: '', serviceClient: '', serviceSecret: '', serviceName: '' }

describe('readConfig', () => {
  it('needs no variable', () => {
    const { timeZone, ...config } = readConfig({})
    assert.deepEqual(config, {
      mode: 'personal',
      ...{ ...noService, commentVotes: false },
      wholeTexts: 'nobody',
      proxies: [],
      port: 4200,
      host: '127.0.0.1',
      dataFolder: './data',
      database: '',
      starter: true,
      allowAddresses: '',
      connections: 24,
      url: '',
      contact: '',
      images: 'off',
      imagesMegabytes: 500,
      keepDays: 'none',
      keepArticles: 'none',
      keepMegabytes: 'none',
      mailServer: 'none',
      mailFrom: '',
      modelProvider: 'off',
      modelAddress: '',
      modelName: '',
      modelKey: '',
      modelPrices: 'none',
      modelBudget: 'none',
      modelAsks: 50,
      modelFeatures: [
        'summary',
        'key points',
        'ask',
        'explain',
        'compare',
        'translate',
        'simplify',
        'briefing',
      ],
      embeddingModel: '',
      modelSeconds: 60,
      secret: '',
      logLevel: 'warn',
    })
    assert.notEqual(timeZone, '')
  })

  it('reads every variable and takes an empty one for unset', () => {
    const config = readConfig({
      PATH: '/bin',
      OCTAVO_MODE: 'personal',
      OCTAVO_PROXIES: '127.0.0.1, fd00::/8',
      OCTAVO_PORT: '0',
      OCTAVO_HOST: '::1',
      OCTAVO_DATA: '',
      OCTAVO_DATABASE: 'postgres://reader@db.example/news',
      OCTAVO_STARTER: 'no',
      OCTAVO_TIMEZONE: 'Asia/Tokyo',
      OCTAVO_ALLOW_ADDRESSES: '127.0.0.1:80, 10.0.0.0/8',
      OCTAVO_CONNECTIONS: '60',
      OCTAVO_URL: 'https://example.org:8443/news/',
      OCTAVO_CONTACT: 'desk@example.org',
      OCTAVO_IMAGES: 'proxy',
      OCTAVO_IMAGES_MEGABYTES: '50',
      OCTAVO_KEEP_DAYS: '90',
      OCTAVO_KEEP_ARTICLES: '100000',
      OCTAVO_KEEP_MEGABYTES: '2000',
      OCTAVO_MODEL_PROVIDER: 'openai-compatible',
      OCTAVO_MODEL_ADDRESS: 'http://127.0.0.1:11434/v1/',
      OCTAVO_MODEL: 'llama3.2:3b',
      OCTAVO_MODEL_KEY: 'sk-one',
      OCTAVO_MODEL_PRICES: '0.15/0,60',
      OCTAVO_MODEL_BUDGET: '0.5',
      OCTAVO_MODEL_FEATURES: 'ask, summary',
      OCTAVO_MODEL_SECONDS: '20',
      OCTAVO_SECRET: 'a secret of some length',
      OCTAVO_LOG: 'debug',
    })
    assert.deepEqual(config, {
      ...noService,
      ...{ commentVotes: false, mode: 'personal', wholeTexts: 'nobody', proxies: ['127.0.0.1', 'fd00::/8'] },
      ...{ port: 0, host: '::1' },
      dataFolder: './data',
      database: 'postgres://reader@db.example/news',
      starter: false,
      timeZone: 'Asia/Tokyo',
      allowAddresses: '127.0.0.1:80, 10.0.0.0/8',
      connections: 60,
      url: 'https://example.org:8443/news',
      contact: 'desk@example.org',
      images: 'proxy',
      imagesMegabytes: 50,
      ...{ keepDays: 90, keepArticles: 100_000 },
      keepMegabytes: 2_000,
      ...{ mailServer: 'none', mailFrom: '' },
      modelProvider: 'openai-compatible',
      modelAddress: 'http://127.0.0.1:11434/v1',
      modelName: 'llama3.2:3b',
      modelKey: 'sk-one',
      modelPrices: { input: 0.15, output: 0.6 },
      modelBudget: 0.5,
      modelFeatures: ['summary', 'ask'],
      ...{ modelAsks: 50, modelSeconds: 20, embeddingModel: '' },
      secret: 'a secret of some length',
      logLevel: 'debug',
    })
  })

  const refused = [
    { name: 'a port that is no number', given: { OCTAVO_PORT: '80a' }, says: /OCTAVO_PORT .* number/ },
    { name: 'a port that is too high', given: { OCTAVO_PORT: '65536' }, says: /OCTAVO_PORT .* 65535/ },
    {
      name: 'a zone that is none',
      given: { OCTAVO_TIMEZONE: 'Mars/Olympus' },
      says: /OCTAVO_TIMEZONE .* zone/,
    },
    { name: 'an answer that is neither yes nor no', given: { OCTAVO_STARTER: '1' }, says: /yes or no/ },
    {
      name: 'a database of another kind, without saying its password',
      given: { OCTAVO_DATABASE: 'mysql://me:secret@db.example/news' },
      says: /^(?!.*secret)OCTAVO_DATABASE is set, but it must be an address like postgres:/,
    },
    { name: 'a public address without a scheme', given: { OCTAVO_URL: 'news.example' }, says: /OCTAVO_URL/ },
    {
      name: 'a public address with a question',
      given: { OCTAVO_URL: 'https://news.example/?a' },
      says: /OCTAVO_URL/,
    },
    {
      name: 'a contact with a line of its own',
      given: { OCTAVO_CONTACT: 'a@b.example\nX: y' },
      says: /CONTACT/,
    },
    { name: 'a way of pictures that is none', given: { OCTAVO_IMAGES: 'on' }, says: /IMAGES .* off, proxy/ },
    { name: 'a limit of nothing', given: { OCTAVO_KEEP_DAYS: '0' }, says: /KEEP_DAYS .* above 0/ },
    {
      name: 'a model without its name',
      given: { OCTAVO_MODEL_PROVIDER: 'openai' },
      says: /OCTAVO_MODEL does not say which/,
    },
    {
      name: 'a budget without prices',
      given: { OCTAVO_MODEL_BUDGET: '1' },
      says: /without OCTAVO_MODEL_PRICES/,
    },
    {
      name: 'a key with a space, without saying it',
      given: { OCTAVO_MODEL_KEY: 'sk one' },
      says: /^(?!.*sk one)OCTAVO_MODEL_KEY is set, but it must be/,
    },
    {
      name: 'a model whose address has a password',
      given: { OCTAVO_MODEL_ADDRESS: 'https://me:pw@models.example/v1' },
      says: /OCTAVO_MODEL_ADDRESS/,
    },
    {
      name: 'a feature that is none',
      given: { OCTAVO_MODEL_FEATURES: 'ask, sing' },
      says: /OCTAVO_MODEL_FEATURES .* key points/,
    },
    { name: 'prices of one kind', given: { OCTAVO_MODEL_PRICES: '3' }, says: /OCTAVO_MODEL_PRICES .* two/ },
    { name: 'a level that is none', given: { OCTAVO_LOG: 'loud' }, says: /OCTAVO_LOG .* debug, info/ },
    { name: 'an address that others reach', given: { OCTAVO_HOST: '0.0.0.0' }, says: /SSH tunnel/ },
    {
      name: 'a name that only looks like loopback',
      given: { OCTAVO_HOST: '127.0.0.1.example.com' },
      says: /OCTAVO_HOST/,
    },
    { name: 'a mode that is none', given: { OCTAVO_MODE: 'public' }, says: /MODE .* personal, site/ },
    { name: 'a proxy that is a name', given: { OCTAVO_PROXIES: 'proxy.example' }, says: /PROXIES .* ranges/ },
    { name: 'a site without its address', given: { OCTAVO_MODE: 'site' }, says: /OCTAVO_URL does not say/ },
    {
      name: 'a site below a path',
      given: { OCTAVO_MODE: 'site', OCTAVO_URL: 'https://example.org/news' },
      says: /OCTAVO_URL is .* without a path/,
    },
    { name: 'a misspelt option', given: { OCTAVO_PROT: '80' }, says: /OCTAVO_PROT is no option/ },
    { name: 'two at once, both named', given: { OCTAVO_PORT: 'x', OCTAVO_LOG: 'y' }, says: /PORT.*\n.*LOG/ },
  ]
  for (const { name, given, says } of refused) {
    it(`refuses ${name}`, () => {
      assert.throws(
        () => readConfig(given),
        (error) => error instanceof ConfigError && says.test(error.message),
      )
    })
  }
})
