/** Arabic, Persian and Hebrew letters as Latin ones. Short vowels are not written, so what is left are mostly consonants. */
const letters = new Map(
  Array.from(
    `ا=a أ=a إ=a آ=a ب=b پ=p ت=t ة= ث=th ج=j چ=ch ح=h خ=kh د=d ذ=dh ر=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=g ڠ=g گ=g
    ڤ=v ف=f ق=q ك=k ک=k ل=l م=m ن=n ه=h و=u ؤ=u ي=i ی=i ى=a ئ=i ء=
    א=a ב=b ג=g ד=d ה=h ו=u ז=z ח=h ט=t י=i כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=p צ=ts ץ=ts ק=q ר=r ש=sh ת=t`.matchAll(
      /(\S)=([a-z]*)/gu,
    ),
    ([, letter = '', latin = '']) => [letter, latin] as const,
  ),
)

/** Latin letters for what is written in Arabic or Hebrew script: `'ترامب'` → `'tramb'`. Other letters stay. */
export function romaniseSemitic(text: string): string {
  return text
    .replace(/[\u064b-\u065f\u0670\u0640\u0591-\u05c7]/g, '')
    .replace(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu, (letter) => letters.get(letter) ?? letter)
}
