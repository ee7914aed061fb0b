#include "tests/gallery/walk.h"

#include "app/translationloader.h"
#include "ui/preferences/programchoices.h"
#include "ui/widgets/toast.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace keyfob::test {

// With everything that can be there, and without what was said on the page before.
void Walk::preferencesScreens()
{
    until([this] { return m_it.window->findChild<Toast*>()->isHidden(); });
    ProgramChoices& choices = m_it.window->choices();
    ProgramChoices::Limits limits{.languages = availableLanguages(), .canLockWithScreen = true};
    choices.setLimits(limits);
    m_it.window->findChild<QTabWidget*>()->setCurrentIndex(3);
    for (auto* page : m_it.window->findChildren<QScrollArea*>()) {
        page->verticalScrollBar()->setValue(0);
    }
    m_it.button("Language")->setFocus(Qt::TabFocusReason);
    keep("preferences");
    m_it.press("Language");
    keep("preferences-languages");
    QApplication::activePopupWidget()->close();
    limits.isClipboardTimeLocked = true;
    choices.setLimits(limits);
    for (auto* page : m_it.window->findChildren<QScrollArea*>()) {
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    }
    keep("preferences-below");
}

void Walk::lockScreens()
{
    m_it.window->lock();
    keep("locked");
    m_it.press("Unlock");
    until([this] { return m_it.session->state() == SessionState::SignedIn; });
    until([this] { return m_it.service->listState() == TokenService::ListState::Ready; });
}

} // namespace keyfob::test
