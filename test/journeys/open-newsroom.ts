import type { TestContext } from 'node:test'
import type { Store } from '../../src/store/store.ts'
import { listen } from '../../src/web/listen.ts'
import { addFeed } from '../contract/newsroom.ts'
import { openSite } from '../web/open-site.ts'

/** The pages over a store with one feed and no article yet, at a port of loopback. */
export async function openNewsroom(t: TestContext): Promise<{ store: Store; address: string }> {
  const site = await openSite({
    fill: (store) =>
      store.write(async (writer) => {
        await addFeed(writer, 'harbour.example', 'https://harbour.example/news', 'en')
      }),
  })
  t.after(() => site.close())
  const listening = await listen(site, { host: '127.0.0.1', port: 0 })
  t.after(() => listening.close())
  return { store: site.store, address: listening.address }
}
