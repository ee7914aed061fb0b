#pragma once

// A page that scrolls where big fonts, long translations and message bars make it taller than the
// window; with room enough it is not to be seen. What gets the keyboard is scrolled into view.

#include <QScrollArea>

namespace keyfob {

class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    // Takes the page over.
    explicit PageScroll(QWidget* page, QWidget* parent = nullptr);
    ~PageScroll() override;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followFocus();
    void showFocus();

    bool m_isFollowing = false; // what has the keyboard stays in view when the page changes
};

} // namespace keyfob
