### Words in the data about phones. What is a name, such as Gorilla Glass, stays as it is.

## The hole in the display

cutout-dual-punch-hole = 双挖孔
cutout-dynamic-island = 灵动岛
cutout-none = 无
cutout-notch = 刘海
cutout-pill = 药丸形挖孔
cutout-pill-and-punch-hole = 药丸形加圆形挖孔
cutout-punch-hole = 挖孔
cutout-punch-hole-centre = 居中挖孔
cutout-punch-hole-corner = 边角挖孔
cutout-punch-hole-left = 左侧挖孔
cutout-under-display = 屏下
cutout-waterdrop-notch = 水滴

## What a camera is for

role-colour-filter = 滤色
role-depth = 景深
role-macro = 微距
role-main = 主摄
role-monochrome = 黑白
role-periscope-telephoto = 潜望长焦
role-telemacro = 长焦微距
role-telephoto = 长焦
role-tof = ToF
role-ultrawide = 超广角
role-wide = 广角

## Where the fingerprint reader is

fingerprint-front = 正面
fingerprint-front-button = 正面按键
fingerprint-none = 无
fingerprint-present = 有
fingerprint-rear = 背面
fingerprint-side = 侧面
fingerprint-under-display = 屏下
fingerprint-under-display-optical = 屏下光学
fingerprint-under-display-ultrasonic = 屏下超声波

## Loudspeakers

speakers-mono = 单扬声器
speakers-stereo = 立体声

## What SIM cards it takes

sim-dual-nano-sim = 双 nano-SIM
sim-dual-nano-sim-or-nano-simplus-esim = 双 nano-SIM 或 nano-SIM + eSIM
sim-dual-sim = 双卡
sim-esim-only = 仅 eSIM
sim-esim-only-us = 仅 eSIM（美国）
sim-hybrid-dual-nano-sim = 双 nano-SIM（混合卡槽）
sim-nano-sim = nano-SIM
sim-nano-simplus-esim = nano-SIM + eSIM

## Sockets

usb-dual-usb-c = 双 USB-C
usb-30-pin = 30 针

## Cover glass that has no name

glass-aluminosilicate-glass = 铝硅酸盐玻璃

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = 铝合金
material-aluminium-and-glass-back = 铝与玻璃后盖
material-aluminium-back = 铝后盖
material-aluminium-body = 铝机身
material-aluminium-frame = 铝边框
material-aluminium-unibody = 铝一体机身
material-ceramic-back = 陶瓷后盖
material-ceramic-shield-front-and-back = Ceramic Shield 正面与后盖
material-composite-back = 复合材料后盖
material-eco-leather-back = 环保皮革后盖
material-faux-leather-and-composite-back = 仿皮与复合材料后盖
material-faux-leather-and-plastic-back = 仿皮与塑料后盖
material-faux-leather-back = 仿皮后盖
material-fibre-reinforced-plastic-back = 纤维增强塑料后盖
material-fibreglass-back = 玻璃纤维后盖
material-glass = 玻璃
material-glass-green-or-vegan-leather-black-back = 玻璃（绿色）或素皮（黑色）后盖
material-glass-and-aluminium = 玻璃与铝
material-glass-and-plastic = 玻璃与塑料
material-glass-and-titanium = 玻璃与钛
material-glass-back = 玻璃后盖
material-glass-body = 玻璃机身
material-glass-or-eco-leather-back = 玻璃或环保皮革后盖
material-glass-or-fibreglass-back = 玻璃或玻璃纤维后盖
material-glass-or-leather-back = 玻璃或皮革后盖
material-glass-or-vegan-leather-back = 玻璃或素皮后盖
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = 半铝
material-half-glass-back = 半玻璃后盖
material-metal = 金属
material-metal-and-glass = 金属与玻璃
material-metal-back = 金属后盖
material-metal-frame = 金属边框
material-metal-unibody = 金属一体机身
material-nylon-and-linen-like-back = 仿尼龙与亚麻后盖
material-nylon-textured-back = 尼龙纹理后盖
material-plastic = 塑料
material-plastic-back = 塑料后盖
material-plastic-body = 塑料机身
material-plastic-frame = 塑料边框
material-plastic-or-eco-leather-back = 塑料或环保皮革后盖
material-polycarbonate-and-pmma = 聚碳酸酯与 PMMA
material-polymer = 聚合物
material-polyurethane-back = 聚氨酯后盖
material-recycled-aluminium-and-glass = 再生铝与玻璃
material-recycled-aluminium-frame = 再生铝边框
material-recycled-plastic-back = 再生塑料后盖
material-rubber-back = 橡胶后盖
material-sand-blasted-coated-multi-layer-polymer = 喷砂涂层多层聚合物
material-satin-glass-back = 缎面玻璃后盖
material-semi-transparent-glass-back = 半透明玻璃后盖
material-silicone-back = 硅胶后盖
material-silicone-polymer-back = 有机硅聚合物后盖
material-stainless-steel-frame = 不锈钢边框
material-titanium = 钛
material-titanium-grade-5 = 钛（5 级）
material-titanium-frame = 钛边框
material-titanium-or-aluminium-frame = 钛或铝边框
material-transparent-back = 透明后盖
material-vegan-leather-back = 素皮后盖
material-vegan-leather-back-yellow = 素皮后盖（黄色）
material-vegan-leather-or-ceramic-back = 素皮或陶瓷后盖
material-wood-or-vegan-leather-back = 木质或素皮后盖

## How far a phone has come

status-rumoured = 传闻中
status-teased = 预热中
status-launched = 已发布
