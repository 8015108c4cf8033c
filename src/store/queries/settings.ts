import { sql } from 'kysely'
import { askedSetting } from '../asked-setting.ts'
import type { Session } from '../engine.ts'

/** The value under that name, unless none was saved. */
export async function findSetting({ db }: Session, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value
}

/** Keeps a value under a name, in place of an earlier one. */
export async function saveSetting({ db }: Session, name: string, value: string): Promise<void> {
  await db
    .insertInto('setting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** The next number of what persons changed. */
export async function saveAsked({ db }: Session): Promise<void> {
  await db
    .insertInto('setting')
    .values({ name: askedSetting, value: '1' })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ value: sql<string>`cast(cast(setting.value as integer) + 1 as text)` }),
    )
    .execute()
}
