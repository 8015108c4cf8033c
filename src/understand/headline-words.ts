import { toWholeWords } from './to-whole-words.ts'

export interface HeadlineWords {
  /** Before the news itself: a live page, a film, a picture series, a view. */
  readonly label: RegExp
  /** Says that something is told and keeps what it is. */
  readonly teaser: RegExp
  /** Speaks to the reader or of itself. */
  readonly address: RegExp
  /** Begins as a question does, with or without its mark. */
  readonly opener: RegExp
  /** Counts things in place of saying them. */
  readonly listing: RegExp
}

/** Outlets of any language write these. */
const labels = 'live|live updates?|live blog|breaking|exclusive|video|audio|watch|podcast|updated?|quiz'

type Phrases = Readonly<Record<'label' | 'teaser' | 'address' | 'opener' | 'numbers' | 'counted', string>>

const byLanguage: Readonly<Record<string, Phrases>> = {
  en: {
    label: 'in pictures|photos?|gallery|opinion|analysis|explainer|explained|listen',
    teaser: `here's|here is|here are|this is why|this is how|this is what|what you need to know|what we know|
      everything you need|you won't believe|things to know|the reason why|find out|what happened next|live updates|
      as it happened|watch as|watch the|watch this`,
    address: "you|your|yours|we|our|ours|i|my|me|let's",
    opener: 'why|how|what',
    numbers: 'two|three|four|five|six|seven|eight|nine|ten',
    counted: 'things|reasons|ways|takeaways|questions|winners|lessons|facts|charts|moments|signs|tips|myths',
  },
  de: {
    label:
      'liveticker|live-ticker|newsticker|ticker|eilmeldung|kommentar|meinung|analyse|bilder|im video|exklusiv',
    teaser:
      'das müssen sie wissen|was sie wissen müssen|was wir wissen|darum|so reagiert|das steckt dahinter|das ist der grund',
    address:
      'wir|unser|unsere|unserer|unserem|unseren|ich|mein|meine|du|dein|deine|euch|sie sollten|sie müssen|müssen sie',
    opener: 'warum|wieso|weshalb|wie|was',
    numbers: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn',
    counted: 'dinge|gründe|wege|fragen|lehren|fakten|tipps|erkenntnisse|mythen|momente',
  },
  fr: {
    label:
      'direct|en direct|vidéo|vidéos|en images|avis|tribune|opinion|éditorial|exclusif|analyse|reportage',
    teaser:
      "ce qu'il faut savoir|ce que l'on sait|ce qu'on sait|voici pourquoi|voici comment|voici ce|découvrez|tout savoir",
    address: 'vous|votre|vos|nous|notre|nos|je|tu|ton',
    opener: "pourquoi|comment|ce que|ce qu'il|ce qu'on",
    numbers: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
    counted: 'choses|raisons|façons|questions|leçons|chiffres|points|conseils|moments',
  },
  es: {
    label:
      'en vivo|en directo|directo|vídeo|fotos|en imágenes|opinión|análisis|editorial|exclusiva|última hora',
    teaser:
      'esto es lo que|lo que se sabe|lo que debes saber|lo que hay que saber|por esta razón|descubre|todo lo que',
    address: 'usted|ustedes|tú|tu|tus|nosotros|nuestro|nuestra|yo|mi|mis',
    opener: 'por qué|cómo|qué|lo que',
    numbers: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
    counted: 'cosas|razones|formas|preguntas|lecciones|claves|datos|consejos|momentos',
  },
  it: {
    label: 'diretta|in diretta|le foto|opinione|analisi|editoriale|esclusiva|il commento',
    teaser: 'ecco perché|ecco come|ecco cosa|ecco chi|cosa sappiamo|cosa sapere|tutto quello che',
    address: 'voi|vostro|vostra|noi|nostro|nostra|tu|tuo|tua|io|mio|mia',
    opener: 'perché|come|cosa|che cosa|quello che',
    numbers: 'due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
    counted: 'cose|motivi|modi|domande|lezioni|consigli|punti|momenti',
  },
  pt: {
    label: 'ao vivo|vídeo|fotos|opinião|análise|editorial|exclusivo|última hora',
    teaser: 'o que se sabe|o que sabemos|saiba|veja|entenda|tudo o que',
    address: 'você|vocês|nós|nosso|nossa|eu|meu|minha',
    opener: 'por que|por quê|porque|como|o que',
    numbers: 'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez',
    counted: 'coisas|razões|motivos|formas|perguntas|lições|dicas|pontos|momentos',
  },
  nl: {
    label: "liveblog|opinie|analyse|commentaar|foto's|beelden|exclusief",
    teaser: 'dit is waarom|dit moet je weten|wat we weten|zo zit het|dit weten we',
    address: 'je|jij|jouw|u|uw|wij|we|onze|ik|mijn',
    opener: 'waarom|hoe|wat',
    numbers: 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
    counted: 'dingen|redenen|manieren|vragen|lessen|feiten|tips|momenten',
  },
  ru: {
    label: 'прямая трансляция|онлайн|видео|фото|мнение|колонка|аналитика|срочно|эксклюзив',
    teaser: 'вот почему|вот что|вот как|что известно|что нужно знать|стало известно',
    address: 'вы|вас|вам|ваш|ваша|ваши|мы|нас|нам|наш|наша|наши|я|мой|ты',
    opener: 'почему|зачем|как|что',
    numbers: 'два|две|три|четыре|пять|шесть|семь|восемь|девять|десять',
    counted:
      'вещей|вещи|причин|причины|способов|способа|вопросов|вопроса|фактов|факта|уроков|урока|советов|совета',
  },
  uk: {
    label: 'наживо|онлайн|відео|фото|думка|колонка|аналітика|терміново|ексклюзив',
    teaser: 'ось чому|ось що|ось як|що відомо|що потрібно знати|стало відомо',
    address: 'ви|вас|вам|ваш|ваша|ваші|ми|нас|нам|наш|наша|наші|я|мій|ти',
    opener: 'чому|навіщо|як|що',
    numbers: "два|дві|три|чотири|п'ять|шість|сім|вісім|дев'ять|десять",
    counted:
      'речей|речі|причин|причини|способів|способи|запитань|запитання|питань|питання|фактів|факти|уроків|уроки|порад|поради',
  },
}

