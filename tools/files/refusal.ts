/** Something that is not done, with the one sentence that says why to the person who asked for it. Nothing has changed. */
export class Refusal extends Error {
  readonly status: number;

  /** @param status 422: what was sent can't be taken; 409: the file has changed meanwhile; 404: it is not there */
  constructor(sentence: string, { status = 422, cause }: { status?: 404 | 409 | 422; cause?: unknown } = {}) {
    super(sentence, { cause });
    this.status = status;
  }
}
