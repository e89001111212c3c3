/** The parts of a keyboard event that count. */
interface Key {
  key: string;
  repeat?: boolean;
  ctrlKey?: boolean;
  altKey?: boolean;
  metaKey?: boolean;
}

/** Counts presses of Shift alone: held for a capital letter, or with another key, it is not meant. */
export function shiftPresses() {
  let presses = 0;
  let alone = false;
  return {
    /** A key goes down. True if presses that were counted are now void. */
    down({ key, repeat, ctrlKey, altKey, metaKey }: Key): boolean {
      alone = key === "Shift" && !repeat && !ctrlKey && !altKey && !metaKey;
      return key !== "Shift" && presses > 0;
    },
    /** A key goes up. The number of presses so far, if this was one of them. */
    up({ key }: Key): number | undefined {
      if (key !== "Shift" || !alone) return undefined;
      alone = false;
      return ++presses;
    },
    reset(): void {
      presses = 0;
    },
  };
}
