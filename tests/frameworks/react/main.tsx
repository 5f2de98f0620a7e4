import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./App";

const main = document.querySelector("main")!;
const app = <StrictMode><App /></StrictMode>;
if (main.firstElementChild) hydrateRoot(main, app);
else createRoot(main).render(app);
