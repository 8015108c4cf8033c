import type { IdentityService } from '../model/identity-service.ts'
import type { ServiceWays } from './accounts.ts'
import type { AccountsContext } from './accounts-context.ts'
import { isFresh } from './is-fresh.ts'
import { openIdentityService } from './open-identity-service.ts'
import { hasServiceLogin, removeServiceLogin } from './service-logins.ts'
import { leaveForService, returnFromService } from './sign-in-by-service.ts'

/** All by which people come in through another service. */
export function openServiceWays(shared: AccountsContext, service: IdentityService): ServiceWays {
  const context = { ...shared, service, asked: openIdentityService(service, shared) }
  return {
    name: service.name,
    leave: (asker, wish) => leaveForService(context, asker, wish),
    comeBack: async (asker, arrival) =>
      returnFromService(context, asker, { ...arrival, isFresh: await isFresh(context, asker) }),
    isLinked: (readerId) => context.store.read((reader) => hasServiceLogin(reader, service, readerId)),
    async unlink({ readerId, address }) {
      const isUnlinked = await context.store.write((writer) => removeServiceLogin(writer, service, readerId))
      if (isUnlinked)
        await context.note({ readerId, address, action: 'service unlinked', detail: service.name })
      return isUnlinked
    },
  }
}
