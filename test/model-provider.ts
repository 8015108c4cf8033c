/** For tests: a server on loopback that speaks the protocols of language models, and misbehaves when it is told to. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { startWebServer } from './web-server.ts'

/** A request as a model's server sees it, whatever the protocol. */
export interface Asked {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly instructions: string
  readonly content: string
  /** The sentences between the marks. */
  readonly sources: readonly { readonly number: number; readonly outlet: string; readonly text: string }[]
  readonly hasSchema: boolean
  readonly hasTools: boolean
  readonly body: string
  /** The texts of which vectors are wanted; empty for a question to a language model. */
  readonly texts: readonly string[]
}

/** How a request is answered; by default with 200, all of `text` in pieces, and an end in order. */
export interface Told {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** In place of a stream. */
  readonly body?: string
  readonly text?: string
  /** Of the texts, as an embedding model gives them. */
  readonly vectors?: readonly (readonly unknown[])[]
  readonly end?: 'stop' | 'length' | 'cut' | 'never' | 'error'
  /** Before the first piece, and between any two. */
  readonly delayMs?: number
  readonly pieceLength?: number
  readonly tokens?: { readonly input: number; readonly output: number }
}

export interface ModelProvider {
  readonly origin: string
  readonly asked: readonly Asked[]
  /** How many requests the asking side broke off. */
  readonly brokenOff: () => number
  close(): Promise<void>
}

/** The JSON that models are asked for: `answerOf(['Rain fell.', [1]])`. */
export function answerOf(
  ...sentences: readonly (readonly [text: string, citations: readonly unknown[]])[]
): string {
  return JSON.stringify({ sentences: sentences.map(([text, citations]) => ({ text, citations })) })
}

/** Starts a server whose answers `tell` decides. */
export async function startModelProvider(tell: (asked: Asked) => Told): Promise<ModelProvider> {
  const asked: Asked[] = []
  let broken = 0
  const server = await startWebServer(async (request, response) => {
    const question = readQuestion(request, await readBody(request))
    asked.push(question)
    response.on('close', () => {
      if (!response.writableFinished) broken++
    })
    const told = tell(question)
    if (told.vectors) return sendVectors(told, question.path, response)
    await answer(told, protocolOf(question.path), response).catch(() => response.destroy())
  })
  return { origin: server.origin, asked, brokenOff: () => broken, close: () => server.close() }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}

function readQuestion({ url = '', headers }: IncomingMessage, body: string): Asked {
  const given = JSON.parse(body)
  const wanted = listTexts(given)
  if (wanted.length > 0)
    return {
      ...{ path: url, headers, instructions: '', content: '', body, sources: [] },
      ...{ hasSchema: false, hasTools: false, texts: wanted },
    }
  const texts = (content: unknown): string =>
    typeof content === 'string'
      ? content
      : (content as { text?: string }[]).map(({ text }) => text ?? '').join('')
  const messages: { role: string; content: unknown }[] = given.messages ?? []
  const ofRole = (role: string) =>
    messages.flatMap((message) => (message.role === role ? texts(message.content) : [])).join('\n')
  const instructions = given.systemInstruction
    ? texts(given.systemInstruction.parts)
    : given.system
      ? texts(given.system)
      : ofRole('system')
  const content = given.contents ? texts(given.contents[0].parts) : ofRole('user')
  const lines = content.split('\n').filter((line) => line.startsWith('{'))
  return {
    ...{ path: url, headers, instructions, content, body, texts: [] },
    sources: lines.map((line) => JSON.parse(line)),
    hasSchema: /json_schema|output_config|output_format|responseJsonSchema|"input_schema"/.test(body),
    hasTools: given.tools !== undefined,
  }
}

interface Wanted {
  readonly input?: string | readonly string[]
  readonly content?: { readonly parts: readonly { readonly text: string }[] }
  readonly requests?: readonly {
    readonly content: { readonly parts: readonly { readonly text: string }[] }
  }[]
}

/** OpenAI and Mistral send a list, Google a request for each. */
function listTexts({ input, content, requests }: Wanted): readonly string[] {
  if (input !== undefined) return typeof input === 'string' ? [input] : input
  const contents = requests?.map((one) => one.content) ?? (content ? [content] : [])
  return contents.map(({ parts }) => parts.map(({ text }) => text).join(''))
}

