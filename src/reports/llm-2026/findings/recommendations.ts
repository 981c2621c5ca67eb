import { section } from "./section";

export const recommendations = section("Recommendations", [
  {
    at: "1-1",
    en: "Leaders do best to balance governance, well-aimed pilots and investment in skills.",
    "zh-CN": "领导者应把力量均衡投入治理、有针对性的试点与能力建设。",
    "zh-TW": "領導者應把力量均衡投入治理、有針對性的試行計畫與能力建構。",
  },
  {
    at: "1-2",
    en: "First comes an AI governance framework for the whole firm: allowed uses, care of data, checks of models.",
    "zh-CN": "第一步是建立全企业的人工智能治理框架，规定允许的用途、数据管理与模型验证。",
    "zh-TW": "第一步是建立全企業的人工智慧治理框架，規範允許的用途、資料管理與模型驗證。",
  },
  {
    at: "1-3",
    en: "Such a framework lets trials grow without putting reputation or standing with regulators at stake.",
    "zh-CN": "有了治理框架，试验可以扩大规模而不危及声誉与合规。",
    "zh-TW": "有了治理框架，試驗可以擴大規模而不危及聲譽與合規。",
  },
  {
    at: "1-4",
    en: "At the same time, pilots should serve a plain business need, such as automated customer service or content for a domain.",
    "zh-CN": "同时开展业务价值明确的试点，例如客服自动化或专业领域的内容生成。",
    "zh-TW": "同時推動業務價值明確的試行計畫，例如客服自動化或專業領域的內容生成。",
  },
  {
    at: "1-5",
    en: "Every pilot needs measurable KPIs and a plan for going into production.",
    "zh-CN": "每个试点都要有可衡量的指标和转入生产的计划。",
    "zh-TW": "每項試行計畫都要有可衡量的指標和正式上線的規劃。",
  },
  {
    at: "2-1",
    en: "Data deserve priority: good data from one's own field, and pipelines for data that are versioned.",
    "zh-CN": "数据应列为优先：整理高质量的领域数据，并采用带版本的数据管道。",
    "zh-TW": "資料應列為優先：整理高品質的領域資料，並採用具版本控制的資料管線。",
  },
  {
    at: "2-2",
    en: "Annotation should be done so that fine-tuning goes faster and the trail for auditors stays whole.",
    "zh-CN": "标注方式应既能加快微调，又保留可审计的记录。",
    "zh-TW": "標註方式應既能加快微調，又保留可稽核的紀錄。",
  },
  {
    at: "2-3",
    en: "A hybrid architecture lets each workload run where cost, latency and compliance suit it best.",
    "zh-CN": "混合架构让每项工作负载按成本、延迟与合规要求选择运行之处。",
    "zh-TW": "混合架構讓每項工作負載依成本、延遲與合規要求選擇執行之處。",
  },
  {
    at: "2-4",
    en: "Hiring and partnering are to be balanced: specialists bring speed, governance and lifecycle skills grow in-house.",
    "zh-CN": "自有招聘与外部合作应当平衡：借助专业厂商求快，同时在内部培养模型治理与全生命周期管理的能力。",
    "zh-TW": "自行招募與外部合作應當平衡：借助專業廠商求快，同時在內部培養模型治理與全生命週期管理的能力。",
  },
  {
    at: "3-1",
    en: "Explainability, and monitoring of models in operation, should rank high.",
    "zh-CN": "可解释性与运行监控应放在优先位置。",
    "zh-TW": "可解釋性與運作監控應放在優先位置。",
  },
  {
    at: "3-2",
    en: "Continuous evaluation, bias tests and incident playbooks keep models true to what business and stakeholders expect.",
    "zh-CN": "持续评估、偏见检测与事件响应预案，使模型始终符合业务目标与各方期待。",
    "zh-TW": "持續評估、偏誤偵測與事件應變計畫，使模型始終符合業務目標與各方期待。",
  },
  {
    at: "3-3",
    en: "Together the steps make a practical way from a pilot that worked to an advantage that lasts.",
    "zh-CN": "这些步骤合起来，就是从试点成功走向持久优势的务实路线。",
    "zh-TW": "這些步驟合起來，就是從試行成功走向持久優勢的務實路線。",
  },
]);
