#include "ui/theme/stylemetrics.h"

#include "ui/theme/buttonpainting.h"
#include "ui/theme/menupainting.h"
#include "ui/theme/theme.h"
#include "ui/theme/viewpainting.h"

#include <QAbstractItemView>
#include <QStyleOption>

namespace keyfob::theme {

namespace {

// Wide enough inside the rounded edge that the square contents do not stick out of its corners.
int frameWidthOf(const QWidget* widget)
{
    return qobject_cast<const QAbstractScrollArea*>(widget) ? focusWidth() + 1 : focusWidth();
}

std::optional<int> iconMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_ToolBarIconSize:
        return iconSize();
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return iconSize() + space(Space::Xxs);
    case QStyle::PM_HeaderMarkSize:
        return iconSize() - space(Space::Xxs);
    case QStyle::PM_MenuButtonIndicator:
        return iconSize() + space(Space::Xs);
    case QStyle::PM_ScrollBarExtent:
        return scrollBarExtent();
    case QStyle::PM_ScrollBarSliderMin:
        return 2 * scrollBarExtent();
    case QStyle::PM_TabBarScrollButtonWidth:
        return controlHeight();
    default:
        return std::nullopt;
    }
}

std::optional<int> gapMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return space(Space::S);
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return space(Space::M);
    case QStyle::PM_HeaderMargin:
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuVMargin:
    case QStyle::PM_ToolTipLabelFrameWidth:
        return space(Space::Xs);
    case QStyle::PM_MenuPanelWidth:
        return space(Space::Hairline);
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_ButtonDefaultIndicator:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return std::nullopt;
    }
}

QSize fieldSize(const QStyleOption* option, const QSize& contents, const QSize& fusion)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (!frame || frame->lineWidth <= 0) {
        return fusion;
    }
    return {contents.width() + 2 * space(Space::S),
            qMax(controlHeight(), contents.height() + space(Space::S))};
}

} // namespace

std::optional<int> pixelMetricOf(QStyle::PixelMetric metric, const QWidget* widget)
{
    if (metric == QStyle::PM_DefaultFrameWidth) {
        return frameWidthOf(widget);
    }
    // A view sets its text one pixel further in than this; so it stands below the header's.
    if (metric == QStyle::PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget)) {
        return space(Space::M) - 1;
    }
    const std::optional<int> icon = iconMetric(metric);
    return icon ? icon : gapMetric(metric);
}

std::optional<int> styleHintOf(QStyle::StyleHint hint)
{
    switch (hint) {
    case QStyle::SH_EtchDisabledText:
    case QStyle::SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case QStyle::SH_ItemView_ShowDecorationSelected:
        return 1;
    case QStyle::SH_Widget_Animation_Duration:
        return isAnimated() ? std::nullopt : std::optional(0);
    case QStyle::SH_ToolTipLabel_Opacity:
        return 255;
    case QStyle::SH_Table_GridLineColor:
        return static_cast<int>(color(Role::Border).rgb());
    default:
        return std::nullopt;
    }
}

QSize contentsSizeOf(QStyle::ContentsType type, const QStyleOption* option, const QSize& contents,
                     const QSize& fusion, const QWidget* widget)
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && type == QStyle::CT_PushButton) {
        return buttonSize(*button, contents, widget);
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        return type == QStyle::CT_TabBarTab ? tabSize(*tab, contents) : fusion;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        return type == QStyle::CT_MenuItem ? menuItemSize(*item, contents) : fusion;
    }
    switch (type) {
    case QStyle::CT_LineEdit:
        return fieldSize(option, contents, fusion);
    case QStyle::CT_ComboBox:
        return {contents.width() + space(Space::M) + iconSize() + space(Space::L),
                qMax(controlHeight(), contents.height() + space(Space::S))};
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
        return fusion.grownBy({0, space(Space::Xs), space(Space::Xs), 0});
    case QStyle::CT_ToolButton:
        return contents.grownBy({space(Space::S), 0, space(Space::S), 0})
            .expandedTo({controlHeight(), controlHeight()});
    case QStyle::CT_HeaderSection:
        return fusion.grownBy({space(Space::S), 0, space(Space::S), 0})
            .expandedTo({0, rowHeight()});
    case QStyle::CT_ItemViewItem:
        return fusion.expandedTo({0, controlHeight()});
    default:
        return fusion;
    }
}

} // namespace keyfob::theme
