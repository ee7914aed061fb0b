#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

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

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace keyfob
