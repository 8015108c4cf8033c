import { randomBytes } from 'node:crypto'
import { checkRules } from '../extract/apply-rules.ts'
import { decodeBytes } from '../feeds/decode-bytes.ts'
import type { Fetcher } from '../fetch/create-fetcher.ts'
import { isSameSecret } from '../lib/is-same-secret.ts'
import type { CommandsContext } from './add-feed.ts'
import { openPageReader } from './open-page-reader.ts'
import { takeSentPage } from './take-sent-page.ts'
import type { TextCommands } from './text-commands.ts'
import { tryRules } from './try-rules.ts'

export interface OpenTextCommands extends TextCommands {
  /** Ends the thread that takes texts out of pages. */
  close(): Promise<void>
}

type TextContext = Pick<CommandsContext, 'store' | 'now' | 'wake'> & { readonly fetcher: Fetcher }

const setting = 'token of sent pages'

/** The commands about texts, with a thread of their own for pages, begun when the first is to be read. */
export function openTextCommands(context: TextContext): OpenTextCommands {
  const { store, now, wake } = context
  const reading = { ...openPageReader(context), store }
  const findSendingToken = () => store.read((reader) => reader.findSetting(setting))
  return {
    tryRules: (id, trial) => tryRules(id, trial, reading),
    saveRules: saveRulesOn(context),
    reportText: (id, note) =>
      store.write(async (writer) => {
        const [article] = await writer.listArticles([id])
        if (article) await writer.saveTextReport(id, { note, reportedAt: now() })
        return article !== undefined
      }),
    settleReport: (id) => store.write((writer) => writer.removeTextReport(id)),
    async isSendingToken(token) {
      const known = await findSendingToken()
      return known !== undefined && isSameSecret(token, known)
    },
    findSendingToken,
    async makeSendingToken() {
      const token = randomBytes(24).toString('base64url')
      await store.write((writer) => writer.saveSetting(setting, token))
      return token
    },
    async takeSentPage(page) {
      const html = typeof page.html === 'string' ? page.html : decodeBytes(page.html)
      const outcome = await takeSentPage({ ...page, html }, reading)
      if (outcome.kind === 'saved') wake()
      return outcome
    },
    close: () => reading.stop(),
  }
}

function saveRulesOn({ store, now, wake }: TextContext): TextCommands['saveRules'] {
  return async (id, rules) => {
    const checked = checkRules(rules)
    if (!checked.ok) return { kind: 'bad rules', reason: checked.reason, detail: checked.detail }
    await store.write((writer) => writer.saveOutletRules(id, { rules, now: now() }))
    wake()
    return { kind: 'saved' }
  }
}
