import { section } from "./section";

export const segmentation = section("Segmentation", [
  {
    at: "1-1",
    en: "By offering there are two sides: services of three kinds, and model software with closed or open source.",
    "zh-CN": "按交付方式，市场分为两类：三种服务，以及闭源或开源的模型软件。",
    "zh-TW": "按產品與服務，市場分為兩類：三種服務，以及閉源或開源的模型軟體。",
  },
  {
    at: "1-2",
    en: "Each offering has its own buying process and its own benefit to the buyer.",
    "zh-CN": "每种交付方式的购买过程不同，带来的价值也不同。",
    "zh-TW": "每種產品與服務的購買歷程不同，帶來的價值也不同。",
  },
  {
    at: "1-3",
    en: "Consulting hastens strategy and governance, integration puts systems in place, support keeps them resilient.",
    "zh-CN": "咨询加快战略与治理的确立，开发与整合推动系统落地，支持与维护保障长期运行的韧性。",
    "zh-TW": "顧問諮詢加快策略與治理的確立，開發與整合推動系統導入，支援與維護確保長期營運的韌性。",
  },
  {
    at: "1-4",
    en: "Closed-source software tends to come ready for work, with updates left to its vendor.",
    "zh-CN": "闭源软件大多开箱即用，更新交由厂商负责。",
    "zh-TW": "閉源軟體大多開箱即用，更新交由供應商負責。",
  },
  {
    at: "1-5",
    en: "Open-source models let buyers adapt them, and their community brings the new ideas.",
    "zh-CN": "开源模型便于买方定制，创新由社区带动。",
    "zh-TW": "開源模型便於買方客製，創新由社群帶動。",
  },
  {
    at: "2-1",
    en: "By type, a model's architecture and training strategy frame its capabilities and the purposes it fits.",
    "zh-CN": "按类型划分，模型架构与训练策略界定了能力以及与用途的匹配。",
    "zh-TW": "按類型劃分，模型架構與訓練策略界定了能力以及與用途的契合。",
  },
  {
    at: "2-2",
    en: "The five types differ in how well they generate text, translate, summarise and adapt to a domain.",
    "zh-CN": "五种类型在文本生成、翻译、摘要与领域适配上各有所长。",
    "zh-TW": "五種類型在文字生成、翻譯、摘要與領域適應上各有所長。",
  },
  {
    at: "2-3",
    en: "Companies pick a type by balancing accuracy, controllability and cost against each other.",
    "zh-CN": "企业选型时，在准确、可控与成本之间权衡。",
    "zh-TW": "企業選型時，在準確、可控與成本之間權衡。",
  },
  {
    at: "3-1",
    en: "Four modalities are told apart: text, images, audio and video.",
    "zh-CN": "模态分为四种：文本、图像、音频与视频。",
    "zh-TW": "模態分為四種：文字、影像、音訊與影片。",
  },
  {
    at: "3-2",
    en: "Multimodal work takes several disciplines and special annotation, which raises demand for industry solutions.",
    "zh-CN": "多模态流程需要跨学科工程与专门标注，带动了对行业解决方案的需求。",
    "zh-TW": "多模態流程需要跨領域工程與專門標註，帶動了對產業解決方案的需求。",
  },
  {
    at: "3-3",
    en: "Deployment mode is on-premise or one of three kinds of cloud, a trade-off of control, scalability and compliance.",
    "zh-CN": "部署模式分为本地部署与三种云，是控制力、可扩展性与合规之间的取舍。",
    "zh-TW": "部署模式分為地端部署與三種雲端，是控制力、擴充性與合規之間的取捨。",
  },
  {
    at: "3-4",
    en: "In broader terms, the choice of cloud or on-premises shapes resilience and the effort of integration.",
    "zh-CN": "更宽泛地看，上云还是本地部署会影响系统的韧性与集成的复杂程度。",
    "zh-TW": "更廣泛地看，上雲還是地端部署會影響系統的韌性與整合的複雜程度。",
  },
  {
    at: "4-1",
    en: "Six applications are told apart, each with its own demands on data, latency and evaluation.",
    "zh-CN": "应用分为六种，各有自己的数据、延迟与评估要求。",
    "zh-TW": "應用分為六種，各有自己的資料、延遲與評估要求。",
  },
  {
    at: "4-2",
    en: "Demand differs across six industry verticals, from banking and healthcare to media and retail.",
    "zh-CN": "六个产业的需求各不相同，从银行、医疗到媒体、零售。",
    "zh-TW": "六個產業的需求各不相同，從銀行、醫療到媒體、零售。",
  },
  {
    at: "4-3",
    en: "An industry's own rules and specialised data shape how models are made and how they are sold.",
    "zh-CN": "各产业特有的监管与专业数据，既影响模型开发，也影响市场推广的重点。",
    "zh-TW": "各產業特有的法規與專業資料，既影響模型開發，也影響市場推廣的重點。",
  },
  {
    at: "4-4",
    en: "Read together, the axes show where the next dollar on models, data or compliance returns most.",
    "zh-CN": "把各个维度合起来看，就知道模型、数据与合规上的新增投入在哪里回报最高。",
    "zh-TW": "把各個面向合起來看，就知道模型、資料與合規上的新增投入在哪裡回報最高。",
  },
]);