const compiled = new Map<string, HeadlineWords>()
const everywhere = compile({ label: '', teaser: '', address: '', opener: '', numbers: '', counted: '' })

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
    `(?:[:|,]\\s*|\\s[–—-]\\s+)${any}\\s*$`,
    `[[(]\\s*\\+?\\s*${any}\\s*[\\])]`,
  ]
  return new RegExp(forms.join('|'), 'iu')
}

/** At the beginning, or of what stands behind a colon: "Ortell dam: what it means". */
function compileOpener(any: string): RegExp {
  return new RegExp(`(?:^|:)\\s*${any}`, 'iu')
}

/** "Five things", "5 big questions", at the beginning: with one word between at the most, for "two men ask questions" is news. */
function compileListing(numbers: string, counted: string): RegExp {
  return new RegExp(`^\\s*(?:\\d{1,2}|${numbers})\\s+(?:\\S+\\s+)?${counted}`, 'iu')
}

function compile({ label, teaser, address, opener, numbers, counted }: Phrases): HeadlineWords {
  return {
    label: compileLabel(toWholeWords(`${labels}|${label}`)),
    teaser: new RegExp(toWholeWords(teaser), 'iu'),
    address: new RegExp(toWholeWords(address), 'iu'),
    opener: compileOpener(toWholeWords(opener)),
    listing: compileListing(toWholeWords(numbers), toWholeWords(counted)),
  }
}
