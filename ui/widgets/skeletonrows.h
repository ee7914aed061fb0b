#pragma once

// Grey bars where rows will be while a list loads. Still, on purpose: nothing repaints by itself.

#include <QList>
#include <QWidget>

namespace keyfob {

class SkeletonRows : public QWidget
{
    Q_OBJECT

public:
    // Set the accessible name to what is loading ("Loading tokens").
    explicit SkeletonRows(QWidget* parent = nullptr);

    // Widths of the table's columns in pixels, to stand where the text will stand; without them
    // four columns share the width.
    void setColumnWidths(const QList<int>& widths);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QList<int> columnWidths() const;

    QList<int> m_widths;
};

} // namespace keyfob
