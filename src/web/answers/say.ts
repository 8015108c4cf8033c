/** One kind of answer: what was loaded to the part of the page that says it; undefined where nothing can be said. */

import type { ArticleId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { LoadedTold } from '../load/load-told.ts'
import type { Site } from '../site.ts'
import type { Frame, Html } from '../views/frame.ts'

/** Where an answer is worked out, and where it is shown. */
export interface Around {
  readonly site: Site
  readonly frame: Frame
}

/** Of an article. */
export type SayOfArticle = (
  asked: Around & { readonly told: ToldText; readonly loaded: LoadedTold },
) => Promise<Html | undefined>

/** Of a story. */
export type SayOfStory = (asked: Around & { readonly story: Story }) => Promise<Html | undefined>

/** Out of articles that a search or a hashtag brings together. */
export type SayOfFound = (ids: readonly ArticleId[], around: Around) => Promise<Html | undefined>
