import { createMcpHandler } from '@modelcontextprotocol/server'
import { type AccessScope, type AccessToken, accessScopes } from '../model/access-token.ts'
import type { Store } from '../store/store.ts'
import { createAgentServer } from './create-agent-server.ts'

/** A question is some words and an id. */
const maxQuestionBytes = 64 * 1024

/** Answers programs over HTTP, each request by itself; a token was looked at before. */
export function serveAgents(
  store: Pick<Store, 'read'>,
): (request: Request, token: AccessToken) => Promise<Response> {
  const { fetch } = createMcpHandler(({ authInfo }) => createAgentServer(store, toScopes(authInfo?.scopes)), {
    maxRequestBodySize: maxQuestionBytes,
  })
  return (request, { id, scopes }) =>
    fetch(request, { authInfo: { token: '', clientId: id, scopes: [...scopes] } })
}

function toScopes(scopes: readonly string[] = []): AccessScope[] {
  return accessScopes.filter((scope) => scopes.includes(scope))
}
