// Put before everything else of a page in browsers whose drivers do not tell what is on the console. What it hears are errors,
// warnings, and what the page's policy has forbidden.
{
  const heard = (window.heardByTheHarness ??= []);
  const hear = (level) => (...parts) => void heard.push([level, parts.map((part) => part?.stack ?? part?.message ?? String(part)).join(" ")]);
  for (const [name, level] of [["error", "SEVERE"], ["warn", "WARNING"]]) {
    const own = console[name];
    console[name] = (...parts) => (hear(level)(...parts), own.apply(console, parts));
  }
  // Also those of single elements, such as a script that did not come.
  addEventListener("error", ({ message, error, target }) => hear("SEVERE")(message ?? `${target.localName} did not load`, target?.src ?? target?.href ?? "", error ?? ""), true);
  addEventListener("unhandledrejection", ({ reason }) => hear("SEVERE")("unhandled", reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => hear("SEVERE")("forbidden by the policy:", violatedDirective, blockedURI));
}
