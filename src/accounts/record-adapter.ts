import { createAdapterFactory } from 'better-auth/adapters'
import type { AccountRecord, AccountTable, RecordCondition, RecordValue } from '../store/account-store.ts'
import type { Store, StoreReader, StoreWriter } from '../store/store.ts'

/** What the library calls its tables, and where we keep them. */
const tables: Readonly<Record<string, AccountTable>> = {
  user: 'account_user',
  account: 'account_login',
  session: 'account_session',
  verification: 'account_check',
}

const operators: Readonly<Record<string, RecordCondition['operator']>> = {
  ...{ eq: '=', ne: '!=', lt: '<', lte: '<=', gt: '>', gte: '>=', in: 'in', not_in: 'not in' },
}

/** A reader's name is kept with the reader, and pictures of people are not kept. */
const keptElsewhere: ReadonlySet<string> = new Set(['name', 'image'])

type Factory = Parameters<typeof createAdapterFactory>[0]
type Operations = ReturnType<Factory['adapter']>
type Where = Parameters<Operations['deleteMany']>[0]['where']
type LibraryRecord = Record<string, unknown>

/** How each question and change of the library reaches a store. */
interface Turns {
  readonly read: <T>(work: (reader: StoreReader) => Promise<T>) => Promise<T>
  readonly write: <T>(work: (writer: StoreWriter) => Promise<T>) => Promise<T>
}

/**
 * The accounts library over our store: each of its questions is a read and each of its changes a write of its own, or what
 * belongs together is one write.
 */
export function recordAdapter(store: Store): ReturnType<typeof createAdapterFactory> {
  const config = {
    ...{ adapterId: 'octavo', adapterName: 'Octavo', supportsJSON: false, supportsArrays: false },
  }
  return (options) => {
    const over = (turns: Turns, transaction: Factory['config']['transaction']) =>
      createAdapterFactory({ config: { ...config, transaction }, adapter: () => operationsOver(turns) })(
        options,
      )
    return over(store, (work) =>
      store.write((writer) =>
        work(over({ read: (task) => task(writer), write: (task) => task(writer) }, false)),
      ),
    )
  }
}

function operationsOver({ read, write }: Turns): Operations {
  const find = async (
    reader: StoreReader,
    { model, where }: { readonly model: string; readonly where: Where },
  ) => {
    const query = { table: tableOf(model), where: toConditions(model, where), limit: 1 }
    const [record] = await reader.listAccountRecords(query)
    return record && fromRecord(model, record)
  }
  const remove = ({ model, where }: { readonly model: string; readonly where: Where }) =>
    write((writer) =>
      writer.removeAccountRecords({ table: tableOf(model), where: toConditions(model, where) }),
    )
  const change = (model: string, where: Where, values: LibraryRecord) => ({
    ...{ table: tableOf(model), where: toConditions(model, where), values: toRecord(model, values) },
  })
  return {
    create: async ({ model, data }) => {
      await write((writer) => writer.addAccountRecord(tableOf(model), toRecord(model, data)))
      return data
    },
    findOne: async ({ model, where }) =>
      ((await read((reader) => find(reader, { model, where }))) ?? null) as never,
    findMany: async ({ model, where = [], limit, sortBy, offset }) => {
      const sort = sortBy && { column: toColumn(model, sortBy.field), direction: sortBy.direction }
      const query = { table: tableOf(model), where: toConditions(model, where), limit, ...(sort && { sort }) }
      const records = await read((reader) =>
        reader.listAccountRecords({ ...query, ...(offset !== undefined && { offset }) }),
      )
      return records.map((record) => fromRecord(model, record)) as never
    },
    count: ({ model, where = [] }) =>
      read((reader) =>
        reader.countAccountRecords({ table: tableOf(model), where: toConditions(model, where) }),
      ),
    update: ({ model, where, update }) =>
      write(async (writer) => {
        const before = await find(writer, { model, where })
        if (!before) return null
        await writer.changeAccountRecords(change(model, where, update as LibraryRecord))
        return { ...before, ...update } as never
      }),
    updateMany: ({ model, where, update }) =>
      write((writer) => writer.changeAccountRecords(change(model, where, update))),
    delete: async (query) => void (await remove(query)),
    deleteMany: remove,
    consumeOne: (query) =>
      write(async (writer) => {
        const found = await find(writer, query)
        if (!found) return null
        const where = toConditions(query.model, query.where)
        await writer.removeAccountRecords({ table: tableOf(query.model), where })
        return found as never
      }),
  }
}

function tableOf(model: string): AccountTable {
  const table = tables[model]
  if (!table) throw new Error(`there is no table for ${model}`)
  return table
}

/** `('session', 'userId')` → `reader_id`, `('session', 'expiresAt')` → `expires_at` */
function toColumn(model: string, field: string): string {
  if (field === 'id') return model === 'user' ? 'reader_id' : 'key'
  if (field === 'userId') return 'reader_id'
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function toField(model: string, column: string): string {
  if (column === 'key') return 'id'
  if (column === 'reader_id') return model === 'user' ? 'id' : 'userId'
  return column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function toValue(column: string, value: unknown): RecordValue {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.getTime()
  if (typeof value === 'boolean') return Number(value)
  if (column === 'reader_id') return Number(value)
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new TypeError(`${column} cannot hold a ${typeof value}`)
}

function toRecord(model: string, data: LibraryRecord): AccountRecord {
  const kept = Object.entries(data).filter(([field]) => model !== 'user' || !keptElsewhere.has(field))
  return Object.fromEntries(
    kept.map(([field, value]) => {
      const column = toColumn(model, field)
      return [column, toValue(column, value)]
    }),
  )
}

function fromRecord(model: string, record: AccountRecord): LibraryRecord {
  const fields = Object.entries(record).map(([column, value]) => [
    toField(model, column),
    fromValue(column, value),
  ])
  return { ...(model === 'user' && { name: '' }), ...Object.fromEntries(fields) }
}

function fromValue(column: string, value: RecordValue): unknown {
  if (value === null) return null
  if (column.endsWith('_at')) return new Date(value)
  if (column === 'reader_id') return String(value)
  return column === 'email_verified' ? value === 1 : value
}

function toConditions(model: string, where: Where): RecordCondition[] {
  return where.map(({ field, operator, value, connector }) => {
    const told = operators[operator ?? 'eq']
    if (told === undefined || (connector === 'OR' && where.length > 1))
      throw new Error(`no query by ${connector} ${operator} is made here`)
    const column = toColumn(model, field)
    const given = Array.isArray(value) ? value.map((one) => toValue(column, one)) : toValue(column, value)
    return { column, operator: told, value: given }
  })
}
