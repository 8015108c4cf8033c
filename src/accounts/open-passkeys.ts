import type { Passkeys } from './accounts.ts'
import type { AccountsContext } from './accounts-context.ts'
import { addPasskey, offerPasskey } from './add-passkey.ts'
import { listKnownPasskeys, removeKnownPasskey } from './passkey-records.ts'
import { askForPasskey, signInWithPasskey } from './sign-in-with-passkey.ts'

/** All about passkeys. */
export function openPasskeys(context: AccountsContext): Passkeys {
  return {
    listPasskeys: (readerId) => listKnownPasskeys(context.store, readerId),
    offerPasskey: (by) => offerPasskey(context, by),
    addPasskey: (by, given) => addPasskey(context, by, given),
    async removePasskey({ readerId, address }, id) {
      if (await removeKnownPasskey(context.store, readerId, id))
        await context.note({ readerId, address, action: 'passkey removed' })
    },
    askForPasskey: (asker) => askForPasskey(context, asker),
    signInWithPasskey: (asker, answer) => signInWithPasskey(context, asker, answer),
  }
}
