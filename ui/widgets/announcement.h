#pragma once

#include <QWidget>

namespace keyfob {

/// Tells screen readers a sentence that the eye finds elsewhere; takes no room itself.
class Announcement : public QWidget
{
    Q_OBJECT

public:
    explicit Announcement(QWidget* parent);

    /// At once and every time; not while the place that it belongs to is not on screen.
    void say(const QString& sentence);

protected:
    void hideEvent(QHideEvent* event) override;
};

} // namespace keyfob
