import type { AnswerRequest } from '../../model/answer-request.ts'
import type { ArticleId } from '../../model/ids.ts'
import { countOrigins } from '../load/count-origins.ts'
import { presentModelEnd, presentModelSentence } from '../present/present-model-answer.ts'
import type { OwnSite } from '../site.ts'
import type { Frame, Html } from '../views/frame.ts'
import { modelEndView, modelSentenceView } from '../views/model-answer-view.ts'
import type { ModelSources } from './asked-answer.ts'

interface Saying {
  readonly site: OwnSite
  readonly request: AnswerRequest
  readonly sources: ModelSources
  readonly signal: AbortSignal
  readonly frame: Frame
  /** What can be said without a model. */
  readonly body: Html
}

/** The sentences of a model's answer as they pass the check, and its end with what was not shown. */
export async function* sayModelAnswer({
  site,
  request,
  sources,
  signal,
  frame,
  body,
}: Saying): AsyncGenerator<Html, void> {
  let count = 0
  const cited = new Set<ArticleId>()
  for await (const part of site.commands.models.answer(request, { signal, checks: site.answering })) {
    if (part.kind === 'sentence') {
      count++
      for (const number of part.sentence.citations) {
        const source = sources.sentences[number - 1]
        if (source) cited.add(source.articleId)
      }
      yield modelSentenceView(presentModelSentence(part, sources, frame), request, frame)
    } else {
      const originCount = await countOriginsOf(cited, sources, site)
      yield modelEndView(presentModelEnd(part, { count, originCount }, frame), body, frame)
    }
  }
}

/** Undefined where all that may be cited is of one article. */
async function countOriginsOf(
  cited: ReadonlySet<ArticleId>,
  { sentences }: ModelSources,
  { store }: OwnSite,
): Promise<number | undefined> {
  if (sentences.every(({ articleId }) => articleId === sentences[0]?.articleId)) return undefined
  return store.read(async (reader) => countOrigins(reader, await reader.listArticles([...cited])))
}
