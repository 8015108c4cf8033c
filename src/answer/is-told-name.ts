import { isBoilerplate } from '../lib/is-boilerplate.ts'

/**
 * Whether a sentence tells a name: `'Anna Berg left.'`. Links, headings and captions of the page have no stop at their end,
 * names of networks beside each other are where to share it, what is all in capitals is called out, and of `Ortell Gov. Anna Berg` the first part is no name.
 */
export function isToldName(name: string, sentence: string): boolean {
  if (name === name.toUpperCase() || !ending.test(sentence)) return false
  if (isBoilerplate(`Share ${name}`)) return false
  const behind = sentence.slice(sentence.indexOf(name) + name.length)
  return !/^\.\s+\p{Lu}/u.test(behind)
}

const ending = /[.!?…。！？।۔]['"’”“»›)\]」』】\s]*$/u
