/** Lines that pages put around a text: they change without anything being said. The tables were written for this project. */

import { findMonth } from './month-names.ts'

/**
 * Whether a line is the page's own and not the author's: to share, to read on, how many comments, how long ago.
 * `'Updated 12:03'`, `'5 comments'`, `'Vor 2 Stunden'` → true; `'Updated: the bridge is open'`, `'12 May 2026'` → false.
 */
export function isBoilerplate(line: string): boolean {
  if (line.length > maxPointerLength) return false
  const plain = line.toLowerCase().normalize('NFC')
  if (/[:：]/.test(plain) && pointers.test(plain.trimStart())) return true
  if (plain.length > maxLineLength) return false
  if (eastAsian.test(plain) && unspaced.test(plain.trim())) return true
  const words = plain.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  if (words.length === 0 || words.length > maxWords) return false
  if (readOn.has(words.join(' '))) return true
  return words.some((word) => anyKey.has(word)) && kinds.some((kind) => isOfKind(words, kind))
}

// The longest name a few networks. Longer ones are not looked at closely: texts are fingerprinted at every reading.
const maxLineLength = 80
// “Read more:” and a title.
const maxPointerLength = 160
const maxWords = 16

interface LineKind {
  /** At least one of these, */
  readonly keys: ReadonlySet<string>
  /** and nothing but these and numbers beside it. */
  readonly fillers: ReadonlySet<string>
  readonly needsNumber: boolean
  /** Names of months stand beside numbers. */
  readonly hasDates: boolean
}

function isOfKind(words: readonly string[], { keys, fillers, needsNumber, hasDates }: LineKind): boolean {
  if (!words.some((word) => keys.has(word))) return false
  const isNumber = (word: string) => /^\p{N}/u.test(word)
  if (needsNumber && !words.some((word) => isNumber(word) || nearlyNow.has(word))) return false
  return words.every(
    (word) =>
      keys.has(word) || fillers.has(word) || isNumber(word) || (hasDates && findMonth(word) !== undefined),
  )
}

function setOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean))
}

const nearlyNow = setOf(
  'now today yesterday heute gestern hier hoy ayer oggi ieri hoje ontem vandaag gisteren an a one',
)

const stampWords = `updated published posted modified aktualisiert veröffentlicht geändert stand publié publiée modifié
  jour actualisé actualizado actualizada publicado publicada aggiornato aggiornata pubblicato pubblicata atualizado
  atualizada bijgewerkt gepubliceerd uppdaterad publicerad opdateret oppdatert publisert päivitetty julkaistu
  aktualizacja opublikowano обновлено опубликовано оновлено опубліковано güncelleme güncellendi yayınlanma تحديث نشر
  نُشر עודכן`

// “ago” as far as it is a word of its own; beside a number of minutes, hours or days.
const agoWords =
  'ago vor il hace fa há geleden sedan siden sitten temu назад тому önce منذ قبل לפני पहले lalu trước'

const timeWords = `last first at on by of the and just now today yesterday a an one am pm gmt utc bst cet cest est edt et
  pst pdt cst ist jst h hr hrs hour hours min mins minute minutes m s sec second seconds d day days w week weeks month
  months year years
  zuletzt am um uhr der den gerade eben heute gestern sekunde sekunden minuten stunde stunden tag tage tagen woche wochen
  monat monaten mez mesz
  mis mise à le la les dernière y a heure heures seconde secondes jours semaine semaines mois hier
  última el a las los hora horas minuto minutos segundo segundos día días semana semanas mes meses hoy ayer de del
  ultimo ultima alle ore ora minuti secondi giorno giorni settimana settimane mese mesi oggi ieri il
  às em dia dias atrás mês hoje ontem
  laatst om op uur minuut minuten dag dagen weken maand maanden vandaag gisteren
  för för timmar timme minuter dagar for timer minutter dager dage minuuttia tuntia päivää
  godzin godziny godzinę minut minuty dni
  в час часа часов минуту минуты минут день дня дней неделю недели г года годину години годин хвилин хвилини дні днів
  saat dakika gün son
  آخر في ساعة ساعات دقيقة دقائق يوم أيام ص م
  שעות דקות ימים घंटे मिनट दिन jam menit hari yang giờ phút ngày
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  понедельник вторник среда четверг пятница суббота воскресенье`

