/**
 * What people type who need a page: by the name of the record that answers, `topics/abuse`, and by language. Under `harmless`
 * stands what looks like danger and is none.
 */
export type Asked = Record<string, Record<string, string[]>>;
