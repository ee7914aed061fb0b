#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace keyfob::theme {

namespace {

constexpr qreal kReferencePixels = 13.0;
constexpr int kPageCharacters = 76; // what the table of tokens needs beside the sidebar
constexpr int kWidePageCharacters = 48;

// Kept between calls because a style asks for lengths many times in one repaint.
struct FontMeasure
{
    QFont font;
    int pixels = 0;
    int height = 0;
    int averageWidth = 0;
};

const FontMeasure& measure()
{
    static FontMeasure kept;
    const QFont font = QApplication::font();
    if (kept.pixels == 0 || kept.font != font) {
        const QFontMetrics metrics(font);
        kept = {font, QFontInfo(font).pixelSize(), metrics.height(), metrics.averageCharWidth()};
    }
    return kept;
}

qreal fontScale()
{
    return measure().pixels / kReferencePixels;
}

int withFont(qreal pixels)
{
    return qMax(1, qRound(pixels * fontScale()));
}

// Even, so that a centred icon falls on whole pixels.
int evenWithFont(qreal pixels)
{
    return qRound(pixels * fontScale() / 2.0) * 2;
}

// A size the icons are drawn in: scaled ones look blurred.
int nearestMask(int pixels)
{
    constexpr std::array kSizes{16, 20, 24, 32, 48, 64};
    return *std::min_element(kSizes.begin(), kSizes.end(), [pixels](int first, int second) {
        return qAbs(first - pixels) < qAbs(second - pixels);
    });
}

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    return font;
}

QFont weighted(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont monospaced(const QFont& body)
{
    QFont font = body;
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies(fixed.families());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

int fullSidebarWidth()
{
    return textWidth(29) + iconSize() + 3 * space(Space::M);
}

qreal basePixels(Space space)
{
    switch (space) {
    case Space::Hairline:
        return 1;
    case Space::Xxs:
        return 2;
    case Space::Xs:
        return 4;
    case Space::S:
        return 8;
    case Space::M:
        return 12;
    case Space::L:
        return 16;
    case Space::Xl:
        return 24;
    case Space::Xxl:
        return 40;
    }
    Q_UNREACHABLE();
}

} // namespace

int space(Space space)
{
    if (space == Space::Hairline) {
        return 1;
    }
    return qMax(1, qRound(basePixels(space) * (1.0 + fontScale()) / 2.0));
}

qreal radius(Radius radius)
{
    switch (radius) {
    case Radius::Small:
        return 4 * (1.0 + fontScale()) / 2.0;
    case Radius::Medium:
        return 6 * (1.0 + fontScale()) / 2.0;
    case Radius::Large:
        return 10 * (1.0 + fontScale()) / 2.0;
    }
    Q_UNREACHABLE();
}

QFont font(TypeRole role)
{
    const QFont body = QApplication::font();
    switch (role) {
    case TypeRole::Body:
        return body;
    case TypeRole::Strong:
        return weighted(body);
    case TypeRole::Small:
        return scaled(body, 0.9);
    case TypeRole::Title:
        return weighted(scaled(body, 1.2));
    case TypeRole::Heading:
        return weighted(scaled(body, 1.6));
    case TypeRole::Mono:
        return monospaced(body);
    }
    Q_UNREACHABLE();
}

int rowHeight()
{
    return measure().height + space(Space::M) + space(Space::S);
}

int controlHeight()
{
    return measure().height + space(Space::M) + space(Space::Xxs);
}

int iconSize()
{
    return nearestMask(evenWithFont(16));
}

int largeIconSize()
{
    return nearestMask(evenWithFont(20));
}

int avatarSize()
{
    return evenWithFont(34);
}

int pictureSize()
{
    return evenWithFont(112);
}

int markSize()
{
    return nearestMask(evenWithFont(48));
}

int tickIndent()
{
    return iconSize() + space(Space::Xxs) + space(Space::S);
}

int scrollBarExtent()
{
    return evenWithFont(12);
}

int focusWidth()
{
    return qMax(2, qRound((1.0 + fontScale()) * 0.9));
}

int textWidth(int characters)
{
    return measure().averageWidth * characters;
}

int sidebarWidth(int windowWidth)
{
    const int compact = avatarSize() + 4 * space(Space::S);
    return hasFullSidebar(windowWidth) ? fullSidebarWidth() : compact;
}

bool hasFullSidebar(int windowWidth)
{
    return windowWidth - fullSidebarWidth() >= textWidth(kPageCharacters);
}

bool isWidePage(int width)
{
    return width >= textWidth(kWidePageCharacters);
}

QSize minimumWindowSize()
{
    return {720, 480};
}

QSize firstWindowSize()
{
    return {withFont(1120), withFont(720)};
}

int formWidth()
{
    return withFont(440);
}

} // namespace keyfob::theme
