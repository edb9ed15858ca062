const PROGRESS_INTERVAL_MS = 5_000;

/** Runs `work`; prints the name of the step before, the elapsed time every few seconds, and the total time after. */
export async function runStep(name, work) {
  const start = Date.now();
  const seconds = () => ((Date.now() - start) / 1000).toFixed(1);
  console.log(`  · ${name} …`);
  const timer = setInterval(() => console.log(`    ${name}: ${seconds()} s`), PROGRESS_INTERVAL_MS);
  try {
    await work();
    console.log(`  ✓ ${name} (${seconds()} s)`);
  } finally {
    clearInterval(timer);
  }
}
