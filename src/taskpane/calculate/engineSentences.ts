/**
 * What the functions say in cells, in English whatever Excel speaks, and the same in Chinese. $1 is a part as it stands,
 * @1 a part that is a sentence or a word of this list itself.
 */
export const engineSentences: readonly (readonly [
  english: RegExp,
  simplified: string,
  traditional: string,
])[] = [
  // What it is about; the rest is a sentence of its own
  [
    /^Assumptions, row (\d+), column (\d+): (.+?)\.$/,
    "假设区块第 $1 行第 $2 列：@3。",
    "假設區塊第 $1 列第 $2 欄：@3。",
  ],
  [/^Shares: (.+)$/, "份额：@1", "占比：@1"],
  [/^Weights: (.+)$/, "权重：@1", "權重：@1"],
  [/^Estimates: (.+)$/, "估计：@1", "估計：@1"],
  [/^(.+): (Start year|End year): (.+)\.$/, "@1：$2：@3。", "@1：$2：@3。"],

  // Names and numbers
  [
    /^(.+) is not an? (.+): did you mean (.+)\? Accepted: (.+)\.$/,
    "@1 不是@2。是否想用 $3？可接受：@4。",
    "@1 不是@2。是否想用 $3？可接受：@4。",
  ],
  [
    /^(.+) is not a limit\. Accepted: .+$/,
    "@1 不能作为条数上限。请用大于 0 的整数。",
    "@1 不能作為筆數上限。請用大於 0 的整數。",
  ],
  [
    /^(.+) is not a year\. If it is a date, use YEAR\(\) on it\.?$/,
    "@1 不是年份。如果是日期，请对其使用 YEAR()。",
    "@1 不是年份。如果是日期，請對其使用 YEAR()。",
  ],
  [
    /^(.+) is not a year\. A year is a whole number such as 2030\.?$/,
    "@1 不是年份。年份是整数，例如 2030。",
    "@1 不是年份。年份是整數，例如 2030。",
  ],
  [/^(.+) is not an? (.+)\. Accepted: (.+)\.$/, "@1 不是@2。可接受：@3。", "@1 不是@2。可接受：@3。"],
  [
    /^(.+) is not accepted for (.+)\. Accepted: (.+)\.$/,
    "@1 不能用作 $2。可接受：@3。",
    "@1 不能用作 $2。可接受：@3。",
  ],
  [
    /^There is no year here: the cell is empty\.?$/,
    "此处没有年份：单元格为空。",
    "此處沒有年份：儲存格為空。",
  ],
  [/^whole numbers from (.+) to (.+)$/, "$1 至 $2 的整数", "$1 至 $2 的整數"],
  [/^numbers of 0 or above, such as (.+)$/, "不小于 0 的数，例如 $1", "不小於 0 的數，例如 $1"],
  [/^numbers between 0 and 1$/, "0 与 1 之间的数", "0 與 1 之間的數"],
  [
    /^USD billions above the forecast figure of (.+)$/,
    "高于预测数字 $1 的十亿美元数",
    "高於預測數字 $1 的十億美元數",
  ],
  [
    /^(.+), and the names that STAT, AXES, SEGMENT and INSIGHT list$/,
    "$1，以及 STAT、AXES、SEGMENT 和 INSIGHT 列出的名称",
    "$1，以及 STAT、AXES、SEGMENT 和 INSIGHT 列出的名稱",
  ],
  [/^segment of (.+)$/, "$1 的细分市场", "$1 的市場區隔"],
  [/^axis$/, "细分维度", "區隔維度"],
  [/^curve$/, "曲线", "曲線"],
  [/^field$/, "字段", "欄位"],
  [/^kind of period$/, "期间种类", "期間種類"],
  [/^known item$/, "已知项目", "已知項目"],
  [/^language$/, "语言", "語言"],
  [/^method$/, "方法", "方法"],
  [/^scenario$/, "情景", "情境"],
  [/^statistic$/, "统计项", "統計項目"],
  [/^topic$/, "主题", "主題"],
  [/^view$/, "视图", "檢視"],
  [/^a range$/, "区域", "範圍"],
  [/^an empty cell$/, "空单元格", "空儲存格"],
  [/^a value of another kind$/, "其他类型的值", "其他類型的值"],
  [/^These arguments could not be read\.$/, "无法读取这些参数。", "無法讀取這些引數。"],

  // Years and paths
  [
    /^(.+) is outside the (.+) path, which runs from (.+) to (.+)\. Methods that reach it: (.+)\.$/,
    "$1 年不在 $2 路径之内，该路径为 $3–$4 年。可达该年的方法：$5。",
    "$1 年不在 $2 路徑之內，該路徑為 $3–$4 年。可達該年的方法：$5。",
  ],
  [
    /^(.+) is outside the (.+) path, which runs from (.+) to (.+)\. No method reaches it\.$/,
    "$1 年不在 $2 路径之内，该路径为 $3–$4 年。没有方法可达该年。",
    "$1 年不在 $2 路徑之內，該路徑為 $3–$4 年。沒有方法可達該年。",
  ],
  [
    /^(.+) is outside the (.+) curve, which runs from (.+) to (.+)\.$/,
    "$1 年不在 $2 曲线之内，该曲线为 $3–$4 年。",
    "$1 年不在 $2 曲線之內，該曲線為 $3–$4 年。",
  ],
  [
    /^There is no growth in (.+): it is the first year of the (.+) path\.$/,
    "$1 年没有增长率：它是 $2 路径的首年。",
    "$1 年沒有成長率：它是 $2 路徑的首年。",
  ],
  [
    /^From (.+) is not before to (.+)\.$/,
    "起始年份 $1 不早于截止年份 $2。",
    "起始年份 $1 不早於截止年份 $2。",
  ],
  [/^From (.+) is after to (.+)\.$/, "起始年份 $1 晚于截止年份 $2。", "起始年份 $1 晚於截止年份 $2。"],
  [/^From (.+) to (.+) is more than (.+) years\.$/, "$1 至 $2 超过 $3 年。", "$1 至 $2 超過 $3 年。"],
  [
    /^The report prints no figure for (.+), only for (.+)\. EXPLAIN shows how others are derived\.$/,
    "报告没有印载 $1 年的数字，只有 $2 年的。EXPLAIN 说明其他年份如何推得。",
    "報告沒有印載 $1 年的數字，只有 $2 年的。EXPLAIN 說明其他年份如何推得。",
  ],
  [
    /^Months reach from January (.+) to December (.+), and this year needs others\.$/,
    "月份从 $1 年 1 月到 $2 年 12 月，而此年需要其外的月份。",
    "月份從 $1 年 1 月到 $2 年 12 月，而此年需要其外的月份。",
  ],
  [
    /^(.+) has no band: the band opens from (.+) on\.$/,
    "$1 年没有区间：区间从 $2 年起展开。",
    "$1 年沒有區間：區間從 $2 年起展開。",
  ],
  [
    /^With the volatility (.+) the band of (.+) fits no cell\.$/,
    "波动率为 $1 时，$2 年的区间超出单元格所能容纳的数。",
    "波動率為 $1 時，$2 年的區間超出儲存格所能容納的數。",
  ],
  [/^There is no text to search for\.$/, "没有要搜索的文字。", "沒有要搜尋的文字。"],
  [/^Nothing in the report matches (.+)\.$/, "报告中没有与 $1 相符的内容。", "報告中沒有與 $1 相符的內容。"],

  // Assumptions and scenarios
  [
    /^(.+) stands where the header (.+) is expected$/,
    "此处应为标题 $2，而现为 @1",
    "此處應為標題 $2，而現為 @1",
  ],
  [/^the scenario has no name$/, "情景没有名称", "情境沒有名稱"],
  [/^the scenario (.+) is there already, in column (.+)$/, "情景 $1 已在第 $2 列", "情境 $1 已在第 $2 欄"],
  [
    /^there is no scenario: one column each follows To$/,
    "没有情景：To 之后每个情景一列",
    "沒有情境：To 之後每個情境一欄",
  ],
  [/^From (.+) is after To (.+)$/, "From $1 晚于 To $2", "From $1 晚於 To $2"],
  [
    /^(.+) is not a number; an effect is one such as -0\.03 or -3%$/,
    "@1 不是数字；影响是例如 -0.03 或 -3% 的数",
    "@1 不是數字；影響是例如 -0.03 或 -3% 的數",
  ],
  [
    /^An assumption block is needed: a range with (.+) and scenarios\.$/,
    "需要假设区块：含 $1 和各情景的区域。",
    "需要假設區塊：含 $1 和各情境的範圍。",
  ],
  [
    /^The argument (.+) needs the name of a scenario\. Accepted: (.+)\.$/,
    "参数 $1 需要情景的名称。可接受：$2。",
    "引數 $1 需要情境的名稱。可接受：$2。",
  ],
  [
    /^The scenario (.+) needs an assumption block, and there is none\.$/,
    "情景 $1 需要假设区块，而此处没有。",
    "情境 $1 需要假設區塊，而此處沒有。",
  ],
  [
    /^The scenario leads nowhere: the growth factor of (.+) would be (.+), and (.+)\.$/,
    "该情景无法继续：$1 年的增长系数将为 $2，而@3。",
    "該情境無法繼續：$1 年的成長係數將為 $2，而@3。",
  ],
  [/^it must stay above 0$/, "它必须大于 0", "它必須大於 0"],
  [/^no cell holds the result$/, "结果超出单元格所能容纳的数", "結果超出儲存格所能容納的數"],
  [
    /^The effects of (".*") are out of order: low (.+), mode (.+), high (.+)\. They have to ascend\.$/,
    "$1 的影响次序不对：低 $2、最可能 $3、高 $4。三者须由小到大。",
    "$1 的影響次序不對：低 $2、最可能 $3、高 $4。三者須由小到大。",
  ],

  // Shares and weights
  [
    /^several columns of shares need a header row with their years\.$/,
    "有多列份额时，首行需要各列的年份。",
    "有多欄占比時，首列需要各欄的年份。",
  ],
  [/^the header (.+) is not a year\.$/, "标题 @1 不是年份。", "標題 @1 不是年份。"],
  [/^the year (.+) has two columns\.$/, "$1 年有两列。", "$1 年有兩欄。"],
  [
    /^enter a share for (.+) too, or for what contains it\.$/,
    "还请为 $1 或其所属的细分市场输入份额。",
    "還請為 $1 或其所屬的市場區隔輸入占比。",
  ],
  [/^enter a share for (.+)\.$/, "请为 $1 输入份额。", "請為 $1 輸入占比。"],
  [
    /^(.+) without names, but (.+) has (.+) segments\. Put their names beside them\.$/,
    "$1 个份额没有名称，而 $2 有 $3 个细分市场。请在旁边写上名称。",
    "$1 個占比沒有名稱，而 $2 有 $3 個市場區隔。請在旁邊寫上名稱。",
  ],
  [/^(.+) and (.+) both cover (.+)\.$/, "$1 与 $2 都包含 $3。", "$1 與 $2 都包含 $3。"],
  [/^(.+) is there twice\.$/, "$1 出现了两次。", "$1 出現了兩次。"],
  [
    /^(.+) for (.+) is not a number; a share is one such as 0\.25 or 25%\.$/,
    "$2 的份额 @1 不是数字；份额是例如 0.25 或 25% 的数。",
    "$2 的占比 @1 不是數字；占比是例如 0.25 或 25% 的數。",
  ],
  [/^(.+) for (.+) is below 0\.$/, "$2 的份额 $1 小于 0。", "$2 的占比 $1 小於 0。"],
  [/^they sum to (.+) and not to 1\.$/, "合计为 $1，而不是 1。", "合計為 $1，而不是 1。"],
  [
    /^those of (.+) sum to (.+) and not to 1\.$/,
    "$1 年的合计为 $2，而不是 1。",
    "$1 年的合計為 $2，而不是 1。",
  ],
  [
    /^these zeros leave (.+) only (.+), too little for the shares \(residual (.+)\)\.$/,
    "这些 0 使 $1 只剩 $2，不足以容纳其份额（残差 $3）。",
    "這些 0 使 $1 只剩 $2，不足以容納其占比（殘差 $3）。",
  ],
  [
    /^they are too far apart in size to be fitted to the shares \(residual (.+)\)\.$/,
    "大小相差过大，无法与份额配平（残差 $1）。",
    "大小相差過大，無法與占比配平（殘差 $1）。",
  ],
  [
    /^a grid of (.+) rows and (.+) columns is needed, as the shares have, and this one has (.+) and (.+)\.$/,
    "需要与份额一致的 $1 行 $2 列，而此处为 $3 行 $4 列。",
    "需要與占比一致的 $1 列 $2 欄，而此處為 $3 列 $4 欄。",
  ],
  [
    /^(.+) for (.+) is not accepted; a weight is a number, 0 or above\.$/,
    "$2 的权重 @1 不可用；权重是不小于 0 的数。",
    "$2 的權重 @1 不可用；權重是不小於 0 的數。",
  ],

  // Other publishers
  [
    /^a header row (.+), then a row for each source\.$/,
    "需要标题行 $1，其下每个来源一行。",
    "需要標題列 $1，其下每個來源一列。",
  ],
  [
    /^the first row has numbers\. Needed: a header row (.+), then a row for each source\.$/,
    "首行含有数字。需要标题行 $1，其下每个来源一行。",
    "首列含有數字。需要標題列 $1，其下每個來源一列。",
  ],
  [/^enter a source below the header row\.$/, "请在标题行之下输入来源。", "請在標題列之下輸入來源。"],
  [/^No source reaches (.+)\.$/, "没有来源达到 $1 年。", "沒有來源達到 $1 年。"],
  [
    /^(.+) has no value for (.+): it runs from (.+) to (.+)\.$/,
    "$1 没有 $2 年的数值：其范围为 $3–$4 年。",
    "$1 沒有 $2 年的數值：其範圍為 $3–$4 年。",
  ],
  [
    /^(.+): start year (.+) is not before end year (.+)\.$/,
    "@1：起始年份 $2 不早于截止年份 $3。",
    "@1：起始年份 $2 不早於截止年份 $3。",
  ],
  [
    /^(.+): (.+) is not accepted for (.+); it is a number of USD billions above 0\.$/,
    "@1：$3 不能为 @2；它是大于 0 的十亿美元数。",
    "@1：$3 不能為 @2；它是大於 0 的十億美元數。",
  ],
  [/^A source without a name$/, "没有名称的来源", "沒有名稱的來源"],
];
