import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Tells whether any of these files and folders has changed: their names and contents in 64 hexadecimal digits.
 * What does not exist counts as empty.
 *
 * @param {readonly string[]} places
 * @param {readonly string[]} others what else must be the same
 */
export function fingerprint(places, others = []) {
  const hash = createHash("sha256");
  for (const text of others) hash.update(`${text}\0`);
  const visit = (/** @type {string} */ place) => {
    if (!existsSync(place)) return;
    if (statSync(place).isDirectory()) {
      for (const name of readdirSync(place).sort()) visit(path.join(place, name));
    } else {
      hash.update(`${place}\0`).update(readFileSync(place)).update("\0");
    }
  };
  for (const place of places) visit(place);
  return hash.digest("hex");
}
