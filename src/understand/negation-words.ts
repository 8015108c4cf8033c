/**
 * Words that deny, by language, in lower case. Written for this project. Turkish and Finnish deny within the word as well,
 * which no table tells; words with other meanings besides (French “plus”, Arabic “ما”) are left out.
 */
const tables: Readonly<Record<string, string>> = {
  en: `not no never none nobody nothing nowhere neither nor cannot without hardly`,
  de: `nicht nichts kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nirgends weder ohne`,
  fr: `pas jamais aucun aucune rien ni nul nulle personne sans ne`,
  es: `no nunca jamás nada nadie ninguno ninguna ningún ni tampoco sin`,
  it: `non mai nessuno nessuna nessun niente nulla né neanche nemmeno neppure senza`,
  pt: `não nunca jamais nada ninguém nenhum nenhuma nem tampouco sem`,
  nl: `niet niets geen nooit niemand nergens noch zonder`,
  sv: `inte icke ej aldrig ingen inget inga ingenting varken utan`,
  da: `ikke aldrig ingen intet ingenting hverken uden`,
  no: `ikke aldri ingen intet ingenting verken uten`,
  fi: `ei en et emme ette eivät eikä ilman`,
  pl: `nie nigdy nikt nic żaden żadna żadne bez ani`,
  cs: `ne není nejsou nebyl nebyla nebylo nebyli nikdy nikdo nic žádný žádná žádné bez ani`,
  ru: `не нет ни никогда никто ничего никакой никакого никаких нельзя без`,
  uk: `не ні немає ніколи ніхто нічого жоден жодна жодного без`,
  tr: `değil yok hiç hiçbir asla kimse olmadan`,
  ar: `لا لم لن ليس ليست ليسوا لست غير دون بدون`,
  he: `לא אין אל בלי ללא מעולם`,
  fa: `نه نیست نیستند نبود هرگز هیچ بدون`,
  hi: `नहीं न मत बिना कभी`,
  id: `tidak bukan tak belum jangan tanpa`,
  zh: `不 没 没有 沒 沒有 未 未能 并未 並未 从未 從未 并非 並非 不是 不会 不會 不能 不再 无 無 非`,
  ja: `ない なかっ なく ません ず ぬ なし`,
  ko: `않다 않는다 않았다 않은 않고 못했다 없다 없는 없었다 아니다 아닌 안`,
  th: `ไม่ ไม่ได้ มิ มิได้`,
}

const cache = new Map<string, ReadonlySet<string>>()

/** The words that deny in a language; an empty set for a language without a table. */
export function getNegationWords(language: string): ReadonlySet<string> {
  const known = cache.get(language)
  if (known) return known
  const words = new Set((tables[language] ?? '').split(/\s+/).filter(Boolean))
  cache.set(language, words)
  return words
}