const shareWords = `share shares shared tweet teilen partager partage partages compartir condividi compartilhar compartilhe
  delen dela del jaa udostępnij поделиться поширити paylaş مشاركة شارك שתפו bagikan`

const shareFillers = `this article story post page link on via by to with facebook twitter x whatsapp telegram linkedin
  reddit email e mail bluesky mastodon threads pinterest flipboard messenger copy print save and or close
  diesen artikel beitrag auf per und drucken cet sur par et imprimer este artículo en por y imprimir questo articolo su
  artigo no este em dit via статьей статьёй в المقال على`

const commentWords = `comment comments kommentar kommentare kommentaren commentaire commentaires comentario comentarios
  commento commenti comentário comentários reactie reacties kommentarer kommenttia komentarz komentarze komentarzy
  комментарий комментария комментариев коментар коментарі коментарів yorum تعليق تعليقات תגובות komentar`

const commentFillers = `view show all read see leave a add your join the conversation alle anzeigen voir tous les ver todos los
  leggi tutti i post`

const kinds: readonly LineKind[] = [
  {
    keys: new Set([...setOf(stampWords), ...setOf(agoWords)]),
    fillers: setOf(timeWords),
    needsNumber: true,
    hasDates: true,
  },
  { keys: setOf(shareWords), fillers: setOf(shareFillers), needsNumber: false, hasDates: false },
  { keys: setOf(commentWords), fillers: setOf(commentFillers), needsNumber: true, hasDates: false },
]

const anyKey = setOf(`${stampWords} ${agoWords} ${shareWords} ${commentWords}`)

/** What leads on to the rest of the text, word by word. */
const readOn: ReadonlySet<string> = new Set(
  `read more|read on|keep reading|continue reading|read full article|read the full article|read full story|
  read the full story|full story|click here to read more|show more|see more|learn more|weiterlesen|mehr lesen|mehr dazu|
  zum artikel|lire la suite|lire plus|en savoir plus|leer más|seguir leyendo|continuar leyendo|ver más|leggi tutto|
  continua a leggere|leggi di più|leia mais|continue lendo|ler mais|saiba mais|lees meer|lees verder|läs mer|læs mere|
  les mer|lue lisää|czytaj więcej|czytaj dalej|читать далее|читать дальше|читати далі|devamını oku|اقرأ المزيد|קרא עוד|
  baca selengkapnya|続きを読む|阅读全文|阅读更多|閱讀更多|더 보기|อ่านต่อ`
    .split('|')
    .map((words) => words.trim()),
)

/** Lines that lead to another article, whose title follows the colon. */
const pointers =
  /^(?:read more|read also|also read|related|see also|more on this|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|lee también|leggi anche|leia também|leia mais|lees ook|läs också|læs også|les også|lue myös|czytaj także|czytaj też|читайте также|читайте також|ayrıca oku|اقرأ أيضا|اقرأ أيضاً|baca juga|関連記事|相关阅读|延伸閱讀)\s?[:：]/u

const eastAsian = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/

/** Times and counters of scripts that write no spaces. */
const unspaced =
  /^(?:(?:最終)?(?:更新|公開|掲載|配信|发布|發布|发表)(?:日時|日|时间|時間|于|於)?[:：\s]*[\d年月日時分秒时点:：./\s-]+|\d+\s*(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|週間|周|か月)\s*前(?:更新)?|\d+\s*(?:件の)?(?:コメント|条评论|則留言)|(?:コメント|评论)\s*[(（]?\d+[)）]?|シェア(?:する)?|分享(?:到)?|공유|댓글\s*\d+|\d+(?:초|분|시간|일)\s*전)$/u
