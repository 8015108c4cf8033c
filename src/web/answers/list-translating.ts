import type { AnswerTask } from '../../model/answer.ts'
import type { Words } from '../translations/en.ts'

/** The task of translating, for what is in another language than the pages. */
export function listTranslating(
  language: string | undefined,
  { languageCode }: Pick<Words, 'languageCode'>,
): readonly AnswerTask[] {
  return language === undefined || language === '' || language === languageCode ? [] : ['translate']
}
