import { removeTracking } from '../lib/tracking-parameters.ts'
import { normaliseUrl, registrableDomain, resolveHttpUrl } from '../lib/url.ts'
import type { Article } from '../model/article.ts'
import type { StoreReader } from '../store/store.ts'
import type { SentOutcome } from './text-commands.ts'
import { toPageText } from './to-page-text.ts'
import type { TryRulesContext } from './try-rules.ts'

type Context = Pick<TryRulesContext, 'store' | 'extraction' | 'furniture' | 'now'>

/**
 * Takes the page of an article that is here as a person's browser shows it: its text becomes the article's. Found by the
 * address in the browser, or by what the page calls its own address where that is on the same site.
 */
export async function takeSentPage(
  { address, html }: { readonly address: string; readonly html: string },
  { store, extraction, furniture, now }: Context,
): Promise<SentOutcome> {
  const url = resolveHttpUrl(address)
  if (url === undefined) return { kind: 'unknown address' }
  const seen = await extraction.extract({ html, url, now: now() })
  if (!seen.ok) return { kind: 'no text' }
  const canonicalUrl = isSameSite(seen.value.canonicalUrl, url) ? seen.value.canonicalUrl : undefined
  const found = await store.read(async (reader) => {
    const article = await findArticle(reader, [url, canonicalUrl])
    return article && { article, rules: await reader.findOutletRules(article.outletId) }
  })
  if (!found) return { kind: 'unknown address' }
  const { article, rules } = found
  const known = await furniture.find(article.outletId)
  const page = await extraction.extract({ html, url, now: now(), furniture: known, ...(rules && { rules }) })
  if (!page.ok || page.value.text === '') return { kind: 'no text' }
  const text = toPageText(page.value, article)
  const sent = { articleId: article.id, sentAt: now(), url: canonicalUrl ?? url, text }
  await store.write((writer) => writer.saveSentPage(sent))
  return { kind: 'saved', articleId: article.id }
}

function isSameSite(one: string | undefined, other: string): boolean {
  if (one === undefined) return false
  const site = registrableDomain(other) ?? URL.parse(other)?.host
  return site === (registrableDomain(one) ?? URL.parse(one)?.host)
}

async function findArticle(
  reader: StoreReader,
  addresses: readonly (string | undefined)[],
): Promise<Article | undefined> {
  const tried = addresses.flatMap((address) =>
    address === undefined ? [] : [address, normaliseUrl(address), normaliseUrl(removeTracking(address))],
  )
  for (const address of new Set(tried)) {
    const article = await reader.findArticleByUrl(address)
    if (article) return article
  }
  return undefined
}
