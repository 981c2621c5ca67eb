import type { Axis } from "../../types";

export const industryVertical: Axis = {
  name: { en: "Industry Vertical", "zh-CN": "产业", "zh-TW": "產業" },
  place: { section: "Segmentation", paragraph: 4 },
  role: {
    en: "The buyer's industry, with the rules it is under and the specialised data it holds.",
    "zh-CN": "买方所属产业，及其监管要求与专业数据。",
    "zh-TW": "買方所屬產業，及其法規要求與專業資料。",
  },
  segments: [
    {
      name: {
        en: "Banking, Financial Services & Insurance",
        "zh-CN": "银行、金融服务与保险",
        "zh-TW": "銀行、金融服務與保險",
      },
    },
    {
      name: {
        en: "Healthcare & Life Sciences",
        "zh-CN": "医疗保健与生命科学",
        "zh-TW": "醫療保健與生命科學",
      },
    },
    {
      name: {
        en: "Information Technology & Telecommunication",
        "zh-CN": "信息技术与电信",
        "zh-TW": "資訊科技與電信",
      },
    },
    { name: { en: "Manufacturing", "zh-CN": "制造业", "zh-TW": "製造業" } },
    { name: { en: "Media & Entertainment", "zh-CN": "媒体与娱乐", "zh-TW": "媒體與娛樂" } },
    { name: { en: "Retail & E-Commerce", "zh-CN": "零售与电子商务", "zh-TW": "零售與電子商務" } },
  ],
};
