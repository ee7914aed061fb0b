#include "ui/help/helpmenu.h"

#include "ui/help/aboutdialog.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QUrl>

namespace keyfob {

namespace {

const QString kManual = QStringLiteral("https://github.com/keyfob/keyfob/blob/main/docs/manual.md");

} // namespace

HelpMenu::HelpMenu(QWidget* window)
    : QMenu(window)
    , m_diagnostics(addAction(theme::icon(theme::Icon::Download), QString()))
    , m_manual(addAction(theme::icon(theme::Icon::External), QString()))
    , m_about(addAction(theme::icon(theme::Icon::Info), QString()))
{
    insertSeparator(m_about);
    connect(m_diagnostics, &QAction::triggered, this, &HelpMenu::diagnosticsRequested);
    connect(m_manual, &QAction::triggered, this, &HelpMenu::openManual);
    connect(m_about, &QAction::triggered, this, [window] { (new AboutDialog(window))->open(); });
    retranslate();
}

HelpMenu::~HelpMenu() = default;

void HelpMenu::openInMiddle()
{
    const QPoint middle = parentWidget()->rect().center();
    popup(parentWidget()->mapToGlobal(middle - QRect({}, sizeHint()).center()));
}

void HelpMenu::openManual()
{
    if (!QDesktopServices::openUrl(QUrl(kManual))) {
        Q_EMIT said(tr("No browser has opened. The manual is at %1.").arg(kManual));
    }
}

void HelpMenu::retranslate()
{
    setTitle(tr("Help"));
    m_diagnostics->setText(tr("Save Diagnostics…"));
    m_manual->setText(tr("Manual in Your Browser"));
    m_about->setText(tr("About Keyfob"));
}

void HelpMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace keyfob
