import type { Context } from 'hono'
import { hideSecrets } from '../lib/hide-secrets.ts'
import type { Pictures } from '../pipeline/commands.ts'
import { readAssets } from './assets.ts'
import { findVisitor } from './identify-visitor.ts'
import { openShownStore } from './shown/open-shown-store.ts'
import type { OwnSite, Site, WebOptions } from './site.ts'
import { en } from './translations/en.ts'

/** The reader's own site, and through it the sample edition where there is one. */
export function makeSite(options: WebOptions): OwnSite {
  const own: Site = {
    base: '',
    isSite: options.publicSite !== undefined,
    publicUrl: options.publicSite?.url,
    isExcerpt: options.publicSite !== undefined,
    store: options.publicSite ? openShownStore(options.store, { isWhole: false }) : options.store,
    findVisitor,
    findReaderId: (context) => findVisitor(context)?.readerId,
    compare: options.compare,
    answering: options.answering,
    words: en,
    assets: readAssets(),
    clock: options.clock,
    timeZone: options.timeZone,
    banner: undefined,
    pictureAddress: options.pictures && toPictureAddress(options.pictures),
    pictureLook: (url) => options.pictures?.findLook(url),
    drawStory: options.publicSite?.drawStory,
    async findModel() {
      const shown = await options.commands.models.find()
      return shown.provider === 'off' ? undefined : shown
    },
    findAlike: (question, among) => options.commands.models.findAlike(question, among),
  }
  const findSample = () => findSampleOf(options, own)
  let isFilled = false
  const findReadable = async () => {
    // Once there was an article nothing stands in for them any more, and nobody needs to look at every page.
    isFilled ||= await hasArticles(own)
    return isFilled ? own : ((await findSample()) ?? own)
  }
  const { accounts, commands, pictures, serveAgents } = options
  const onError: WebOptions['onError'] = (error, path) => options.onError(error, hideSecrets(path))
  const proxies = options.publicSite?.proxies ?? []
  const hasVotes = options.publicSite?.hasVotes ?? false
  const given = { accounts, proxies, hasVotes, commands, pictures, serveAgents, onError }
  const site = { ...own, ...given, findSample, findReadable }
  const whole = { ...site, isExcerpt: false, store: openShownStore(options.store, { isWhole: true }) }
  const toShown = (context: Context): OwnSite => {
    const isWhole = options.publicSite?.isWholeForReaders === true && findVisitor(context) !== undefined
    return { ...(isWhole ? whole : site), toShown }
  }
  return { ...site, toShown }
}

function toPictureAddress(pictures: Pictures): (url: string) => string {
  return (url) => {
    const { signature, encoded } = pictures.sign(url)
    return `/image/${signature}/${encoded}`
  }
}

function hasArticles({ store }: Site): Promise<boolean> {
  return store.read(async (reader) => (await reader.listArticleIds({ limit: 1 })).length > 0)
}

/** The sample edition, which says what it is, and how far the reader's own feeds are where it stands in for them. */
async function findSampleOf(options: WebOptions, own: Site): Promise<Site | undefined> {
  const edition = await options.sample?.()
  if (!edition) return undefined
  const { words } = own
  const progress = await options.commands.progress()
  const standsIn = progress.articles === 0
  return {
    ...own,
    base: '/sample',
    isExcerpt: false,
    store: edition.store,
    // Nobody has anything of their own in it.
    findVisitor: () => undefined,
    findReaderId: () => undefined,
    findModel: async () => undefined,
    findAlike: async () => [],
    // Its publisher is this machine.
    pictureAddress: undefined,
    drawStory: undefined,
    banner: {
      text: options.isDemo ? words.sampleInDemo : standsIn ? words.sampleUntilFirst : words.sampleOnPurpose,
      progress: standsIn && progress.feeds > 0 ? words.readSoFar(progress) : undefined,
      waiting: edition.isReady ? undefined : words.sampleBeingMade,
    },
  }
}
