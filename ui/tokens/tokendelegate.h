#pragma once

#include "ui/tokens/paintedcells.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <utility>

namespace keyfob {

/// Paints the cells of the token table: names as plain text with visible control characters,
/// tokens in a fixed-width font, the actions cell as an icon. Nothing is a widget.
class TokenDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// The cell under the pointer: what happens there happens to its row, so that is shown.
    void setHovered(const QModelIndex& cell) { m_hovered = cell; }
    /// What its cell is too narrow for is told whole; a token is not.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// Cells of this model are laid out once, and painted from that until they change.
    void follow(const QAbstractItemModel& model) { m_painted.follow(model); }
    /// Fonts, colours or words are others now.
    void forgetPainted() { m_painted.forget(); }
    /// Tints a row, to lead the eye to it: 0 not at all, 1 as much as its text allows.
    void setFlash(qint64 id, double strength) { m_flash = {id, strength}; }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const;

    mutable PaintedCells m_painted;
    QPersistentModelIndex m_hovered;
    std::pair<qint64, double> m_flash; ///< of which row, and how much
};

} // namespace keyfob
