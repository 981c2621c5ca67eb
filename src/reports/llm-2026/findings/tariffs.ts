import { section } from "./section";

export const tariffs = section("Tariffs", [
  {
    at: "1-1",
    en: "Tariffs and other trade rules bear heavily on the supply chain behind language model projects.",
    "zh-CN": "关税与其他贸易规则对语言模型项目背后的供应链影响重大。",
    "zh-TW": "關稅與其他貿易規則對語言模型專案背後的供應鏈影響重大。",
  },
  {
    at: "1-2",
    en: "Cumulative US tariffs in 2025 are changing where hardware makers buy their components.",
    "zh-CN": "2025 年累积的美国关税正在改变硬件厂商的零部件采购来源。",
    "zh-TW": "2025 年累積的美國關稅正在改變硬體廠商的零組件採購來源。",
  },
  {
    at: "1-3",
    en: "The US tariffs make firms reconsider where training clusters and inference systems should stand.",
    "zh-CN": "美国关税促使各方重新考虑训练集群与推理基础设施放在哪里。",
    "zh-TW": "美國關稅促使各方重新考慮訓練叢集與推論基礎設施放在哪裡。",
  },
  {
    at: "1-4",
    en: "Suppliers of GPUs, accelerators and network equipment are compared by landed cost, duties included.",
    "zh-CN": "选择 GPU、加速器和网络设备的供应商时，买方越来越看重含关税的到岸总成本。",
    "zh-TW": "選擇 GPU、加速器和網路設備的供應商時，買方越來越重視含關稅的到岸總成本。",
  },
  {
    at: "1-5",
    en: "Counting duties shifts both the choice of supplier and the moment at which capacity is bought.",
    "zh-CN": "把关税计入成本之后，选谁供货、何时添置算力都随之改变。",
    "zh-TW": "把關稅計入成本之後，選誰供貨、何時添購算力都隨之改變。",
  },
  {
    at: "2-1",
    en: "Through contracts and licences, tariffs favour running regulated or latency-sensitive workloads at home.",
    "zh-CN": "关税还牵动合同与软件许可，使受监管或对延迟敏感的工作负载更宜留在境内。",
    "zh-TW": "關稅還牽動合約與軟體授權，使受監理或對延遲敏感的工作負載更宜留在境內。",
  },
  {
    at: "2-2",
    en: "Providers of cloud and managed services, and integrators too, answer tariffs with more capacity at home.",
    "zh-CN": "云服务商、托管服务商与系统集成商以扩充境内服务容量来应对关税。",
    "zh-TW": "雲端業者、託管服務商與系統整合商以擴充境內服務容量來因應關稅。",
  },
  {
    at: "2-3",
    en: "Providers also bundle purchasing or rearrange support, so that customers feel less of the tariffs.",
    "zh-CN": "服务商还推出打包采购或调整支持模式，以减轻关税对客户运营的影响。",
    "zh-TW": "服務商還推出配套採購或調整支援模式，以減輕關稅對客戶營運的影響。",
  },
  {
    at: "2-4",
    en: "Such measures ease some of the friction for now, and favour modular designs less exposed to one supply chain.",
    "zh-CN": "这些举措暂时缓解了部分摩擦，也促使各方选择多供应商的模块化架构，不受制于任何一条供应链。",
    "zh-TW": "這些措施暫時緩解了部分摩擦，也促使各方選擇多供應商的模組化架構，不受制於任何一條供應鏈。",
  },
  {
    at: "3-1",
    en: "When tariffs raise costs, optimised software, compressed models and efficient inference are worth more.",
    "zh-CN": "关税推高成本，软件优化、模型压缩和推理效率因此更有价值。",
    "zh-TW": "關稅推高成本，軟體最佳化、模型壓縮和推論效率因此更有價值。",
  },
  {
    at: "3-2",
    en: "Efficient software and flexible deployment keep performance up with fewer rounds of new hardware.",
    "zh-CN": "高效的软件加上灵活的部署，少换几轮硬件也能保住性能。",
    "zh-TW": "高效的軟體加上彈性的部署，少換幾輪硬體也能維持效能。",
  },
  {
    at: "3-3",
    en: "Purchasing now weighs resilience of supply, compliance and cost of ownership, not peak speed alone.",
    "zh-CN": "采购如今一并权衡供应韧性、合规与长期拥有成本，不再只看峰值性能。",
    "zh-TW": "採購如今一併權衡供應韌性、合規與長期持有成本，不再只看峰值效能。",
  },
]);
