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
  times.push(await page.evaluate(async () => {
    const { unpacking } = await import('/vendor/ours/ours.js');
    const bytes = new Uint8Array(await (await fetch('/data/phones-10000.bin')).arrayBuffer());
    return unpacking(bytes);
  }));
  await browser.close();
}
srv.close();
const ms = times.map((t) => t.ms);
console.log(`${times[0].found} phones, from packed to the first answer: median ${median(ms).toFixed(1)} ms, ${Math.min(...ms).toFixed(1)} to ${Math.max(...ms).toFixed(1)} in ${ms.length} runs`);
