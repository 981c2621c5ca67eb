import type { Strings } from "./strings";

export type Step = keyof Strings["steps"];

/** A person who has waited so long for one step is told that it takes long. */
const patience = 20_000;

/** Says what the page is doing while it starts, and what can be done where a part fails or takes long. */
export function createProgress(strings: () => Strings) {
  const card = document.getElementById("progress")!;
  const text = document.createElement("span");

  const offerReload = (sentence: string) => {
    text.textContent = sentence;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = strings().reload;
    button.addEventListener("click", () => location.reload());
    card.replaceChildren(text, button);
  };

  return {
    step(step: Step) {
      // Two scripts of the page tell of their steps here, one after the other: the card knows which is the last.
      const begun = String(performance.now());
      card.dataset["begun"] = begun;
      text.textContent = strings().steps[step];
      card.setAttribute("role", "status");
      card.replaceChildren(text);
      card.hidden = false;
      setTimeout(() => {
        if (card.dataset["begun"] === begun) {
          offerReload(`${strings().steps[step]} ${strings().slow}`);
        }
      }, patience);
    },
    failed(error: unknown) {
      console.error(error);
      delete card.dataset["begun"];
      card.setAttribute("role", "alert");
      card.hidden = false;
      offerReload(`${strings().failed} ${error instanceof Error ? error.message : String(error)}`);
    },
    done() {
      delete card.dataset["begun"];
      card.hidden = true;
    },
  };
}

export type Progress = ReturnType<typeof createProgress>;
