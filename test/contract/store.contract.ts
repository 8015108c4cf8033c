/** What every engine must do. Each part of the contract is a suite of its own, run over a fresh database a test. */
import { describe, type TestContext } from 'node:test'
import type { Store } from '../../src/store/store.ts'
import { articlesContract } from './articles.contract.ts'
import { feedsContract } from './feeds.contract.ts'
import { searchContract } from './search.contract.ts'
import { storiesContract } from './stories.contract.ts'
import { transactionsContract } from './transactions.contract.ts'

/** An empty database of its own; every `open` is another store on the same data, as another process would have it. */
export interface TestDatabase {
  open(): Promise<Store>
  remove(): Promise<void>
}

export type CreateDatabase = () => Promise<TestDatabase>

/** Runs the whole contract over an engine. */
export function storeContract(engine: string, createDatabase: CreateDatabase): void {
  describe(`the store on ${engine}`, () => {
    const open = (test: TestContext) => openStores(test, createDatabase)
    feedsContract(open)
    articlesContract(open)
    storiesContract(open)
    searchContract(open)
    transactionsContract(open)
  })
}

/** Opens one store, or further ones on its data; closes and removes all when the test ends. */
export type OpenStores = (test: TestContext) => Promise<{ store: Store; another: () => Promise<Store> }>

async function openStores(test: TestContext, createDatabase: CreateDatabase) {
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
