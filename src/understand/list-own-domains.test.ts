import assert from 'node:assert/strict'
import { it } from 'node:test'
import { listOwnDomains } from './list-own-domains.ts'

it('own domains are those of the outlet, by domain and by name, and of the agencies that it credits', () => {
  const credits = [{ agency: 'Reuters', form: 'dateline' }] as const
  assert.deepEqual(
    [...listOwnDomains({ domain: 'feeds.example', name: 'Guardian' }, credits)],
    ['feeds.example', 'theguardian.com', 'reuters.com'],
  )
  assert.deepEqual([...listOwnDomains({ domain: 'bbc.com', name: 'News of the day' }, [])], ['bbc.co.uk'])
})
