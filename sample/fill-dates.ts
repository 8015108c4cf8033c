import type { SampleLanguage } from './outlets.ts'

export const dayMs = 24 * 60 * 60 * 1000

// Arabic dailies of the coast print Western digits, and so the texts do: hence `nu-latn`.
const locales = { en: 'en-GB', de: 'de-DE', ar: 'ar-EG-u-nu-latn' } as const

const styles = {
  weekday: { weekday: 'long' },
  date: { day: 'numeric', month: 'long' },
} as const

/**
 * Puts in weekdays and dates, counted in days from the article's own day and in its language.
 * 'on {{weekday -1}}, {{date -1}}' → 'on Sunday, 22 November'
 */
export function fillDates(text: string, publishedAt: number, language: SampleLanguage): string {
  return text.replace(
    /\{\{(weekday|date)(?: ([+-]\d+))?\}\}/g,
    (_, style: keyof typeof styles, days = '0') => {
      const format = new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: 'UTC' })
      return format.format(publishedAt + Number(days) * dayMs)
    },
  )
}
