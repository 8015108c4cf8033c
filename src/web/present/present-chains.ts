/** Through whom an article has what it says, in the words of the page. */
import type { LoadedArticle } from '../load/load-article.ts'
import type { LoadedChain } from '../load/load-chains.ts'
import type { ChainStepView, ChainView } from '../views/chains-view.ts'
import type { Frame } from '../views/frame.ts'

/** A page that lists what others wrote names one in every line. */
const mostChains = 6

/** Ways by which something came, each once with all sentences that came by it. */
export function presentChains(
  { article, outlets, understanding }: LoadedArticle,
  chains: readonly LoadedChain[],
  frame: Frame,
): ChainView[] {
  const own = outlets.get(article.outletId)?.name ?? ''
  const sentences = understanding?.sentences ?? []
  const ways = Map.groupBy(chains, ({ chain, check }) =>
    JSON.stringify([chain.links, chain.speaker, check?.verdict, check?.found]),
  )
  return [...ways.values()].slice(0, mostChains).map((same) => {
    const [{ chain, check }] = same as [LoadedChain]
    const source = chain.links[0]?.name ?? ''
    return {
      steps: [...presentSteps(chain, frame), { name: own, deed: undefined }],
      sentences: same.flatMap(({ chain: { start } }) => {
        const number = sentences.findIndex((sentence) => sentence.start === start) + 1
        return number === 0 ? [] : [{ number, href: `#s${number}` }]
      }),
      verdict: check && frame.words.chainVerdict[check.verdict](source),
      foundHref:
        check?.found && `${frame.base}/article/${check.found.articleId}#s${check.found.sentence + 1}`,
    }
  })
}

/** From who said it to the outlet that is nearest to the article. */
function presentSteps({ links, speaker }: LoadedChain['chain'], { words }: Frame): ChainStepView[] {
  const outlets = links.toReversed().map(({ name, form }) => ({ name, deed: words.chainForm[form] }))
  return speaker === undefined ? outlets : [{ name: speaker, deed: undefined }, ...outlets]
}
