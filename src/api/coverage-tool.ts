import { z } from 'zod'
import { findOutletFacts } from '../lib/find-outlet-facts.ts'
import type { ComparedFigure } from '../model/compared-figure.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Origin } from '../model/reprint.ts'
import type { AgentTool } from './agent-tool.ts'
import { type Citation, citeArticles } from './cite-articles.ts'
import { findStoryHere } from './find-story-here.ts'

const maxArticles = 100

const input = z.object({ storyId: z.int().min(1).describe('As `search` and `article` name it.') })

/** Who tells a story: by independent report, with known facts about the outlets, and where their figures differ. */
export const coverageTool: AgentTool<typeof input> = {
  name: 'coverage',
  title: 'Coverage of a story',
  description:
    'Who tells a story: its articles by the independent report that they go back to, known facts about their outlets with sources, and the figures that they state (dead, injured, damage …), to be compared.',
  scope: 'stories',
  input,
  async answer(reader, { storyId }) {
    const story = await findStoryHere(reader, storyId)
    if (!story) return undefined
    const ids = await reader.listArticleIds({ storyId: story.id, limit: maxArticles })
    const origins = await reader.listOrigins(story.id)
    const figures = (await reader.findStoryDays(story.id))?.figures ?? []
    const cited = [...ids, ...origins.flatMap(({ articleIds }) => articleIds)]
    const told = figures.flatMap((figure) => figure.told)
    const citations = await citeArticles(reader, [...cited, ...told.map(({ articleId }) => articleId)])
    const articles = await reader.listArticles(ids)
    const outlets = await reader.listOutlets([...new Set(articles.map(({ outletId }) => outletId))])
    return {
      storyId: story.id,
      independentReports: origins.map((origin) => toReport(origin, citations)),
      outlets: outlets.map(toOutlet),
      figures: figures.map((figure) => toFigure(figure, citations)),
    }
  },
}

function toReport(
  { articleIds, firstId, clock, agency }: Origin,
  citations: ReadonlyMap<number, Citation>,
): object {
  return {
    ...{ agency, firstArticleId: firstId, firstBy: clock },
    articles: articleIds.flatMap((id) => citations.get(id) ?? []),
  }
}

function toOutlet({ name, domain, country, language }: Outlet): object {
  const facts = findOutletFacts(domain).map(({ kind, value, source, sourceUrl }) => ({
    ...{ kind, value, source, sourceUrl },
  }))
  return { outlet: name, domain, country, language, facts }
}

function toFigure({ kind, unit, told }: ComparedFigure, citations: ReadonlyMap<number, Citation>): object {
  return {
    ...{ kind, unit },
    told: told.map(({ value, text, number, articleId }) => ({
      ...{ value, untrustedSentence: text, sentenceNumber: number },
      citation: citations.get(articleId),
    })),
  }
}
