/**
 * What the lexicon's topics are called in English, one topic a line, `code: name`. The Chinese name is the last
 * step of the code itself. A test asks that every topic of topic-lines.ts has its line.
 */
const ENGLISH_LINES = `农业.灌溉节水: irrigation and water saving
农业.作物育种: crop breeding
农业.栽培: cultivation
农业.植保农药: crop protection
农业.肥料土壤: fertiliser and soil
农业.蔬菜果树: vegetables and fruit
农业.茶叶中药种植: tea and medicinal plants
农业.食用菌: edible fungi
农业.畜牧: animal husbandry
农业.兽医: veterinary medicine
农业.水产: aquaculture
农业.农机: farm machinery
农业.智慧农业: smart farming
食品.加工: food processing
食品.功能成分: functional ingredients
食品.检测安全: food testing and safety
生物.发酵酶: fermentation and enzymes
生物.基因诊断: genetic diagnosis
医药.化药: chemical drugs
医药.中药: traditional Chinese medicine
医疗.器械: medical devices
医疗.康复养老: rehabilitation and elderly care
医疗.临床: clinical medicine
材料.超硬: superhard materials
材料.耐火: refractories
材料.陶瓷玻璃: ceramics and glass
材料.钢铁: iron and steel
材料.铝: aluminium
材料.有色: non-ferrous metals
材料.铸造锻造: casting and forging
材料.焊接: welding
材料.涂料防腐: coatings and corrosion protection
材料.塑料: plastics
材料.橡胶密封: rubber and sealing
材料.纤维复合: fibre composites
材料.纺织: textiles
材料.纳米碳: nanomaterials and carbon
材料.膜分离: membrane separation
材料.胶黏剂: adhesives
化工.合成: chemical synthesis
化工.煤油: coal and petroleum chemistry
化工.香精日化: flavours and household chemicals
能源.锂电: lithium batteries
能源.燃料电池氢: fuel cells and hydrogen
能源.光伏: photovoltaics
能源.风电: wind power
能源.热能节能: heat and energy saving
能源.生物质: biomass
电力.输变电: power transmission and transformation
电力.电网智能: smart grid
电力.电机: electric motors
电子.半导体: semiconductors
电子.显示照明: displays and lighting
电子.光电: optoelectronics
电子.元器件: electronic components
信息.通信网络: communication networks
信息.网络安全: network security
信息.软件大数据: software and big data
信息.人工智能: artificial intelligence
信息.智慧城市: smart cities
装备.机器人: robots
装备.自动化产线: automated production lines
装备.机床加工: machine tools
装备.轴承齿轮: bearings and gears
装备.泵阀管道: pumps, valves and pipes
装备.起重矿机: lifting and mining machines
装备.仪器仪表: instruments
装备.包装印刷: packaging and printing
汽车.整车零部件: vehicles and parts
汽车.新能源智能: new energy and intelligent vehicles
汽车.尾气: exhaust treatment
轨道交通: rail transport
航空航天船舶: aircraft, spacecraft and ships
环保.水处理: water treatment
环保.污泥固废: sludge and solid waste
环保.大气: air pollution control
环保.噪声监测: noise and environmental monitoring
矿业.煤矿安全: coal mine safety
矿业.选矿地质: mineral processing and geology
建筑.建材: building materials
建筑.施工: construction
安全.消防应急: fire fighting and emergencies
家居.轻工: household and light industry
文化.教育创意: culture and education
粮食作物: grain crops
经济作物: cash crops
花卉林木: flowers and trees
果蔬采后: fruit and vegetables after harvest
畜禽品种: livestock breeds
饲料: feed
动物疫苗: animal vaccines
农药品种: pesticides
土壤水利: soil and water works
气象海洋: weather and ocean
遥感测绘: remote sensing and surveying
粮油加工: grain and oil processing
肉乳饮料: meat, dairy and drinks
速冻方便: frozen and convenience food
特色食品: regional foods
植物提取: plant extracts
生物农业: agricultural biotechnology
微生物制剂: microbial agents
蛋白多肽: proteins and peptides
多糖生物材料: polysaccharides and biomaterials
心脑血管: heart and brain vessels
肿瘤: tumours
骨伤外科: orthopaedics and surgery
妇儿五官: women, children, eyes and ears
内分泌消化: metabolism and digestion
护理用品: care supplies
影像超声: imaging and ultrasound
生命体征: vital signs
体外诊断: in vitro diagnostics
制药装备: pharmaceutical equipment
化学原料药: active pharmaceutical ingredients
金属超硬工具: metal and superhard tools
硬质合金陶瓷: hard alloys and ceramics
耐火保温: refractory and insulating materials
钢铁冶炼: iron and steel making
钢材加工: steel processing
铝加工: aluminium processing
铜铅锌贵金属: copper, lead, zinc and precious metals
钛镁稀有: titanium, magnesium and rare metals
粉末冶金增材: powder metallurgy and additive manufacturing
铸锻模具: casting, forging and moulds
热处理表面: heat and surface treatment
焊接切割: welding and cutting
涂装: painting and coating
防水密封胶: waterproofing and sealants
塑料加工: plastics processing
工程塑料: engineering plastics
橡胶制品: rubber products
纤维复材: fibre composites
纺织染整: dyeing and finishing of textiles
皮革造纸: leather and paper
石墨碳材料: graphite and carbon materials
纳米催化: nanomaterials and catalysis
精细化工: fine chemicals
有机合成单体: organic synthesis and monomers
无机化工: inorganic chemicals
化工分离装备: chemical separation equipment
煤化油气: coal chemistry, oil and gas
锂电材料: lithium battery materials
电池系统: battery systems
氢能燃气: hydrogen and gas
太阳能: solar energy
风水核: wind, hydro and nuclear power
锅炉热工: boilers and heat engineering
制冷空调: refrigeration and air conditioning
开关电器: switchgear
变压互感: transformers
线路电缆: lines and cables
继保自动化: protection and automation of grids
电力电子: power electronics
电机控制: motors and drives
集成电路: integrated circuits
传感器件: sensors
射频标签: radio-frequency tags
LED照明: LED lighting
显示: displays
激光光学: lasers and optics
声学: acoustics
通信: communications
物联网: Internet of Things
软件平台: software platforms
大数据分析: data analysis
智能识别: intelligent recognition
安防消防: security and fire protection
机器人本体: robot bodies
数控装备: numerically controlled equipment
产线物流: production lines and logistics
专用机械: special machinery
工程起重: construction and lifting machines
流体机械: fluid machinery
传动基础件: transmission parts
仪表检测: instruments and testing
汽车底盘发动机: vehicle chassis and engines
汽车车身电器: vehicle bodies and electrics
新能源汽车: new energy vehicles
专用特种车: special-purpose vehicles
轨道桥隧: railways, bridges and tunnels
道路交通: road traffic
建筑结构材料: structures and building materials
给排水雨水: water supply, drainage and rainwater
工业废水: industrial waste water
固废资源化: recycling of solid waste
烟气治理: flue gas treatment
废气治理: waste gas treatment
煤矿: coal mining
选冶矿产: mineral processing and smelting
石油钻采: oil drilling and production
家居日用: household goods
教育文化: education and culture
政策管理: policy and management
未来.知识与语言: knowledge and language
未来.视觉与智算: vision and intelligent computing
未来.元宇宙显示: metaverse displays
未来.交互与内容: interaction and content
未来.细胞与基因治疗: cell and gene therapy
未来.脑机与神经: brain-computer interfaces and neurotechnology
未来.合成生物: synthetic biology
未来.生物育种: biological breeding
未来.区块链与隐私: blockchain and privacy
未来.卫星互联网: satellite internet
未来.量子: quantum technology
未来.人形与协作机器人: humanoid and collaborative robots
未来.深海: deep sea
未来.深地: deep earth
未来.空天: aerospace
未来.低空飞行器: low-altitude aircraft
未来.低空服务: low-altitude services
未来.六代移动与光通信: 6G and optical communication
未来.光计算与类脑: optical and brain-like computing
未来.氢能: hydrogen energy
未来.新材料: new materials
未来.新制造: new manufacturing
未来.新能源储能: new energy and storage
未来.健康: health`;

const ENGLISH = new Map(
  ENGLISH_LINES.split("\n").map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  }),
);

/** A topic's name in the reader's language; an unknown code (of an older lexicon) is told by its last step. */
export function topicName(code: string, language: "zh-CN" | "en"): string {
  return (language === "en" && ENGLISH.get(code)) || (code.split(".").at(-1) ?? code);
}
