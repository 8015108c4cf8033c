import type { SampleLanguage } from './outlets.ts'

/** What the outlets' pages say themselves, and how they write the time. */
export const pageWords: Record<
  SampleLanguage,
  { by: string; revised: string; invented: string; locale: string }
> = {
  en: {
    by: 'By',
    revised: 'revised',
    invented:
      'This outlet and everything that it reports are invented. It belongs to the sample edition of Octavo.',
    locale: 'en-GB',
  },
  de: {
    by: 'Von',
    revised: 'geändert',
    invented:
      'Diese Zeitung und alles, was sie meldet, sind erfunden. Sie gehört zur Musterausgabe von Octavo.',
    locale: 'de-DE',
  },
  ar: {
    by: 'بقلم',
    revised: 'عُدّل',
    invented: 'هذه الصحيفة وكل ما تنشره من نسج الخيال، وهي جزء من العدد النموذجي في أوكتافو.',
    locale: 'ar-EG-u-nu-latn',
  },
}
