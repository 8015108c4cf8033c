/** As much as an answer with its envelopes takes a hundred times over; what sends more does not mean to end. */
const mostBytes = 4_000_000

/**
 * `fetch` to the address that the operator set and nowhere else: where that sends on to another, the key stays here. A body
 * that goes on without an end is broken off.
 */
export const limitedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' })
  if (!response.body) return response
  const { status, statusText, headers } = response
  return new Response(response.body.pipeThrough(limitBytes()), { status, statusText, headers })
}

function limitBytes(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.length
      if (bytes > mostBytes) controller.error(new Error('the body goes on without an end'))
      else controller.enqueue(chunk)
    },
  })
}
