import type { TestContext } from 'node:test'
import type { Store } from '../../src/store/store.ts'

/** An empty database of its own; every `open` is another store on the same data, as another process would have it. */
export interface TestDatabase {
  open(): Promise<Store>
  remove(): Promise<void>
}

export type CreateDatabase = () => Promise<TestDatabase>

/** Opens one store, or further ones on its data; closes and removes all when the test ends. */
export type OpenStores = (test: TestContext) => Promise<{ store: Store; another: () => Promise<Store> }>

/** Opens stores on a database that is made for one test. */
export async function openStores(test: TestContext, createDatabase: CreateDatabase): ReturnType<OpenStores> {
  const database = await createDatabase()
  const stores: Store[] = []
  test.after(async () => {
    for (const store of stores) await store.close()
    await database.remove()
  })
  const another = async () => {
    const store = await database.open()
    stores.push(store)
    return store
  }
  return { store: await another(), another }
}
