import { pick } from '../load/load-articles.ts'
import type { LoadedCorrectable } from '../load/load-correctable.ts'
import type { CorrectStoryView } from '../views/correct-story-view.ts'
import { presentArticleLine } from './present-article-line.ts'

/** A story's articles to tick, and the stories that it may be the same as. */
export function presentCorrectStory(loaded: LoadedCorrectable, older: string | undefined): CorrectStoryView {
  const { story, outlets } = loaded
  const { title, language, articleCount } = story
  return {
    ...{ title, language, articleCount, older, near: loaded.near },
    href: `/story/${story.id}`,
    articles: pick(loaded, loaded.ids).map((article) => ({
      id: article.id,
      line: presentArticleLine(article, { outlets, base: '' }),
    })),
  }
}
