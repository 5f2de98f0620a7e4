### Words in the data about phones. What is a name, such as Gorilla Glass, stays as it is.

## The hole in the display

cutout-dual-punch-hole = デュアルパンチホール
cutout-dynamic-island = Dynamic Island
cutout-none = なし
cutout-notch = ノッチ
cutout-pill = ピル型
cutout-pill-and-punch-hole = ピル型＋パンチホール
cutout-punch-hole = パンチホール
cutout-punch-hole-centre = パンチホール（中央）
cutout-punch-hole-corner = パンチホール（隅）
cutout-punch-hole-left = パンチホール（左）
cutout-under-display = 画面下
cutout-waterdrop-notch = 水滴型ノッチ

## What a camera is for

role-colour-filter = カラーフィルター
role-depth = 深度
role-macro = マクロ
role-main = メイン
role-monochrome = モノクロ
role-periscope-telephoto = ペリスコープ望遠
role-telemacro = テレマクロ
role-telephoto = 望遠
role-tof = ToF
role-ultrawide = 超広角
role-wide = 広角

## Where the fingerprint reader is

fingerprint-front = 前面
fingerprint-front-button = 前面ボタン
fingerprint-none = なし
fingerprint-present = あり
fingerprint-rear = 背面
fingerprint-side = 側面
fingerprint-under-display = 画面内
fingerprint-under-display-optical = 画面内（光学式）
fingerprint-under-display-ultrasonic = 画面内（超音波式）

## Loudspeakers

speakers-mono = モノラル
speakers-stereo = ステレオ

## What SIM cards it takes

sim-dual-nano-sim = デュアルnanoSIM
sim-dual-nano-sim-or-nano-simplus-esim = デュアルnanoSIMまたはnanoSIM＋eSIM
sim-dual-sim = デュアルSIM
sim-esim-only = eSIMのみ
sim-esim-only-us = eSIMのみ（米国）
sim-hybrid-dual-nano-sim = デュアルnanoSIM（片方はカードと共用）
sim-nano-sim = nanoSIM
sim-nano-simplus-esim = nanoSIM＋eSIM

## Sockets

usb-dual-usb-c = デュアルUSB-C
usb-30-pin = 30ピン

## Cover glass that has no name

glass-aluminosilicate-glass = アルミノケイ酸ガラス

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = アルミ合金
material-aluminium-and-glass-back = 背面アルミ＋ガラス
material-aluminium-back = 背面アルミ
material-aluminium-body = アルミボディ
material-aluminium-frame = アルミフレーム
material-aluminium-unibody = アルミユニボディ
material-ceramic-back = 背面セラミック
material-ceramic-shield-front-and-back = 前面・背面Ceramic Shield
material-composite-back = 背面複合素材
material-eco-leather-back = 背面エコレザー
material-faux-leather-and-composite-back = 背面フェイクレザー＋複合素材
material-faux-leather-and-plastic-back = 背面フェイクレザー＋プラスチック
material-faux-leather-back = 背面フェイクレザー
material-fibre-reinforced-plastic-back = 背面繊維強化プラスチック
material-fibreglass-back = 背面グラスファイバー
material-glass = ガラス
material-glass-green-or-vegan-leather-black-back = 背面ガラス（グリーン）またはヴィーガンレザー（ブラック）
material-glass-and-aluminium = ガラス＋アルミ
material-glass-and-plastic = ガラス＋プラスチック
material-glass-and-titanium = ガラス＋チタン
material-glass-back = 背面ガラス
material-glass-body = ガラスボディ
material-glass-or-eco-leather-back = 背面ガラスまたはエコレザー
material-glass-or-fibreglass-back = 背面ガラスまたはグラスファイバー
material-glass-or-leather-back = 背面ガラスまたはレザー
material-glass-or-vegan-leather-back = 背面ガラスまたはヴィーガンレザー
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = 半分アルミ
material-half-glass-back = 背面半分ガラス
material-metal = 金属
material-metal-and-glass = 金属＋ガラス
material-metal-back = 背面金属
material-metal-frame = 金属フレーム
material-metal-unibody = 金属ユニボディ
material-nylon-and-linen-like-back = 背面ナイロン・リネン調
material-nylon-textured-back = 背面ナイロン調
material-plastic = プラスチック
material-plastic-back = 背面プラスチック
material-plastic-body = プラスチックボディ
material-plastic-frame = プラスチックフレーム
material-plastic-or-eco-leather-back = 背面プラスチックまたはエコレザー
material-polycarbonate-and-pmma = ポリカーボネート＋PMMA
material-polymer = ポリマー
material-polyurethane-back = 背面ポリウレタン
material-recycled-aluminium-and-glass = 再生アルミ＋ガラス
material-recycled-aluminium-frame = 再生アルミフレーム
material-recycled-plastic-back = 背面再生プラスチック
material-rubber-back = 背面ラバー
material-sand-blasted-coated-multi-layer-polymer = サンドブラスト加工コーティング多層ポリマー
material-satin-glass-back = 背面サテンガラス
material-semi-transparent-glass-back = 背面半透明ガラス
material-silicone-back = 背面シリコーン
material-silicone-polymer-back = 背面シリコーンポリマー
material-stainless-steel-frame = ステンレスフレーム
material-titanium = チタン
material-titanium-grade-5 = チタン（グレード5）
material-titanium-frame = チタンフレーム
material-titanium-or-aluminium-frame = チタンまたはアルミフレーム
material-transparent-back = 背面透明
material-vegan-leather-back = 背面ヴィーガンレザー
material-vegan-leather-back-yellow = 背面ヴィーガンレザー（イエロー）
material-vegan-leather-or-ceramic-back = 背面ヴィーガンレザーまたはセラミック
material-wood-or-vegan-leather-back = 背面ウッドまたはヴィーガンレザー

## How far a phone has come

status-rumoured = 噂
status-teased = 予告済み
status-launched = 発表済み
