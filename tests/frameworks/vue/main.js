import { createApp, createSSRApp } from "vue";
import App from "./App.vue";

const hydrates = document.querySelector("main").firstElementChild;
(hydrates ? createSSRApp : createApp)(App).mount("main");
