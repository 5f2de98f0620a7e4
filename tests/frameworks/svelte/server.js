import { render as draw } from "svelte/server";
import App from "./App.svelte";

export const render = () => draw(App).body;
