/** Style sheets, scripts and the icon: read once, served under an address that names their content, kept for good. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'hono'
import { stripTypes } from './strip-types.ts'

export interface Assets {
  readonly styles: string
  readonly icon: string
  readonly scripts: readonly string[]
  /** What a browser keeps for when a message comes. */
  readonly pushWorker: string
  readonly byAddress: ReadonlyMap<string, Asset>
}

interface Asset {
  readonly type: string
  readonly load: () => Promise<{ readonly plain: Buffer<ArrayBuffer>; readonly packed: Buffer<ArrayBuffer> }>
}

const assetFolder = new URL('./assets/', import.meta.url)
const clientFolder = new URL('../../client/', import.meta.url)
// Layers are declared in the first; the others may come in any order.
const styleSheets = [
  'base.css',
  'page.css',
  'lists.css',
  'origins.css',
  'days.css',
  'article.css',
  'answers.css',
  'discussion.css',
  'forms.css',
  'print.css',
]

/** Reads all assets and gives each its address; scripts are turned from TypeScript when first asked for. */
export function readAssets(): Assets {
  const byAddress = new Map<string, Asset>()
  const add = (name: string, type: string, source: string, compile?: (source: string) => Promise<string>) => {
    const [stem, ending] = name.split('.')
    const address = `/assets/${stem}-${hashOf(source)}.${ending}`
    byAddress.set(address, { type, load: once(async () => pack(compile ? await compile(source) : source)) })
    return address
  }
  const css = styleSheets.map((name) => readFileSync(new URL(name, assetFolder), 'utf8')).join('\n')
  const styles = add('octavo.css', 'text/css; charset=utf-8', css)
  const icon = add('icon.svg', 'image/svg+xml', readFileSync(new URL('icon.svg', assetFolder), 'utf8'))
  const clients = readdirSync(clientFolder).filter((name) => name.endsWith('.ts'))
  const scripts = clients.sort().map((name) => {
    const source = readFileSync(new URL(name, clientFolder), 'utf8')
    return add(name.replace(/ts$/, 'js'), 'text/javascript; charset=utf-8', source, stripTypes)
  })
  const pushWorker = readFileSync(new URL('push-worker.js', assetFolder), 'utf8')
  return { styles, icon, scripts, pushWorker, byAddress }
}

/** The asset at an address, or undefined. */
export async function respondWithAsset(context: Context, assets: Assets): Promise<Response | undefined> {
  const asset = assets.byAddress.get(context.req.path)
  if (!asset) return undefined
  const { plain, packed } = await asset.load()
  const canUnpack = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '')
  return context.body(canUnpack ? packed : plain, 200, {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    ...(canUnpack ? { 'content-encoding': 'gzip' } : {}),
  })
}

function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 12)
}

async function pack(text: string) {
  const plain = Buffer.from(text)
  return { plain, packed: Buffer.from(await promisify(gzip)(plain, { level: 9 })) }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
