import type { Credit, CreditForm } from '../model/reprint.ts'
import { agencies } from './agencies.ts'

export interface CreditedText {
  readonly text: string
  /** As the page or feed names them, without “By”. */
  readonly authors: readonly string[]
}

/**
 * The agencies that an article gives as its source, each once, in its plainest form: `'BERLIN (Reuters) - The …'`,
 * `'Paris, 5 mai (AFP) – …'`, `'© dpa'`, `'(Reporting by Ann Lee; Editing by Bo Ray)'`, the author `'AP'`. What is only
 * cited (`'…, Reuters reported'`) is no credit.
 */
export function findCredits({ text, authors }: CreditedText): Credit[] {
  const found = new Map<string, CreditForm>()
  const note = (names: readonly string[], form: CreditForm) => {
    for (const name of names) if (!found.has(name)) found.set(name, form)
  }
  for (const author of authors) note(listNames(author), 'byline')
  const lines = listLines(text)
  const head = lines.slice(0, headLines)
  for (const line of head) {
    note(findByline(line), 'byline')
    note(findDateline(line), 'dateline')
  }
  // Pictures stand at the head with credits of their own, so only the foot has them for the text.
  const foot = lines.slice(-tailLines)
  for (const line of [...head, ...foot]) note(findContribution(line), 'contribution')
  for (const line of foot) if (findContribution(line).length === 0) note(findCreditLine(line), 'credit line')
  return [...found].map(([name, form]) => ({ agency: name, form }))
}

/** Whether a line only says whose words or pictures these are, or that rights are reserved. */
export function isCreditLine(line: string): boolean {
  if (line.length > maxCreditLength) return false
  if (rights.test(line) || reuters.test(line) || findContribution(line).length > 0) return true
  return line.length <= maxNamesLength && findCreditLine(line).length > 0
}

/** The agency whose own outlet this is, by its name or the host of its address: `'www.reuters.com'` → Reuters. */
export function findAgency(outlet: string): string | undefined {
  const host = outlet
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
  const own = agencies.find(({ domain }) => host === domain || host.endsWith(`.${domain}`))
  return own?.name ?? findName(outlet)
}

// A dateline stands in the first line, or below a byline and a place.
const headLines = 3
// Credits stand last; below them may be one or two lines of the page.
const tailLines = 4
const maxCreditLength = 400
// A line of names; a longer one that ends in a name is a paragraph.
const maxNamesLength = 60

function listLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

const byName = new Map<string, string>()
for (const { name, aliases } of agencies) for (const alias of aliases) byName.set(foldName(alias), name)

/** Names of up to four Latin letters are words in another case (“map”, “beta”, “sid”), so they keep it. */
function foldName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[.\s]+/g, ' ')
    .trim()
  return /^[A-Za-zČİ]{1,4}$/.test(plain) ? plain : plain.toLowerCase()
}

function findName(words: string): string | undefined {
  return byName.get(foldName(words.replace(/^[\s©(]+|[\s).,:;–—-]+$/g, '')))
}

// “AP, Reuters and AFP”: each for itself; “AFP/dpa”, “dpa/lno”: one credit, with the code of an office perhaps.
const apart = /[,;]|\s(?:and|und|et|y|e|en|och|og|i|и|та|و)\s/u
const joined = /\s*[/|&+·=]\s*|\s-\s/u
const officeCode = /^[a-z]{2,4}$/

/** The agencies in a list of names; “Ann Lee/Reuters” is a photographer's credit and names none. */
function listNames(list: string): string[] {
  const whole = findName(list)
  if (whole) return [whole]
  // No credit is longer.
  if (list.length > 80 || picture.test(list)) return []
  return list.split(apart).flatMap((credit) => {
    const parts = credit.split(joined).map((part) => part.trim())
    const names = parts.map(findName)
    return parts.every((part, at) => names[at] || officeCode.test(part))
      ? names.flatMap((name) => name ?? [])
      : []
  })
}

const picture =
  /photo|foto|image|picture|caption|video|getty|bild|imagen|immagin|zdjęci|фото|снимок|صورة|图片|圖片|写真|사진/iu

const byline = /^(?:by|from|von|par|por|di|de|door|av|af|autor|от|автор)\s+(.{2,80})$/iu

function findByline(line: string): string[] {
  return listNames(byline.exec(line)?.[1] ?? '')
}

