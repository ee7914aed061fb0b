#include "ui/lock/lockpage.h"

#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace keyfob {

LockPage::LockPage(QWidget* parent)
    : QWidget(parent)
    , m_unlock(new QAction(this))
    , m_content(new EmptyState)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content);
    connect(m_unlock, &QAction::triggered, this, &LockPage::unlockRequested);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, m_unlock, &QAction::trigger);
    }
    retranslate();
}

void LockPage::retranslate()
{
    m_unlock->setText(tr("Unlock"));
    const QString heading = tr("Keyfob is locked");
    setAccessibleName(heading);
    m_content->setContent(theme::Picture::Locked, heading,
                          tr("Press Unlock to go on where you left off. Your keyring may ask for "
                             "its password first."),
                          {m_unlock});
    theme::setButtonRole(m_content->findChild<QPushButton*>(), theme::ButtonRole::Primary);
}

void LockPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LockPage::focusContent()
{
    m_content->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
}

} // namespace keyfob
