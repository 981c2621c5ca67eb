import { section } from "./section";

export const competition = section("Competition", [
  {
    at: "1-1",
    en: "Platform strength, partner networks and choices of investment together decide how vendors compete.",
    "zh-CN": "平台实力、伙伴网络与投资取向共同决定厂商的竞争方式。",
    "zh-TW": "平台實力、夥伴網路與投資取向共同決定供應商的競爭方式。",
  },
  {
    at: "1-2",
    en: "Leaders spend on scalable infrastructure, their own optimisation libraries and curated data, for quicker results.",
    "zh-CN": "领先者重金投入可扩展的基础设施、自有优化库与精选数据，让企业客户更快见效。",
    "zh-TW": "領先者重金投入可擴充的基礎設施、自有最佳化函式庫與精選資料，讓企業客戶更快見效。",
  },
  {
    at: "1-3",
    en: "Specialists and integrators offer industry solutions, domain tuning and full implementation, with effect at once.",
    "zh-CN": "专业厂商与系统集成商提供行业方案、领域微调和全程实施，见效快。",
    "zh-TW": "專業廠商與系統整合商提供產業方案、領域微調和全程導入，見效快。",
  },
  {
    at: "2-1",
    en: "Partnerships are made to complement an offering more often than to fight a rival.",
    "zh-CN": "合作多着眼于互补，而不是正面竞争。",
    "zh-TW": "合作多著眼於互補，而不是正面競爭。",
  },
  {
    at: "2-2",
    en: "Platform providers reach further through certified partners and managed services.",
    "zh-CN": "平台厂商借认证伙伴计划与托管服务扩大覆盖。",
    "zh-TW": "平台業者藉認證夥伴計畫與託管服務擴大市場觸及。",
  },
  {
    at: "2-3",
    en: "Boutique vendors stress deep knowledge of a field and models built to order.",
    "zh-CN": "小型专业厂商强调深厚的领域知识与定制模型。",
    "zh-TW": "小型專業廠商強調深厚的領域知識與客製模型。",
  },
  {
    at: "2-4",
    en: "Money goes into regional delivery centres, toolkits for regulated industries and engineers versed in distributed training.",
    "zh-CN": "资金投向精通分布式训练的工程人才、区域交付中心，以及便于受监管行业采用的合规工具包。",
    "zh-TW": "資金投向精通分散式訓練的工程人才、區域交付中心，以及便於受監理產業採用的合規工具組。",
  },
  {
    at: "3-1",
    en: "Scores on standard benchmarks matter, and latency, interpretability and maintainability matter as much.",
    "zh-CN": "标准基准测试的成绩重要，实际运行中的延迟、可解释性与可维护性同样重要。",
    "zh-TW": "標準基準測試的成績重要，實際運作中的延遲、可解釋性與可維護性同樣重要。",
  },
  {
    at: "3-2",
    en: "Buyers who must change organisation as well as technology take to advice, integration and support in one.",
    "zh-CN": "既要改技术也要改组织的企业买方，越来越青睐咨询、集成与全生命周期支持合一的服务。",
    "zh-TW": "既要改技術也要改組織的企業買方，越來越青睞顧問、整合與全生命週期支援合一的服務。",
  },
  {
    at: "3-3",
    en: "Firms likely to win join a strong platform to flexible services aimed at results in one sector.",
    "zh-CN": "有望胜出的是把平台根基与面向行业成果的灵活服务结合起来的企业。",
    "zh-TW": "有望勝出的是把平台根基與以產業成果為導向的彈性服務結合起來的企業。",
  },
]);
