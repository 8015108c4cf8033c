/** A process of its own that sends what is due of a store at a moment: its path, the folder of its secret, the moment. */
import { deliverDue, openDelivery } from '../../src/pipeline/deliver-notices.ts'
import { openStore } from '../../src/store/open-store.ts'
import { noNotices } from '../no-model.ts'

const [path = '', folder = '', at = ''] = process.argv.slice(2)
const store = await openStore(path)
const network = { userAgent: 'Octavo/1 (test)', allowAddresses: '127.0.0.0/8' }
const events = { noticeFailed() {}, noticeNotSent() {} }
const options = { store, now: () => Number(at), events }
const { context } = openDelivery({ ...network, notices: { ...noNotices, folder } }, options)
await deliverDue(context)
