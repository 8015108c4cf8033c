import { pick } from '../load/load-articles.ts'
import type { LoadedNames } from '../load/load-explained-names.ts'
import type { ArticleLineView } from '../views/article-line-view.ts'
import type { Frame } from '../views/frame.ts'
import type { NamedView } from '../views/names-view.ts'
import { presentArticleLine } from './present-article-line.ts'
import { presentCited } from './present-cited.ts'

/** Who and what an article names, and what went before, in the words of the page. */
export function presentNames(
  { names, cited, backgroundIds }: LoadedNames,
  frame: Frame,
): { readonly names: readonly NamedView[]; readonly background: readonly ArticleLineView[] } {
  const around = { outlets: cited.outlets, base: frame.base }
  return {
    names: names.map((named) => ({
      name: named.name,
      kind: named.kind && frame.words.tagKind[named.kind],
      links: presentLinks(named, frame),
      here: named.here && presentCited(named.here.sentence, around)[0],
      earlier: named.earlier && presentCited(named.earlier, around)[0],
    })),
    background: pick(cited, backgroundIds).map((article) => presentArticleLine(article, around)),
  }
}

function presentLinks(
  { tagSlug, speakerSlug }: LoadedNames['names'][number],
  { words, base }: Frame,
): NamedView['links'] {
  const { allSaid, allTagged } = words.answers
  return [
    ...(speakerSlug ? [{ label: allSaid, href: `${base}/person/${encodeURIComponent(speakerSlug)}` }] : []),
    ...(tagSlug ? [{ label: allTagged, href: `${base}/tag/${encodeURIComponent(tagSlug)}` }] : []),
  ]
}
