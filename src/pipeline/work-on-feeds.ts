import type { DeliveryQueue } from './create-delivery-queue.ts'
import { type DeliverOptions, deliverNotices } from './deliver-notices.ts'
import { type KeepHubsOptions, keepHubSubscriptions } from './keep-hub-subscriptions.ts'
import { type OwnLimitsOptions, ownLimits } from './own-limits.ts'
import { type ReadTheWebOptions, readTheWeb } from './read-the-web.ts'
import { type SaveDeliveriesOptions, saveDeliveries } from './save-deliveries.ts'
import type { WorkerSettings } from './worker-settings.ts'

type FeedWork = ReadTheWebOptions &
  KeepHubsOptions &
  DeliverOptions &
  SaveDeliveriesOptions &
  Omit<OwnLimitsOptions, 'limits'> & { readonly deliveries: DeliveryQueue }

/** All that has to do with the world outside: reading feeds and pages, hubs, messages to readers; and keeping the store within its limits. */
export async function workOnFeeds(settings: WorkerSettings, work: FeedWork): Promise<void> {
  await Promise.all([
    readTheWeb(settings, work),
    keepHubSubscriptions(settings, work),
    deliverNotices(settings, work),
    saveDeliveries(work.deliveries, work),
    ownLimits({ ...work, limits: settings.limits }),
  ])
}
