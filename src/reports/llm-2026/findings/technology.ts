import { section } from "./section";

export const technology = section("Technology", [
  {
    at: "1-1",
    en: "Three forces move the field: better architectures, new economics of computing, and maturing use in companies.",
    "zh-CN": "三股力量推动这一领域：架构进步、算力经济性变化，以及企业应用趋于成熟。",
    "zh-TW": "三股力量推動這個領域：架構進步、運算經濟性改變，以及企業應用趨於成熟。",
  },
  {
    at: "1-2",
    en: "Pretraining and fine-tuning have grown more efficient, so companies can consider tailor-made models.",
    "zh-CN": "预训练与微调的效率提高，企业可以考虑定制模型，而不必只用通用方案。",
    "zh-TW": "預訓練與微調的效率提高，企業可以考慮量身打造的模型，而不必只用通用方案。",
  },
  {
    at: "1-3",
    en: "Open-source research and modular tools spread the state of the art and stir new rivalry among vendors and integrators.",
    "zh-CN": "开源研究与模块化工具普及了最前沿的能力，也在厂商与系统集成商之间引发新的竞争。",
    "zh-TW": "開源研究與模組化工具普及了最尖端的能力，也在供應商與系統整合商之間引發新的競爭。",
  },
  {
    at: "2-1",
    en: "Regulators and the public are changing how companies govern the making and the running of models.",
    "zh-CN": "监管机构与公众的关注正在改变企业对模型开发和运行的治理。",
    "zh-TW": "監理機關與社會大眾的關注正在改變企業對模型開發和運作的治理。",
  },
  {
    at: "2-2",
    en: "Privacy, provenance of training data and auditability are new compliance points that sway purchasing and design.",
    "zh-CN": "隐私、训练数据来源与可审计性成为新的合规要点，左右采购与架构。",
    "zh-TW": "隱私、訓練資料來源與可稽核性成為新的合規要點，左右採購與架構。",
  },
  {
    at: "2-3",
    en: "Cost, latency and intellectual property lead companies to mix managed cloud with on-premise or edge systems.",
    "zh-CN": "出于成本、延迟和知识产权的考虑，企业把云端托管服务与本地或边缘部署混合使用。",
    "zh-TW": "基於成本、延遲和智慧財產的考量，企業把雲端託管服務與地端或邊緣部署混合使用。",
  },
  {
    at: "3-1",
    en: "Vendors stand apart by integrations, security credentials and domain tuning, less by the size of a model.",
    "zh-CN": "厂商的差异更多取决于生态集成、安全资质和领域微调，而非模型规模。",
    "zh-TW": "供應商的差異更多取決於生態系整合、資安認證和領域微調，而非模型規模。",
  },
  {
    at: "3-2",
    en: "The shift favours nimble organisations that turn proofs of concept into repeatable production.",
    "zh-CN": "这一转变有利于能把概念验证变成可重复投产流程的敏捷组织。",
    "zh-TW": "這一轉變有利於能把概念驗證變成可重複上線流程的敏捷組織。",
  },
  {
    at: "3-3",
    en: "Investment in responsible AI practice keeps the trust of stakeholders.",
    "zh-CN": "投入负责任的人工智能，才能保住利益相关方的信任。",
    "zh-TW": "投入負責任的人工智慧，才能保住利害關係人的信任。",
  },
  {
    at: "3-4",
    en: "Lasting value goes to organisations with technical skill, mature governance and disciplined operation.",
    "zh-CN": "持久的价值归于技术精良、治理成熟、运营严谨的组织。",
    "zh-TW": "持久的價值歸於技術精良、治理成熟、營運嚴謹的組織。",
  },
]);
