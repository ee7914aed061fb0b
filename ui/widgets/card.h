#pragma once

// A raised area that groups what belongs together on a page.

#include <QFrame>

class QVBoxLayout;

namespace keyfob {

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    // The column the contents go into; margins and spacing are set.
    [[nodiscard]] QVBoxLayout* column() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyMetrics();

    QVBoxLayout* m_column;
};

} // namespace keyfob
