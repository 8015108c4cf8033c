import type { AccountsContext } from './accounts-context.ts'

/** Of whom a password must not merely be the name. */
export interface Named {
  readonly name: string
  readonly email: string
}

/** Words that whoever guesses a password tries first: of the product, of the site, of the person. In small letters. */
export async function listOwnWords(
  { url, getSettings }: Pick<AccountsContext, 'url' | 'getSettings'>,
  named?: Named,
): Promise<string[]> {
  const { name } = await getSettings()
  const texts = ['Octavo', name, new URL(url).hostname, named?.name ?? '', named?.email ?? '']
  return texts.flatMap((text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  )
}
