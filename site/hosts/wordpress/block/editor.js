/* The block in the editor. The preview and the search for phones are the widget itself, through its public API; what the
 * author does in the preview (filters, order, day, view) goes into the block, as in the embed builder.
 *
 * No build step: it runs as it is written. */
(function (wp, settings) {
  const { createElement: el, Fragment, useEffect, useRef, useState } = wp.element;
  const { __, _n, sprintf } = wp.i18n;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { BaseControl, Button, CheckboxControl, FormTokenField, Notice, PanelBody, Placeholder, SelectControl, Spinner, TextControl } = wp.components;
  const { useDispatch, useSelect } = wp.data;
  const { useInstanceId } = wp.compose;

  /** How many phones a search offers, and how many a list has in its fallback. */
  const OFFERED = 8;
  const LISTED = 20;

  /** The attributes that decide what stands in the fallback, as includes/block.php has them. */
  const OF_SHEET = ["view", "phones", "as-of", "search", "filters", "sort", "specs", "columns", "differences", "x", "y", "units", "currency"];

  /** Attributes that are not part of the state. */
  const OWN = ["id", "theme", "controls"];

  const snippets = import(new URL("snippets.js", document.currentScript.src));

  const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const list = (text) => (text ?? "").split(/[\s,]+/).filter(Boolean);
  const isList = (attributes) => attributes.view == "plot" || attributes.view == "finder" || !attributes.phones;

  /** The element's attributes that the block asks for. */
  function attributesOf(block, names) {
    return Object.fromEntries(names.map((name) => [name, block[camel(name)]]).filter(([, value]) => value));
  }

  const keyOf = (attributes) => OF_SHEET.map((name) => (attributes[name] === true ? "yes" : attributes[name] ?? "")).join("|");

  /* ---- The phones ---- */

  let asked;

  /** A widget that nobody sees, which answers what the data has. */
  function oracle() {
    asked ??= (async () => {
      await import(settings.loader);
      const widget = document.createElement("phone-compare");
      for (const [name, value] of [["view", "finder"], ["link", "off"], ["loading", "eager"]]) widget.setAttribute(name, value);
      const box = document.createElement("div");
      box.hidden = true;
      box.append(widget);
      document.body.append(box);
      await widget.ready;
      return widget;
    })();
    // Who asks next asks again.
    asked.catch(() => { asked = undefined });
    return asked;
  }

  /** Phones that the search finds. */
  async function found(search) {
    const widget = await oracle();
    widget.state = { view: "finder", search };
    return (await widget.results()).phones.slice(0, OFFERED);
  }

  /** These phones side by side, with all rows. */
  async function compared(phones) {
    const widget = await oracle();
    widget.state = { view: "compare", phones };
    return widget.compare();
  }

  /** Whether the widget reads this as a day. */
  async function isDay(text) {
    const widget = await oracle();
    widget.setAttribute("as-of", text);
    const day = widget.state.asOf;
    widget.removeAttribute("as-of");
    return day != null || text.toLowerCase() == "today";
  }

  /* ---- What the block saves for readers without scripts ---- */

  /** What the widget shows, as far as the table needs it: texts only, which includes/fallback.php escapes. */
  function condensed(sheet, attributes) {
    const asList = isList(attributes);
    const phones = asList ? sheet.phones.slice(0, LISTED) : sheet.phones;
    const keys = [...new Set(phones.flatMap(({ specs }) => Object.keys(specs)))];
    const label = (key) => phones.find(({ specs }) => specs[key]).specs[key].label;
    const used = [...new Set(phones.flatMap(({ specs }) => keys.flatMap((key) => specs[key]?.sources ?? [])))].sort((a, b) => a - b);
    const cell = ({ specs }, key) => {
      const { text, marks = [], sources = [] } = specs[key] ?? {};
      return { text: text ?? "", ...(marks.length && { marks }), ...(sources.length && { sources: sources.map((at) => used.indexOf(at) + 1) }) };
    };
    const rows = asList
      ? phones.map((phone) => ({ label: phone.name, cells: keys.map((key) => cell(phone, key)) }))
      : keys.map((key) => ({ label: label(key), cells: phones.map((phone) => cell(phone, key)) }));
    return {
      of: keyOf(attributes),
      title: sheet.title,
      head: asList ? [__("Phone", "phone-compare"), ...keys.map(label)] : [__("Spec", "phone-compare"), ...phones.map(({ name }) => name)],
      rows: keys.length ? rows : [],
      more: sheet.phones.length - phones.length,
      sources: used.map((at) => sheet.sources[at]),
      known: sheet.known ?? "",
      attribution: sheet.attribution,
    };
  }

  /* ---- Parts ---- */

  /** A function that calls the newest version of another once nobody has called it for so long. */
  function useLater(call, milliseconds) {
    const latest = useRef();
    latest.current = call;
    const timer = useRef();
    useEffect(() => () => clearTimeout(timer.current), []);
    return (...values) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(...values), milliseconds);
    };
  }

  /** Searches phones by name and adds them. */
  function Picker({ phones, change }) {
    const [text, setText] = useState("");
    const [offered, setOffered] = useState(null);
    const [failed, setFailed] = useState(false);
    const [searching, setSearching] = useState(false);
    const latest = useRef("");
    // While somebody finds the field and types, the phones come.
    useEffect(() => {
      oracle().catch(() => {});
    }, []);
    const search = useLater(async (wanted) => {
      try {
        const some = await found(wanted);
        if (latest.current != wanted) return;
        setFailed(false);
        setSearching(false);
        setOffered(some);
        wp.a11y.speak(some.length
          /* translators: %d: how many phones have been found. */
          ? sprintf(_n("%d phone found.", "%d phones found.", some.length, "phone-compare"), some.length)
          : __("No phone has this name.", "phone-compare"));
      } catch {
        setSearching(false);
        setFailed(true);
      }
    }, 250);
    const type = (typed) => {
      setText(typed);
      latest.current = typed.trim();
      setSearching(latest.current != "");
      if (latest.current) search(latest.current);
      else setOffered(null);
    };
    const add = ({ id, name }) => {
      change([...phones, id]);
      type("");
      /* translators: %s: the name of a phone. */
      wp.a11y.speak(sprintf(__("%s added.", "phone-compare"), name));
    };
    const addable = (offered ?? []).filter(({ id }) => !phones.includes(id));
    return el("div", { className: "phone-compare-picker" },
      el(TextControl, {
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
        label: __("Search phones", "phone-compare"),
        value: text,
        onChange: type,
        onKeyDown: (event) => {
          // The first one, unless an input method is still at work.
          if (event.key == "Enter" && !event.nativeEvent.isComposing && addable.length) {
            event.preventDefault();
            add(addable[0]);
          }
        },
        autoComplete: "off",
      }),
      failed && el(Notice, { status: "error", isDismissible: false }, __("The phones did not load. Type again to retry.", "phone-compare")),
      searching && !offered && el("p", { className: "phone-compare-none" }, el(Spinner), __("Searching…", "phone-compare")),
      offered && !addable.length && el("p", { className: "phone-compare-none" }, __("No phone has this name.", "phone-compare")),
      addable.length > 0 && el("ul", { className: "phone-compare-found" },
        addable.map((phone) => el("li", { key: phone.id },
          el(Button, { variant: "secondary", size: "small", onClick: () => add(phone) }, phone.name)))));
  }

  /** The phones in their order. */
  function Picked({ phones, names, change }) {
    const move = (at) => {
      const moved = [...phones];
      [moved[at - 1], moved[at]] = [moved[at], moved[at - 1]];
      change(moved);
    };
    return el("ul", { className: "phone-compare-picked" }, phones.map((id, at) => {
      const name = names[id] ?? id;
      return el("li", { key: id },
        el("span", null, name),
        /* translators: %s: the name of a phone. */
        el(Button, { icon: "arrow-up-alt2", size: "small", label: sprintf(__("Move %s up", "phone-compare"), name), disabled: !at, onClick: () => move(at) }),
        /* translators: %s: the name of a phone. */
        el(Button, { icon: "no-alt", size: "small", label: sprintf(__("Remove %s", "phone-compare"), name), onClick: () => change(phones.filter((other) => other != id)) }));
    }));
  }

  /** The widget in the document of the canvas, which may be that of a frame. */
  function Preview({ attributes, told, seen }) {
    const box = useRef();
    const widget = useRef();
    const latest = useRef();
    latest.current = { told, seen };

    useEffect(() => {
      const { ownerDocument } = box.current;
      if (![...ownerDocument.scripts].some(({ src }) => src == settings.loader)) {
        ownerDocument.head.append(Object.assign(ownerDocument.createElement("script"), { type: "module", src: settings.loader }));
      }
      const own = ownerDocument.createElement("phone-compare");
      // The address is the editor's.
      own.setAttribute("link", "off");
      own.setAttribute("loading", "eager");
      widget.current = own;
      box.current.append(own);
      const changed = ({ detail }) => latest.current.told(detail);
      const ready = () => latest.current.seen(own);
      own.addEventListener("phone-compare-change", changed);
      own.addEventListener("phone-compare-ready", ready);
      return () => {
        own.removeEventListener("phone-compare-change", changed);
        own.removeEventListener("phone-compare-ready", ready);
        own.remove();
      };
    }, []);

    const wanted = JSON.stringify(attributes);
    useEffect(() => {
      const own = widget.current;
      const kept = ["link", "loading", ...Object.keys(attributes)];
      for (const { name } of [...own.attributes]) if (!kept.includes(name)) own.removeAttribute(name);
      for (const [name, value] of Object.entries(attributes)) own.setAttribute(name, value === true ? "" : value);
      latest.current.seen(own);
    }, [wanted]);

    return el("div", { ref: box });
  }

  /* ---- The block ---- */

  function Edit({ attributes: block, setAttributes }) {
    const blockProps = useBlockProps();
    const help = useInstanceId(Edit, "phone-compare-rows");
    const [tools, setTools] = useState(null);
    const [names, setNames] = useState({});
    const [rows, setRows] = useState({});
    const [day, setDay] = useState(block.asOf ?? "");
    const [wrong, setWrong] = useState(false);
    const posted = useSelect((select) => select("core/editor")?.getEditedPostAttribute("date"), []);
    const { __unstableMarkNextChangeAsNotPersistent: unrecorded } = useDispatch("core/block-editor");

    useEffect(() => {
      snippets.then(setTools);
    }, []);
    useEffect(() => {
      setDay(block.asOf ?? "");
      setWrong(false);
    }, [block.asOf]);

    const phones = list(block.phones);
    const attributes = tools ? attributesOf(block, tools.ATTRIBUTES) : {};
    const picked = (ids) => setAttributes({ phones: ids.join(" ") || undefined });

    // The names of the phones and of the rows that they have.
    useEffect(() => {
      if (!phones.length) return;
      let isLate = false;
      compared(phones).then(({ phones: told }) => {
        if (isLate) return;
        setNames(Object.fromEntries(told.map(({ id, name }) => [id, name])));
        const labels = told.flatMap(({ specs }) => Object.entries(specs).map(([key, { label }]) => [key.replaceAll("_", "-"), label]));
        setRows(Object.fromEntries(labels));
      }, () => {});
      return () => { isLate = true };
    }, [block.phones]);

    /** What the author has done in the preview. */
    const told = (state) => {
      if (!tools) return;
      const now = tools.attributesOf(state);
      const changed = {};
      for (const name of tools.ATTRIBUTES) {
        if (OWN.includes(name) || !(name in now)) continue;
        const value = now[name] || undefined;
        if (value != block[camel(name)]) changed[camel(name)] = value;
      }
      if (Object.keys(changed).length) setAttributes(changed);
    };

    /** Keeps the table of what the preview shows. */
    const latest = useRef();
    latest.current = { attributes, sheet: block.sheet };
    const seen = useLater(async (widget) => {
      const { attributes: wanted, sheet: saved } = latest.current;
      if (saved?.of == keyOf(wanted)) return;
      try {
        const sheet = await (isList(wanted) ? widget.results() : widget.compare());
        if (!sheet || keyOf(latest.current.attributes) != keyOf(wanted)) return;
        // Undoing a change of the block is one step, not two.
        unrecorded?.();
        setAttributes({ sheet: condensed(sheet, wanted) });
      } catch {
        // Then the block has a sentence instead, and the preview says what is wrong.
      }
    }, 400);

    const pin = async (text) => {
      setDay(text);
      const typed = text.trim();
      if (typed && !(await isDay(typed).catch(() => true))) return setWrong(true);
      setWrong(false);
      setAttributes({ asOf: typed || undefined });
    };

    if (!settings.loader) {
      return el("div", blockProps, el(Notice, { status: "error", isDismissible: false },
        __("The files of the phone comparison are missing. Install the plugin anew, or name their folder under Settings → Writing.", "phone-compare")));
    }
    if (!tools) return el("div", blockProps);

    const labels = Object.values(rows);
    const keyed = Object.fromEntries(Object.entries(rows).map(([key, label]) => [label, key]));
    const view = block.view ?? (phones.length ? "compare" : "finder");
    const panel = el(InspectorControls, null,
      el(PanelBody, { title: __("Phones", "phone-compare") },
        el(Picked, { phones, names, change: picked }),
        el(Picker, { phones, change: picked })),
      el(PanelBody, { title: __("What is shown", "phone-compare"), className: "phone-compare-panel" },
        el(SelectControl, {
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
          label: __("View", "phone-compare"),
          value: view,
          options: [
            { value: "compare", label: __("Comparison", "phone-compare") },
            { value: "finder", label: __("Finder", "phone-compare") },
            { value: "card", label: __("Cards", "phone-compare") },
            { value: "timeline", label: __("Timeline", "phone-compare") },
            { value: "plot", label: __("Plot", "phone-compare") },
          ],
          onChange: (value) => setAttributes({ view: value }),
        }),
        el(TextControl, {
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
          label: __("Day", "phone-compare"),
          value: day,
          placeholder: "2022-05-26",
          help: wrong
            ? __("This is not a date. Write 2022-05-26, 26 May 2022, May 2022 or 2022.", "phone-compare")
            : __("Shows what was known by then. Leave it empty to show what is known when people read it.", "phone-compare"),
          onChange: (text) => {
            setDay(text);
            setWrong(false);
          },
          onBlur: () => pin(day),
          onKeyDown: ({ key }) => { if (key == "Enter") pin(day) },
        }),
        posted && el(Button, { variant: "secondary", onClick: () => pin(posted.slice(0, 10)) }, __("The day of this post", "phone-compare")),
        phones.length > 0 && el(BaseControl, { __nextHasNoMarginBottom: true, help: __("Empty: all rows.", "phone-compare"), id: help },
          el(FormTokenField, {
            __nextHasNoMarginBottom: true,
            __next40pxDefaultSize: true,
            label: __("Rows", "phone-compare"),
            value: list(block.specs).map((key) => rows[key] ?? key),
            suggestions: labels,
            maxSuggestions: 60,
            __experimentalExpandOnFocus: true,
            __experimentalShowHowTo: false,
            __experimentalValidateInput: (text) => labels.includes(text),
            onChange: (chosen) => setAttributes({ specs: chosen.map((label) => keyed[label] ?? label).join(" ") || undefined }),
          })),
        el(CheckboxControl, {
          __nextHasNoMarginBottom: true,
          label: __("Only rows that differ", "phone-compare"),
          checked: Boolean(block.differences),
          onChange: (is) => setAttributes({ differences: is || undefined }),
        })),
      el(PanelBody, { title: __("Looks", "phone-compare"), initialOpen: false, className: "phone-compare-panel" },
        el(SelectControl, {
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
          label: __("Colours", "phone-compare"),
          value: block.theme ?? "",
          options: [
            { value: "", label: __("Those of the page", "phone-compare") },
            { value: "light", label: __("Light", "phone-compare") },
            { value: "dark", label: __("Dark", "phone-compare") },
          ],
          onChange: (value) => setAttributes({ theme: value || undefined }),
        }),
        el(SelectControl, {
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
          label: __("Buttons", "phone-compare"),
          value: block.controls ?? "",
          options: [
            { value: "", label: __("All", "phone-compare") },
            { value: "few", label: __("Few: readers cannot change the subject", "phone-compare") },
            { value: "none", label: __("None", "phone-compare") },
          ],
          onChange: (value) => setAttributes({ controls: value || undefined }),
        }),
        el(TextControl, {
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
          label: __("Name in links", "phone-compare"),
          help: __("With several comparisons in a post, tells their links apart.", "phone-compare"),
          value: block.id ?? "",
          onChange: (value) => setAttributes({ id: value.replace(/[^A-Za-z0-9_-]/g, "") || undefined }),
        })));

    const isEmpty = !phones.length && !block.view;
    return el(Fragment, null, panel, el("div", blockProps,
      isEmpty
        ? el(Placeholder, { icon: "smartphone", label: __("Phone comparison", "phone-compare"), instructions: __("Which phones?", "phone-compare") },
          el(Picker, { phones, change: picked }),
          el(Button, { variant: "link", onClick: () => setAttributes({ view: "finder" }) }, __("Or let readers search: show the finder", "phone-compare")))
        : el(Preview, { attributes, told, seen })));
  }

  wp.blocks.registerBlockType("phone-compare/comparison", { edit: Edit, save: () => null });
})(window.wp, window.phoneCompareEditor ?? { loader: "" });
