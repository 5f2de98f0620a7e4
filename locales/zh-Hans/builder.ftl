### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare：生成嵌入代码
builder-description = 选择小组件在文章中显示的内容，查看预览，然后复制代码。
builder-heading = 生成嵌入代码
builder-intro = 选择读者看到的内容，查看预览，然后复制代码。不会向任何地方发送任何内容。

## What it shows

builder-form = 嵌入内容
builder-shows = 显示内容
builder-view = 视图
builder-view-compare = 对比
builder-view-card = 卡片
builder-view-timeline = { timeline }
builder-view-finder = 筛选
builder-view-plot = { plot }
builder-phones = 手机
builder-selected-phones = 已选手机
builder-phone-name = 手机名称
builder-add = 添加
builder-no-phone = 没有名为“{ $text }”的手机。
builder-already = { $name } 已在对比中。
builder-added = 已添加 { $name }。
builder-added-instead = 已改为添加 { $name }。
builder-full = 对比已满。
builder-did-you-mean = 可能想找：
builder-remove = 移除
builder-remove-name = { remove }
builder-move-up = 将 { $name } 上移
builder-as-of = 信息截至
builder-as-of-any = 所有已知信息
builder-pick-date = 选择日期
builder-pin-today = 固定为今天
builder-as-of-hint = 留空则显示阅读时已知的所有信息。
builder-pinned = 已固定为 { $date }：读者看到的是当时已知的信息，也可以选择其他日期。
builder-no-date = “{ $text }”不是日期。请写成 2022-05-26、2022年5月26日、2022-05 或 2022。
builder-rows-all = 行：全部
builder-rows-chosen = 行：已选 { $count } 行
builder-rows = 要显示的行（不选则显示全部）
builder-differences = 仅显示手机之间有差异的行
builder-preview-too = 代码也包含在预览中所做的更改：筛选、排序、坐标轴、折叠的分组。

## How it looks and loads

builder-looks = 外观与加载
builder-language = 语言
builder-language-page = 页面的语言
builder-controls = 按钮
builder-controls-all = 全部
builder-controls-few = 少量：显示对象不变
builder-controls-none = 无：仅内容
builder-theme = 主题
builder-theme-page = 跟随页面
builder-theme-light = 浅色
builder-theme-dark = { dark }
builder-accent = 强调色
builder-font = 字体
builder-font-page = 页面的字体
builder-font-system = 系统字体
builder-font-serif = 衬线
builder-font-monospace = 等宽
builder-id = ID（页面有多个小组件时）
builder-id-none = 无
builder-id-wrong = ID 以英文字母开头，只含英文字母、数字、连字符和下划线。
builder-loading = 加载
builder-loading-near = 读者滚动到附近时
builder-loading-at-once = 立即
builder-fallback = 加载完成前的替代内容
builder-fallback-table = 带来源的表格
builder-fallback-sentence = 一句话

## The preview

builder-preview = 预览
builder-preview-width = 预览宽度
builder-width-phone = 手机
builder-width-column = 正文栏
builder-width-wide = 宽
builder-preview-needs = 预览需要 JavaScript 和 WebAssembly。

## The snippet

builder-snippet = 代码
builder-host = 发布平台
builder-for = 用于
builder-frame = 框架
builder-folder = 小组件文件所在的文件夹
builder-folder-hint = 存放文件的位置；默认为本站。
builder-folder-https = https 页面无法从 http 加载文件：请使用 https 地址。
builder-folder-local = 这些文件在自己的电脑上，读者无法从那里加载。请上传该文件夹，并在此填写其地址。
builder-folder-wrong = 请填写文件夹的完整地址，例如 https://example.org/phone-compare/。
builder-height = 框架高度（像素）
builder-height-hint = 预览高 { $count } 像素。
builder-no-snippet = 暂无代码。{ $reasons }
builder-not-loaded = 有文件未能加载。请重新选择平台以重试。
builder-copy = 复制
builder-copy-what = 复制：{ $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = 用于样式表，只需一次
builder-code-page = 用于页面
builder-code-post = 用于文章
builder-code-around = 用于框架所在的页面（如果允许脚本）：使框架大小适应其内容
builder-code-block = 用于文章，需要发布包中的插件：粘贴到编辑器后，会变成区块“Phone comparison”
builder-code-shortcode = 或者用同一插件的简码：用于“简码”区块或经典编辑器
builder-code-ghost = 用于文章，作为 HTML 卡片（输入 /html）
builder-code-ghost-header = 用于 Settings → Code injection → Site header，只需一次
builder-code-hugo = 短代码（shortcode），只需一次：保存为 { $file }
builder-code-jekyll = include 文件，只需一次：保存为 { $file }

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }。
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = 另有 { $count } 款。
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = 截至{ $date }的信息。
builder-as-table = 以表格显示
