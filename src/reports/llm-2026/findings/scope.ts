import { section } from "./section";

export const scope = section("Scope", [
  {
    at: "1-1",
    en: "Large language models have become a strategic matter for companies, makers of technology and policymakers alike.",
    "zh-CN": "大语言模型已成为企业、技术厂商和政策制定者共同的战略课题。",
    "zh-TW": "大型語言模型已成為企業、技術供應商和政策制定者共同的策略課題。",
  },
  {
    at: "1-2",
    en: "The study marks the limits of its analysis and fixes its terms for families of models and ways to deploy them.",
    "zh-CN": "研究划定了分析边界，并统一了模型家族与部署形态的术语。",
    "zh-TW": "研究界定了分析範圍，並統一了模型家族與部署型態的用語。",
  },
  {
    at: "1-3",
    en: "The study names the groups whose decisions change most as the use of language models spreads.",
    "zh-CN": "研究指明，随着语言模型普及，哪些群体的决策受影响最大。",
    "zh-TW": "研究指明，隨著語言模型普及，哪些群體的決策受影響最大。",
  },
  {
    at: "1-4",
    en: "Real use cases, familiar design trade-offs and moving regulation lead the reader from the idea to its use.",
    "zh-CN": "研究从真实用例、常见的设计取舍和不断变化的监管入手，带读者由概念走向应用。",
    "zh-TW": "研究從真實使用案例、常見的設計取捨和不斷變動的法規入手，帶讀者由概念走向應用。",
  },
  {
    at: "2-1",
    en: "Readers are told which qualitative and quantitative inputs, and which assumptions, the conclusions rest on.",
    "zh-CN": "研究交代了结论所依据的定性与定量资料，以及关键假设。",
    "zh-TW": "研究交代了結論所依據的質化與量化資料，以及關鍵假設。",
  },
  {
    at: "2-2",
    en: "The study looks at the market in three ways: by segment, by region and by company.",
    "zh-CN": "研究从三个角度看市场：细分市场、区域和企业。",
    "zh-TW": "研究從三個角度看市場：市場區隔、區域和企業。",
  },
  {
    at: "2-3",
    en: "Executives can use the study to question their teams, to set priorities, and to choose between building and partnering.",
    "zh-CN": "管理层可借助研究向团队提问、排定优先事项，并判断哪些能力自建、哪些借助伙伴。",
    "zh-TW": "管理階層可藉助研究向團隊提問、排定優先事項，並判斷哪些能力自建、哪些借助夥伴。",
  },
]);
