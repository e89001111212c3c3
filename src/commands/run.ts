/** Runs a command; what goes wrong is said in one sentence, and the exit code is 1. `DEBUG=1` shows where it happened. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(process.env["DEBUG"] ? error : error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
