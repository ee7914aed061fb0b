#include "ui/widgets/whenshown.h"

#include <QEvent>
#include <QPointer>

namespace keyfob {

namespace {

class ShowWatch : public QObject
{
public:
    ShowWatch(QWidget& page, QObject& context, std::function<void()> action)
        : QObject(&context)
        , m_page(&page)
        , m_action(std::move(action))
    {
        page.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show) {
            watched->removeEventFilter(this);
            // Queued: the page is laid out first.
            QMetaObject::invokeMethod(this, &ShowWatch::run, Qt::QueuedConnection);
        }
        return false;
    }

private:
    // Not where it has been left again meanwhile.
    void run()
    {
        if (m_page && !m_page->isVisible()) {
            m_page->installEventFilter(this);
            return;
        }
        m_action();
        deleteLater();
    }

    QPointer<QWidget> m_page;
    std::function<void()> m_action;
};

} // namespace

void whenShown(QWidget& page, QObject& context, std::function<void()> action)
{
    if (page.isVisible()) {
        action();
    } else {
        new ShowWatch(page, context, std::move(action));
    }
}

} // namespace keyfob