/** Not as JSON has it where a number is none: so a test can send what no library would. */
function sendVectors({ vectors = [], tokens }: Told, path: string, response: ServerResponse): void {
  const lists = vectors.map((vector) => `[${vector.map((number) => String(number)).join(',')}]`)
  const count = tokens?.input ?? 8
  response.writeHead(200, { 'content-type': 'application/json' })
  if (path.includes(':embedContent')) response.end(`{"embedding":{"values":${lists[0] ?? '[]'}}}`)
  else if (path.includes(':batchEmbedContents'))
    response.end(`{"embeddings":[${lists.map((list) => `{"values":${list}}`).join(',')}]}`)
  else {
    const data = lists.map((list, index) => `{"object":"embedding","index":${index},"embedding":${list}}`)
    const usage = `{"prompt_tokens":${count},"total_tokens":${count}}`
    response.end(`{"id":"e1","object":"list","model":"test","data":[${data.join(',')}],"usage":${usage}}`)
  }
}

async function answer(told: Told, protocol: Protocol, response: ServerResponse): Promise<void> {
  const { status = 200, text = '', end = 'stop', delayMs = 0, pieceLength = 7 } = told
  const { tokens = { input: 100, output: 20 } } = told
  if (told.body !== undefined || status !== 200) {
    response.writeHead(status, { 'content-type': 'application/json', ...told.headers })
    response.end(told.body ?? JSON.stringify({ error: { message: `status ${status}` } }))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', ...told.headers })
  const send = (events: readonly object[]) => {
    for (const event of events) {
      const name = 'type' in event ? `event: ${event.type}\n` : ''
      response.write(`${protocol.isNamed ? name : ''}data: ${JSON.stringify(event)}\n\n`)
    }
  }
  send(protocol.begin(tokens))
  for (let at = 0; at < text.length || end === 'never'; at += pieceLength) {
    if (delayMs > 0) await wait(delayMs)
    else await wait(0)
    if (response.destroyed) return
    send([protocol.piece(text.slice(at, at + pieceLength) || ' and on'.repeat(pieceLength))])
  }
  if (end === 'cut') {
    response.destroy()
    return
  }
  if (end === 'error') {
    response.end('data: {"unexpected": tr\n\n')
    return
  }
  send(protocol.end(end === 'length' ? 'length' : 'stop', tokens))
  response.end(protocol.last)
}

interface Protocol {
  readonly isNamed: boolean
  readonly begin: (tokens: { input: number }) => readonly object[]
  readonly piece: (text: string) => object
  readonly end: (reason: 'stop' | 'length', tokens: { input: number; output: number }) => readonly object[]
  readonly last: string
}

const chat = { id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'test' }
const openai: Protocol = {
  isNamed: false,
  begin: () => [
    { ...chat, choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }] },
  ],
  piece: (content) => ({ ...chat, choices: [{ index: 0, delta: { content }, finish_reason: null }] }),
  end: (reason, { input, output }) => [
    {
      ...{ ...chat, choices: [{ index: 0, delta: { content: '' }, finish_reason: reason }] },
      usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
    },
  ],
  last: 'data: [DONE]\n\n',
}

const anthropic: Protocol = {
  isNamed: true,
  begin: ({ input }) => [
    {
      type: 'message_start',
      message: {
        ...{ id: 'm1', type: 'message', role: 'assistant', model: 'test', content: [], stop_reason: null },
        usage: { input_tokens: input, output_tokens: 1 },
      },
    },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  ],
  piece: (text) => ({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
  end: (reason, { output }) => [
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: reason === 'length' ? 'max_tokens' : 'end_turn', stop_sequence: null },
      usage: { output_tokens: output },
    },
    { type: 'message_stop' },
  ],
  last: '',
}

const google: Protocol = {
  isNamed: false,
  begin: () => [],
  piece: (text) => ({ candidates: [{ index: 0, content: { role: 'model', parts: [{ text }] } }] }),
  end: (reason, { input, output }) => [
    {
      candidates: [
        {
          index: 0,
          content: { role: 'model', parts: [{ text: '' }] },
          finishReason: reason === 'length' ? 'MAX_TOKENS' : 'STOP',
        },
      ],
      usageMetadata: {
        ...{ promptTokenCount: input, candidatesTokenCount: output, totalTokenCount: input + output },
      },
    },
  ],
  last: '',
}

function protocolOf(path: string): Protocol {
  if (path.includes('/messages')) return anthropic
  return path.includes(':streamGenerateContent') ? google : openai
}
