#pragma once

#include <QAbstractItemModel>
#include <QPen>
#include <QPixmap>
#include <QStyle>
#include <QTextLayout>

#include <memory>
#include <unordered_map>

class QPainter;
class QStyleOptionViewItem;

namespace keyfob {

/// A cell as it is painted: its words laid out, its picture drawn; all places count from its top
/// left corner.
struct PaintedCell
{
    // What it is made for: with anything else it is made anew.
    QSize size;
    QStyle::State state;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal pixelRatio = 1;

    QTextLayout words;
    QPointF wordsPlace;
    QPen ink;
    QPixmap picture; ///< none: null
    QPoint picturePlace;
    bool isCut = false; ///< the words are wider than the cell

    void paint(QPainter& painter, const QRect& rect) const;
};

/// The cells that have been painted, so that painting them again (another row is hovered, the
/// window is uncovered) asks the model for nothing and takes no memory.
///
/// All of them are forgotten when the model says that anything has changed, and once a minute:
/// some tell how long a token still lasts.
class PaintedCells
{
public:
    /// From now on; cells of another model are not kept.
    void follow(const QAbstractItemModel& model);
    /// As it was painted last; nothing where it was not, or as something else.
    [[nodiscard]] const PaintedCell* find(const QModelIndex& index,
                                          const QStyleOptionViewItem& option, qreal pixelRatio);
    /// To be found. Not meant for a cell with a secret.
    void keep(const QModelIndex& index, std::unique_ptr<PaintedCell> cell);
    void forget() { m_cells.clear(); }

private:
    const QAbstractItemModel* m_model = nullptr; ///< only compared
    std::unique_ptr<QObject> m_context;          ///< of the connections to it
    std::unordered_map<qint64, std::unique_ptr<PaintedCell>> m_cells;
    qint64 m_minute = 0; ///< in which they were painted
};

/// By which the cells of that view are painted.
[[nodiscard]] const QStyle& styleOf(const QStyleOptionViewItem& option);

/// What a cell shows, laid out as Qt's own delegates would paint it. `option` is what a delegate's
/// initStyleOption() says of it.
[[nodiscard]] std::unique_ptr<PaintedCell> layOutCell(const QStyleOptionViewItem& option,
                                                      qreal pixelRatio);

} // namespace keyfob
