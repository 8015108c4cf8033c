import type { EventKey } from '../model/event.ts'
import type { StoryFindings, StoryWork, ToldArticle } from '../model/tended-story.ts'
import { buildTimeline } from './build-timeline.ts'
import { type ChainedArticle, checkChains } from './check-chains.ts'
import { chooseStoryTitle, explainStoryTitle } from './choose-story-title.ts'
import { compareFigures } from './compare-figures.ts'
import { chooseBackgroundNames } from './find-background.ts'
import { findEventKeys } from './find-event-keys.ts'
import { findMainSection } from './find-main-section.ts'
import { findOrigins } from './find-origins.ts'
import { summariseStory } from './summarise-story.ts'

/** What only a story as a whole tells, one aspect after the other. */
export function tendStory({ story, articles, reprints, lease }: StoryWork): StoryFindings {
  const countries = new Set(articles.flatMap(({ outlet }) => outlet.country ?? []))
  // Who carries another's text says nothing of his own.
  const folded = new Set(
    reprints
      .filter(({ kind }) => kind !== 'shares passages')
      .map(({ firstId, laterId, earlierId }) => (firstId === laterId ? earlierId : laterId)),
  )
  const found = {
    ...{ storyId: story.id, lease, countryCount: countries.size },
    eventKeys: findEventKeys(articles, story.language),
  }
  const section = findMainSection(articles, folded)
  // One article tells all of its story, but not who else tells it.
  if (articles.length === 1) return { ...found, section, origins: undefined, summary: [] }
  const origins = findOrigins({ articles, reprints })
  const titled = articles.map(toTitled)
  const title = chooseStoryTitle(titled, story.title, story.language)
  return {
    ...{ ...found, origins },
    names: chooseBackgroundNames(articles, listSureNames(found.eventKeys), story.language),
    section,
    chains: checkChains(articles.map(toChained)),
    title,
    titleWhy: explainStoryTitle(titled, title, story.language),
    summary: summariseStory(articles, { title, language: story.language, folded }),
    timeline: buildTimeline(articles, { language: story.language, origins, folded }),
    figures: compareFigures(articles, story.language, folded),
  }
}

function listSureNames(keys: readonly EventKey[]): string[] {
  return keys.filter(({ key, isSure }) => isSure && key.startsWith('name ')).map(({ label }) => label)
}

/** As of the revision that was understood. */
function toTitled({ article, revision, understanding }: ToldArticle) {
  return { ...article, title: revision.title, kind: understanding.kind }
}

function toChained({ article, outlet, revision, understanding }: ToldArticle): ChainedArticle {
  const { language, sentences, chains } = understanding
  const { id: articleId, publishedAt } = article
  return {
    articleId,
    publishedAt,
    outletDomain: outlet.domain,
    text: revision.text,
    language,
    sentences,
    chains,
  }
}
