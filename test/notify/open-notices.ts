import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { NewNotice } from '../../src/model/notice.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { deliverDue, type NoticeContextSettings, openDelivery } from '../../src/pipeline/deliver-notices.ts'
import { openNoticeCommands } from '../../src/pipeline/open-notice-commands.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { noon } from '../contract/newsroom.ts'
import { makeFolder } from '../make-folder.ts'
import { noNotices } from '../no-model.ts'

/** A store with what sends notices, by a clock that the test sets. */
export async function openNotices(t: TestContext, set: Partial<NoticeContextSettings> = {}) {
  const folder = await makeFolder(t)
  const store = await openSqliteStore(join(folder, 'octavo.db'))
  const clock = { at: noon }
  const faults: unknown[] = []
  const options = {
    ...{ store, now: () => clock.at, userAgent: 'Octavo/1 (test)', allowAddresses: '127.0.0.0/8' },
    notices: { ...noNotices, folder, ...set },
    events: { noticeFailed() {}, noticeNotSent: (_: unknown, error: unknown) => faults.push(error) },
  }
  const commands = openNoticeCommands(options)
  const { context, close } = openDelivery(options, options)
  t.after(async () => {
    await Promise.all([commands.close(), close()])
    await store.close()
  })
  return {
    ...{ store, commands, context, clock, faults, folder },
    /** Has the reader told something. */
    tell: (notice: Partial<NewNotice> = {}) =>
      store.write((writer) =>
        writer.saveNotice({
          ...{ readerId: onlyReader, kind: 'rule', subject: 'Dam breaks', path: '/story/1', now: clock.at },
          ...notice,
        }),
      ),
    /** All that is due at the moment. */
    run: () => deliverDue(context),
    listSendings: () => store.read((reader) => reader.listSendings(onlyReader, 20)),
    listChannels: () => store.read((reader) => reader.listChannels(onlyReader)),
  }
}
