import { type RawBuilder, sql } from 'kysely'
import type { ReaderId } from '../../model/ids.ts'

/** Whether a rule of the reader hides an article: one look into the index, by the article. */
export function isHidden(articleId: RawBuilder<unknown>, readerId: ReaderId): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from rule_effect where rule_effect.article_id = ${articleId}
    and rule_effect.reader_id = ${readerId} and rule_effect.action = 'hide' and rule_effect.state = 'done')`
}
