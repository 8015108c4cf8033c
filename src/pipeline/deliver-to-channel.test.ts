import assert from 'node:assert/strict'
import { it } from 'node:test'
import { tellOfMail } from './deliver-to-channel.ts'

it('tells a reader what the mail server said, and not where it is', () => {
  const refused = { ok: false, isFinal: true, isAnswer: true, detail: '550 no such mailbox' } as const
  assert.equal(tellOfMail(refused), '550 no such mailbox')
  const lost = {
    ok: false,
    isFinal: false,
    isAnswer: false,
    detail: 'connect ECONNREFUSED 10.0.3.4:587',
  } as const
  assert.equal(tellOfMail(lost), 'the mail server was not reached')
})
