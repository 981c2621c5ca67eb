import type { Axis } from "../../types";

export const region: Axis = {
  name: { en: "Region", "zh-CN": "区域", "zh-TW": "區域" },
  place: { section: "Regions", paragraph: 1 },
  regional: true,
  role: {
    en: "Where the buyer is, which sets the pace of adoption, the rules and the kind of partners.",
    "zh-CN": "买方所在地，影响采用节奏、监管与合作方式。",
    "zh-TW": "買方所在地，影響採用步調、監理與合作方式。",
  },
  segments: [
    {
      name: { en: "Americas", "zh-CN": "美洲", "zh-TW": "美洲" },
      role: {
        en: "Buys productised solutions and managed services, and wants them in production fast.",
        "zh-CN": "偏好产品化方案与托管服务，要求尽快投产。",
        "zh-TW": "偏好產品化方案與託管服務，要求盡快上線。",
      },
    },
    {
      name: {
        en: "Europe, Middle East & Africa",
        "zh-CN": "欧洲、中东与非洲",
        "zh-TW": "歐洲、中東與非洲",
      },
      place: { section: "Regions", paragraph: 2 },
      role: {
        en: "Puts privacy, residency of data and many languages first; leans to private and hybrid cloud.",
        "zh-CN": "以隐私、数据驻留和多语言为先，倾向私有云与混合云。",
        "zh-TW": "以隱私、資料落地和多語言為先，傾向私有雲與混合雲。",
      },
    },
    {
      name: { en: "Asia-Pacific", "zh-CN": "亚太地区", "zh-TW": "亞太地區" },
      place: { section: "Regions", paragraph: 3 },
      role: {
        en: "Digitises fast, with public programmes behind it, on a mix of cloud and local installations.",
        "zh-CN": "数字化迅速，有公共部门项目推动，云端与本地部署并存。",
        "zh-TW": "數位化迅速，有公部門計畫推動，雲端與地端部署並存。",
      },
    },
  ],
};
