#pragma once

// A row that becomes several where it is too narrow: keeps buttons whole with big fonts, long
// translations and small windows. Mirrors for right-to-left.

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace keyfob {

class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget* parent = nullptr);
    ~WrapLayout() override;

    // AlignLeading (at first), AlignHCenter or AlignTrailing: where each row stands. An item that
    // wants to expand takes the rest of its row: fields up to their greatest width, then stretches.
    void setRowAlignment(Qt::Alignment alignment);
    void addStretch();

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    using Row = QList<QLayoutItem*>;

    [[nodiscard]] QList<Row> rowsFor(int width) const;
    [[nodiscard]] int rowHeight(const Row& row) const;
    [[nodiscard]] int rowWidth(const Row& row, int limit) const;
    void placeRow(const Row& row, const QRect& line) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    Qt::Alignment m_alignment = Qt::AlignLeading;
};

} // namespace keyfob
