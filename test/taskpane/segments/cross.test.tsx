/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SegmentsTab } from "../../../src/taskpane/segments/SegmentsTab";
import { crossSide } from "../../../src/taskpane/segments/crossSide";
import { readWeights } from "../../../src/taskpane/segments/readWeights";
import { firstChoice, sheetKey } from "../../../src/taskpane/segments/segmentChoice";
import { violations } from "../axe";
import { loadFunctions } from "../functionsInPage";
import { renderInPane } from "../renderInPane";

beforeAll(loadFunctions);
afterEach(cleanup);
jest.setTimeout(30_000);

describe("weights", () => {
  test("are read where there is one for each pair", () => {
    expect(
      readWeights(
        [
          [1, 0],
          [2, 5],
        ],
        2,
        2,
      ),
    ).toEqual({
      kind: "weights",
      grid: [
        [1, 0],
        [2, 5],
      ],
    });
  });

  test.each([
    ["no cells", null, { kind: "gone" }],
    ["too few", [[1, 2]], { kind: "size", rows: 1, columns: 2 }],
    [
      "a name",
      [
        ["Cloud", 1],
        [1, 1],
      ],
      { kind: "cell", row: 1, column: 1, text: "Cloud" },
    ],
    [
      "an empty cell",
      [
        [1, 1],
        [1, ""],
      ],
      { kind: "cell", row: 2, column: 2, text: "" },
    ],
    [
      "below 0",
      [
        [1, -1],
        [1, 1],
      ],
      { kind: "cell", row: 1, column: 2, text: "-1" },
    ],
  ])("%s: what is wrong is named", (_, cells, expected) => {
    expect(readWeights(cells, 2, 2)).toEqual(expected);
  });
});

describe("a side", () => {
  const choice = {
    ...firstChoice,
    drift: true,
    shareYears: ["2026", "2032"],
    sheets: {
      [sheetKey("Deployment", "top")]: [
        ["40", "60"],
        ["60", "40"],
      ],
    },
  } as const;

  test("has the shares of the year, drifting between those given", () => {
    // By hand: half-way between 40% and 60%.
    const side = crossSide(choice, "Deployment", "top", 2029);
    expect(side.shares).toEqual([expect.closeTo(0.5, 15), expect.closeTo(0.5, 15)]);
    expect(side.ready).toBe(true);
  });

  test("without shares has none, and is not ready", () => {
    expect(crossSide(choice, "Region", "top", 2029)).toMatchObject({
      shares: [null, null, null],
      ready: false,
      wrong: false,
    });
  });

  test("with something that is no share is wrong", () => {
    const sheets = {
      [sheetKey("Deployment", "top")]: [
        ["much", "60"],
        ["60", "40"],
      ],
    };
    expect(crossSide({ ...choice, sheets }, "Deployment", "top", 2029)).toMatchObject({
      ready: false,
      wrong: true,
    });
  });
});

test("shares typed under one axis are there when the other is chosen, and the table adds up", async () => {
  const user = userEvent.setup();
  renderInPane(<SegmentsTab />);
  await user.click(screen.getByRole("treeitem", { name: "Deployment" }));
  await user.click(screen.getByText("Cross with a second axis"));
  expect(await screen.findByText(/The heat map comes when the shares of both axes/)).toBeTruthy();
  const share = (name: string) => screen.getByRole("textbox", { name: `${name} Share 2026` });
  await user.type(share("Cloud"), "60");
  await user.type(share("On-Premises"), "40");
  await user.type(share("Americas"), "50");
  await user.type(share("Europe, Middle East & Africa"), "30");
  await user.type(share("Asia-Pacific"), "20");
  const table = within(await screen.findByRole("table", { name: /Deployment × Region in 2026/ }));
  const rows = table.getAllByRole("row").map((row) => [...row.children].map((cell) => cell.textContent));
  // By hand: 12.12 × 0.6 × 0.5, and so on.
  expect(rows.slice(1)).toEqual([
    ["Cloud", "3.64", "2.18", "1.45", "7.27"],
    ["On-Premises", "2.42", "1.45", "0.97", "4.85"],
    ["Total", "6.06", "3.64", "2.42", "12.12"],
  ]);
  expect(await violations()).toEqual([]);
  // The axis above becomes the second one's: another takes its place.
  await user.click(screen.getByRole("treeitem", { name: "Region" }));
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Second axis" }).value).toBe("Offering");
  expect((share("Americas") as HTMLInputElement).value).toBe("50");
});
