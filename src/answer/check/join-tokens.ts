const tokenised = /\s[,.](?:\s|$)|\p{L} - \p{L}|[$€£] \d|\d\. \d/u

/**
 * Texts made for machines have blanks around signs, in figures too: `'The 10 - day trip cost $ 5, 000 .'` → `'The 10-day
 * trip cost $5,000.'`. Other texts stay as they are.
 */
export function joinTokens(text: string): string {
  if (!tokenised.test(text)) return text
  return text
    .replace(/(\d) ?, (?=\d{3}(?!\d))/g, '$1,')
    .replace(/(\d) ?([.:]) (?=\d)/g, '$1$2')
    .replace(/([\p{L}\d]) - (?=[\p{L}\d])/gu, '$1-')
    .replace(/([$€£]) (?=\d)/g, '$1')
    .replace(/ ([,.;:!?])(?=\s|$)/g, '$1')
}
