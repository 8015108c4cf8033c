import { sql } from 'kysely'
import { manyOutlets, outletsForTag, outletsForTagOfMany } from '../../model/tag.ts'

/** `countAskedOutlets` of the outlets that are here. */
export const askedOutlets = sql<number>`(select case when count(*) > ${sql.lit(manyOutlets)} then ${sql.lit(outletsForTagOfMany)}
  when count(*) > ${sql.lit(outletsForTag)} then ${sql.lit(outletsForTag)} else count(*) end
  from (select id from outlet limit ${sql.lit(manyOutlets + 1)}) as known)`
