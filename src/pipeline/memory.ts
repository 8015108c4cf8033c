import type { DetectLanguage } from '../understand/detect-language.ts'
import type { PassageIndex } from '../understand/passage-index.ts'
import type { RuleIndex } from '../understand/rule-index.ts'
import type { StoryIndex } from '../understand/story-index.ts'
import type { TagVocabulary } from '../understand/tag-vocabulary.ts'

/** What the one who places articles knows between batches. Lost with the process, made again from the store. */
export interface Memory {
  readonly index: StoryIndex
  readonly passages: PassageIndex
  readonly vocabulary: TagVocabulary
  /** What outlets call themselves, as tags. */
  readonly outletSlugs: ReadonlySet<string>
  readonly detect: DetectLanguage
  /** Learnt as they are needed. */
  readonly rules: RuleIndex
  /** Searches that readers want to hear of at once. */
  readonly searches: RuleIndex
}
