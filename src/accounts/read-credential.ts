import { z } from 'zod'

/** As long as the longest that a browser sends with an attestation: some kilobytes. */
const longest = 50_000

const bytes = z.base64url().max(longest)

const credential = z.object({
  ...{ id: bytes.max(2_000), rawId: bytes, type: z.literal('public-key') },
  clientExtensionResults: z.object({}).default({}),
  response: z.object({ clientDataJSON: bytes }).loose(),
})

const clientData = z.object({ challenge: bytes.max(200) })

export interface ReadCredential {
  /** Of the form that the library takes: it looks at the rest itself. */
  readonly credential: z.infer<typeof credential>
  readonly challenge: string
}

/** What a browser answered when a passkey was made or shown (WebAuthn 3, §5.1); undefined where it is nothing like it. */
export function readCredential(answer: string): ReadCredential | undefined {
  if (answer.length > longest) return undefined
  const read = credential.safeParse(toJson(answer))
  if (!read.success) return undefined
  const data = toJson(Buffer.from(read.data.response.clientDataJSON, 'base64url').toString())
  const told = clientData.safeParse(data)
  return told.success ? { credential: read.data, challenge: told.data.challenge } : undefined
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
