#include "ui/widgets/lateplace.h"

#include <QVBoxLayout>

#include <tuple>

namespace keyfob {

LatePlace::LatePlace(Maker maker)
    : m_maker(std::move(maker))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

QWidget& LatePlace::made()
{
    if (m_page == nullptr) {
        m_page = m_maker();
        layout()->addWidget(m_page);
        m_page->show(); // now, and not when the event loop comes to it
        Q_EMIT pageMade(m_page);
    }
    return *m_page;
}

int LatePlace::heightForWidth(int width) const
{
    return isHidden() ? -1 : QWidget::heightForWidth(width);
}

void LatePlace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    std::ignore = made();
}

} // namespace keyfob
