/** The part of the store's contract that is about who speaks: who is quoted most, and what persons say of it. */

import type { SpeakerCorrectionId, StoryId, Timestamp } from '../model/ids.ts'
import type { QuotedSpeaker } from '../model/quote.ts'
import type { NewSpeakerCorrection, SpeakerCorrection } from '../model/speaker-correction.ts'
import type { NamesakeReader, NamesakeWriter } from './namesake-store.ts'

export interface SpeakerReader extends NamesakeReader {
  /** Who is quoted by most of the newest articles, the first first. */
  listSpeakers(limit: number): Promise<QuotedSpeaker[]>
  /** The addresses of all whom a story’s articles quote. */
  listStorySpeakers(id: StoryId): Promise<string[]>
  /** How a person called who stands at an address. */
  findSpeakerName(slug: string): Promise<string | undefined>
  /** Where the quotes of an address went. */
  findSpeakerAddress(slug: string): Promise<string | undefined>
  /** Newest first, with those that were taken back. */
  listSpeakerCorrections(page: {
    readonly before?: SpeakerCorrectionId
    readonly limit: number
  }): Promise<SpeakerCorrection[]>
}

export interface SpeakerWriter extends NamesakeWriter {
  /** Keeps what a person said or articles tell, and moves the quotes. */
  saveSpeakerCorrection(correction: NewSpeakerCorrection): Promise<SpeakerCorrectionId>
  /** Moves back what nothing else holds; false where there is none, or it was taken back before. */
  undoSpeakerCorrection(id: SpeakerCorrectionId, undoneAt: Timestamp): Promise<boolean>
}
