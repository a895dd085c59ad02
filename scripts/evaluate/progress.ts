/** A bar on a terminal; elsewhere a line for every tenth of the work. */
export function progress(total: number, done = 0): (file: string) => void {
  const start = Date.now();
  const before = done;
  let tenth = Math.floor((done / total) * 10);
  return (file) => {
    done += 1;
    const left = ((Date.now() - start) / (done - before)) * (total - done);
    const line = `${done}/${total}  ${Math.ceil(left / 1000)} s left`;
    if (process.stdout.isTTY) {
      const filled = Math.round((done / total) * 30);
      const bar = '█'.repeat(filled) + '░'.repeat(30 - filled);
      process.stdout.write(
        `\r\x1b[K${bar} ${line}  ${file.slice(-40)}${done === total ? '\n' : ''}`,
      );
    } else if (Math.floor((done / total) * 10) > tenth) {
      tenth = Math.floor((done / total) * 10);
      console.log(line);
    }
  };
}
