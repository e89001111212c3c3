/** Raised when the file as a whole can't be read as the directory. The message is for the person who gave it. */
export class NotTheDirectory extends Error {}

/** The encodings in which directories come. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const saveAgain =
  "Save it again as UTF-8: in Excel choose Save As, “CSV UTF-8 (Comma delimited)”; in Notepad choose Save As and the encoding UTF-8. Or download the text file again and don't open it in between.";

/** á é í ó ú ü ñ, small and capital, as Windows-1252 and Latin-1 both write them. */
const spanishLetters = new Set([0xe1, 0xe9, 0xed, 0xf3, 0xfa, 0xfc, 0xf1, 0xc1, 0xc9, 0xcd, 0xd3, 0xda, 0xdc, 0xd1]);

const isLetter = (byte: number) => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

/**
 * How the file's letters are written. UTF-8, and UTF-16 with its mark, are certain. Bytes that are not UTF-8 are taken
 * for Windows-1252 only if every one of them is a Spanish letter beside another letter; anything else is refused,
 * because a wrong guess would put wrong names on the site.
 *
 * @throws NotTheDirectory
 */
export async function recognizeEncoding(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let isUtf8 = true;
  let size = 0;
  let line = 1;
  let strangeLine = 0;
  let before = 0;
  // A Spanish letter that still needs a neighbor.
  let waiting = 0;

  for await (const chunk of chunks) {
    if (size === 0) {
      const marked = startOf(chunk);
      if (marked) return marked;
    }
    size += chunk.length;
    if (isUtf8) isUtf8 = decodes(utf8, chunk);
    for (const byte of chunk) {
      if (byte === 0)
        throw new NotTheDirectory(`The file is not plain text, or it is UTF-16 without its mark (line ${line}). ${saveAgain}`);
      if (waiting && !isLetter(byte)) strangeLine ||= waiting;
      waiting = 0;
      if (byte >= 0x80) {
        if (!spanishLetters.has(byte)) strangeLine ||= line;
        else if (!isLetter(before)) waiting = line;
      } else if (byte === 10) line += 1;
      before = byte;
    }
  }
  if (size === 0) throw new NotTheDirectory("The file is empty. Download it again.");
  if (isUtf8 && decodes(utf8)) return "utf-8";
  strangeLine ||= waiting;
  if (strangeLine)
    throw new NotTheDirectory(
      `Line ${strangeLine} has a letter that is not written in UTF-8, so it can't be read for certain. ${saveAgain}`,
    );
  return "windows-1252";
}

function startOf(chunk: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = chunk;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if ((a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)) {
    throw new NotTheDirectory(
      "This is a zip file or an Excel workbook. Unpack a zip file and give the text file (.csv or .txt) in it; of a workbook, download the text file instead.",
    );
  }
  if (a === 0x3c)
    throw new NotTheDirectory("This is a web page, not the text file. On the page, follow the link to the text file and save that.");
  return undefined;
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** The file's text, piece by piece, without a byte order mark. */
export async function* decode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    const rest = decoder.decode();
    if (rest) yield rest;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new NotTheDirectory(`The file is damaged: it says that it is ${encoding.toUpperCase()}, but not all of it is. ${saveAgain}`);
  }
}
