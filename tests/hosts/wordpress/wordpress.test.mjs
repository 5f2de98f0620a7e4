/* The plugin in WordPress itself: an author who may not write HTML uses the block in the editor and the shortcode, and somebody
 * who is not logged in reads the posts. `cargo xtask test wordpress` unpacks what this needs and names it in the environment. */

import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { PASSWORD, serve } from "./site.mjs";

const { SITES, PLUGIN, CHROME = "/usr/bin/chromium", PICTURES } = process.env;

/** How long anything may take: PHP is interpreted by WebAssembly here. */
const PATIENCE = 120_000;

for (const site of JSON.parse(SITES)) {
  describe(`WordPress ${site.build}, PHP ${site.php}`, { concurrency: false }, () => {
    let wordpress, browser, origin, post, last;

    before(async () => {
      wordpress = await serve({ ...site, plugin: PLUGIN });
      origin = wordpress.origin;
      browser = await puppeteer.launch({
        executablePath: CHROME,
        headless: true,
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
      });
    });

    after(async () => {
      await browser?.close();
      wordpress?.stop();
    });

    // What a failed test leaves open.
    afterEach(async () => {
      if (last && !last.isClosed()) {
        await picture(last, "left");
        await last.browserContext().close();
      }
    });

    /** A window of somebody's own, without cookies, who hears what goes wrong in it. */
    async function somebody({ scripts = true } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.setJavaScriptEnabled(scripts);
      page.setDefaultTimeout(PATIENCE);
      last = page;
      page.wrong = [];
      page.on("pageerror", (error) => page.wrong.push(error.message));
      page.on("console", (message) => {
        // WordPress asks other hosts for pictures of people and for emoji, and its own interface for what authors may not see.
        const url = message.location().url ?? "";
        const isRefused = url.startsWith(`${origin}/wp-json/wp/v2/`) && message.text().includes("403");
        if (message.type() == "error" && url.startsWith(origin) && !isRefused) page.wrong.push(`${url}: ${message.text()}`);
      });
      return page;
    }

    async function loggedIn(name, password = PASSWORD) {
      const page = await somebody();
      await page.goto(`${origin}/wp-login.php`, { waitUntil: "domcontentloaded" });
      await page.evaluate((name, password) => {
        document.querySelector("#user_login").value = name;
        document.querySelector("#user_pass").value = password;
        document.querySelector("#loginform").submit();
      }, name, password);
      await page.waitForFunction(() => document.querySelector("#wpadminbar"));
      return page;
    }

    const picture = async (page, name) => {
      if (PICTURES) await writeFile(`${PICTURES}/${site.build}-${name}.png`, await page.screenshot());
    };

    /** The names of the phones in the columns of the page's first comparison, once it is there. */
    async function columns(frame) {
      const names = await frame.waitForFunction(() => {
        const root = document.querySelector("phone-compare")?.shadowRoot;
        const heads = [...(root?.querySelectorAll(".compare thead [scope=col]") ?? [])];
        return heads.length && heads.map((head) => head.querySelector(".name")?.textContent ?? head.textContent);
      }, { timeout: PATIENCE });
      return (await names.jsonValue()).map((name) => name.trim());
    }

    /** Does something until it has had its effect: the editor may take the focus, or what it offers, away at any moment. */
    async function until(frame, done, act) {
      for (let tries = 0; tries < 5; tries += 1) {
        await act();
        try {
          return await frame.waitForFunction(done, { timeout: PATIENCE / 10 });
        } catch (error) {
          if (error.name != "TimeoutError") throw error;
        }
      }
      throw Error(`in vain: ${act}`);
    }

    /** A post by an author, as the editor would send it. */
    async function written(page, title, content) {
      if (!page.url().includes("/wp-admin/")) await page.goto(`${origin}/wp-admin/edit.php`, { waitUntil: "domcontentloaded" });
      return page.evaluate(async (title, content) => {
        const nonce = await (await fetch("/wp-admin/admin-ajax.php?action=rest-nonce")).text();
        const answer = await fetch("/wp-json/wp/v2/posts?context=edit", {
          method: "POST",
          headers: { "Content-Type": "application/json", "X-WP-Nonce": nonce },
          body: JSON.stringify({ title, content, status: "publish" }),
        });
        return answer.json();
      }, title, content);
    }

    test("an author picks phones in the editor", async () => {
      const page = await loggedIn("author");
      await page.goto(`${origin}/wp-admin/post-new.php`, { waitUntil: "domcontentloaded" });
      await page.waitForFunction(() => window.wp?.data?.select("core/editor")?.getCurrentPostId() && wp.blocks.getBlockType("phone-compare/comparison"));
      await page.evaluate(() => {
        for (const scope of ["core", "core/edit-post"]) wp.data.dispatch("core/preferences").set(scope, "welcomeGuide", false);
      });
      // The canvas: a frame where the theme and the blocks allow one.
      const canvas = async () => {
        const frame = await page.$("iframe[name=editor-canvas]");
        return frame ? frame.contentFrame() : page.mainFrame();
      };
      await page.waitForFunction(() => document.querySelector("iframe[name=editor-canvas]")?.contentDocument?.querySelector(".wp-block-post-title")
        || document.querySelector(".wp-block-post-title"));
      const editing = await canvas();
      const title = await editing.waitForSelector(".wp-block-post-title");
      await title.click();
      await page.keyboard.type("Two phones");
      await page.keyboard.press("Enter");
      await page.keyboard.type("/phone comp", { delay: 40 });
      await page.waitForFunction(() => [...document.querySelectorAll(".components-autocomplete__result")].some((one) => one.textContent.includes("Phone comparison")));
      const picker = () => document.querySelector(".phone-compare-picker input");
      const search = (await until(editing, picker, () => page.keyboard.press("Enter"))).asElement();

      // The search forgives what is mistyped; Enter takes the first.
      await search.click();
      await page.keyboard.type("xiaomi 12s", { delay: 20 });
      await editing.waitForFunction(() => document.querySelector(".phone-compare-found button")?.textContent == "Xiaomi 12S");
      await picture(page, "search");
      const isPicked = () => wp.data.select("core/block-editor").getBlocks().some(({ attributes }) => attributes.phones == "xiaomi-12s");
      await until(page, isPicked, async () => {
        await search.focus();
        await page.keyboard.press("Enter");
      });

      // The second phone, with the settings beside the canvas.
      await page.evaluate(() => {
        const { openGeneralSidebar } = wp.data.dispatch("core/edit-post");
        openGeneralSidebar("edit-post/block");
        const [own] = wp.data.select("core/block-editor").getBlocks().filter(({ name }) => name == "phone-compare/comparison");
        wp.data.dispatch("core/block-editor").selectBlock(own.clientId);
      });
      // The editor puts the focus into a block that is selected, when it comes to it.
      const beside = ".interface-complementary-area .phone-compare-picker input";
      await page.waitForSelector(beside);
      const mistyped = "xiomi 12s pro";
      for (let tries = 0; await page.$eval(beside, ({ value }) => value) != mistyped; tries += 1) {
        assert.ok(tries < 5, "the field keeps what is typed into it");
        await page.click(beside, { count: 3 });
        await page.keyboard.type(mistyped, { delay: 20 });
      }
      await page.waitForFunction(() => document.querySelector(".interface-complementary-area .phone-compare-found button")?.textContent == "Xiaomi 12S Pro");
      await page.click(".interface-complementary-area .phone-compare-found button");

      const field = async (label) => page.waitForFunction((label) => [...document.querySelectorAll(".interface-complementary-area label")]
        .find((one) => one.textContent == label)?.control, {}, label);
      const day = (await field("Day")).asElement();
      await day.click();
      await page.keyboard.type("Quando");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector(".interface-complementary-area").textContent.includes("This is not a date."));
      await day.click({ count: 3 });
      await page.keyboard.type("26 May 2022");
      await page.keyboard.press("Enter");

      const rows = (await field("Rows")).asElement();
      for (const row of ["Battery", "Chip"]) {
        await rows.click();
        await page.keyboard.type(row, { delay: 20 });
        await page.waitForFunction((row) => [...document.querySelectorAll(".components-form-token-field__suggestion")].some((one) => one.textContent.startsWith(row)), {}, row);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
      }

      assert.deepEqual(await columns(editing), ["Xiaomi 12S", "Xiaomi 12S Pro"], "the preview");
      const own = () => page.evaluate(() => wp.data.select("core/block-editor").getBlocks().find(({ name }) => name == "phone-compare/comparison"));
      await page.waitForFunction(() => {
        const { attributes } = wp.data.select("core/block-editor").getBlocks().find(({ name }) => name == "phone-compare/comparison");
        return attributes.specs?.split(" ").length == 2 && attributes.sheet?.of.includes("2022") && attributes.sheet.rows.length == 2;
      });
      const { attributes } = await own();
      assert.equal(attributes.phones, "xiaomi-12s xiaomi-12s-pro");
      await picture(page, "editor");

      await page.evaluate(async () => {
        const { editPost, savePost } = wp.data.dispatch("core/editor");
        await editPost({ status: "publish" });
        await savePost();
      });
      await page.waitForFunction(() => wp.data.select("core/editor").isCurrentPostPublished());
      post = await page.evaluate(() => wp.data.select("core/editor").getPermalink());

      // Who opens it again finds it as it was.
      await page.reload({ waitUntil: "domcontentloaded" });
      await page.waitForFunction(() => window.wp?.data?.select("core/block-editor")?.getBlocks().length);
      const again = await own();
      assert.equal(again.isValid, true);
      assert.deepEqual(again.attributes, attributes);
      assert.deepEqual(page.wrong, []);
      await page.browserContext().close();
    });

    test("readers without scripts get the table", async () => {
      const page = await somebody({ scripts: false });
      await page.goto(post, { waitUntil: "domcontentloaded" });
      const table = await page.$eval("phone-compare", (own) => own.innerText);
      assert.match(table, /Battery\s+not known\s+not known/);
      assert.match(table, /Chipset\s+Snapdragon 8\+ Gen 1 rumoured, unsure \[1\]/);
      assert.match(table, /As known on May 26, 2022\./);
      assert.match(table, /Sources:/);
      assert.ok(await page.$("phone-compare li a[href^='https://']"), "a link to a source");
      await page.goto(`${post}?translated=1`, { waitUntil: "domcontentloaded" });
      const marked = await page.$eval("phone-compare", (own) => own.innerText);
      assert.match(marked, /«Sources:»/);
      assert.match(marked, /«As known on May 26, 2022\.»/);
      await page.goto(`${origin}/feed/`, { waitUntil: "domcontentloaded" });
      const feed = await page.content();
      assert.ok(feed.includes("Xiaomi 12S Pro") && !feed.includes("<phone-compare") && !feed.includes("&lt;phone-compare"), "the feed has the table alone");
      await page.browserContext().close();
    });

    for (const theme of ["", "classic"]) {
      test(`readers get the comparison in ${theme ? "a classic" : "a block"} theme, whatever is done to scripts`, async () => {
        for (const how of ["", "move", "defer", "delay", "bundle"]) {
          const page = await somebody();
          await page.goto(`${post}?${new URLSearchParams({ ...(theme && { classic: 1 }), ...(how && { optimise: how }) })}`, { waitUntil: "load" });
          if (how == "delay") await page.mouse.move(100, 100);
          assert.deepEqual(await columns(page), ["Xiaomi 12S", "Xiaomi 12S Pro"], how);
          const shown = await page.$eval("phone-compare", (own) => own.shadowRoot.querySelector(".compare").textContent);
          assert.match(shown, /26 May 2022/);
          if (!how) await picture(page, `post-${theme || "block"}`);
          assert.deepEqual(page.wrong, [], how);
          const loaders = await page.$$eval("script[src$='phone-compare.js']", (scripts) => scripts.length);
          assert.equal(loaders, 1, how);
          await page.browserContext().close();
        }
      });
    }

    test("where a script is bundled that asked not to be, readers keep the table", async () => {
      const page = await somebody();
      await page.goto(`${post}?optimise=bundle-all`, { waitUntil: "load" });
      const failed = await page.evaluate(() => new Promise((done) => {
        const own = document.querySelector("phone-compare");
        own.addEventListener("phone-compare-error", ({ detail }) => done(detail.stage));
        own.load?.().catch(() => {});
      }));
      assert.equal(failed, "load");
      assert.equal(await page.$eval("phone-compare table", (own) => own.offsetHeight > 50), true);
      await page.browserContext().close();
    });

    test("an author's shortcode works, and HTML that authors may not write is gone", async () => {
      const page = await loggedIn("author");
      const made = await written(page, "Shortcode", `<!-- wp:shortcode -->
[phone_compare phones="xiaomi-12s xiaomi-12s-pro" as-of="2022-05-26" differences="yes" onclick="x"]
<table><caption>Two phones</caption><tbody><tr><th scope="row">Battery</th><td>4,500 mAh</td></tr></tbody></table><script>alert(1)</script>
[/phone_compare]
<!-- /wp:shortcode --><!-- wp:html --><phone-compare phones="xiaomi-12s"></phone-compare><iframe src="/"></iframe><script>alert(2)</script><!-- /wp:html -->`);
      assert.ok(!/<phone-compare|<script|<iframe/.test(made.content.raw), `authors may not write these: ${made.content.raw}`);
      const reader = await somebody();
      await reader.goto(made.link, { waitUntil: "load" });
      assert.deepEqual(await columns(reader), ["Xiaomi 12S", "Xiaomi 12S Pro"]);
      assert.deepEqual(await reader.$eval("phone-compare", (own) => own.getAttributeNames().sort()), ["as-of", "differences", "phones"]);
      assert.ok(await reader.$("phone-compare > table"), "the fallback is a child, whatever paragraphs WordPress makes");
      assert.deepEqual(reader.wrong, []);
      await reader.browserContext().close();
      await page.browserContext().close();
    });

    test("nothing that an author puts into a block becomes anything but text", async () => {
      const page = await loggedIn("author");
      const bad = "</td><script>alert(1)</script><img src=x onerror=alert(1)>\"'[phone_compare]";
      const attributes = {
        phones: `xiaomi-12s" onclick="alert(1)`,
        id: `a"><script>alert(1)</script>`,
        sheet: {
          of: `|xiaomi-12s" onclick="alert(1)|||||||||||`,
          title: bad, head: [bad, bad], more: 3, known: "2022-05-26", attribution: bad,
          rows: [{ label: bad, cells: [{ text: bad, marks: [bad], sources: [1, "<b>"] }, { text: { a: 1 } }] }],
          sources: [{ publisher: bad, quotes: bad, url: "javascript:alert(1)", stage: bad, date: bad }],
        },
      };
      const json = JSON.stringify(attributes).replaceAll("--", "\\u002d\\u002d").replaceAll("<", "\\u003c").replaceAll(">", "\\u003e")
        .replaceAll("&", "\\u0026").replaceAll('\\"', "\\u0022");
      const made = await written(page, "Bad", `<!-- wp:phone-compare/comparison ${json} /-->`);
      const reader = await somebody({ scripts: false });
      await reader.goto(made.link, { waitUntil: "domcontentloaded" });
      const found = await reader.$eval("phone-compare", (own) => ({
        names: own.getAttributeNames().sort(),
        tags: [...new Set([...own.querySelectorAll("*")].map(({ localName }) => localName))].sort(),
        links: own.querySelectorAll("[href]").length,
        said: own.innerText,
      }));
      assert.deepEqual(found.names, ["id", "phones"]);
      assert.ok(!found.tags.some((tag) => ["script", "img", "phone-compare"].includes(tag)), found.tags.join());
      assert.equal(found.links, 0);
      await reader.browserContext().close();

      // Another comparison than that of its table, which is left out.
      const other = await written(page, "Other", `<!-- wp:phone-compare/comparison {"phones":"xiaomi-12s","sheet":{"of":"|xiaomi-12|","title":"Wrong"}} /-->`);
      const second = await somebody({ scripts: false });
      await second.goto(other.link, { waitUntil: "domcontentloaded" });
      const said = await second.$eval("phone-compare", (own) => own.innerText);
      assert.ok(said.includes("xiaomi-12s") && !said.includes("Wrong"), said);
      await second.browserContext().close();
      await page.browserContext().close();
    });

    test("the folder of the files is the administrator's to set, and goes with the plugin", async () => {
      const author = await loggedIn("author");
      const refused = await author.goto(`${origin}/wp-admin/options-writing.php`, { waitUntil: "domcontentloaded" });
      assert.equal(refused.status(), 403);
      await author.browserContext().close();

      const admin = await loggedIn("admin");
      const set = async (value) => {
        await admin.goto(`${origin}/wp-admin/options-writing.php`, { waitUntil: "domcontentloaded" });
        await admin.evaluate((value) => {
          const field = document.querySelector("#phone_compare_files");
          field.type = "text";
          field.value = value;
        }, value);
        await Promise.all([admin.waitForNavigation({ waitUntil: "domcontentloaded" }), admin.click("#submit")]);
        return admin.$$eval(".notice-error, .error", (all) => all.map((one) => one.textContent).join());
      };
      assert.match(await set("javascript:alert(1)"), /is not a web address/);
      assert.equal(await set("https://cdn.example/phones"), "");
      const loader = async () => {
        const reader = await somebody({ scripts: false });
        await reader.goto(post, { waitUntil: "domcontentloaded" });
        const src = await reader.$eval("script[src$='phone-compare.js']", (script) => script.getAttribute("src"));
        await reader.browserContext().close();
        return src;
      };
      assert.equal(await loader(), "https://cdn.example/phones/phone-compare.js");

      await admin.goto(`${origin}/wp-admin/plugins.php`, { waitUntil: "domcontentloaded" });
      const answers = await admin.evaluate(async () => {
        const nonce = await (await fetch("/wp-admin/admin-ajax.php?action=rest-nonce")).text();
        const headers = { "Content-Type": "application/json", "X-WP-Nonce": nonce };
        const plugin = "/wp-json/wp/v2/plugins/phone-compare/phone-compare";
        const off = await fetch(plugin, { method: "PUT", headers, body: JSON.stringify({ status: "inactive" }) });
        const gone = await fetch(plugin, { method: "DELETE", headers });
        const options = await (await fetch("/wp-admin/options.php")).text();
        return [off.status, gone.status, options.includes("siteurl"), options.includes("phone_compare_files")];
      });
      assert.deepEqual(answers, [200, 200, true, false], "deactivated, deleted, the list of options, without ours");
      const reader = await somebody({ scripts: false });
      const answer = await reader.goto(post, { waitUntil: "domcontentloaded" });
      assert.equal(answer.status(), 200);
      await reader.browserContext().close();
      await admin.browserContext().close();
    });
  });
}
