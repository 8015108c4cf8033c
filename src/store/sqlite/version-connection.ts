import { DatabaseSync } from 'node:sqlite'
import { askedSetting } from '../asked-setting.ts'
import type { StoreVersion } from '../store.ts'

/**
 * A connection of its own for the version: inside a transaction, such as that of a page which is being read, one sees what
 * was written before it began.
 */
export function versionConnection(path: string) {
  const database = new DatabaseSync(path, { readOnly: true })
  // Counts what other connections have written, all that write among them.
  const written = database.prepare('pragma data_version')
  const asked = database.prepare('select value from setting where name = ?')
  const find = (): StoreVersion => ({
    written: String(written.get()?.data_version),
    asked: String(asked.get(askedSetting)?.value ?? ''),
  })
  return { find, close: () => database.close() }
}
