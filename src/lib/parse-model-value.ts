/** What a person types about a language model, in the environment or on a page. */

import type { ModelPrices } from '../model/language-model.ts'

/** An address of the web without a password, parameters or a fragment; '' stays. */
export function parseModelAddress(text: string): string | undefined {
  if (text === '') return ''
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    return undefined
  return text.length <= 500 ? `${url.origin}${url.pathname}`.replace(/\/+$/, '') : undefined
}

/** A name may hold anything that is seen; it is sent as JSON, by some in a path. */
export function parseModelName(text: string): string | undefined {
  return /^[^\s\p{C}]{0,200}$/u.test(text) ? text : undefined
}

/** It becomes a part of a header. */
export function parseModelKey(text: string): string | undefined {
  return /^[\x21-\x7e]{0,500}$/.test(text) ? text : undefined
}

/** `'0.15/0.60'` → `{ input: 0.15, output: 0.6 }`; '' → 'none' */
export function parseModelPrices(text: string): ModelPrices | 'none' | undefined {
  if (text === '') return 'none'
  const [input, output, ...rest] = text.split('/').map(parseAmount)
  return input === undefined || output === undefined || rest.length > 0 ? undefined : { input, output }
}

/** `'0.5'` → `0.5`; '' → 'none' */
export function parseModelBudget(text: string): number | 'none' | undefined {
  return text === '' ? 'none' : parseAmount(text)
}

function parseAmount(text: string): number | undefined {
  return /^\s*\d{1,6}([.,]\d{1,6})?\s*$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

/** What a day of reading takes of one reader, and no flood: at 10,000 tokens each half a million. */
export const usualAsks = 50

/** A whole number up to 10000; '' → 50 */
export function parseModelAsks(text: string): number | undefined {
  if (text === '') return usualAsks
  return /^\d{1,5}$/.test(text) && Number(text) <= 10_000 ? Number(text) : undefined
}

/** A whole number from 1 to 600. */
export function parseModelSeconds(text: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text) && Number(text) <= 600 ? Number(text) : undefined
}
