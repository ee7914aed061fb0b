#pragma once

// An entry of the sidebar: full width, icon and text (the icon alone where the sidebar is narrow),
// marked while its page is shown. A push button and not a checkable one, which screen readers would
// call a check box.

#include "ui/theme/theme.h"

#include <QPushButton>

namespace keyfob {

class NavButton : public QPushButton
{
    Q_OBJECT

public:
    NavButton(theme::Icon icon, const QString& text, QWidget* parent = nullptr);

    // Whether its page is the one shown; screen readers hear "current page" as description.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] bool isCompact() const;
    void paintWords(QPainter& painter, const QColor& ink) const;

    theme::Icon m_symbol;
    bool m_current = false;
};

} // namespace keyfob
