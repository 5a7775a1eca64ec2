import { walk } from '../test/_every-state.ts';
import { askingWorld, listingWorld } from '../test/_universe.ts';

/** pnpm soak: decides every state of two small worlds and holds each decision against the reference model. */
for (const [name, world] of Object.entries({ asking: askingWorld, listing: listingWorld })) {
  const start = performance.now();
  const { allowed, differs, states } = walk(world, {
    onProgress: (done) => console.error(`  ${name}: ${done.toLocaleString('en')} states`),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${name}: ${states.toLocaleString('en')} states in ${seconds} s, ${allowed.toLocaleString('en')} of them allowed`,
  );
  if (differs) {
    console.error(
      `The decision is not that of the model in this state:\n${JSON.stringify(differs, null, 2)}`,
    );
    process.exitCode = 1;
  }
}
