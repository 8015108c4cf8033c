/** What every engine must do. Each part of the contract is a suite of its own, run over a fresh database a test. */
import { describe, type TestContext } from 'node:test'
import { articlesContract } from './articles.contract.ts'
import { feedsContract } from './feeds.contract.ts'
import { hubsContract } from './hubs.contract.ts'
import { type CreateDatabase, openStores } from './open-stores.ts'
import { pagesContract } from './pages.contract.ts'
import { readerHelpContract } from './reader-help.contract.ts'
import { retentionContract } from './retention.contract.ts'
import { searchContract } from './search.contract.ts'
import { storiesContract } from './stories.contract.ts'
import { tendingContract } from './tending.contract.ts'
import { transactionsContract } from './transactions.contract.ts'

/** Runs the whole contract over an engine. */
export function storeContract(engine: string, createDatabase: CreateDatabase): void {
  describe(`the store on ${engine}`, () => {
    const open = (test: TestContext) => openStores(test, createDatabase)
    feedsContract(open)
    hubsContract(open)
    articlesContract(open)
    storiesContract(open)
    tendingContract(open)
    searchContract(open)
    transactionsContract(open)
    retentionContract(open)
    pagesContract(open)
    readerHelpContract(open)
  })
}
