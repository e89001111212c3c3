import { posix } from "node:path";
import sharp from "sharp";
import { forEachReference } from "../explain/shape.ts";
import type { Problem, ProblemId } from "../explain/problem.ts";
import type { ReadRecord } from "../read/record.ts";
import type { AssetFile } from "../read/tree.ts";

/** The longer side of a photo, in pixels: enough for every screen, and a hundredth of what a camera makes would do. */
const longest = 2400;
/** As heavy as a file may be: the repository keeps each for ever. */
const heaviest = 3_000_000;

/** What sharp calls a format, by the ending of a file's name. */
const formats: Record<string, string> = { jpg: "jpeg", jpeg: "jpeg", png: "png", webp: "webp", avif: "heif" };

type Report = (id: ProblemId, message: string, fix: string, severity?: Problem["severity"]) => Problem;

/** What is wrong with a picture. Only its head is read, unless it is cut off: a large photo must not slow every check. */
export async function pictureTroubles(path: string, bytes: Buffer, problem: Report): Promise<Problem[]> {
  const head = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  if (!head)
    return [
      problem(
        "broken-picture",
        "This picture can't be opened: the file is damaged or is not a picture.",
        "Save the picture again and put it in place of this one.",
      ),
    ];
  const ending = posix.extname(path).slice(1);
  if (head.format !== formats[ending])
    return [
      problem(
        "broken-picture",
        `This file is named .${ending}, but is a picture of another kind (${head.format}).`,
        "Open it in a picture program, and save it as .jpg or .png.",
      ),
    ];
  const { width = 0, height = 0 } = head;
  const large = Math.max(width, height) > longest;
  if (large || bytes.length > heaviest)
    return [
      problem(
        "large-picture",
        `This picture has ${width} by ${height} pixels and ${(bytes.length / 1_000_000).toFixed(1)} MB: more than any screen shows.`,
        `Make its longer side at most ${longest} pixels in a picture program, and save it as .jpg.`,
      ),
    ];
  const whole = await sharp(bytes)
    .stats()
    .catch(() => undefined);
  if (!whole)
    return [
      problem(
        "broken-picture",
        "This picture can't be opened: the file is cut off.",
        "Save the picture again and put it in place of this one.",
      ),
    ];
  // The tag of the part of Exif that holds a place, in both orders of bytes.
  const placed = head.exif && (head.exif.includes(Buffer.from([0x88, 0x25, 0, 4])) || head.exif.includes(Buffer.from([0x25, 0x88, 4, 0])));
  return placed
    ? [
        problem(
          "photo-place",
          "This photo tells where it was taken. The site leaves that out, but whoever sees this folder can read it.",
          "Save a copy without location, and put it in place of this one.",
          "warning",
        ),
      ]
    : [];
}

/** Warns of a picture that nothing shows: perhaps of someone who has left, or has taken the consent back. */
export function unusedPictures(assets: readonly AssetFile[], records: readonly ReadRecord[]): Problem[] {
  const used = new Set<string>();
  for (const { schema, fields, uses, file } of records) {
    forEachReference(schema, fields, (refersTo, name) => refersTo === "pictures" && used.add(name));
    for (const { kind, name } of uses ?? []) if (kind === "image") used.add(posix.normalize(posix.join(posix.dirname(file.path), name)));
  }
  return assets
    .filter(({ kind, name, path }) => kind === "picture" && !used.has(name) && !used.has(path))
    .map(({ path: file }) => ({
      ...{ file, line: 1, column: 1, id: "unused-picture", severity: "warning" },
      message: "No file shows this picture.",
      fix: "Delete it if it is not needed. The history of the repository keeps it.",
    }));
}
