import { toWholeWords } from './to-whole-words.ts'

export interface HeadlineWords {
  /** Before the news itself: a live page, a film, a picture series, a view. */
  readonly label: RegExp
  /** Says that something is told and keeps what it is. */
  readonly teaser: RegExp
  /** Speaks to the reader or of itself. */
  readonly address: RegExp
}

/** Outlets of any language write these. */
const labels = 'live|live updates?|live blog|breaking|exclusive|video|audio|watch|podcast|updated?|quiz'

type Phrases = Readonly<Record<keyof HeadlineWords, string>>

const byLanguage: Readonly<Record<string, Phrases>> = {
  en: {
    label: 'in pictures|photos?|gallery|opinion|analysis|explainer|listen',
    teaser: `here's|here is|here are|this is why|this is how|this is what|what you need to know|what we know|
      everything you need|you won't believe|things to know|the reason why|find out|what happened next|live updates|
      as it happened|watch as|watch the|watch this`,
    address: 'you|your|yours|we|our|ours|i|my|me',
  },
  de: {
    label:
      'liveticker|live-ticker|newsticker|ticker|eilmeldung|kommentar|meinung|analyse|bilder|im video|exklusiv',
    teaser:
      'das müssen sie wissen|was sie wissen müssen|was wir wissen|darum|so reagiert|das steckt dahinter|das ist der grund',
    address:
      'wir|unser|unsere|unserer|unserem|unseren|ich|mein|meine|du|dein|deine|euch|sie sollten|sie müssen|müssen sie',
  },
  fr: {
    label:
      'direct|en direct|vidéo|vidéos|en images|avis|tribune|opinion|éditorial|exclusif|analyse|reportage',
    teaser:
      "ce qu'il faut savoir|ce que l'on sait|ce qu'on sait|voici pourquoi|voici comment|voici ce|découvrez|tout savoir",
    address: 'vous|votre|vos|nous|notre|nos|je|tu|ton',
  },
  es: {
    label:
      'en vivo|en directo|directo|vídeo|fotos|en imágenes|opinión|análisis|editorial|exclusiva|última hora',
    teaser:
      'esto es lo que|lo que se sabe|lo que debes saber|lo que hay que saber|por esta razón|descubre|todo lo que',
    address: 'usted|ustedes|tú|tu|tus|nosotros|nuestro|nuestra|yo|mi|mis',
  },
  it: {
    label: 'diretta|in diretta|le foto|opinione|analisi|editoriale|esclusiva|il commento',
    teaser: 'ecco perché|ecco come|ecco cosa|ecco chi|cosa sappiamo|cosa sapere|tutto quello che',
    address: 'voi|vostro|vostra|noi|nostro|nostra|tu|tuo|tua|io|mio|mia',
  },
  pt: {
    label: 'ao vivo|vídeo|fotos|opinião|análise|editorial|exclusivo|última hora',
    teaser: 'o que se sabe|o que sabemos|saiba|veja|entenda|tudo o que',
    address: 'você|vocês|nós|nosso|nossa|eu|meu|minha',
  },
  nl: {
    label: "liveblog|opinie|analyse|commentaar|foto's|beelden|exclusief",
    teaser: 'dit is waarom|dit moet je weten|wat we weten|zo zit het|dit weten we',
    address: 'je|jij|jouw|u|uw|wij|we|onze|ik|mijn',
  },
  ru: {
    label: 'прямая трансляция|онлайн|видео|фото|мнение|колонка|аналитика|срочно|эксклюзив',
    teaser: 'вот почему|вот что|вот как|что известно|что нужно знать|стало известно',
    address: 'вы|вас|вам|ваш|ваша|ваши|мы|нас|нам|наш|наша|наши|я|мой|ты',
  },
  uk: {
    label: 'наживо|онлайн|відео|фото|думка|колонка|аналітика|терміново|ексклюзив',
    teaser: 'ось чому|ось що|ось як|що відомо|що потрібно знати|стало відомо',
    address: 'ви|вас|вам|ваш|ваша|ваші|ми|нас|нам|наш|наша|наші|я|мій|ти',
  },
}

const compiled = new Map<string, HeadlineWords>()
const everywhere = compile({ label: '', teaser: '', address: '' })

/** How headlines of a language say that they want to be clicked, or that what is below is no report. */
export function getHeadlineWords(language: string): HeadlineWords {
  const known = compiled.get(language)
  if (known) return known
  if (!Object.hasOwn(byLanguage, language)) return everywhere
  const words = compile(byLanguage[language] as Phrases)
  compiled.set(language, words)
  return words
}

/** At either end behind a mark, or in brackets anywhere. A dash parts only between blanks: "Video-sharing site fined" is news. */
function compileLabel(any: string): RegExp {
  const forms = [
    `^\\s*${any}(?:\\s*[:|]|\\s+[–—-]\\s)`,
    `(?:[:|]\\s*|\\s[–—-]\\s+)${any}\\s*$`,
    `[[(]\\s*\\+?\\s*${any}\\s*[\\])]`,
  ]
  return new RegExp(forms.join('|'), 'iu')
}

function compile({ label, teaser, address }: Phrases): HeadlineWords {
  return {
    label: compileLabel(toWholeWords(`${labels}|${label}`)),
    teaser: new RegExp(toWholeWords(teaser), 'iu'),
    address: new RegExp(toWholeWords(address), 'iu'),
  }
}
