import type { StoreWriter } from '../../src/store/store.ts'
import { noon } from './newsroom.ts'
import { askedOfTakedowns } from './takedown-plans.ts'

const id = 1 as never
const page = { limit: 20, after: { at: noon, id } }
const is = (column: string, value: string | number) => ({ column, operator: '=', value }) as const

/** The tables of accounts that grow with the people of a site. */
export const accountTables = [
  'account_user',
  'account_login',
  'account_session',
  'account_check',
  'account_second_step',
  'account_recovery_code',
  'attempt',
  'audit',
]

/** What a site asks about its people, all of it by an index. */
export const askedOfAccounts: Record<string, { ask: (store: StoreWriter) => Promise<unknown> }> = {
  ...askedOfTakedowns,
  'whose a session is': {
    ask: (store) => store.listAccountRecords({ table: 'account_session', where: [is('token', 't')] }),
  },
  'sessions of a person': {
    ask: (store) => store.listAccountRecords({ table: 'account_session', where: [is('reader_id', 1)] }),
  },
  'how a person signs in': {
    ask: (store) => store.listAccountRecords({ table: 'account_login', where: [is('reader_id', 1)] }),
  },
  'who is asked for a code': {
    ask: (store) =>
      store.listAccountRecords({
        ...{ table: 'account_second_step', where: [{ column: 'reader_id', operator: 'in', value: [1, 2] }] },
      }),
  },
  'codes for who lost the app': {
    ask: (store) =>
      store.countAccountRecords({ table: 'account_recovery_code', where: [is('reader_id', 1)] }),
  },
  'a link in a mail': {
    ask: (store) => store.listAccountRecords({ table: 'account_check', where: [is('identifier', 'x')] }),
  },
  'a person by address': { ask: (store) => store.findPersonByEmail('anna@example.org') },
  'a person by number': { ask: (store) => store.findPerson(id) },
  'people, a page': { ask: (store) => store.listPeople(page) },
  'who did what, a page': { ask: (store) => store.listAudit(page) },
  'an attempt': { ask: (store) => store.countAttempt({ key: 'k', now: noon, spanMs: 1 }) },
  'what has ended': { ask: (store) => store.forgetEnded(noon) },
}
