import type { SampleOrganisation } from "./types";

/** Invented too: they bring publishers to the cities and trades that the first list leaves thin. */
// biome-ignore format: a table, one row a line
export const moreOrganisations: readonly SampleOrganisation[] = [
  { key: "xueyuan", name: "枣庄薛垣数控机床股份有限公司", nameEn: "Zaozhuang Xueyuan CNC Machine Tools", kind: "chain_leader", cityCode: "370400", size: "medium", flags: ["high_tech", "specialised"], intro: "数控机床产业链链主，年产立式加工中心 6200 台，自制滚珠丝杠 4.8 万套、直线导轨 21 万米，建有恒温计量室和丝杠寿命试验台。", contact: "褚林峰" },
  { key: "lanyi", name: "日照岚峄特种钢有限公司", nameEn: "Rizhao Lanyi Special Steel", kind: "chain_leader", cityCode: "371100", size: "large", flags: ["high_tech"], intro: "特钢产业链链主，年产热轧带钢 260 万吨，主供汽车、工程机械与锯片用钢，有 1580 mm 热连轧线一条、步进式加热炉三座。", contact: "安振东" },
  { key: "mengli", name: "临沂蒙砺工程机械股份有限公司", nameEn: "Linyi Mengli Construction Machinery", kind: "chain_leader", cityCode: "371300", size: "large", flags: ["high_tech"], intro: "工程机械产业链链主，年产挖掘机、装载机 3.4 万台，结构件车间有焊接机器人 180 台，省内配套企业 140 余家。", contact: "公维娜" },
  { key: "zhanbo", name: "滨州沾渤纺织科技集团有限公司", nameEn: "Binzhou Zhanbo Textile Technology Group", kind: "chain_leader", cityCode: "371600", size: "large", flags: ["high_tech"], intro: "纺织产业链链主，纱锭 86 万枚、整经机 64 台、喷气织机 5200 台，日产坯布 95 万米，三个车间已改为长车智能线。", contact: "耿秀兰" },
  { key: "chenggui", name: "青岛澄轨交通装备股份有限公司", nameEn: "Qingdao Chenggui Rail Equipment", kind: "chain_leader", cityCode: "370200", size: "large", flags: ["high_tech"], intro: "轨道交通装备产业链链主，年产城轨车辆 900 辆，设有车体、内装、转向架三个试制车间和整车滚动试验台。", contact: "纪云峰" },
  { key: "jiye", name: "潍坊稷野种业股份有限公司", nameEn: "Weifang Jiye Seeds", kind: "chain_leader", cityCode: "370700", size: "medium", flags: ["high_tech", "specialised"], intro: "蔬菜种业产业链链主，番茄、辣椒、黄瓜商品种年销 38 t，有育种温室 420 亩、分子标记实验室和省级区试点三处。", contact: "夏鲁青" },

  { key: "liuzhu", name: "枣庄榴渚高分子材料有限公司", nameEn: "Zaozhuang Liuzhu Polymers", kind: "sme", cityCode: "370400", size: "small", flags: ["high_tech", "specialised"], intro: "做锂电隔膜涂覆与气凝胶绝热毡，涂覆线 4 条、年产能 1.2 亿平方米，气凝胶毡年产 8000 m³。", contact: "种云帆" },
  { key: "liyuan", name: "聊城砺沅精密传动有限公司", nameEn: "Liaocheng Liyuan Precision Drives", kind: "sme", cityCode: "371500", size: "small", flags: ["specialised"], intro: "做滚珠丝杠硬态旋铣和精密轴承套圈，年加工丝杠 2.6 万支，为 17 家机床厂配套。", contact: "闫守正" },
  { key: "shuhe", name: "德州澍禾储能科技有限公司", nameEn: "Dezhou Shuhe Energy Storage", kind: "sme", cityCode: "371400", size: "small", flags: ["high_tech"], intro: "做钠离子储能柜与熔盐蓄热，电池包年产能 400 MWh，累计投运 46 个站点。", contact: "冷思远" },
  { key: "tanshu", name: "菏泽檀澍生物工程有限公司", nameEn: "Heze Tanshu Bioengineering", kind: "sme", cityCode: "371700", size: "small", flags: ["high_tech", "specialised"], intro: "做发酵法天然活性物和 GMP 级质粒，有 30 m³ 发酵罐 6 台、病毒载体洁净间 800 m²。", contact: "侯雨桐" },
  { key: "zhiyu", name: "烟台芝屿特种纤维有限公司", nameEn: "Yantai Zhiyu Specialty Fibres", kind: "sme", cityCode: "370600", size: "medium", flags: ["high_tech", "little_giant"], intro: "做芳纶纸、芳纶蜂窝与高强薄膜，芳纶纸年产能 2400 t，客户覆盖电机、轨道车辆和浮空器。", contact: "孙绍文" },
  { key: "boyan", name: "威海泊砚复合材料有限公司", nameEn: "Weihai Boyan Composites", kind: "sme", cityCode: "371000", size: "medium", flags: ["high_tech", "specialised"], intro: "做连续碳纤维热塑性预浸带和热冲压件，预浸带年产 900 t，有 2000 t 热冲压线两条。", contact: "于海宁" },
  { key: "yuyao", name: "淄博峪窑先进陶瓷有限公司", nameEn: "Zibo Yuyao Engineering Ceramics", kind: "sme", cityCode: "370300", size: "small", flags: ["high_tech", "specialised"], intro: "做氮化硅、碳化硅结构陶瓷，气压烧结炉 9 台，升液管、密封环、反应板年出货 3.1 万件。", contact: "翟立军" },
  { key: "miyu", name: "济南谧屿医疗科技有限公司", nameEn: "Jinan Miyu Medical", kind: "sme", cityCode: "370100", size: "small", flags: ["high_tech"], intro: "做基层筛查设备和护理机器人，二类医疗器械注册证 4 张，产品在 210 家乡镇卫生院使用。", contact: "鲍文心" },

  { key: "lanjin", name: "岚津理工学院", nameEn: "Lanjin Institute of Technology", kind: "university", cityCode: "371100", size: null, flags: [], intro: "以冶金、港航、信息为主的应用型高校，与周边钢厂、港口共建 6 个联合实验室。", contact: "牟清扬" },
  { key: "fengmei", name: "凤湄科技学院", nameEn: "Fengmei University of Science and Technology", kind: "university", cityCode: "371500", size: null, flags: [], intro: "机械、材料、化工见长的地方高校，有轴承与丝杠检测中心、储能材料实验室，年到账横向经费 9200 万元。", contact: "路怀瑾" },
  { key: "yipan", name: "沂泮大学", nameEn: "Yipan University", kind: "university", cityCode: "371300", size: null, flags: [], intro: "综合性地方高校，焊接、蔬菜育种、医学模拟三个方向有省级重点实验室，近三年转化成果 260 余项。", contact: "彭若溪" },
  { key: "wendi", name: "泰安汶砥地下空间技术研究院", nameEn: "Wendi Institute of Underground Space", kind: "new_rd", cityCode: "370900", size: null, flags: [], intro: "做盐穴测腔、深井降温与地下工程监测，有 1:20 腔体模型试验台和井下冰浆试验系统。", contact: "展鹏飞" },
];
