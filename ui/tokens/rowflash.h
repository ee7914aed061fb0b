#pragma once

#include <QVariantAnimation>

class QAbstractItemView;

namespace keyfob {

/// Leads the eye to a row that is new: tints it once, for less than a second. Does nothing where
/// animations are off (the style's SH_Widget_Animation_Duration is 0).
class RowFlash : public QObject
{
    Q_OBJECT

public:
    /// The view must have a TokenDelegate, and outlive this object.
    explicit RowFlash(QAbstractItemView& view);

    void flash(qint64 id);
    [[nodiscard]] bool isRunning() const { return m_fading.state() == QVariantAnimation::Running; }

private:
    void paint(double strength);

    QAbstractItemView& m_view;
    QVariantAnimation m_fading;
    qint64 m_id = 0;
};

} // namespace keyfob
