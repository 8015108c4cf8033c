import type { ReaderId } from '../model/ids.ts'
import type { AccountsContext } from './accounts-context.ts'

/** Encrypts what a reader's app makes codes from; put at another reader's name it cannot be opened. */
export async function sealSecret(
  { getSecret }: Pick<AccountsContext, 'getSecret'>,
  readerId: ReaderId,
  secret: string,
): Promise<string> {
  const { symmetricEncrypt } = await import('better-auth/crypto')
  return symmetricEncrypt({ key: await getSecret(), data: `${readerId} ${secret}` })
}

/** What was sealed; undefined where the secret of the site or the reader is another. */
export async function openSealedSecret(
  { getSecret }: Pick<AccountsContext, 'getSecret'>,
  readerId: ReaderId,
  sealed: string,
): Promise<string | undefined> {
  const { symmetricDecrypt } = await import('better-auth/crypto')
  const key = await getSecret()
  const opened = await symmetricDecrypt({ key, data: sealed }).catch(() => '')
  const [of, secret] = opened.split(' ')
  return of === String(readerId) ? secret : undefined
}
