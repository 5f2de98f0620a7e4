// How the style sheets are written. Formatting is checked too: no other tool does it.
export default {
  extends: "stylelint-config-standard",
  plugins: ["@stylistic/stylelint-plugin"],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    "@stylistic/declaration-block-semicolon-newline-after": "always",
    "@stylistic/declaration-block-trailing-semicolon": "always",
    "@stylistic/indentation": 2,
    "@stylistic/max-empty-lines": 1,
    "@stylistic/max-line-length": 120,
    "@stylistic/number-leading-zero": "never",
    "@stylistic/selector-list-comma-newline-after": "always",
    // As docs/theming.md and the pages write colours: pairs are easier to compare in one form.
    "color-hex-length": "long",
    // `--_` before what the widget makes of a page's `--pc-`: a page must not set it.
    "custom-property-pattern": "^_?[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    "declaration-no-important": true,
    // Rules stand by what they are about. Most pairs that this one names never meet one element.
    "no-descending-specificity": null,
  },
};
