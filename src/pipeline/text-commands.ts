/** What a person may do about the texts of articles. */

import type { RuleFault } from '../extract/apply-rules.ts'
import type { ComparedLine } from '../extract/compare-lines.ts'
import type { ArticleId, OutletId } from '../model/ids.ts'
import type { OutletRules } from '../model/outlet-rules.ts'
import type { PageFailureReason } from '../model/page-reading.ts'

export type { ComparedLine, RuleFault }

export interface TextCommands {
  /** Reads a page of the outlet as it is now, by the rules that are kept, and as these would have it. Nothing is stored. */
  tryRules(
    id: OutletId,
    trial: { readonly rules: OutletRules; readonly address: string },
  ): Promise<TryOutcome>
  /** Keeps the rules, and has recent pages read again by them. */
  saveRules(id: OutletId, rules: OutletRules): Promise<BadRules | { readonly kind: 'saved' }>
  /** False where there is no such article. */
  reportText(id: ArticleId, note: string): Promise<boolean>
  settleReport(id: ArticleId): Promise<void>
  /** Whether a token is the one that lets browsers send pages. */
  isSendingToken(token: string): Promise<boolean>
  /** Undefined until the first was made. */
  findSendingToken(): Promise<string | undefined>
  /** The one before is of no use from then on. */
  makeSendingToken(): Promise<string>
  /** Takes the page of an article that is here, as a person's browser shows it. */
  takeSentPage(page: { readonly address: string; readonly html: string | Uint8Array }): Promise<SentOutcome>
}

export interface BadRules {
  readonly kind: 'bad rules'
  readonly reason: RuleFault
  /** The selector at fault, as it was written. */
  readonly detail: string
}

export type TryOutcome =
  | BadRules
  | { readonly kind: 'no such outlet' }
  /** The address is none, or of another outlet. */
  | { readonly kind: 'not of the outlet' }
  | { readonly kind: 'failed'; readonly reason: PageFailureReason; readonly detail: string }
  | {
      readonly kind: 'read'
      /** Where the page was in the end. */
      readonly url: string
      readonly before: TriedText
      readonly after: TriedText
      /** Elements that the rules matched. */
      readonly keptCount: number
      readonly droppedCount: number
    }

export interface TriedText {
  readonly title: string
  /** None where no article was found. */
  readonly lines: readonly ComparedLine[]
}

export type SentOutcome =
  | { readonly kind: 'saved'; readonly articleId: ArticleId }
  | { readonly kind: 'unknown address' }
  | { readonly kind: 'no text' }
