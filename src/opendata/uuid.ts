import { createHash } from "node:crypto";

/** The namespace for names that are URLs: RFC 9562, section 6.6. */
const urlNamespace = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/**
 * A UUID of version 5 (RFC 9562, section 5.5): the same name gives the same id on every machine, in every build.
 *
 * @param name the address of a record's page, with a `#part` for what stands within the record
 */
export function uuid(name: string, namespace: string = urlNamespace): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
