import { readFields, readList } from '../lib/read.ts'
import { labelOf } from './label-of.ts'
import { listElements, type PageElement, textOf } from './page-tree.ts'
import type { PageHead } from './read-markup.ts'
import type { StructuredItem } from './read-structured-data.ts'

export interface AccessClues {
  readonly head: PageHead
  /** The page before anything is removed. */
  readonly root: PageElement
  readonly items: readonly StructuredItem[]
}

const walls =
  /(?:subscribe|sign in|log in|register) to (?:continue|keep) reading|(?:article|story|content) is (?:for|available to|only for|reserved for) (?:our )?(?:paid )?(?:subscribers|members)|to read the (?:full|whole|rest)|(?:jetzt|mit .{0,20}) weiterlesen|nur für (?:abonnenten|mitglieder)|exklusiv für (?:abonnenten|mitglieder)|(?:article|contenu) (?:est )?réservé aux abonnés|il vous reste .{0,20} à lire|(?:contenido|artículo) (?:exclusivo )?(?:solo )?para suscriptores|contenuto riservato agli abbonati|conteúdo exclusivo para assinantes|dostęp(?:ny)? (?:tylko )?dla (?:subskrybentów|prenumeratorów)/i

/** Why the page keeps its text from those who do not pay, if it says so. */
export function findPaywall({ head, root, items }: AccessClues): string | undefined {
  for (const item of items) {
    const parts = [item, ...readList(item.hasPart).map(readFields)]
    if (parts.some(({ isAccessibleForFree }) => /^(?:false|no)$/i.test(String(isAccessibleForFree))))
      return 'structured data'
  }
  const tier = head.metas.find(({ name }) =>
    /content_tier$|^(?:access|paywall|article:opinion)$/.test(name),
  )?.content
  if (tier !== undefined && /^(?:locked|paid|premium|subscriber|true)$/i.test(tier)) return 'meta'
  const wall = listElements(root).find(
    (element) => / paywall | piano /.test(labelOf(element)) && walls.test(textOf(element).slice(0, 1000)),
  )
  return wall === undefined ? undefined : 'asks to subscribe'
}

// In signs: the name of the outlet, a menu, a line that asks for scripts.
const maxShellText = 1000
const shellIds = /^(?:root|app|__next|__nuxt|___gatsby|main-app|react-root|ember\d+|svelte)$/
const asksForScripts =
  /(?:enable|activate|turn on|requires?|need|aktivier|activer|habilit|abilita)\S*\s(?:\S+\s){0,3}java ?script|java ?script (?:is )?(?:disabled|required|aktivier|needed)/i

/** Whether the page as it came may be an empty shell that scripts fill: it asks for them, or holds next to nothing. */
export function looksLikeShell({ head, root }: Pick<AccessClues, 'head' | 'root'>): boolean {
  if (head.scriptCount === 0) return false
  const whole = textOf(root).trim()
  if (asksForScripts.test(`${head.withoutScripts} ${whole.slice(0, 2000)}`)) return true
  return (
    whole.length <= maxShellText &&
    listElements(root).some(({ attributes }) => shellIds.test(attributes.id ?? ''))
  )
}
