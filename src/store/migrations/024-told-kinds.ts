/** As what each outlet uses a tag: what it is of is what they say together. */
export function toldKinds(): string[] {
  return [
    "alter table tag_outlet add column told text not null default 'name'",
    // A topic with a capital is a name of which nothing was known.
    `update tag_outlet set told = (select case when kind = 'topic' and label <> lower(label) then 'name' else kind end
      from tag where tag.id = tag_id)`,
  ]
}
