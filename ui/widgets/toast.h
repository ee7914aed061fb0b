#pragma once

// A sentence that says something is done and goes away by itself; it takes no focus, no click, and
// never covers a button. One toast per window: the next one replaces it.

#include "ui/text/sentence.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

namespace keyfob {

class TextLabel;

class Toast : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kDuration{4000};

    // Lies over `parent`, bottom centre, and follows its size.
    explicit Toast(QWidget* parent);

    // Visible buttons of the parent are kept clear anyway; this adds other widgets (a status bar).
    void setKeepClear(const QList<QWidget*>& widgets);

    // For tests; kDuration otherwise.
    void setDuration(std::chrono::milliseconds duration);

    void showText(const Sentence& sentence);
    // As screen readers get it.
    [[nodiscard]] QString sentence() const;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyMetrics();
    void place();
    [[nodiscard]] int centre() const;
    [[nodiscard]] QRect placeAtBottom(int width) const;
    [[nodiscard]] std::optional<QRect> freePlace(int width) const;
    [[nodiscard]] QList<QRect> obstacles() const;
    [[nodiscard]] std::optional<QRect> clearOf(const QRect& wanted) const;

    TextLabel* m_text;
    QTimer m_timer;
    QList<QPointer<QWidget>> m_keepClear;
};

} // namespace keyfob
