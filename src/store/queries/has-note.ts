import { sql } from 'kysely'

/** Whether any reader has a note on the article of a query, or on its story: each half walks the index of what notes are about. */
export const hasNote = sql<boolean>`(
  exists (select 1 from reader_note where kind = 'article' and subject_id = article.id and text <> '')
  or exists (select 1 from reader_note where kind = 'story' and subject_id = article.story_id and text <> ''))`
