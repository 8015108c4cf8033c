const begins =
  /^[\s*\p{P}]*(?:corrections?|clarification|corrigendum|erratum|errata(?: corrige)?|korrektur(?:hinweis)?|richtigstellung|berichtigung|rectificati(?:f|on)|correctif|fe de erratas?|rectificación|correzione|rettifica|correção|sprostowanie|rättelse|rettelse|oikaisu|correctie|исправление|уточнение|виправлення)\s*[:.–—-]/iu
const says =
  /\b(?:an earlier|a previous) version of this (?:article|story|report|post|piece)\b|\bthis (?:article|story|report|post|piece) (?:was|has been) (?:amended|corrected|updated to correct|revised to correct)\b|\bin einer (?:früheren|ersten) (?:version|fassung)\b|\bune (?:première|précédente) version de cet article\b|\buna versión anterior de (?:este|esta)\b/i

// A note is a sentence or three.
const maxNote = 600

/** The line in which an outlet says what it put right: `'Correction: the dam is 40 m high.'` → the line. */
export function findCorrection(lines: readonly string[]): string | undefined {
  return lines.find((line) => line.length <= maxNote && (begins.test(line) || says.test(line)))
}
