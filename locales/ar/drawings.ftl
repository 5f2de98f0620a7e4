### What a drawing of a phone shows, for those who do not see it.

drawn-from = رُسم اعتمادًا على: { $known }.
nothing-to-draw-from = لا شيء معروف يمكن رسمه منه.
too-little-to-draw = المعروف لا يكفي لرسمه: { $known }.
shape-not-known = نسبة أبعاد الشاشة غير معروفة؛ رُسمت بنسبة { $shape }.
drawn-without = غير معروف: { $labels }.
