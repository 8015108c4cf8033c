/** What a reader said is listed newest first without sorting, also where two comments have the same moment. */
export function commentsByReader(): string[] {
  return ['drop index comment_reader', 'create index comment_reader on comment (reader_id, posted_at, id)']
}
