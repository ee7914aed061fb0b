#include "tests/gallery/variant.h"

namespace keyfob::test {

namespace {

using theme::Appearance;
using namespace Qt::StringLiterals;

constexpr QSize kSmall{720, 480};
constexpr QSize kLarge{1280, 800};

} // namespace

const QList<Variant>& variants()
{
    static const QList<Variant> kVariants{
        {u"light"_s, Appearance::Light, kLarge, u"en"_s},
        {u"dark"_s, Appearance::Dark, kLarge, u"en"_s},
        {u"small"_s, Appearance::Light, kSmall, u"en"_s},
        {u"double"_s, Appearance::Light, kLarge, u"en"_s, 2},
        {u"small-double"_s, Appearance::Dark, kSmall, u"en"_s, 2},
        {u"german"_s, Appearance::Light, kLarge, u"de"_s},
        {u"small-german"_s, Appearance::Light, kSmall, u"de"_s},
        {u"small-double-german"_s, Appearance::Light, kSmall, u"de"_s, 2},
        {u"french"_s, Appearance::Light, kLarge, u"fr"_s},
        {u"spanish"_s, Appearance::Light, kLarge, u"es"_s},
        {u"portuguese"_s, Appearance::Light, kLarge, u"pt-BR"_s},
        {u"japanese"_s, Appearance::Light, kLarge, u"ja"_s},
        {u"chinese"_s, Appearance::Light, kLarge, u"zh-CN"_s},
        {u"arabic"_s, Appearance::Light, kLarge, u"ar"_s},
        {u"small-french"_s, Appearance::Light, kSmall, u"fr"_s},
        {u"small-spanish"_s, Appearance::Dark, kSmall, u"es"_s},
        {u"small-portuguese"_s, Appearance::Light, kSmall, u"pt-BR"_s},
        {u"small-japanese"_s, Appearance::Light, kSmall, u"ja"_s},
        {u"small-chinese"_s, Appearance::Dark, kSmall, u"zh-CN"_s},
        {u"pseudo"_s, Appearance::Light, kLarge, u"pseudo"_s},
        {u"arabic-dark"_s, Appearance::Dark, kLarge, u"ar"_s},
        {u"small-double-arabic"_s, Appearance::Light, kSmall, u"ar"_s, 2},
        {u"scale-125"_s, Appearance::Dark, kSmall, u"en"_s, 1, 1.25},
        {u"scale-150"_s, Appearance::Light, kSmall, u"de"_s, 1, 1.5},
        {u"scale-200"_s, Appearance::Dark, kLarge, u"ar"_s, 1, 2},
    };
    return kVariants;
}

} // namespace keyfob::test
