import CopyPlugin from "copy-webpack-plugin";

export default {
  mode: "production",
  entry: "./src/main.js",
  output: { path: `${import.meta.dirname}/dist-webpack`, filename: "src/main.js" },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "index.html" },
        // As they are: without `info`, webpack would minify the scripts, and the hashes that the loader knows would be wrong.
        { from: "node_modules/phone-compare", to: "phone-compare", info: { minimized: true } },
      ],
    }),
  ],
};
