// Finds a Chrome, Edge or Chromium for the tests, or installs one, or says what to do.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const names = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "msedge",
];
const places = {
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) =>
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((file) =>
      path.join(process.env[variable] ?? "", file),
    ),
  ),
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
};

const runnable = (/** @type {string} */ file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installed() {
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [
    process.env.BROWSER_PATH ?? "",
    ...onPath,
    ...(places[process.platform] ?? []),
    chromium.executablePath(),
  ]
    .filter(Boolean)
    .find(runnable);
}

const run = (/** @type {string} */ command, /** @type {string[]} */ args) =>
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32", timeout: 600_000 })
    .status === 0;

function install() {
  console.log("No Chrome, Edge or Chromium found: installing one for the tests.");
  if (process.platform === "linux" && process.getuid?.() === 0 && runnable("/usr/bin/apt-get")) {
    if (
      run("apt-get", ["update"]) &&
      run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"])
    )
      return;
  }
  run("npx", ["playwright-core", "install", "chromium"]);
}

/** The path of a browser. Throws, with the ways out, where none can be had. */
export function findBrowser() {
  let found = installed();
  if (!found) {
    install();
    found = installed();
  }
  if (!found) {
    throw new Error(
      "The tests need Chrome, Edge or Chromium, and none could be installed. " +
        "Install one, or set BROWSER_PATH to the path of one, and run the tests again.",
    );
  }
  return found;
}

export function launchBrowser(
  /** @type {import("playwright-core").LaunchOptions} */ { args = [], ...options } = {},
) {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...args,
    ],
    ...options,
  });
}
