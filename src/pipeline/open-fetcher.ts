import { createFetcher, type Fetcher, type FetcherOptions } from '../fetch/create-fetcher.ts'
import { readAllowedAddresses } from './read-allowed-addresses.ts'

export interface NetworkSettings extends Omit<FetcherOptions, 'allowedAddresses' | 'now'> {
  /** Private addresses that may be read all the same, as `parseAllowedAddresses` takes them. */
  readonly allowAddresses: string
}

/** A way to the network of its own, with the exceptions that the operator made. */
export function openFetcher(
  { allowAddresses, ...options }: NetworkSettings,
  now: FetcherOptions['now'],
): Fetcher {
  return createFetcher({ ...options, allowedAddresses: readAllowedAddresses(allowAddresses), now })
}
