import { section } from "./section";

export const tariffs = section("Tariffs", [
  {
    id: "tariffs-1-1",
    en: "Tariffs and other trade rules bear heavily on the supply chain behind language model projects.",
    "zh-CN": "关税与其他贸易规则对语言模型项目背后的供应链影响重大。",
    "zh-TW": "關稅與其他貿易規則對語言模型專案背後的供應鏈影響重大。",
  },
  {
    id: "tariffs-1-2",
    en: "Under the US tariffs piled up by 2025, makers of hardware are changing where they buy components.",
    "zh-CN": "截至 2025 年美国关税层层累加，硬件厂商正在调整零部件的采购来源。",
    "zh-TW": "截至 2025 年美國關稅層層累加，硬體廠商正在調整零組件的採購來源。",
  },
  {
    id: "tariffs-1-3",
    en: "The US tariffs have firms rethink the location of their training clusters and inference capacity.",
    "zh-CN": "美国关税促使企业重新考虑训练集群与推理算力放在哪里。",
    "zh-TW": "美國關稅促使企業重新考慮訓練叢集與推論算力放在哪裡。",
  },
  {
    id: "tariffs-1-4",
    en: "Buyers of GPUs, accelerators and network equipment compare suppliers by landed cost, duties included.",
    "zh-CN": "采购 GPU、加速器和网络设备时，买方越来越按含关税的到岸总成本比较供应商。",
    "zh-TW": "採購 GPU、加速器和網路設備時，買方越來越按含關稅的到岸總成本比較供應商。",
  },
  {
    id: "tariffs-1-5",
    en: "Counting duties shifts both the choice of supplier and the moment at which capacity is bought.",
    "zh-CN": "把关税计入成本之后，选谁供货、何时添置算力都随之改变。",
    "zh-TW": "把關稅計入成本之後，選誰供貨、何時添購算力都隨之改變。",
  },
  {
    id: "tariffs-2-1",
    en: "Through contracts and licences, tariffs favour running regulated or delay-sensitive work at home.",
    "zh-CN": "关税经由合同与许可条款起作用，使受监管或对延迟敏感的负载更适合留在境内。",
    "zh-TW": "關稅透過合約與授權條款發揮作用，使受監理或對延遲敏感的工作負載更適合留在境內。",
  },
  {
    id: "tariffs-2-2",
    en: "Cloud providers, managed services and integrators answer tariffs by building more capacity inside the country.",
    "zh-CN": "云厂商、托管服务商和系统集成商以增建境内产能来应对关税。",
    "zh-TW": "雲端業者、託管服務商和系統整合商以增建境內產能來因應關稅。",
  },
  {
    id: "tariffs-2-3",
    en: "Providers also bundle purchasing or rearrange support so that customers feel less of the tariffs.",
    "zh-CN": "服务商还推出打包采购或调整支持模式，以减轻关税对客户运营的冲击。",
    "zh-TW": "服務商還推出整批採購或調整支援模式，以減輕關稅對客戶營運的衝擊。",
  },
  {
    id: "tariffs-2-4",
    en: "Trade friction pushes buyers to modular designs with several vendors, so that no one supplier can halt them.",
    "zh-CN": "贸易摩擦推动买方采用多家供应商的模块化架构，不让任何一条供应链卡住自己。",
    "zh-TW": "貿易摩擦推動買方採用多家供應商的模組化架構，不讓任何一條供應鏈卡住自己。",
  },
  {
    id: "tariffs-3-1",
    en: "When tariffs raise costs, tuning software, compressing models and leaner inference are worth more.",
    "zh-CN": "关税推高成本，软件调优、模型压缩和更省的推理因此更有价值。",
    "zh-TW": "關稅推高成本，軟體調校、模型壓縮和更省的推論因此更有價值。",
  },
  {
    id: "tariffs-3-2",
    en: "Efficient software and flexible deployment keep performance up with fewer rounds of new hardware.",
    "zh-CN": "高效的软件加上灵活的部署，少换几轮硬件也能保住性能。",
    "zh-TW": "高效的軟體加上彈性的部署，少換幾輪硬體也能維持效能。",
  },
  {
    id: "tariffs-3-3",
    en: "Purchasing now weighs secure supply, compliance and long-run cost of ownership, not top speed alone.",
    "zh-CN": "采购如今同时权衡供应韧性、合规与长期拥有成本，不再只看峰值性能。",
    "zh-TW": "採購如今同時權衡供應韌性、合規與長期持有成本，不再只看峰值效能。",
  },
]);
