import { expect, test } from "vitest";
import { decode, recognizeEncoding } from "../../../tools/schools/encoding.ts";
import { pieces } from "../../helpers/directory.ts";

const words = "School\nPeña Blanca\nJosé Martí\nÑandú\n";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function utf16(text: string, mark: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return mark === "le" ? bytes : Buffer.from(bytes).swap16();
}

async function read(content: Uint8Array | string, length = 7): Promise<string> {
  let text = "";
  for await (const piece of decode(pieces(content, length), await recognizeEncoding(pieces(content, length)))) text += piece;
  return text;
}

test.each([
  ["UTF-8", words],
  ["UTF-8 with its mark", `\uFEFF${words}`],
  ["UTF-16", utf16(words, "le")],
  ["UTF-16, bytes the other way round", utf16(words, "be")],
  ["Windows-1252 with nothing but Spanish letters", latin(words)],
])("reads every letter of a file in %s, wherever the pieces are cut", async (_, content) => {
  for (const length of [4, 5, 7, 1000]) await expect(read(content, length)).resolves.toBe(words);
});

test.each([
  ["letters of an old Macintosh", latin("School\nPe\x96a Blanca\n"), /^Line 2 has a letter .* Save it again as UTF-8/],
  ["typographic quotes of Windows, which are not certain", latin("School\nO\x92Day\n"), /^Line 2 /],
  ["a Spanish letter that stands alone", latin("School\n1\n1 \xf1 1\n"), /^Line 3 /],
  ["a Spanish letter alone at the very end", latin("School\n1\n\xf1"), /^Line 3 /],
  ["UTF-16 without its mark", Buffer.from(words, "utf16le"), /not plain text/],
  ["nothing in it", "", /is empty/],
  ["a zip file, or a workbook", latin("PK\x03\x04 and more"), /Unpack a zip file/],
  ["a web page", "<!DOCTYPE html>", /web page/],
])("refuses a file with %s", async (_, content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});

test("refuses a file that breaks off within a letter of its encoding", async () => {
  await expect(read(utf16(words, "le").subarray(0, -1), 1000)).rejects.toThrow(/damaged/);
});
