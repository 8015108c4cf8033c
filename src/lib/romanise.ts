/** Cyrillic and Greek letters as English newspapers write them, so that names can be compared across scripts. */
const letters = new Map(
  Object.entries({
    ...{
      а: 'a',
      б: 'b',
      в: 'v',
      г: 'g',
      ґ: 'g',
      д: 'd',
      е: 'e',
      ё: 'e',
      є: 'ye',
      ж: 'zh',
      з: 'z',
      и: 'i',
      і: 'i',
    },
    ...{
      ї: 'i',
      й: 'y',
      к: 'k',
      л: 'l',
      м: 'm',
      н: 'n',
      о: 'o',
      п: 'p',
      р: 'r',
      с: 's',
      т: 't',
      у: 'u',
      ў: 'u',
    },
    ...{
      ф: 'f',
      х: 'kh',
      ц: 'ts',
      ч: 'ch',
      ш: 'sh',
      щ: 'shch',
      ъ: '',
      ы: 'y',
      ь: '',
      э: 'e',
      ю: 'yu',
      я: 'ya',
    },
    ...{ ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz' },
    ...{
      α: 'a',
      β: 'v',
      γ: 'g',
      δ: 'd',
      ε: 'e',
      ζ: 'z',
      η: 'i',
      θ: 'th',
      ι: 'i',
      κ: 'k',
      λ: 'l',
      μ: 'm',
      ν: 'n',
    },
    ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
  }),
)

/** Lower case, in Latin letters where the script has an alphabet that we know: `Путин` → `putin`, `東京` → `東京`. */
export function romanise(text: string): string {
  const latin = text
    .toLowerCase()
    .normalize('NFD')
    // й and ї are letters, not и and і with a mark; of the others the marks go.
    .replace(/и\u0306/g, 'й')
    .replace(/і\u0308/g, 'ї')
    .replace(/([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => letters.get(letter) ?? letter)
  // Zelensky, Zelenskyy, Zelenskiy and Zelenskij are one name.
  return latin.replace(/(?:iy|yy|ij|yi|ii)(?!\p{L})/gu, 'y')
}
