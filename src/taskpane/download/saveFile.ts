import { officeContext } from "../shell/office";

/** A file for a person, by its name. */
export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The browser reads the file at its own pace, and does not say when it has. */
const kept = 60_000;

/** Office's own viewers there take a download for a page to show and do nothing at all, without an error. */
const withoutDownloads: readonly string[] = ["Mac", "iOS", "Android"];

/**
 * Whether a page of an add-in can save a file here. In browsers the frame has been allowed to since 2020 (office-js
 * issue 1221), on Windows the viewer shows where it goes (1793), on a Mac it cannot by design (2700).
 */
export function canSave(): boolean {
  return !withoutDownloads.includes(String(officeContext().platform));
}

/** Saves a file as any page does: by a link that is pressed for the person. */
export function saveFile({ name, content }: NamedFile): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}
