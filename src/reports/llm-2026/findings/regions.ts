import { section } from "./section";

export const regions = section("Regions", [
  {
    at: "1-1",
    en: "Adoption, regulation and partnerships differ materially from one part of the world to another.",
    "zh-CN": "各地区在采用方式、监管制度与合作模式上差异显著。",
    "zh-TW": "各地區在採用方式、監理制度與合作模式上差異顯著。",
  },
  {
    at: "1-2",
    en: "In the Americas, demand for advanced automation and the strength of cloud providers drive adoption.",
    "zh-CN": "在美洲，企业对高级自动化的需求与云服务商的强势存在推动了采用。",
    "zh-TW": "在美洲，企業對高階自動化的需求與雲端業者的強勢布局推動了採用。",
  },
  {
    at: "1-3",
    en: "Vendors in the Americas compete mainly with productised solutions and managed services.",
    "zh-CN": "美洲的厂商主要以产品化方案和托管服务展开竞争。",
    "zh-TW": "美洲的供應商主要以產品化方案和託管服務展開競爭。",
  },
  {
    at: "1-4",
    en: "Buyers in the Americas want fast production, a fit with their clouds and sound incident response.",
    "zh-CN": "美洲买方看重投产速度、与现有云环境的衔接以及事件响应能力。",
    "zh-TW": "美洲買方重視上線速度、與現有雲端環境的銜接以及事件應變能力。",
  },
  {
    at: "1-5",
    en: "Proof of enterprise-grade security and of kept service levels gives vendors in the Americas an edge.",
    "zh-CN": "在美洲，能证明企业级安全与服务水平保障的厂商更占优势。",
    "zh-TW": "在美洲，能證明企業級資安與服務水準保證的供應商更占優勢。",
  },
  {
    at: "2-1",
    en: "In Europe, the Middle East and Africa, rules and the residency of data weigh more on design and buying.",
    "zh-CN": "在欧洲、中东与非洲，监管与数据驻留要求对架构和采购的影响更大。",
    "zh-TW": "在歐洲、中東與非洲，法規與資料落地要求對架構和採購的影響更大。",
  },
  {
    at: "2-2",
    en: "Organisations in EMEA ask first for privacy by design, explainability and regional compliance.",
    "zh-CN": "欧洲、中东与非洲的组织以隐私保护设计、可解释性与符合区域法规为先。",
    "zh-TW": "歐洲、中東與非洲的組織以隱私保護設計、可解釋性與符合區域法規為先。",
  },
  {
    at: "2-3",
    en: "Private and hybrid deployment find more takers in EMEA, where privacy and regional rules come first.",
    "zh-CN": "欧洲、中东与非洲重视隐私与合规，私有云与混合云因而更受欢迎。",
    "zh-TW": "歐洲、中東與非洲重視隱私與合規，私有雲與混合雲因而更受青睞。",
  },
  {
    at: "2-4",
    en: "EMEA buyers prefer vendors with support nearby and open assurances on how data is handled.",
    "zh-CN": "欧洲、中东与非洲的买方青睐能提供本地支持并公开说明数据处理方式的厂商。",
    "zh-TW": "歐洲、中東與非洲的買方青睞能提供在地支援並公開說明資料處理方式的供應商。",
  },
  {
    at: "2-5",
    en: "The many languages of EMEA call for multilingual models and local data, and so for local partners.",
    "zh-CN": "欧洲、中东与非洲语言众多，需要多语言模型与本地数据，本地伙伴因而格外有用。",
    "zh-TW": "歐洲、中東與非洲語言眾多，需要多語言模型與在地資料，在地夥伴因而格外有用。",
  },
  {
    at: "3-1",
    en: "Growth in Asia-Pacific is marked by fast digitisation in every industry and by large public programmes.",
    "zh-CN": "亚太增长的特点是各行业的快速数字化和规模可观的公共部门项目。",
    "zh-TW": "亞太成長的特點是各產業的快速數位化和規模可觀的公部門計畫。",
  },
  {
    at: "3-2",
    en: "Preferences on how to deploy language models differ widely within Asia-Pacific.",
    "zh-CN": "亚太区内对部署方式的偏好差异很大。",
    "zh-TW": "亞太區內對部署方式的偏好差異很大。",
  },
  {
    at: "3-3",
    en: "In Asia-Pacific scalability, many languages and cheap inference count, which favours cloud and on-premise alike.",
    "zh-CN": "亚太看重可扩展性、多语言能力与低成本推理，云原生服务与本地化部署因而并行。",
    "zh-TW": "亞太重視擴充性、多語言能力與低成本推論，雲端原生服務與在地化的地端部署因而並行。",
  },
  {
    at: "3-4",
    en: "Trade policy, the supply of talent and partner networks limit and open chances in all regions.",
    "zh-CN": "贸易政策、人才供给与伙伴生态在各地既是约束，也是机会。",
    "zh-TW": "貿易政策、人才供給與夥伴生態系在各地既是限制，也是機會。",
  },
  {
    at: "3-5",
    en: "A good regional strategy keeps world-wide technical standards and adapts operation and compliance locally.",
    "zh-CN": "有效的区域策略以全球技术标准为本，再按当地运营与合规要求调整。",
    "zh-TW": "有效的區域策略以全球技術標準為本，再依當地營運與合規要求調整。",
  },
]);
