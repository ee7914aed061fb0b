#include "ui/tokens/tokendelegate.h"

#include "models/tokens/tokenlistmodel.h"
#include "ui/text/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace keyfob {

namespace {

constexpr float kFlashTint = 0.3F; // text stays readable through it

// Isolates are of another font, whose lines are higher: so all cells of a row have them or none,
// and stand on one line.
void setText(QStyleOptionViewItem& option, const QModelIndex& index, const QString& text)
{
    const bool isPlain
        = option.direction == Qt::LeftToRight
          && hasNoDirection(index.data(TokenListModel::NameRole).toString())
          && hasNoDirection(index.data(TokenListModel::CreatorRole).toString());
    option.text = isPlain ? visibleText(text) : displayText(text);
}

void setPalerText(QStyleOptionViewItem& option, const QModelIndex& index, const QString& text)
{
    setText(option, index, text);
    option.palette.setColor(QPalette::Text, theme::color(theme::Role::TextMuted));
}

} // namespace

void TokenDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    option->state.setFlag(QStyle::State_MouseOver, index.row() == m_hovered.row());
    switch (index.column()) {
    case TokenListModel::NameColumn:
        if (option->text.isEmpty()) {
            setPalerText(*option, index, index.data(Qt::AccessibleTextRole).toString());
        } else {
            // The model's own text: the base class has made line separators of line breaks.
            setText(*option, index, index.data(TokenListModel::NameRole).toString());
            option->font = theme::font(theme::TypeRole::Strong);
        }
        break;
    case TokenListModel::CreatorColumn:
        setPalerText(*option, index, index.data(TokenListModel::CreatorRole).toString());
        break;
    case TokenListModel::TokenColumn:
        option->font = theme::font(theme::TypeRole::Mono);
        option->textElideMode = Qt::ElideNone;
        // Its signs are in the order in which they are copied, in a mirrored window, too.
        option->displayAlignment = QStyle::visualAlignment(option->direction,
                                                           option->displayAlignment);
        option->direction = Qt::LeftToRight;
        if (!index.data(TokenListModel::ShownRole).toBool()) {
            option->palette.setColor(QPalette::Text, theme::color(theme::Role::TextMuted));
        }
        break;
    case TokenListModel::ActionsColumn:
        option->icon = theme::icon(theme::Icon::More, theme::Role::TextMuted);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(theme::iconSize(), theme::iconSize());
        break;
    default:
        setPalerText(*option, index, option->text);
        break;
    }
    option->fontMetrics = QFontMetrics(option->font);
}

void TokenDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    ground.index = index;
    ground.state.setFlag(QStyle::State_MouseOver, index.row() == m_hovered.row());
    const QStyle& style = styleOf(option);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    paintContents(*painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        style.drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
    if (m_flash.second > 0 && m_flash.first == index.data(TokenListModel::IdRole).toLongLong()) {
        QColor tint = theme::color(theme::Role::Accent);
        tint.setAlphaF(kFlashTint * static_cast<float>(m_flash.second));
        painter->fillRect(option.rect, tint);
    }
}

void TokenDelegate::paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (const PaintedCell* known = m_painted.find(index, option, ratio)) {
        known->paint(painter, option.rect);
        return;
    }
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    std::unique_ptr<PaintedCell> cell = layOutCell(whole, ratio);
    cell->paint(painter, option.rect);
    const bool isSecret = index.column() == TokenListModel::TokenColumn
                          && index.data(TokenListModel::ShownRole).toBool();
    if (!isSecret) {
        m_painted.keep(index, std::move(cell));
    }
}

bool TokenDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                              const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isTold = index.data(Qt::ToolTipRole).isValid()
                        || index.column() == TokenListModel::TokenColumn
                        || sizeHint(option, index).width() <= option.rect.width();
    if (event->type() != QEvent::ToolTip || isTold) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    QToolTip::showText(event->globalPos(), plainToolTip(whole.text), view);
    return true;
}

} // namespace keyfob
