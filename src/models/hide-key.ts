/** A text without the key in it: servers repeat what they were sent. */
export function hideKey(text: string, key: string): string {
  return key === '' ? text : text.replaceAll(key, '…')
}
