/* WordPress as npm has it, served from a folder of its own. */

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const require = createRequire(import.meta.url);
const here = import.meta.dirname;

/** The names and the password of everybody there. */
export const PASSWORD = "password";

/** What the site has besides what WordPress brings. */
const SET_UP = `<?php
require '/wordpress/wp-load.php';
foreach ( array( 'author', 'editor' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@example.org", 'role' => $role ) );
}
$wp_rewrite->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules();
`;

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().on("error", fail).listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Makes a site in `folder`, into which a build of WordPress has been unpacked, with the plugin, and serves it. */
export async function serve({ folder, build, plugin, php }) {
  // The archive leaves out what a browser asks for, which lies beside it.
  const builds = dirname(require.resolve("@wp-playground/wordpress-builds/package.json"));
  await cp(join(builds, "public", build), folder, { recursive: true });
  const content = join(folder, "wp-content");
  await mkdir(join(content, "mu-plugins"), { recursive: true });
  await cp(plugin, join(content, "plugins", "phone-compare"), { recursive: true });
  await cp(join(here, "classic"), join(content, "themes", "classic"), { recursive: true });
  await cp(join(here, "stand-in.php"), join(content, "mu-plugins", "stand-in.php"));
  const blueprint = join(folder, "blueprint.json");
  const steps = [{ step: "runPHP", code: SET_UP }, { step: "activatePlugin", pluginPath: "phone-compare/phone-compare.php" }];
  await writeFile(blueprint, JSON.stringify({ preferredVersions: { php, wp: "latest" }, steps }));

  const port = await freePort();
  const cli = join(dirname(require.resolve("@wp-playground/cli/package.json")), "wp-playground.js");
  const log = createWriteStream(`${folder}.log`);
  const server = spawn(process.execPath, [
    cli, "server", `--port=${port}`, `--php=${php}`, `--mount-before-install=${folder}:/wordpress`,
    "--workers=2", "--wordpress-install-mode=install-from-existing-files", `--blueprint=${blueprint}`,
  ], { stdio: ["ignore", "pipe", "pipe"] });
  server.stdout.pipe(log);
  server.stderr.pipe(log);
  let told = "";
  server.stdout.on("data", (data) => { told += data });
  for (let waited = 0; !told.includes("Ready!"); waited += 200) {
    if (waited > 90_000 || server.exitCode != null) {
      server.kill();
      throw Error(`WordPress does not start: see ${folder}.log`);
    }
    await pause(200);
  }
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.kill() };
}
