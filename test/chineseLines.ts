import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** Where the product speaks. The report's findings are prose about the market, and keep their own wording. */
const places = ["src", "workbench", "scripts", "manifest.xml"];
const silent = /^src[\\/]reports[\\/].*[\\/](?:findings|validate)[\\/]/;

const files = places
  .flatMap((place) =>
    /\.\w+$/.test(place)
      ? [place]
      : readdirSync(place, { recursive: true, encoding: "utf8" }).map((file) => path.join(place, file)),
  )
  .filter((file) => /\.(tsx?|js|json|html|xml)$/.test(file) && !silent.test(file));

/** Every line with Chinese in it, and where it stands. */
export const chineseLines = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((text, index) => ({ at: `${file}:${index + 1}`, text }))
    .filter(({ text }) => /\p{Script=Han}/u.test(text)),
);
