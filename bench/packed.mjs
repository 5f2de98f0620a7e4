// node packed.mjs --vendor ours=DIR [--reps 7]   from 10,000 packed phones to the first answer, in ours only
import { resolve } from 'node:path';
import { serve } from './serve.mjs';
import { launch } from './chrome.mjs';
import { median } from './src/stats.mjs';
const arg = (k, d) => { const i = process.argv.indexOf('--' + k); return i < 0 ? d : process.argv[i + 1]; };
const srv = await serve({ alias: { '/vendor/ours/': resolve(arg('vendor', '').split('=')[1]) } });
const times = [];
for (let rep = 0; rep < +arg('reps', 7); rep++) {
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(srv.url + '/pages/bench.html');
  await page.evaluate(async () => {
    globalThis.ours = await import('/vendor/ours/ours.js');
    globalThis.bytes = new Uint8Array(await (await fetch('/data/phones-10000.bin')).arrayBuffer());
  });
  // The browser's own start-up is over by then; it would share the processor with what is measured.
  await new Promise((done) => setTimeout(done, 1000));
  // Beside the time that passes, what the main thread had of the processor: other work does not change that much.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration').value * 1000;
  const from = await busy();
  const time = await page.evaluate(() => ours.unpacking(bytes));
  times.push({ ...time, busy: await busy() - from });
  await browser.close();
}
srv.close();
const of = (ms) => `median ${median(ms).toFixed(1)} ms, ${Math.min(...ms).toFixed(1)} to ${Math.max(...ms).toFixed(1)}`;
console.log(`${times[0].found} phones, from packed to the first answer: ${of(times.map((t) => t.ms))} in ${times.length} runs`);
console.log(`processor time of the main thread: ${of(times.map((t) => t.busy))}`);
