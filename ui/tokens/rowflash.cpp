#include "ui/tokens/rowflash.h"

#include "ui/tokens/tokendelegate.h"

#include <QAbstractItemView>
#include <QStyle>

namespace keyfob {

namespace {

constexpr int kLasts = 800; // milliseconds

} // namespace

RowFlash::RowFlash(QAbstractItemView& view)
    : QObject(&view)
    , m_view(view)
{
    m_fading.setStartValue(1.0);
    m_fading.setEndValue(0.0);
    m_fading.setDuration(kLasts);
    connect(&m_fading, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& strength) { paint(strength.toDouble()); });
}

void RowFlash::flash(qint64 id)
{
    m_fading.stop();
    m_id = id;
    const QStyle& style = *m_view.style();
    if (style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) > 0) {
        m_fading.start();
    } else {
        paint(0);
    }
}

void RowFlash::paint(double strength)
{
    if (auto* delegate = qobject_cast<TokenDelegate*>(m_view.itemDelegate())) {
        delegate->setFlash(m_id, strength);
        m_view.viewport()->update();
    }
}

} // namespace keyfob
