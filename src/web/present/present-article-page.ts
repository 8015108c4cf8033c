import type { LoadedArticlePage } from '../load/load-article-page.ts'
import type { ArticleView } from '../views/article-view.ts'
import type { Frame } from '../views/frame.ts'
import { presentArticle } from './present-article.ts'
import { presentChains } from './present-chains.ts'
import { presentDiscussedBody } from './present-discussed-body.ts'
import { presentArticleMarks } from './present-marks.ts'
import { presentPolls } from './present-polls.ts'
import { presentReprints } from './present-reprints.ts'
import { listSaid, presentSaid } from './present-said.ts'
import { presentArticleSpeakers } from './present-speakers.ts'
import { presentArticleTools } from './present-tools.ts'

type LastChange = Parameters<typeof presentArticle>[0]['lastChange']

/** An article with where its words come from, what it reports of polls, and what is marked about it. */
export function presentArticlePage(
  loaded: LoadedArticlePage & { readonly lastChange: LastChange },
  save: ArticleView['save'],
  frame: Frame,
): ArticleView {
  const sentences = loaded.understanding?.sentences ?? []
  const polls = loaded.loadedPolls.map((poll) => {
    const number = 1 + sentences.findIndex(({ start }) => start === poll.sentences[0]?.start)
    const place = number === 0 ? undefined : frame.words.sentenceNumber(number)
    return { poll, href: `#s${number}`, place, earlier: loaded.earlierPolls.get(poll) }
  })
  const said = listSaid(loaded, loaded.quotes)
  const language = loaded.understanding?.language
  const speakers = presentArticleSpeakers(loaded.quotes, { said, language }, frame)
  return {
    ...presentArticle(loaded, frame),
    ...presentDiscussedBody(loaded, presentSaid(said, speakers, frame.words), frame),
    tools: presentArticleTools(loaded.article, loaded.story, { frame }),
    reprints: presentReprints(loaded, loaded.loadedReprints, frame),
    speakers,
    chains: presentChains(loaded, loaded.loadedChains, frame),
    ruled: loaded.ruled,
    marks: presentArticleMarks(loaded, loaded.quotes, frame),
    polls: presentPolls(polls, frame),
    save,
  }
}
