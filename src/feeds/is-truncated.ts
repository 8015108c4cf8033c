/** Shorter texts are a summary more often than an article: three sentences. */
const shortestWhole = 500
/** What publishing systems put where a text goes on elsewhere. */
const endings =
  /(?:…|\.{3}|\[(?:…|\.{3}|&hellip;)\]|(?:read|see) (?:more|the full (?:story|article))|continue reading|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leggi tutto|lees verder|leia mais|continue lendo|читать далее|читати далі|devamını oku|اقرأ المزيد|続きを読む|阅读全文)[\s.»›→]*$/iu

/** Whether a text out of a feed is only the beginning of its article, as far as that shows. */
export function isTruncated(text: string): boolean {
  return text.length < shortestWhole || endings.test(text.slice(-80))
}
