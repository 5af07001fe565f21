import type { ModeRow } from "./types";

/** The short choice lists of scenarios, achievements and organisations; see `ModeList`. */
// biome-ignore format: a table, one row a line
export const modes: readonly ModeRow[] = [
  { list: "cooperation_mode", code: "trial_validation", zh: "试用验证", en: "Trial and validation", synonyms: ["试用", "先试用后转化", "测试验证"] },
  { list: "cooperation_mode", code: "joint_research", zh: "联合攻关", en: "Joint research", synonyms: ["联合研发", "协同攻关", "合作研发"] },
  { list: "cooperation_mode", code: "commissioned_development", zh: "委托开发", en: "Commissioned development", synonyms: ["委托研发", "定制开发"] },
  { list: "cooperation_mode", code: "purchase_and_use", zh: "采购应用", en: "Purchase and use", synonyms: ["采购", "产品采购", "设备采购"] },
  { list: "cooperation_mode", code: "shared_platform", zh: "共建平台/中试", en: "Shared platform or pilot line", synonyms: ["共建平台", "共建中试", "中试", "共建实验室"] },
  { list: "cooperation_mode", code: "technology_licence", zh: "技术许可", en: "Technology licence", synonyms: ["专利许可", "许可使用"] },
  { list: "cooperation_mode", code: "technology_assignment", zh: "技术转让", en: "Technology assignment", synonyms: ["专利转让", "成果转让"] },
  { list: "cooperation_mode", code: "equity_contribution", zh: "作价入股", en: "Contribution for equity", synonyms: ["技术入股", "作价投资"] },
  { list: "cooperation_mode", code: "open_challenge", zh: "揭榜挂帅", en: "Open challenge", synonyms: ["揭榜", "揭榜制", "赛马制"] },

  { list: "transfer_mode", code: "self_implementation", zh: "自行投资实施转化", en: "Own investment", synonyms: ["自行转化", "自行实施"] },
  { list: "transfer_mode", code: "assignment", zh: "向他人转让", en: "Assignment to others", synonyms: ["转让", "技术转让"] },
  { list: "transfer_mode", code: "licensing", zh: "许可他人使用", en: "Licence to others", synonyms: ["许可", "技术许可"] },
  { list: "transfer_mode", code: "joint_implementation", zh: "以成果作为合作条件与他人共同实施", en: "Joint implementation, the achievement as a contribution", synonyms: ["合作实施", "合作转化", "共同实施"] },
  { list: "transfer_mode", code: "equity_valuation", zh: "作价投资折算股份或出资比例", en: "Investment of the achievement for shares", synonyms: ["作价投资", "作价入股", "技术入股"] },
  { list: "transfer_mode", code: "other_agreed", zh: "其他协商确定的方式", en: "Another agreed way", synonyms: ["其他方式", "面谈"] },

  { list: "trading_mode", code: "technology_assignment", zh: "技术转让", en: "Technology assignment", synonyms: [] },
  { list: "trading_mode", code: "technology_licence", zh: "技术许可", en: "Technology licence", synonyms: [] },
  { list: "trading_mode", code: "equity_investment", zh: "作价投资", en: "Investment of technology for equity", synonyms: ["作价入股", "技术入股"] },
  { list: "trading_mode", code: "technology_development", zh: "技术开发", en: "Technology development", synonyms: [] },
  { list: "trading_mode", code: "technology_service", zh: "技术服务", en: "Technology service", synonyms: [] },
  { list: "trading_mode", code: "technology_consulting", zh: "技术咨询", en: "Technology consulting", synonyms: [] },

  { list: "trading_method", code: "negotiated_sale", zh: "协议转让", en: "Sale by agreement", synonyms: ["协议交易"] },
  { list: "trading_method", code: "auction", zh: "拍卖", en: "Auction", synonyms: [] },
  { list: "trading_method", code: "tender", zh: "招标", en: "Tender", synonyms: ["招投标"] },
  { list: "trading_method", code: "competitive_bidding", zh: "竞价", en: "Competitive bidding", synonyms: ["网络竞价"] },

  { list: "licence_kind", code: "exclusive", zh: "独占许可", en: "Exclusive licence", synonyms: ["独占"] },
  { list: "licence_kind", code: "sole", zh: "排他许可", en: "Sole licence", synonyms: ["排他"] },
  { list: "licence_kind", code: "non_exclusive", zh: "普通许可", en: "Non-exclusive licence", synonyms: ["普通", "非独占许可"] },
  { list: "licence_kind", code: "open", zh: "开放许可", en: "Open licence", synonyms: ["专利开放许可"] },

  { list: "trial_licence_kind", code: "free_licence", zh: "免费许可", en: "Free licence", synonyms: ["免费试用"] },
  { list: "trial_licence_kind", code: "paid_trial", zh: "付费试用", en: "Paid trial", synonyms: ["有偿试用"] },

  { list: "pricing_method", code: "agreed_price", zh: "协议定价", en: "Price by agreement", synonyms: ["协商定价"] },
  { list: "pricing_method", code: "market_listing", zh: "技术交易市场挂牌", en: "Listing on a technology exchange", synonyms: ["挂牌", "挂牌交易"] },
  { list: "pricing_method", code: "auction", zh: "拍卖", en: "Auction", synonyms: [] },
  { list: "pricing_method", code: "negotiable", zh: "面议", en: "Negotiable", synonyms: ["价格面议", "待议"] },

  { list: "payment_variant", code: "lump_sum", zh: "一次性支付", en: "Lump sum", synonyms: ["一次性", "一次付清"] },
  { list: "payment_variant", code: "instalments", zh: "分期支付", en: "Instalments", synonyms: ["分期", "分期付款"] },
  { list: "payment_variant", code: "deferred", zh: "延期支付", en: "Deferred payment", synonyms: ["延期", "延迟支付"] },
  { list: "payment_variant", code: "conditional", zh: "附条件支付", en: "Conditional payment", synonyms: ["附条件"] },
  { list: "payment_variant", code: "royalty", zh: "收益提成", en: "Royalty", synonyms: ["提成", "销售提成", "利润提成"] },
  { list: "payment_variant", code: "milestone", zh: "里程碑节点支付", en: "Milestone payments", synonyms: ["里程碑", "里程碑支付", "节点支付"] },
  { list: "payment_variant", code: "deferred_start", zh: "延期启动支付", en: "Payment with a deferred start", synonyms: ["延期启动"] },

  { list: "scenario_class", code: "comprehensive", zh: "综合性", en: "Comprehensive", synonyms: ["开放综合性", "综合类"] },
  { list: "scenario_class", code: "cross_domain", zh: "跨界融合", en: "Cross-domain", synonyms: ["跨界融合类", "跨领域"] },
  { list: "scenario_class", code: "vertical", zh: "垂直领域", en: "Single sector", synonyms: ["垂直类", "行业类"] },

  { list: "national_scenario_class", code: "major_comprehensive", zh: "综合性重大", en: "Major comprehensive", synonyms: ["综合性重大场景"] },
  { list: "national_scenario_class", code: "sector_integrated", zh: "行业领域集成式", en: "Integrated within a sector", synonyms: ["行业领域集成式场景"] },
  { list: "national_scenario_class", code: "high_value_focused", zh: "高价值小切口", en: "Focused and high in value", synonyms: ["高价值小切口场景", "小切口"] },

  { list: "opportunity_kind", code: "trial", zh: "场景机会", en: "Scenario opportunity (open trial)", synonyms: ["开放试用", "场景开放"] },
  { list: "opportunity_kind", code: "procurement", zh: "项目机会", en: "Project opportunity (procurement)", synonyms: ["项目采购", "建设项目"] },

  { list: "ip_terms", code: "supplier", zh: "归供方", en: "Supplier owns", synonyms: ["归技术方", "供方所有"] },
  { list: "ip_terms", code: "demander", zh: "归需方", en: "Demand side owns", synonyms: ["归场景方", "需方所有"] },
  { list: "ip_terms", code: "shared", zh: "共有", en: "Shared", synonyms: ["双方共有", "共同所有"] },
  { list: "ip_terms", code: "negotiable", zh: "另议", en: "To be agreed", synonyms: ["另行约定", "协商确定"] },

  { list: "achievement_class", code: "basic_research", zh: "基础研究", en: "Basic research", synonyms: ["基础理论"] },
  { list: "achievement_class", code: "applied_research", zh: "应用研究", en: "Applied research", synonyms: ["应用技术"] },
  { list: "achievement_class", code: "development", zh: "技术开发和产业化", en: "Development and industrialisation", synonyms: ["技术开发", "技术开发与产业化"] },

  { list: "achievement_form", code: "new_technology", zh: "新技术", en: "New technology", synonyms: ["技术"] },
  { list: "achievement_form", code: "new_process", zh: "新工艺", en: "New process", synonyms: ["工艺"] },
  { list: "achievement_form", code: "new_product", zh: "新产品", en: "New product", synonyms: ["产品"] },
  { list: "achievement_form", code: "new_material", zh: "新材料", en: "New material", synonyms: ["材料"] },
  { list: "achievement_form", code: "new_equipment", zh: "新装备", en: "New equipment", synonyms: ["装备", "设备"] },
  { list: "achievement_form", code: "new_variety", zh: "新品种", en: "New breed or variety", synonyms: ["农业、生物新品种", "品种"] },
  { list: "achievement_form", code: "software", zh: "软件", en: "Software", synonyms: ["计算机软件"] },
  { list: "achievement_form", code: "paper", zh: "论文", en: "Paper", synonyms: [] },
  { list: "achievement_form", code: "monograph", zh: "著作", en: "Monograph", synonyms: ["专著"] },
  { list: "achievement_form", code: "research_report", zh: "研究报告", en: "Research report", synonyms: [] },
  { list: "achievement_form", code: "other", zh: "其他", en: "Other", synonyms: [] },

  { list: "achievement_stage", code: "early", zh: "初期（实验室、小试）", en: "Early (laboratory, small test)", synonyms: ["初期", "初期阶段", "实验室", "小试"] },
  { list: "achievement_stage", code: "pilot", zh: "中期（中试等）", en: "Middle (pilot)", synonyms: ["中期", "中期阶段", "中试"] },
  { list: "achievement_stage", code: "mature", zh: "成熟应用", en: "Mature, in use", synonyms: ["成熟应用阶段", "产业化", "批量生产"] },

  { list: "achievement_origin", code: "original", zh: "原始性创新", en: "Original innovation", synonyms: ["原始创新"] },
  { list: "achievement_origin", code: "imported_and_improved", zh: "国外引进消化吸收创新", en: "Built on imported technology", synonyms: ["引进消化吸收再创新"] },
  { list: "achievement_origin", code: "domestic_redevelopment", zh: "国内技术二次开发", en: "Redevelopment of domestic technology", synonyms: ["二次开发"] },

  { list: "level_claim", code: "international_leading", zh: "国际领先", en: "Leads internationally", synonyms: [] },
  { list: "level_claim", code: "international_advanced", zh: "国际先进", en: "Advanced internationally", synonyms: [] },
  { list: "level_claim", code: "domestic_leading", zh: "国内领先", en: "Leads in China", synonyms: [] },
  { list: "level_claim", code: "domestic_advanced", zh: "国内先进", en: "Advanced in China", synonyms: [] },
  { list: "level_claim", code: "not_evaluated", zh: "未评价", en: "Not evaluated", synonyms: ["未鉴定"] },

  { list: "ip_kind", code: "invention", zh: "发明专利", en: "Invention patent", synonyms: ["发明"] },
  { list: "ip_kind", code: "utility_model", zh: "实用新型", en: "Utility model", synonyms: ["实用新型专利"] },
  { list: "ip_kind", code: "design", zh: "外观设计", en: "Design patent", synonyms: ["外观设计专利", "外观专利"] },
  { list: "ip_kind", code: "software", zh: "软件著作权", en: "Software copyright", synonyms: ["软著", "计算机软件著作权"] },
  { list: "ip_kind", code: "ic_layout", zh: "集成电路布图设计", en: "Integrated circuit layout design", synonyms: ["集成电路布图设计专有权"] },
  { list: "ip_kind", code: "plant_variety", zh: "植物新品种", en: "Plant variety right", synonyms: ["植物新品种权"] },
  { list: "ip_kind", code: "trade_secret", zh: "技术秘密", en: "Technical secret", synonyms: ["专有技术", "商业秘密", "know-how"] },
  { list: "ip_kind", code: "new_drug", zh: "新药", en: "New drug approval", synonyms: ["新药证书", "生物医药新品种"] },

  { list: "ip_status", code: "filed", zh: "已申请", en: "Filed", synonyms: ["申请中", "已受理"] },
  { list: "ip_status", code: "published", zh: "已公开", en: "Published", synonyms: ["公开"] },
  { list: "ip_status", code: "granted", zh: "已授权", en: "Granted", synonyms: ["授权", "有效", "已登记"] },
  { list: "ip_status", code: "lapsed", zh: "失效", en: "Lapsed", synonyms: ["已失效", "终止", "无效"] },

  { list: "resource_kind", code: "data", zh: "数据", en: "Data", synonyms: ["数据集", "历史数据"] },
  { list: "resource_kind", code: "equipment", zh: "设备", en: "Equipment", synonyms: ["装备", "仪器"] },
  { list: "resource_kind", code: "site", zh: "场地", en: "Site", synonyms: ["试验场", "产线", "车间"] },
  { list: "resource_kind", code: "samples", zh: "样品", en: "Samples", synonyms: ["样件", "原料"] },
  { list: "resource_kind", code: "staff", zh: "技术人员", en: "Technical staff", synonyms: ["人员", "工程师配合"] },
  { list: "resource_kind", code: "computing", zh: "算力", en: "Computing power", synonyms: ["计算资源"] },
  { list: "resource_kind", code: "testing", zh: "检测条件", en: "Testing facilities", synonyms: ["检验检测", "测试条件"] },
  { list: "resource_kind", code: "funding", zh: "经费", en: "Funding", synonyms: ["资金", "试用费"] },

  { list: "responder_condition", code: "sme_only", zh: "仅限科技型中小企业", en: "Technology-based SMEs only", synonyms: ["仅限中小企业", "面向中小企业"] },
  { list: "responder_condition", code: "within_province", zh: "仅限省内单位", en: "Organisations in the province only", synonyms: ["省内", "限山东省内"] },
  { list: "responder_condition", code: "high_tech_enterprise", zh: "须为高新技术企业", en: "High-tech enterprise status required", synonyms: ["高企", "高新技术企业"] },
  { list: "responder_condition", code: "consortium_allowed", zh: "接受联合体", en: "Consortia accepted", synonyms: ["允许联合体", "可组成联合体"] },
  { list: "responder_condition", code: "consortium_refused", zh: "不接受联合体", en: "No consortia", synonyms: ["不允许联合体"] },

  { list: "organisation_kind", code: "chain_leader", zh: "链主企业", en: "Chain-leading enterprise", synonyms: ["链主", "龙头企业"] },
  { list: "organisation_kind", code: "sme", zh: "科技型中小企业", en: "Technology-based SME", synonyms: ["中小企业", "科技中小企业"] },
  { list: "organisation_kind", code: "university", zh: "高校", en: "University", synonyms: ["大学", "高等学校", "学院"] },
  { list: "organisation_kind", code: "institute", zh: "科研院所", en: "Research institute", synonyms: ["研究所", "研究院", "科研机构"] },
  { list: "organisation_kind", code: "new_rd", zh: "新型研发机构", en: "New-type R&D institution", synonyms: ["新研机构", "产业技术研究院"] },
  { list: "organisation_kind", code: "transfer_office", zh: "技术转移机构", en: "Technology transfer office", synonyms: ["技术转移中心", "成果转化中心", "TTO"] },
  { list: "organisation_kind", code: "evaluation_body", zh: "评价机构", en: "Evaluation body", synonyms: ["科技成果评价机构", "成果评价机构"] },
  { list: "organisation_kind", code: "platform", zh: "概念验证/中试/检验检测平台", en: "Proof-of-concept, pilot or testing platform", synonyms: ["概念验证中心", "中试基地", "中试平台", "检验检测机构"] },
  { list: "organisation_kind", code: "park", zh: "园区", en: "Science or industry park", synonyms: ["科技园区", "产业园", "高新区", "孵化器"] },
  { list: "organisation_kind", code: "authority", zh: "主管部门", en: "Public authority", synonyms: ["科技局", "科技厅", "政府部门"] },

  // The policy's own words: 四(四)1 概念验证中心、中试和应用验证, 四(五)2 检验检测和认证认可服务.
  { list: "platform_kind", code: "proof_of_concept", zh: "概念验证中心", en: "Proof-of-concept centre", synonyms: ["概念验证", "概念验证平台"] },
  { list: "platform_kind", code: "pilot", zh: "中试基地", en: "Pilot base", synonyms: ["中试", "中试平台", "中试和应用验证"] },
  { list: "platform_kind", code: "testing", zh: "检验检测", en: "Testing and inspection", synonyms: ["检验检测机构", "检测认证", "检验检测和认证认可"] },
];
