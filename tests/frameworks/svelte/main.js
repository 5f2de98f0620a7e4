import { hydrate, mount } from "svelte";
import App from "./App.svelte";

const target = document.querySelector("main");
(target.firstElementChild ? hydrate : mount)(App, { target });
