import { report } from "../../src/reports/llm-2026/report";

const { themes } = report;

// What a finding has to speak of for a driver to rest on it.
const subjects: Record<string, RegExp> = {
  "Tariffs on hardware": /tariffs.*hardware/i,
  "Capacity moved onshore": /tariffs.*capacity at home/i,
  "Regulation of models": /regulators/i,
  "Data residency": /residency of data/i,
  "Efficiency of training": /pretraining.*efficient/i,
  "Efficiency of inference": /efficient inference/i,
  "Open-source adoption": /open-source/i,
  "On-premise and hybrid demand": /on-premise/i,
  "Multimodal demand": /multimodal.*demand/i,
  "Digitisation in Asia-Pacific": /Asia-Pacific.*digitisation/i,
  "Supply of talent": /supply of talent/i,
};

test.each(themes.map((theme) => [theme.name.en, theme] as const))(
  "%s rests on a finding of it",
  (name, theme) => {
    const finding = report.findings.find(({ id }) => id === theme.finding);
    expect(finding?.text.en).toMatch(subjects[name]!);
  },
);
