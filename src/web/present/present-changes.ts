import {
  type Comparison,
  type MaterialChange,
  type MaterialKind,
  materialKinds,
  type SentenceChange,
} from '../../model/comparison.ts'
import type { ComparedPair, LoadedChanges } from '../load/load-changes.ts'
import type { Words } from '../translations/en.ts'
import type {
  ChangesView,
  ChangeView,
  LastChangeView,
  MaterialView,
  RevisionChangeView,
} from '../views/changes-view.ts'
import type { Frame } from '../views/frame.ts'
import { boundChanges } from './bound-changes.ts'
import { presentOutletLink } from './present-article-line.ts'

/** What changed in an article, revision by revision. */
export function presentChanges(
  loaded: Omit<LoadedChanges, 'pairs'> & { readonly pairs: readonly ComparedPair[] },
  { base, words, isExcerpt }: Frame,
): ChangesView {
  const { article, outlets, pairs, olderFrom, revisions } = loaded
  const shown = isExcerpt ? boundChanges(pairs) : pairs
  const href = `${base}/article/${article.id}`
  return {
    title: article.title,
    href,
    language: article.language,
    outlet: presentOutletLink(article.outletId, { outlets, base }),
    timesChanged: revisions.length - 1,
    revisions: pairs.map(({ earlier, later, comparison }, at) => ({
      ...presentRevision(shown[at]?.comparison ?? comparison, words),
      // Of all changes, also of those whose sentences do not stand here.
      summary: summarise(comparison, words),
      number: later.number,
      seenAt: later.seenAt,
      earlierHref: `${href}/revision/${earlier.number}`,
    })),
    olderHref: olderFrom === undefined ? undefined : `${href}/changes?from=${olderFrom}`,
  }
}

/** The last change in a sentence, for the article's own page. */
export function presentLastChange(
  { comparison }: ComparedPair,
  articleHref: string,
  words: Words,
): LastChangeView {
  return { sentence: summarise(comparison, words), href: `${articleHref}/changes` }
}

function presentRevision(
  comparison: Comparison,
  words: Words,
): Omit<RevisionChangeView, 'number' | 'seenAt' | 'earlierHref' | 'summary'> {
  const { changes, keptAfter, furtherChanges, isCut, declaration } = comparison
  return {
    declaration: declaration?.sentence,
    changes: changes.map((change) => presentChange(change, words)),
    keptAfter,
    furtherChanges,
    isCut,
  }
}

function presentChange(change: SentenceChange, words: Words): ChangeView {
  const { kind, place, pieces, keptBefore, materials } = change
  return {
    label: place === 'headline' ? words.changeOfHeadline : words.changeKind[kind],
    pieces,
    keptBefore,
    isMaterial: materials.length > 0,
    materials: materials.flatMap((material) => presentMaterial(material, words)),
  }
}

/** A headline and a quotation are read where they stand; figures, names and denials are told apart. */
function presentMaterial({ kind, removed, added }: MaterialChange, words: Words): MaterialView[] {
  if (kind === 'headline') return []
  const label = words.materialKind[kind]
  return [kind === 'quote' ? { label, removed: [], added: [] } : { label, removed, added }]
}

/** `'the headline and 2 numbers (material), 1 further sentence. Declared by the outlet as a correction.'` */
function summarise(comparison: Comparison, words: Words): string {
  const { changes, declaration } = comparison
  if (changes.length === 0 && !declaration) return words.nothingSaid
  const declared = declaration ? words.declaredAs[declaration.kind] : words.notDeclared
  return `${changes.length === 0 ? words.nothingSaid : nameChanges(comparison, words)} ${declared}`
}

function nameChanges({ changes, furtherChanges }: Comparison, words: Words): string {
  const material = materialKinds.flatMap((kind) => {
    const count = countMaterials(changes, kind)
    return count === 0 ? [] : [words.materialCount[kind](count)]
  })
  const sentences = changes.filter(({ place, materials }) => place === 'text' && materials.length === 0)
  return words.whatChanged(material, sentences.length + furtherChanges)
}

/** A figure that changed in headline and text alike is one. */
function countMaterials(changes: readonly SentenceChange[], kind: MaterialKind): number {
  const listIn = (place: SentenceChange['place']) =>
    changes
      .filter((change) => change.place === place)
      .flatMap(({ materials }) => materials.filter((material) => material.kind === kind))
  const inText = listIn('text')
  const told = new Set(inText.map(writeMaterial))
  const inHeadline = listIn('headline').filter((material) => !told.has(writeMaterial(material)))
  return [...inHeadline, ...inText]
    .map(({ removed, added }) => Math.max(removed.length, added.length))
    .reduce((sum, count) => sum + count, 0)
}

function writeMaterial({ removed, added }: MaterialChange): string {
  return JSON.stringify([removed, added])
}
