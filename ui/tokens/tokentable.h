#pragma once

#include <QTableView>

#include <optional>

namespace keyfob {

class TokenDelegate;

/// The table "API tokens". Keeps a current row while rows exist, remembers it by id through
/// sorting, filtering and refreshing, and opens the row menu from cell, keyboard and right click.
class TokenTable : public QTableView
{
    Q_OBJECT

public:
    explicit TokenTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Goes to the next name that begins so.
    void keyboardSearch(const QString& search) override;
    /// The menu that a click on an actions cell and a context menu open.
    void setRowMenu(QMenu* menu) { m_rowMenu = menu; }

    [[nodiscard]] std::optional<qint64> currentId() const;
    /// Makes the row current and scrolls it into view; nothing where it is filtered out.
    void selectId(qint64 id);

    /// The current row shows its token: makes room for all of it and scrolls it into view.
    void revealToken();
    void concealToken();

Q_SIGNALS:
    void currentIdChanged();
    /// selectedIds() tells which rows they are.
    void selectedIdsChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showHovered(const QModelIndex& cell);
    void makeCurrent(const QModelIndex& cell);
    void goToRowOf(const QModelIndex& cell);
    void openMenuAt(const QModelIndex& cell);
    void keepACurrentRow();
    void applyMetrics();
    void layoutColumns();
    void takeInColumns();

    TokenDelegate* m_delegate;
    QMenu* m_rowMenu = nullptr;
    std::optional<qint64> m_lastId;
    std::optional<qint64> m_idToReturnTo; ///< current before the table was empty
    int m_lastRow = 0;
    int m_revealedWidth = 0; ///< of the token on display; 0: none is
};

} // namespace keyfob
