import { toWholeForename } from '../lib/to-whole-forename.ts'
import { findForename } from './find-forename.ts'
import type { Gender, Mention } from './list-mentions.ts'
import { type NameEvidence, readEvidence, tellNameKind, toBareName } from './tell-name-kind.ts'

/** Somebody whom a text names, under one name or several. */
export interface Person {
  /** As the text writes it in full, without what others of its forms lack: `Anna Berg` beside `Anna M. Berg`. */
  readonly name: string
  readonly surname: string
  readonly gender: Gender | undefined
}

export interface People {
  readonly evidence: NameEvidence
  /** Those of a surname. */
  find(surname: string): readonly Person[]
  /** Those whom a surname as it is written may be for: where the text writes `Berg Jr`, `Berg` is another. */
  findCalled(name: string): readonly Person[]
  /** The one of a full name, if the text has another form of it. */
  findWhole(name: string): Person | undefined
}

interface Known {
  name: string
  forename: string
  surname: string
  gender: Gender | undefined
}

/** The people whom a text names in full, each once: `Anna M. Berg` and `Anna Berg` are one, `Tomas Berg` is another. */
export function gatherPeople(mentions: readonly Mention[]): People {
  const evidence = readEvidence(mentions)
  const parted = new Set(mentions.filter(({ name }) => isPart(name)).map(({ name }) => surnameOf(name)))
  const bySurname = new Map<string, Known[]>()
  for (const mention of mentions) {
    const name = toBareName(mention.name)
    if (!name.includes(' ') || isPart(name)) continue
    if (tellNameKind(name, { ...mention, hasArticle: false }, evidence) !== 'person') continue
    const surname = surnameOf(name)
    const known = bySurname.get(surname) ?? []
    bySurname.set(surname, known)
    addForm(known, { name, surname, forename: forenameOf(name), gender: mention.gender ?? genderOf(name) })
  }
  // `Mr. Berg` says it of the only one of that name.
  for (const { surname, gender } of mentions) {
    const known = bySurname.get(surname)
    if (gender && known?.length === 1) (known[0] as Known).gender ??= gender
  }
  return {
    evidence,
    find: (surname) => bySurname.get(surname) ?? [],
    findCalled: (name) => {
      const known = bySurname.get(surnameOf(name)) ?? []
      if (!isPart(name) && !parted.has(surnameOf(name))) return known
      return known.filter((one) => suffixOf(one.name) === suffixOf(name))
    },
    findWhole: (name) => bySurname.get(surnameOf(name))?.find((one) => isSame(one, forenameOf(name), name)),
  }
}

function addForm(known: Known[], form: Known): void {
  const same = known.find((one) => isSame(one, form.forename, form.name))
  if (!same) known.push(form)
  else if (form.name.length < same.name.length) same.name = form.name
}

/** `Donald Trump Jr` is a son; of two middle initials each is somebody else. */
function isSame(one: Known, forename: string, name: string): boolean {
  if (one.forename !== forename || suffixOf(one.name) !== suffixOf(name)) return false
  const [mine, other] = [middleOf(one.name), middleOf(name)]
  return mine === '' || other === '' || mine[0] === other[0]
}

const suffix = /\s(?:Jr|Sr|II|III|IV)\.?$/

/** `Berg Jr`: a surname, of which the first name is missing. */
export function isPart(name: string): boolean {
  return suffix.test(name) && name.split(' ').length === 2
}

/** `Jr` and the like at the end of a name, else nothing. */
function suffixOf(name: string): string {
  return suffix.exec(name)?.[0].replace('.', '') ?? ''
}

/** The last word of a name, without `Jr` and the like. */
export function surnameOf(name: string): string {
  return name.replace(suffix, '').split(' ').at(-1) as string
}

function middleOf(name: string): string {
  return name.replace(suffix, '').split(' ').slice(1, -1).join(' ')
}

function forenameOf(name: string): string {
  return toWholeForename(name.split(' ')[0] as string)
}

function genderOf(name: string): Gender | undefined {
  const gender = findForename(name.split(' ')[0] as string)
  return gender === 'either' ? undefined : gender
}
