import { moreOrganisations } from "./organisations-more";
import { samplePlatforms } from "./platforms";
import type { SampleOrganisation } from "./types";

/** Invented: no company, university or office of these names exists. */
// biome-ignore format: a table, one row a line
export const sampleOrganisations: readonly SampleOrganisation[] = [
  { key: "haiyue", name: "青岛海岳智能家电股份有限公司", nameEn: "Qingdao Haiyue Smart Appliances", kind: "chain_leader", cityCode: "370200", size: "large", flags: ["high_tech"], intro: "智能家电产业链链主，在胶州、平度有四座工厂，年产冰箱、洗衣机 1100 万台，带动省内配套企业 260 余家。每年开放十项左右产线场景，由工艺研究院统一组织试用。", contact: "宋启明" },
  { key: "dailing", name: "济南岱岭重型装备集团有限公司", nameEn: "Jinan Dailing Heavy Equipment Group", kind: "chain_leader", cityCode: "370100", size: "large", flags: ["high_tech"], intro: "高端装备产业链链主，主产大型锻件、压力容器和数控重型机床，建有 8000 t 自由锻和 26 座热处理炉，铸锻件年产能 12 万吨。", contact: "范立群" },
  { key: "quancheng", name: "济南泉澄能源互联网有限公司", nameEn: "Jinan Quancheng Energy Internet", kind: "chain_leader", cityCode: "370100", size: "large", flags: ["high_tech"], intro: "从事配电网运行服务与综合能源，管理 10 kV 线路 1860 条、台区 4.1 万个，建有配电自动化与电能质量实验室。", contact: "孔令轩" },
  { key: "qicheng", name: "淄博齐澄新材料化工集团有限公司", nameEn: "Zibo Qicheng Advanced Chemicals Group", kind: "chain_leader", cityCode: "370300", size: "large", flags: ["high_tech"], intro: "高端化工产业链链主，以 C3、C4 深加工和聚氨酯原料为主，11 套主装置连续运行，员工 5200 人，设有省级企业技术中心。", contact: "边晓东" },
  { key: "yilan", name: "枣庄峄澜锂电科技有限公司", nameEn: "Zaozhuang Yilan Lithium Technology", kind: "chain_leader", cityCode: "370400", size: "medium", flags: ["high_tech", "specialised"], intro: "锂电产业链链主，磷酸铁锂与半固态电芯年产能 9 GWh，建有电解液配方实验室和 60 通道寿命测试平台。", contact: "殷浩然" },
  { key: "hongbo", name: "东营泓渤石油装备有限公司", nameEn: "Dongying Hongbo Petroleum Equipment", kind: "chain_leader", cityCode: "370500", size: "large", flags: ["high_tech", "specialised"], intro: "石油装备产业链链主，主产钻机、修井机与井下工具，为黄河三角洲 3000 余口油井和地热井提供运维。", contact: "盖文涛" },
  { key: "penglan", name: "烟台蓬岚海工集团有限公司", nameEn: "Yantai Penglan Offshore Group", kind: "chain_leader", cityCode: "370600", size: "large", flags: ["high_tech"], intro: "海工装备产业链链主，拥有两座船坞和一条深海装备总装线，建造过半潜平台、深水养殖工船与海上发射保障船。", contact: "初建波" },
  { key: "weiyuan", name: "潍坊潍沅动力科技股份有限公司", nameEn: "Weifang Weiyuan Powertrain", kind: "chain_leader", cityCode: "370700", size: "large", flags: ["high_tech"], intro: "动力装备产业链链主，主产重型柴油机、燃料电池发动机与电驱桥，年产能 60 万台，建有 120 个台架的试验中心。", contact: "臧学军" },
  { key: "lusi", name: "济宁鲁泗矿业集团有限公司", nameEn: "Jining Lusi Mining Group", kind: "chain_leader", cityCode: "370800", size: "large", flags: [], intro: "管理 5 对千米级深井，年产原煤 1400 万吨，建成智能化综采面 9 个，设有井下装备试验巷道 600 m。", contact: "渠世杰" },
  { key: "daifeng", name: "泰安岱峰输变电股份有限公司", nameEn: "Tai'an Daifeng Power Transmission", kind: "chain_leader", cityCode: "370900", size: "large", flags: ["high_tech"], intro: "输变电装备产业链链主，主产 110–1100 kV 组合电器、变压器与直流互感器，建有特高压试验大厅。", contact: "亓德峰" },
  { key: "chengwan", name: "威海澄湾医疗器械股份有限公司", nameEn: "Weihai Chengwan Medical Devices", kind: "chain_leader", cityCode: "371000", size: "large", flags: ["high_tech"], intro: "医疗器械产业链链主，产品覆盖康复、介入与体外诊断，与省内 14 家医院共建临床验证基地。", contact: "鞠晓琳" },
  { key: "langhai", name: "日照朗海港航集团有限公司", nameEn: "Rizhao Langhai Port Group", kind: "chain_leader", cityCode: "371100", size: "large", flags: [], intro: "经营 36 个生产泊位，年吞吐量 2.1 亿吨，建有自动化集装箱码头和干散货全流程作业区。", contact: "厉承海" },
  { key: "yichuan", name: "临沂沂川商贸物流集团有限公司", nameEn: "Linyi Yichuan Logistics Group", kind: "chain_leader", cityCode: "371300", size: "large", flags: [], intro: "商贸物流产业链链主，运营 7 个物流园、2000 余条专线，日均发货 9.6 万吨，自有分拨中心 42 万平方米。", contact: "诸葛晨" },
  { key: "yuchuan", name: "德州禹川生物制造有限公司", nameEn: "Dezhou Yuchuan Biomanufacturing", kind: "chain_leader", cityCode: "371400", size: "medium", flags: ["high_tech", "little_giant"], intro: "功能糖与氨基酸产业链链主，发酵总容积 1.8 万立方米，阿洛酮糖、低聚糖年产能 16 万吨。", contact: "禚振国" },
  { key: "changlu", name: "聊城昌陆客车制造有限公司", nameEn: "Liaocheng Changlu Coach Manufacturing", kind: "chain_leader", cityCode: "371500", size: "medium", flags: ["high_tech"], intro: "新能源客车产业链链主，公路、公交与机场客车年产能 1.2 万辆，总装线混流生产 40 余个车型。", contact: "逯海峰" },
  { key: "bolan", name: "滨州渤澜铝业股份有限公司", nameEn: "Binzhou Bolan Aluminium", kind: "chain_leader", cityCode: "371600", size: "large", flags: ["high_tech"], intro: "高端铝产业链链主，轻量化铝材年产能 80 万吨，为汽车、航空配套一体化压铸件和锻件。", contact: "苏国栋" },
  { key: "muze", name: "菏泽牡泽医药集团有限公司", nameEn: "Heze Muze Pharmaceutical Group", kind: "chain_leader", cityCode: "371700", size: "large", flags: ["high_tech"], intro: "生物医药产业链链主，拥有口服固体、注射剂与核酸药物三大平台，通过 GMP 的生产线 31 条。", contact: "晁瑞芳" },

  { key: "tuolan", name: "青岛拓澜视觉科技有限公司", nameEn: "Qingdao Tuolan Vision", kind: "sme", cityCode: "370200", size: "small", flags: ["high_tech", "specialised"], intro: "做工业三维视觉与缺陷检测，自研条纹投影相机和小样本检测算法，累计交付产线 130 余条。", contact: "辛泽宇" },
  { key: "xinxu", name: "青岛芯序通信技术有限公司", nameEn: "Qingdao Xinxu Communications", kind: "sme", cityCode: "370200", size: "small", flags: ["high_tech"], intro: "研发卫星通信基带与相控阵射频芯片，核心成员有十年以上星载载荷设计经历。", contact: "滕子昂" },
  { key: "liangyan", name: "济南量砚量子科技有限公司", nameEn: "Jinan Liangyan Quantum", kind: "sme", cityCode: "370100", size: "small", flags: ["high_tech", "specialised"], intro: "提供量子密钥分发设备与密码终端，产品在电力、政务专网小批量应用。", contact: "栾景行" },
  { key: "lianli", name: "济南链砾信息技术有限公司", nameEn: "Jinan Lianli Information Technology", kind: "sme", cityCode: "370100", size: "small", flags: ["high_tech"], intro: "做联盟链底层与隐私计算平台，承建过仓单、药械追溯等六个行业节点网络。", contact: "解思源" },
  { key: "lingyi", name: "烟台翎翼航空科技有限公司", nameEn: "Yantai Lingyi Aviation", kind: "sme", cityCode: "370600", size: "medium", flags: ["high_tech", "specialised"], intro: "研制 100–600 kg 级复合翼无人机和电推进系统，持有飞行试验空域 420 平方千米使用协议。", contact: "衣志远" },
  { key: "rouxing", name: "济宁柔行机器人有限公司", nameEn: "Jining Rouxing Robotics", kind: "sme", cityCode: "370800", size: "small", flags: ["high_tech", "little_giant"], intro: "专做力控协作臂与一体化关节，关节年产 1.5 万套，供 40 余家整机厂。", contact: "仲维康" },
  { key: "huanlan", name: "潍坊幻岚光学科技有限公司", nameEn: "Weifang Huanlan Optics", kind: "sme", cityCode: "370700", size: "small", flags: ["high_tech", "specialised"], intro: "研发衍射光波导、Pancake 光学模组及其检测设备，建有 1200 平方米万级洁净车间。", contact: "郄文静" },
  { key: "yuanxing", name: "威海渊行海洋装备有限公司", nameEn: "Weihai Yuanxing Marine Equipment", kind: "sme", cityCode: "371000", size: "small", flags: ["high_tech", "specialised"], intro: "做 ROV、水下机械手和水声定位，产品作业深度覆盖 300–6000 m。", contact: "丛林海" },
  { key: "qingyi", name: "淄博氢峄能源科技有限公司", nameEn: "Zibo Qingyi Hydrogen", kind: "sme", cityCode: "370300", size: "small", flags: ["high_tech"], intro: "研制质子交换膜、膜电极与电解槽，膜电极年产 20 万片。", contact: "伊方舟" },
  { key: "yunzhan", name: "临沂云栈低空科技有限公司", nameEn: "Linyi Yunzhan Low-Altitude", kind: "sme", cityCode: "371300", size: "small", flags: [], intro: "做无人机机巢、航线规划与低空巡检服务，在鲁南布设机巢 210 座。", contact: "庾天佑" },
  { key: "shuoguang", name: "聊城铄光激光设备有限公司", nameEn: "Liaocheng Shuoguang Laser", kind: "sme", cityCode: "371500", size: "micro", flags: [], intro: "做手持激光清洗与小型增材设备，注册材料已提交，等待核验。", contact: "靖小勇", status: "submitted", domains: ["X-MFG"] },
  { key: "bozhi", name: "滨州博智农业服务有限公司", nameEn: "Binzhou Bozhi Agricultural Services", kind: "sme", cityCode: "371600", size: "micro", flags: [], intro: "从事农机租赁与植保服务。", contact: "门立新", status: "rejected", statusNote: "营业执照所载经营范围不含技术研发，且上传的证照有效期已过;请更换为在有效期内的证照，并补充一项知识产权或研发人员证明后重新提交。", domains: ["ROBOT"] },

  { key: "haidai", name: "海岱理工大学", nameEn: "Haidai University of Technology", kind: "university", cityCode: "370100", size: null, flags: [], intro: "理工为主的综合性高校，机械、控制、材料、计算机四个学科设有博士点，近三年登记技术合同 1180 项。", contact: "窦亚男" },
  { key: "qizhou", name: "齐州医科大学", nameEn: "Qizhou Medical University", kind: "university", cityCode: "370100", size: null, flags: [], intro: "附属医院 6 所，建有细胞治疗与神经康复两个转化医学中心。", contact: "巩慧敏" },
  { key: "langya", name: "琅琊海洋大学", nameEn: "Langya Ocean University", kind: "university", cityCode: "370200", size: null, flags: [], intro: "以海洋工程、水产、海洋药物见长，拥有 3000 吨级科考船和消声水池。", contact: "逄春晓" },
  { key: "dainan", name: "岱南农业大学", nameEn: "Dainan Agricultural University", kind: "university", cityCode: "370900", size: null, flags: [], intro: "作物遗传育种、农业工程特色突出，育成审定品种 140 余个。", contact: "程惠民" },

  { key: "lishan", name: "济南历山量子信息研究所", nameEn: "Lishan Institute of Quantum Information", kind: "institute", cityCode: "370100", size: null, flags: [], intro: "从事量子通信器件、量子精密测量与超导量子芯片研究，有极低温平台 4 套。", contact: "荆若谷" },
  { key: "aolu", name: "青岛鳌麓深海技术研究所", nameEn: "Aolu Institute of Deep-Sea Technology", kind: "institute", cityCode: "370200", size: null, flags: [], intro: "从事深海运载、采矿和海底观测技术研究，建有 120 MPa 压力舱群。", contact: "隋一帆" },
  { key: "linji", name: "淄博临稷先进材料研究所", nameEn: "Linji Institute of Advanced Materials", kind: "institute", cityCode: "370300", size: null, flags: [], intro: "从事工程陶瓷、氟材料与极端环境涂层研究，有 1:1 放大工艺线 5 条。", contact: "国丽华" },
  { key: "zhilai", name: "烟台之莱空天信息研究院", nameEn: "Zhilai Academy of Aerospace Information", kind: "new_rd", cityCode: "370600", size: null, flags: [], intro: "省市共建新型研发机构，做微小卫星平台、遥感处理与星地测控。", contact: "慕星河" },
  { key: "jiaolai", name: "青岛胶莱脑科学与康复研究院", nameEn: "Jiaolai Institute of Brain Science and Rehabilitation", kind: "new_rd", cityCode: "370200", size: null, flags: [], intro: "做脑机接口、神经调控与类脑芯片，设有 80 张床位的康复验证病区。", contact: "柳知微" },
  { key: "siquan", name: "济宁泗泉机器人产业技术研究院", nameEn: "Siquan Robotics Research Institute", kind: "new_rd", cityCode: "370800", size: null, flags: [], intro: "做人形机器人整机、灵巧手与技能学习，有 2600 平方米动作采集与训练场。", contact: "颜承志" },

  { key: "quanzhi", name: "济南泉智技术转移有限公司", nameEn: "Jinan Quanzhi Technology Transfer", kind: "transfer_office", cityCode: "370100", size: "small", flags: [], intro: "省级技术转移机构，技术经理人 26 名，年促成技术合同约 300 项。", contact: "岳青禾", domains: ["AI", "ROBOT", "LIFE", "X-MAT"] },
  { key: "hengdai", name: "山东衡岱科技评价有限公司", nameEn: "Hengdai Technology Evaluation", kind: "evaluation_body", cityCode: "370100", size: "small", flags: [], intro: "从事科技成果评价与技术成熟度评定，专家库 1900 余人。", contact: "谈正衡", domains: ["AI", "META", "LIFE", "NET", "QUANT", "ROBOT"] },
  { key: "wanlan", name: "青岛湾澜智能装备检验检测中心", nameEn: "Wanlan Testing Centre for Smart Equipment", kind: "platform", cityCode: "370200", size: "medium", flags: [], intro: "机器人、视觉系统与电机的第三方检验检测，具备 CNAS、CMA 能力范围 410 项。", contact: "车晓曼", domains: ["ROBOT", "AI", "X-MFG"], platform: { offers: [["testing"]], services: "六维力、重复定位、电磁兼容与视觉标定四个实验室，可上门做产线验收检测；出具中英文报告。一般 3–6 周，按检测项目收费，整改复测半价。", accreditation: "CMA 示例-20260006、CNAS 示例-L00006，机器人与机器视觉 410 项参数" } },
  { key: "qiyuan", name: "淄博齐元精细化工中试基地", nameEn: "Qiyuan Pilot Base for Fine Chemicals", kind: "platform", cityCode: "370300", size: "medium", flags: [], intro: "省级中试基地，12 个防爆车间单元，可承接加氢、氟化、聚合等 9 类工艺放大。", contact: "牟卫国", domains: ["X-MAT", "X-ENERGY", "LIFE"], platform: { offers: [["pilot"]], services: "50 L–3000 L 反应釜 36 台、连续流微反应线 2 条，可承接加氢、氟化、聚合等 9 类工艺；含安全评估和三废方案。一般 4–8 个月，按釜时收费。" } },
  { key: "jiawan", name: "威海岬湾海上试验场有限公司", nameEn: "Jiawan Sea Test Site", kind: "platform", cityCode: "371000", size: "small", flags: [], intro: "海上综合试验场，海域 5 平方千米、水深 18–70 m，有固定平台一座和布放吊机。", contact: "毕沧澜", domains: ["DEEP", "X-SPACE", "LOWALT"], platform: { offers: [["pilot"], ["testing"]], services: "固定平台一座、布放吊机 10 t、水下定位阵与岸基指控室；可做装备海试、水面与跨介质飞行试验，并出检测报告。一般 1–3 个月，按海况窗口和船日收费。", accreditation: "CMA 示例-20260007，海洋装备 58 项参数" } },
  { key: "xialan", name: "潍坊峡岚元宇宙产业园运营有限公司", nameEn: "Xialan Metaverse Park", kind: "park", cityCode: "370700", size: "medium", flags: [], intro: "入园企业 93 家，以光学模组、整机代工和内容制作为主，建有公共检测与渲染平台。", contact: "葛嘉树" },
  { key: "bozhong", name: "滨州渤中低空产业园管理有限公司", nameEn: "Bozhong Low-Altitude Park", kind: "park", cityCode: "371600", size: "medium", flags: [], intro: "管理 1200 m 跑道通用机场一座，划设低空试飞空域 900 平方千米，入园整机与部件企业 38 家。", contact: "相云飞" },
  { key: "huangkou", name: "东营黄河口盐碱地农业示范区管理中心", nameEn: "Huanghekou Saline-Land Agriculture Park", kind: "park", cityCode: "370500", size: null, flags: [], intro: "管理盐碱地试验示范田 8.2 万亩，按 1‰–8‰ 盐分梯度分区，建有土壤墒情监测站 120 处。", contact: "尚禾" },
  { key: "mengyuan", name: "济南孟源智算与未来产业园管理中心", nameEn: "Mengyuan Computing and Future Industries Park", kind: "park", cityCode: "370100", size: null, flags: [], intro: "建有 1200P 智算中心和低温、光电两个公共实验室，入驻企业 160 余家。", contact: "敬书远" },
  { key: "changjing", name: "山东未来产业场景推进办公室（示例）", nameEn: "Future Industries Scenario Office (sample)", kind: "authority", cityCode: "370100", size: null, flags: [], intro: "示例用主管部门:组织政务、医保、应急等公共领域的场景开放。", contact: "钟鸣" },

  ...samplePlatforms,
  ...moreOrganisations,
];
