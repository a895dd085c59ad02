import { runTool, TARGETS } from './tools.ts';

/** Packages for the shops, and for Mozilla's reviewers the sources. */
for (const target of TARGETS) {
  const { ok, output } = await runTool('wxt', ['zip', '-b', target]);
  console.log(
    ok
      ? output
          .split('\n')
          .filter((line) => line.includes('.zip'))
          .join('\n')
      : output,
  );
  if (!ok) process.exit(1);
}
