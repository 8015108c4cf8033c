import { ownWork } from './own-work.ts'
import { type TakeInOptions, takeInDueArticles } from './take-in-due-articles.ts'

/** Takes in articles whenever this process owns placing. `holder` tells it apart from every other. */
export function ownPlacing(
  options: Omit<TakeInOptions, 'ownership'> & { readonly holder: string },
): Promise<void> {
  return ownWork({ ...options, work: 'placing' }, (ownership, signal) =>
    takeInDueArticles({ ...options, ownership, signal }),
  )
}