// A place and perhaps a day before the agency, which stands in brackets, between slashes or beside a dash, and text after it.
// Two letters beside a dash are a state.
const bracketed =
  /^.{0,100}?(?:[(（[【]([^()（）[\]【】\n]{2,40})[)）\]】]|(?<=^|[\s.])\/([^\s/]{2,20})\/(?=[\s.]))(?=.{8})/u
const beforeDash = /^[^.!?。]{0,60}?[,\s]([\p{L}’' ]{3,24})\s*[-–—]{1,2}\s/u
const behindDash = /^\p{Lu}[^!?。]{0,60}?\s[-–—]\s([\p{L}«»\s-]{2,24})\.\s/u
const chinese =
  /^[^，。]{0,12}?(新华社|新華社|中新社|中新网|中央社|共同社|韩联社)[^，。]{0,24}?[电電日](?:\s|，|（|\(|$|[^，。]{0,12}[电電])/u

/** `'WASHINGTON (AP) — …'`, `'(ANSA) - ROMA, 5 MAG - …'`, `'МОСКВА, 5 мая. /ТАСС/.'`, `'新华社北京5月5日电'`. */
function findDateline(line: string): string[] {
  const [, inBrackets, inSlashes] = bracketed.exec(line) ?? []
  const names = listNames(inBrackets ?? inSlashes ?? '')
  if (names.length > 0) return names
  const alone = [chinese, beforeDash, behindDash].map((pattern) => pattern.exec(line)?.[1] ?? '')
  return [...alone, ...listEnds(inBrackets ?? '')].flatMap((words) => findName(words) ?? []).slice(0, 1)
}

/** Where no spaces are written, the place stands right before the agency: `'東京共同'` → 京共同, 共同. */
function listEnds(words: string): string[] {
  return /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]$/u.test(words)
    ? [words.slice(-4), words.slice(-3), words.slice(-2)]
    : []
}

const closing = /[(（[【/](?:c\)\s*|©\s*)?([^()（）[\]【】\n]{2,60})[)）\]】/][.\s]*$/u
const reuters = /\((?:additional |writing |текст )?report(?:ing|age) by\s[^\n]{2,300}edit(?:ing|ed) by\s/i
const source =
  /^[\s(（]*(?:source|quelle|fuente|fonte|bron|kilde|källa|źródło|zdroj|источник|джерело|kaynak|المصدر|מקור|来源|來源|出典|출처)\s*[:：]\s*([^()（）\n]{2,80})/iu
const copyright = /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:by\s)?(?:the\s)?([^.,\n\d]{2,40})/iu
const rights =
  /all rights reserved|may not be published, broadcast|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|все права защищены|جميع الحقوق محفوظة|無断転載|版权所有|著作权人|무단 ?전재/iu

/** A line of nothing but names and marks, or one that ends in them. */
function findCreditLine(line: string): string[] {
  if (line.length > maxNamesLength) return findEnd(line)
  const named = listNames(source.exec(line)?.[1] ?? '')
  if (named.length > 0) return named
  const names = listNames(line.replace(/^[\s—–(©*-]+|[\s)*.]+$/gu, ''))
  return names.length > 0 ? names : findEnd(line)
}

function findEnd(line: string): string[] {
  if (reuters.test(line)) return ['Reuters']
  const marked = copyright.exec(line)?.[1]
  const owner = marked === undefined ? [] : listNames(marked.trim())
  return owner.length > 0 ? owner : listNames(closing.exec(line)?.[1] ?? '')
}

const contribution =
  /contributed to (?:this|the)|^contributing: |(?:with|using) (?:files|reporting|material|information) (?:from|by)|mit material|mit agenturmaterial|avec\s(?:l['’])?|con información de|con agencias|com informações|com agência|con fonti|met informatie|по материалам|по информации агентств|за матеріалами|بالتعاون مع/iu
const contributionWords = /[\s(]([\p{Lu}][\p{L}-]{1,20}(?:\s[\p{Lu}][\p{L}-]{1,20}){0,2})/gu

/** `'The Associated Press contributed to this report.'`, `'Con información de EFE'`: a part of the text is theirs. */
function findContribution(line: string): string[] {
  if (line.length > 250 || !contribution.test(line)) return []
  const names = [...` ${line}`.matchAll(contributionWords)].flatMap(([, words = '']) => [
    words,
    words.replace(/^The\s/, ''),
    words.split(' ')[0] ?? '',
  ])
  const low = / (dpa|afp|ap|efe|lusa|ansa)\b/iu.exec(line)?.[1]
  const found = names.flatMap((name) => findName(name) ?? [])
  return found.length > 0 ? [...new Set(found)] : listNames(low ?? '')
}
