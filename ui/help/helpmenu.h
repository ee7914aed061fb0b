#pragma once

#include "ui/text/sentence.h"

#include <QMenu>

namespace keyfob {

/// The menu Help: what can be saved for a report about trouble, the manual, and what this is.
class HelpMenu : public QMenu
{
    Q_OBJECT

public:
    /// About is shown over the window.
    explicit HelpMenu(QWidget* window);
    ~HelpMenu() override;

    /// In the middle of the window.
    void openInMiddle();

Q_SIGNALS:
    void diagnosticsRequested();
    /// What has come of it.
    void said(const keyfob::Sentence& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void openManual();

    QAction* m_diagnostics;
    QAction* m_manual;
    QAction* m_about;
};

} // namespace keyfob
