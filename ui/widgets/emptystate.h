#pragma once

// What a page shows in place of a list that has nothing to show: a picture, why, and what to do.
// The picture gives way first where room is short, so that text and buttons are never clipped.

#include "ui/theme/pictures.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;

namespace keyfob {

class PictureView;
class TextLabel;
class WrapLayout;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    // All plain text. At most two `actions` become buttons; they stay owned by the caller.
    void setContent(theme::Picture picture, const QString& heading, const QString& text,
                    const QList<QAction*>& actions = {});

    [[nodiscard]] theme::Picture picture() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString text() const;
    // Of its words, wrapped to that width, and its buttons; the picture gives way.
    [[nodiscard]] int leastHeight(int width) const;

protected:
    bool event(QEvent* event) override;

private:
    void setButtons(const QList<QAction*>& actions);
    void applyMetrics();

    PictureView* m_picture;
    TextLabel* m_heading;
    TextLabel* m_text;
    QWidget* m_columnWidget;
    QBoxLayout* m_column;
    WrapLayout* m_buttonRow;
    QList<QAction*> m_actions;
    QList<QWidget*> m_buttons;
};

} // namespace keyfob
