import type { Axis } from "../../types";

export const offering: Axis = {
  name: { en: "Offering", "zh-CN": "交付方式", "zh-TW": "產品與服務", aliases: ["交付模式"] },
  place: { section: "Segmentation", paragraph: 1 },
  role: {
    en: "What is sold: services around the models, or the model software itself.",
    "zh-CN": "所售内容：围绕模型的服务，或模型软件本身。",
    "zh-TW": "銷售內容：圍繞模型的服務，或模型軟體本身。",
  },
  segments: [
    {
      name: { en: "Services", "zh-CN": "服务", "zh-TW": "服務" },
      children: [
        {
          name: { en: "Consulting", "zh-CN": "咨询", "zh-TW": "顧問諮詢", aliases: ["諮詢"] },
          role: {
            en: "Helps a buyer to set its strategy and its governance sooner.",
            "zh-CN": "帮助买方更快制定战略、建立治理。",
            "zh-TW": "協助買方更快擬定策略、建立治理。",
          },
        },
        {
          name: { en: "Development & Integration", "zh-CN": "开发与整合", "zh-TW": "開發與整合" },
          role: {
            en: "Builds models into the buyer's systems.",
            "zh-CN": "把模型落实到买方的系统之中。",
            "zh-TW": "把模型落實到買方的系統之中。",
          },
        },
        {
          name: {
            en: "Support & Maintenance",
            "zh-CN": "支持与维护",
            "zh-TW": "支援與維護",
            aliases: ["支援与维护"],
          },
          role: {
            en: "Keeps a running system dependable over the years.",
            "zh-CN": "让上线后的系统多年保持可靠。",
            "zh-TW": "讓上線後的系統多年維持可靠。",
          },
        },
      ],
    },
    {
      name: { en: "Software", "zh-CN": "软件", "zh-TW": "軟體", aliases: ["软体"] },
      children: [
        {
          name: {
            en: "Closed-Source Large Language Models",
            "zh-CN": "闭源大语言模型",
            "zh-TW": "閉源大型語言模型",
            aliases: ["封闭式源大型语言模型", "封閉式源大型語言模型"],
          },
          role: {
            en: "Ready to use as delivered; the vendor takes care of updates.",
            "zh-CN": "交付即可使用，更新由厂商负责。",
            "zh-TW": "交付即可使用，更新由供應商負責。",
          },
        },
        {
          name: {
            en: "Open-Source Large Language Models",
            "zh-CN": "开源大语言模型",
            "zh-TW": "開源大型語言模型",
            aliases: ["开放原始码变体", "開放原始碼變體"],
          },
          role: {
            en: "Open to the buyer's own changes; new ideas come from the community.",
            "zh-CN": "买方可以自行修改，创新来自社区。",
            "zh-TW": "買方可以自行修改，創新來自社群。",
          },
        },
      ],
    },
  ],
};
