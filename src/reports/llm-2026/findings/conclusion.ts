import { section } from "./section";

export const conclusion = section("Conclusion", [
  {
    at: "1-1",
    en: "In technology, governance, business and region alike, long-term success takes advanced models run with discipline.",
    "zh-CN": "无论技术、治理、商业还是区域层面，长期成功都要靠先进模型与严谨运营相结合。",
    "zh-TW": "無論技術、治理、商業還是區域層面，長期成功都要靠先進模型與嚴謹營運相結合。",
  },
  {
    at: "1-2",
    en: "Firm governance, a resilient supply chain and good data put a firm in the best place for lasting gains.",
    "zh-CN": "治理扎实、供应链有韧性并投入数据质量的组织，处于在管控下行风险的同时长期获益的最有利位置。",
    "zh-TW": "治理紮實、供應鏈有韌性並投入資料品質的組織，處於在控管下行風險的同時長期獲益的最有利位置。",
  },
  {
    at: "2-1",
    en: "How much to try with open source and how much to leave to a vendor will go on shaping purchases.",
    "zh-CN": "开源试验与厂商托管之间如何平衡，将继续左右采购选择。",
    "zh-TW": "開源試驗與供應商託管之間如何平衡，將持續左右採購選擇。",
  },
  {
    at: "2-2",
    en: "Two tracks serve companies best: freedom of choice, and managed services for what must not fail.",
    "zh-CN": "企业宜双轨并行：保留灵活性，关键业务负载则用托管服务。",
    "zh-TW": "企業宜雙軌並行：保留彈性，關鍵業務負載則用託管服務。",
  },
  {
    at: "2-3",
    en: "Hybrid deployment and efficient software call for modular design and for monitoring and explainability tools.",
    "zh-CN": "混合部署与软件效率要求团队优先采用模块化架构，并投资监控与可解释性工具。",
    "zh-TW": "混合部署與軟體效率要求團隊優先採用模組化架構，並投資監控與可解釋性工具。",
  },
  {
    at: "2-4",
    en: "Vendors and integrators earn more when their technology fits an industry's workflow and rules.",
    "zh-CN": "技术贴合行业流程与合规要求的厂商和集成商，商业回报更高。",
    "zh-TW": "技術貼合產業流程與合規要求的供應商和整合商，商業回報更高。",
  },
  {
    at: "3-1",
    en: "Progress from here depends on procedure more than on technology.",
    "zh-CN": "今后的进展与其说靠技术，不如说靠流程。",
    "zh-TW": "今後的進展與其說靠技術，不如說靠流程。",
  },
  {
    at: "3-2",
    en: "Lasting routines of governance, validation and purchasing turn what models can do into repeatable results.",
    "zh-CN": "把模型治理、持续验证与灵活采购变成制度，才能让技术潜力化为可重复的业务成果。",
    "zh-TW": "把模型治理、持續驗證與彈性採購化為制度，才能讓技術潛力成為可重複的業務成果。",
  },
]);
