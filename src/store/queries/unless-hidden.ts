import { type RawBuilder, sql } from 'kysely'
import type { ReaderId } from '../../model/ids.ts'

/** A further condition: no rule of the reader hides the article. One look into the index; none where nobody is known to read. */
export function unlessHidden(
  articleId: RawBuilder<unknown>,
  readerId: ReaderId | undefined,
): RawBuilder<unknown> {
  if (readerId === undefined) return sql``
  return sql`and not exists (select 1 from rule_effect where rule_effect.article_id = ${articleId}
    and rule_effect.reader_id = ${readerId} and rule_effect.action = 'hide' and rule_effect.state = 'done')`
}
