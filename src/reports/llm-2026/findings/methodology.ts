import { section } from "./section";

export const methodology = section("Methodology", [
  {
    at: "1-1",
    en: "Technology leaders, data scientists, buyers and compliance officers told interviewers of hurdles and priorities.",
    "zh-CN": "研究访谈多个行业的技术负责人、数据科学家、采购专家与合规人员，了解实施难点与战略重点。",
    "zh-TW": "研究訪談多個產業的技術主管、資料科學家、採購專家與法遵人員，了解導入難題與策略重點。",
  },
  {
    at: "1-2",
    en: "Journals, public filings, whitepapers and vendors' documents gave a map of capabilities and roadmaps.",
    "zh-CN": "研究依据学术文献、公开申报文件、白皮书与厂商资料，梳理能力与产品路线图。",
    "zh-TW": "研究依據學術文獻、公開申報文件、白皮書與供應商資料，梳理能力與產品藍圖。",
  },
  {
    at: "1-3",
    en: "Checking the sources against each other made the findings more reliable and less the view of one.",
    "zh-CN": "不同来源相互印证，减少了单一来源的偏差，结论更可靠。",
    "zh-TW": "不同來源相互印證，減少了單一來源的偏誤，結論更可靠。",
  },
  {
    at: "2-1",
    en: "Interview transcripts were coded by theme, to bring out problems and chances that come up again and again.",
    "zh-CN": "对访谈记录做定性编码，找出反复出现的痛点与机会。",
    "zh-TW": "對訪談紀錄做質性編碼，找出反覆出現的痛點與機會。",
  },
  {
    at: "2-2",
    en: "Scenario analysis asked how policy and supply chains might change the pace and course of adoption.",
    "zh-CN": "情景分析考察政策与供应链的变化会怎样改变采用的走向。",
    "zh-TW": "情境分析探討政策與供應鏈的變化會怎樣改變採用的走向。",
  },
  {
    at: "2-3",
    en: "Vendors were placed by comparing features, on functional criteria and on others.",
    "zh-CN": "研究通过功能对比，按功能性与非功能性标准评估厂商的定位。",
    "zh-TW": "研究透過功能比較，依功能性與非功能性準則評估供應商的定位。",
  },
  {
    at: "2-4",
    en: "Experts in workshops tested the conclusions, sharpened the segments and kept the advice practicable.",
    "zh-CN": "专家研讨会对结论做压力测试，细化细分边界，并使建议切实可行。",
    "zh-TW": "專家工作坊對結論做壓力測試，細化區隔界線，並使建議切實可行。",
  },
  {
    at: "2-5",
    en: "Protocols, interview guides and scoring rules are written down, so that others can review or repeat the work.",
    "zh-CN": "数据收集规程、访谈提纲与评分准则均有记录，可供独立审查与重复研究。",
    "zh-TW": "資料蒐集規程、訪談大綱與評分準則均有紀錄，可供獨立審查與重複研究。",
  },
  {
    at: "3-1",
    en: "The approach weighs depth against breadth: advice that can be used, by a method that can be defended.",
    "zh-CN": "研究方法兼顾深度与广度，给出可用的指引，方法本身也透明、经得起推敲。",
    "zh-TW": "研究方法兼顧深度與廣度，提出可用的指引，方法本身也透明、經得起檢驗。",
  },
]);
