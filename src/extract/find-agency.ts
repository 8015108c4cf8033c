/** News agencies by what bylines and datelines call them. Sources: the agencies' own styles. */
const agencies: readonly (readonly [name: string, written: RegExp])[] = [
  ['Reuters', /\breuters\b/i],
  ['AFP', /\bAFP\b|\bAgence France-Presse\b/],
  ['AP', /\bAP\b|\bAssociated Press\b/],
  ['dpa', /\bdpa\b|\bDeutsche Presse-Agentur\b/i],
  ['EFE', /\bEFE\b/],
  ['ANSA', /\bANSA\b/],
  ['PAP', /\bPAP\b/],
  ['APA', /\bAPA\b/],
  ['sda', /\bKeystone-SDA\b|\bSDA\b|\bsda\b|\bATS\b/],
  ['epd', /\bepd\b/],
  ['KNA', /\bKNA\b/],
  ['SID', /\bSID\b/],
  ['TASS', /\bTASS\b|\bТАСС\b/],
  ['Interfax', /\bInterfax\b|Интерфакс/i],
  ['Ukrinform', /\bUkrinform\b|Укрінформ/i],
  ['Xinhua', /\bXinhua\b|新华社|新華社/],
  ['Kyodo', /\bKyodo\b|共同通信/],
  ['Yonhap', /\bYonhap\b|연합뉴스/],
  ['Anadolu', /\bAnadolu\b/],
  ['PTI', /\bPTI\b/],
  ['ANI', /\bANI\b/],
  ['IANS', /\bIANS\b/],
  ['UPI', /\bUPI\b/],
  ['Bloomberg', /\bBloomberg News\b|\bBloomberg\b/],
  ['Lusa', /\bLusa\b/],
  ['Europa Press', /\bEuropa Press\b/],
  ['ČTK', /\bČTK\b/],
  ['NTB', /\bNTB\b/],
  ['Ritzau', /\bRitzau\b/],
  ['STT', /\bSTT\b/],
  ['CNA', /\b中央社\b/],
]

/** The agency that a byline or credit names: `'Ana Lee (dpa)'` → `'dpa'`. */
export function findAgency(credit: string): string | undefined {
  return agencies.find(([, written]) => written.test(credit))?.[0]
}

// A dateline and a short credit; further on an agency is one that the article speaks of.
const dateline =
  /^[^.!?]{0,60}?\(([^()]{2,40})\)\s*[-–—:]|^[\p{Lu} .,/-]{2,40},? \d{0,2}[^.]{0,20}\(([^()]{2,40})\)/u
const credit =
  /^[(\s]*(?:(?:source|quelle|fuente|fonte|with|mit|mit material von|avec|con)\s*:?\s*)?[\p{L}\s/.,&–-]{2,60}[)\s]*$/iu

/** The agency that an article's text credits at its beginning or end: `'ORTELL (Reuters) – The dam…'` → `'Reuters'`. */
export function findAgencyInText(text: string): string | undefined {
  const lines = text.split('\n')
  for (const line of lines.slice(0, 3)) {
    const found = dateline.exec(line.slice(0, 160))
    const agency = findAgency(found?.[1] ?? found?.[2] ?? '')
    if (agency !== undefined) return agency
  }
  const last = (lines.at(-1) ?? '').trim()
  const ending =
    /\(([^()]{2,30})\)\s*$/.exec(last)?.[1] ?? (last.length <= 60 && credit.test(last) ? last : '')
  return findAgency(ending)
}
