#include "ui/theme/style.h"

#include "ui/theme/fieldpainting.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylemetrics.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/theme/viewpainting.h"

#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace keyfob::theme {

using namespace Qt::StringLiterals;

namespace {

bool isRule(const QStyleOption* option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

// Qt asks this with the platform's own colours at start and whenever they change.
void Style::polish(QPalette& palette)
{
    palette = paletteOf(chooseScheme(palette));
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar*>(widget) || qobject_cast<QLineEdit*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    // Enter presses the focused button in a window as it does in a dialog.
    if (auto* button = qobject_cast<QPushButton*>(widget);
        button && !qobject_cast<QDialog*>(button->window())) {
        button->setAutoDefault(true);
    }
    if (widget->inherits("QTipLabel")) {
        widget->setPalette(toolTipPalette());
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    if (!option || !paintPrimitive(element, *option, *painter, widget)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_ShapedFrame && isRule(option)) {
        paintRule(*painter, option->rect);
        return;
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        header && element == CE_Header) {
        drawHeader(*header, *painter, widget);
        return;
    }
    if (!option || !paintControl(element, *option, *painter, widget)) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

// Fusion draws words and arrow where it wants them, without asking its proxy (Qt 6.4.2).
void Style::drawHeader(const QStyleOptionHeader& header, QPainter& painter,
                       const QWidget* widget) const
{
    drawControl(CE_HeaderSection, &header, &painter, widget);
    QStyleOptionHeader part(header);
    part.palette.setColor(QPalette::ButtonText, color(Role::TextMuted));
    part.rect = headerLabelRect(header);
    QProxyStyle::drawControl(CE_HeaderLabel, &part, &painter, widget);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        part.rect = headerArrowRect(header);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, &painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        box && control == CC_ComboBox) {
        paintComboBox(*painter, *box);
    } else if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
               bar && control == CC_ScrollBar) {
        paintScrollBar(*painter, *bar);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const
{
    const QRect fusion = QProxyStyle::subElementRect(element, option, widget);
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        frame && element == SE_LineEditContents && frame->lineWidth > 0) {
        return frame->rect.adjusted(space(Space::S), focusWidth(), -space(Space::S), -focusWidth());
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item && element == SE_ItemViewItemText
        && !item->icon.isNull()) {
        // Between icon and text Fusion leaves the margin of both; as in buttons is enough.
        const int shift = 2 * space(Space::M) - space(Space::S);
        return item->direction == Qt::RightToLeft ? fusion.adjusted(0, 0, shift, 0)
                                                  : fusion.adjusted(-shift, 0, 0, 0);
    }
    if (element == SE_TabBarTabText) {
        return tabLabelRect(*option);
    }
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) {
        const int room = space(Space::Xs);
        return fusion.adjusted(-room, -room, room, room).intersected(option->rect);
    }
    return fusion;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (box && control == CC_ComboBox &&
        (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        return comboBoxPart(*box, part);
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (bar && control == CC_ScrollBar) {
        return scrollBarPart(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return contentsSizeOf(type, option, contents, fusion, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const std::optional<int> ours = pixelMetricOf(metric, widget);
    return ours ? *ours : QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option,
                          const QWidget* widget) const
{
    return which == SP_LineEditClearButton ? icon(Icon::Close, Role::TextMuted)
                                           : QProxyStyle::standardIcon(which, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* result) const
{
    const std::optional<int> ours = styleHintOf(hint);
    return ours ? *ours : QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace keyfob::theme
