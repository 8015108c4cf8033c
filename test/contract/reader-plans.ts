import { accountTables, askedOfAccounts } from './account-plans.ts'
import { askedOfComments, commentTables } from './comment-plans.ts'
import { askedOfMarks, markTables } from './mark-plans.ts'
import { askedOfNotices, noticeTables } from './notice-plans.ts'
import { askedOfRules, ruleTables } from './rule-plans.ts'

/** The tables of what is readers' own, that grow with them. */
export const readerTables = [
  ...accountTables,
  ...commentTables,
  ...markTables,
  ...noticeTables,
  ...ruleTables,
]

/** What is asked about readers and what they do. */
export const askedOfReaders = {
  ...askedOfAccounts,
  ...askedOfNotices,
  ...askedOfComments,
  ...askedOfMarks,
  ...askedOfRules,
}
