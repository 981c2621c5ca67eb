/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { useEffect } from "react";
import { useNotify, type Notice } from "../../../src/taskpane/shell/notice";
import { readingTime } from "../../../src/taskpane/shell/readingTime";
import { violations } from "../axe";
import { renderInPane } from "../renderInPane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

function Say({ notice }: { readonly notice: Notice }) {
  const notify = useNotify();
  useEffect(() => notify(notice), [notify, notice]);
  return null;
}
const done: Notice = { intent: "success", text: "Inserted in Sheet1!B2:C9." };
const wait = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));
const shows = () => screen.queryByText(/Inserted in/) !== null;

// By hand: 4 s to look up, 25 characters of 90 ms: 6.25 s.
test("a success closes by itself when it has been read", () => {
  renderInPane(<Say notice={done} />);
  wait(6.2);
  expect(shows()).toBe(true);
  wait(0.1);
  expect(shows()).toBe(false);
});

test("one with a button stays long enough to reach it", () => {
  renderInPane(<Say notice={{ ...done, action: { label: "Go to", run: () => undefined } }} />);
  wait(16);
  expect(shows()).toBe(true);
  wait(0.5);
  expect(shows()).toBe(false);
});

test("time does not run while the pointer or the focus is on it", () => {
  renderInPane(<Say notice={{ ...done, action: { label: "Go to", run: () => undefined } }} />);
  fireEvent.pointerEnter(screen.getByRole("status"));
  wait(60);
  expect(shows()).toBe(true);
  act(() => screen.getByRole("button", { name: "Go to" }).focus());
  fireEvent.pointerLeave(screen.getByRole("status"));
  wait(60);
  expect(shows()).toBe(true);
  act(() => screen.getByRole("button", { name: "Go to" }).blur());
  wait(17);
  expect(shows()).toBe(false);
});

test.each(["error", "warning"] as const)("an %s stays until it is closed", (intent) => {
  renderInPane(<Say notice={{ ...done, intent }} />);
  wait(3600);
  expect(shows()).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(shows()).toBe(false);
});

function Two() {
  const notify = useNotify();
  return (
    <>
      <Say notice={done} />
      <button onClick={() => notify({ ...done, text: "Inserted in Sheet1!D2." })}>Next</button>
    </>
  );
}

test("a later notice takes the place of the one before, with time of its own", () => {
  renderInPane(<Two />);
  wait(6);
  fireEvent.click(screen.getByRole("button", { name: "Next" }));
  expect(screen.getAllByText(/Inserted in/).map(({ textContent }) => textContent)).toEqual([
    "Inserted in Sheet1!D2.",
  ]);
  wait(5);
  expect(shows()).toBe(true);
  wait(1);
  expect(shows()).toBe(false);
});

// By hand: 4 s, 8 characters of 300 ms.
test("Chinese takes longer to read by the character", () => {
  expect(readingTime({ intent: "info", text: "所有检查均已通过" })).toBe(6400);
});

test("axe finds nothing wrong with a notice", async () => {
  jest.useRealTimers();
  renderInPane(<Say notice={{ ...done, action: { label: "Go to", run: () => undefined } }} />);
  expect(await violations()).toEqual([]);
});
