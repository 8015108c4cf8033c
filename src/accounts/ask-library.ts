import type { Asker } from './accounts.ts'

/** By which it is told from where somebody asks; whoever calls sets it, so that no browser can. */
export const addressHeader = 'x-octavo-address'

/** The answer of the library, or the code of its refusal; what is no refusal of its own is thrown as it was. */
export async function askLibrary<Answer>(
  ask: () => Promise<Answer>,
): Promise<{ readonly answer: Answer } | { readonly refusal: string }> {
  try {
    return { answer: await ask() }
  } catch (error) {
    if (!isRefusal(error)) throw error
    // A lost database is told as one of its own faults.
    if (error.cause !== undefined) throw error.cause
    if (error.statusCode >= 500) throw error
    return { refusal: error.body?.code ?? '' }
  }
}

/** Known by its form, so that this file can be had without the library. */
interface Refusal extends Error {
  readonly statusCode: number
  readonly body: { readonly code?: string } | undefined
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'APIError' && 'statusCode' in error
}

/** What the library sees of a request: who, by which browser, from where. */
export function toLibraryHeaders({ headers, address }: Asker): Headers {
  const seen = new Headers({ [addressHeader]: address })
  for (const name of ['cookie', 'user-agent']) {
    const value = headers.get(name)
    if (value !== null) seen.set(name, value)
  }
  return seen
}
