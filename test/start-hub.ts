/** For tests: a WebSub hub as the W3C Recommendation of 2018-01-23 describes one, on loopback, with the faults that a test asks for. */

import { createHmac } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TestContext } from 'node:test'
import { startWebServer } from './web-server.ts'

export interface HubRequest {
  readonly path: string
  readonly mode: string | null
  readonly topic: string
  readonly callback: string
  readonly leaseSeconds: string | null
  readonly secret: string
}

export interface HubBehaviour {
  readonly leaseSeconds?: number
  /** In place of the verification: nothing, a refusal, or a question about something else. */
  readonly verifies?: 'never' | 'denies' | 'another topic' | 'another mode'
  /** How a request is answered; 202 unless another status is given. */
  readonly answer?: { readonly status: number; readonly location?: string }
}

export interface Delivery {
  readonly body: string | Buffer
  readonly algorithm?: string
  /** In place of the right one; an empty text leaves the header out. */
  readonly signature?: string
}

export interface Hub {
  readonly url: string
  /** Every request to subscribe or unsubscribe so far. */
  readonly requests: readonly HubRequest[]
  /** What the subscriber answered to each question: the status, and whether the challenge came back. */
  readonly answers: readonly { readonly status: number; readonly isEcho: boolean }[]
  behave(behaviour: HubBehaviour): void
  /** Asks the subscriber whether it means the request, as it does by itself after each. */
  verify(request: HubRequest, behaviour?: HubBehaviour): Promise<void>
  /** Sends content to the callback of the last request; gives the status of the answer. */
  deliver(delivery: Delivery): Promise<number>
}

/** Starts a hub that is closed after the test; it verifies at once, before it has answered, as many do. */
export async function startHub(t: TestContext): Promise<Hub> {
  const requests: HubRequest[] = []
  const answers: { status: number; isEcho: boolean }[] = []
  let behaviour: HubBehaviour = {}
  const verify = async (request: HubRequest, { verifies, leaseSeconds = 1000 }: HubBehaviour) => {
    if (verifies === 'never') return
    const challenge = `challenge-${Math.random()}`
    const mode = verifies === 'denies' ? 'denied' : verifies === 'another mode' ? 'unsubscribe' : request.mode
    const answer = await ask(request.callback, {
      'hub.mode': mode ?? '',
      'hub.topic': verifies === 'another topic' ? `${request.topic}/other` : request.topic,
      ...(verifies === 'denies'
        ? { 'hub.reason': 'the topic is private' }
        : { 'hub.challenge': challenge, 'hub.lease_seconds': String(leaseSeconds) }),
    })
    answers.push({ status: answer.status, isEcho: (await answer.text()) === challenge })
  }
  const server = await startWebServer(async (request, response) => {
    const asked = await readRequest(request)
    requests.push(asked)
    const { status, location } = behaviour.answer ?? { status: 202 }
    if (status === 202) await verify(asked, behaviour)
    end(response, status, location)
  })
  t.after(() => server.close())
  const url = `${server.origin}/hub`
  return {
    ...{ url, requests, answers },
    behave(given) {
      behaviour = given
    },
    verify: (request, given = behaviour) => verify(request, given),
    async deliver(delivery) {
      const last = requests.at(-1)
      if (!last) throw new Error('nobody has subscribed')
      return send(last, url, delivery)
    },
  }
}

async function readRequest(request: IncomingMessage): Promise<HubRequest> {
  const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString())
  return {
    path: request.url ?? '',
    mode: form.get('hub.mode'),
    topic: form.get('hub.topic') ?? '',
    callback: form.get('hub.callback') ?? '',
    leaseSeconds: form.get('hub.lease_seconds'),
    secret: form.get('hub.secret') ?? '',
  }
}

function end(response: ServerResponse, status: number, location: string | undefined): void {
  response.writeHead(status, location === undefined ? {} : { location }).end()
}

function ask(callback: string, parameters: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${callback}${callback.includes('?') ? '&' : '?'}${new URLSearchParams(parameters)}`)
}

async function send(
  { callback, topic, secret }: HubRequest,
  hub: string,
  { body, algorithm = 'sha256', signature }: Delivery,
): Promise<number> {
  const right = `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`
  const stated = signature ?? right
  const answer = await fetch(callback, {
    method: 'POST',
    body: Buffer.from(body),
    headers: {
      'content-type': 'application/rss+xml',
      link: `<${hub}>; rel="hub", <${topic}>; rel="self"`,
      ...(stated !== '' && { 'x-hub-signature': stated }),
    },
  })
  return answer.status
}
