#include "ui/theme/stylepainting.h"

#include "ui/theme/buttonpainting.h"
#include "ui/theme/fieldpainting.h"
#include "ui/theme/menupainting.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/viewpainting.h"

#include <QPainter>
#include <QStyleOption>

namespace keyfob::theme {

namespace {

// False where the option is of another kind, so that Fusion draws it.
template <typename Option, typename Painting>
bool paintAs(const QStyleOption* option, Painting painting)
{
    const auto* cast = qstyleoption_cast<const Option*>(option);
    if (cast) {
        painting(*cast);
    }
    return cast != nullptr;
}

Icon arrowIcon(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorArrowUp     ? Icon::ChevronUp
           : element == QStyle::PE_IndicatorArrowDown ? Icon::ChevronDown
                                                      : Icon::ChevronRight;
}

void paintArrow(QPainter& painter, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ink = color(enabled ? Role::TextMuted : Role::TextDisabled);
    painter.save();
    painter.translate(QRectF(option.rect).center());
    painter.scale(element == QStyle::PE_IndicatorArrowLeft ? -1 : 1, 1);
    QRect place(QPoint(), option.rect.size());
    place.moveCenter({});
    paintIcon(painter, place, icon(arrowIcon(element)), ink);
    painter.restore();
}

bool paintGround(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                 const QWidget* widget)
{
    switch (element) {
    case QStyle::PE_PanelButtonTool:
        paintToolButtonGround(painter, option);
        return true;
    case QStyle::PE_PanelMenu:
    case QStyle::PE_FrameMenu:
        paintMenuGround(painter, option.rect);
        return true;
    case QStyle::PE_PanelTipLabel:
        painter.fillRect(option.rect, color(Role::ToastSurface));
        return true;
    case QStyle::PE_Frame:
        paintFrame(painter, option, widget);
        return true;
    case QStyle::PE_FrameTabBarBase:
        paintTabBase(painter, option);
        return true;
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_PanelStatusBar:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelItemViewRow:
        return true;
    case QStyle::PE_PanelLineEdit:
        return paintAs<QStyleOptionFrame>(&option,
                                          [&](const auto& frame) { paintField(painter, frame); });
    case QStyle::PE_PanelItemViewItem:
        return paintAs<QStyleOptionViewItem>(
            &option, [&](const auto& item) { paintCellGround(painter, item, widget); });
    default:
        return false;
    }
}

bool paintMark(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter)
{
    switch (element) {
    case QStyle::PE_FrameFocusRect:
        paintFocusRing(painter, option.rect, radius(Radius::Small));
        return true;
    case QStyle::PE_IndicatorCheckBox:
        paintCheckBox(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintRadioButton(painter, option);
        return true;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorArrowRight:
        paintArrow(painter, element, option);
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        return paintAs<QStyleOptionHeader>(
            &option, [&](const auto& header) { paintHeaderArrow(painter, header); });
    default:
        return false;
    }
}

bool paintButton(QStyle::ControlElement element, const QStyleOption& option, QPainter& painter,
                 const QWidget* widget)
{
    return paintAs<QStyleOptionButton>(&option, [&](const QStyleOptionButton& button) {
        if (element != QStyle::CE_PushButtonLabel) {
            paintButtonGround(painter, button, widget);
        }
        if (element != QStyle::CE_PushButtonBevel) {
            paintButtonLabel(painter, button, widget);
        }
    });
}

bool paintTab(QStyle::ControlElement element, const QStyleOption& option, QPainter& painter)
{
    return paintAs<QStyleOptionTab>(&option, [&](const QStyleOptionTab& tab) {
        if (element != QStyle::CE_TabBarTabLabel) {
            paintTabGround(painter, tab);
        }
        if (element != QStyle::CE_TabBarTabShape) {
            paintTabLabel(painter, tab);
        }
    });
}

} // namespace

bool paintPrimitive(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                    const QWidget* widget)
{
    return paintGround(element, option, painter, widget) || paintMark(element, option, painter);
}

bool paintControl(QStyle::ControlElement element, const QStyleOption& option, QPainter& painter,
                  const QWidget* widget)
{
    switch (element) {
    case QStyle::CE_PushButton:
    case QStyle::CE_PushButtonBevel:
    case QStyle::CE_PushButtonLabel:
        return paintButton(element, option, painter, widget);
    case QStyle::CE_TabBarTab:
    case QStyle::CE_TabBarTabShape:
    case QStyle::CE_TabBarTabLabel:
        return paintTab(element, option, painter);
    case QStyle::CE_MenuItem:
        return paintAs<QStyleOptionMenuItem>(
            &option, [&](const auto& item) { paintMenuItem(painter, item); });
    case QStyle::CE_ComboBoxLabel:
        return paintAs<QStyleOptionComboBox>(
            &option, [&](const auto& box) { paintComboBoxLabel(painter, box); });
    case QStyle::CE_HeaderSection:
        return paintAs<QStyleOptionHeader>(
            &option, [&](const auto& header) { paintHeaderGround(painter, header); });
    case QStyle::CE_HeaderEmptyArea:
        paintHeaderEmptyArea(painter, option.rect);
        return true;
    default:
        return false;
    }
}

} // namespace keyfob::theme
