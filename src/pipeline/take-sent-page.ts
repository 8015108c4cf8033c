import { removeTracking } from '../lib/tracking-parameters.ts'
import { isSameSite, normaliseUrl, resolveHttpUrl } from '../lib/url.ts'
import type { Article } from '../model/article.ts'
import type { StoreReader } from '../store/store.ts'
import { cutSteps } from './cut-steps.ts'
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
  const stated = seen.value.canonicalUrl
  const canonicalUrl = stated !== undefined && isSameSite(stated, url) ? stated : undefined
  const found = await store.read(async (reader) => {
    const article = await findArticle(reader, [url, canonicalUrl])
    return article && { article, rules: await reader.findOutletRules(article.outletId) }
  })
  if (!found) return { kind: 'unknown address' }
  const { article, rules } = found
  const known = await furniture.find(article.outletId)
  const isHelped = rules !== undefined || known.length > 0
  const help = { furniture: known, ...(rules && { rules }) }
  const page = isHelped ? await extraction.extract({ html, url, now: now(), ...help }) : seen
  if (!page.ok || page.value.text === '') return { kind: 'no text' }
  const text = toPageText(page.value, article)
  const steps = cutSteps(page.value.steps)
  const sent = { articleId: article.id, sentAt: now(), url: canonicalUrl ?? url, text, steps }
  await store.write((writer) => writer.saveSentPage(sent))
  return { kind: 'saved', articleId: article.id }
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
