const PROGRESS_MS = 5_000;

/** Runs `work` under a printed name: what is going on, a sign of life every few seconds, and how long it took. */
export async function step(name, work) {
  const start = Date.now();
  const seconds = () => ((Date.now() - start) / 1000).toFixed(1);
  console.log(`  · ${name} …`);
  const timer = setInterval(() => console.log(`    ${name}: ${seconds()} s`), PROGRESS_MS);
  try {
    await work();
    console.log(`  ✓ ${name} (${seconds()} s)`);
  } finally {
    clearInterval(timer);
  }
}
