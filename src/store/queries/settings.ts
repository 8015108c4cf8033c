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
