#pragma once

#include "ui/theme/theme.h"

#include <QMenu>

class QActionGroup;

namespace keyfob {

/// The submenu Appearance: as the system, light, or dark. What is chosen counts at once.
class AppearanceMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(QWidget* parent = nullptr);
    ~AppearanceMenu() override;

    void setChosen(theme::Appearance appearance);

Q_SIGNALS:
    /// By the person.
    void chosen(keyfob::theme::Appearance appearance);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QAction* addEntry(theme::Appearance appearance);

    QActionGroup* m_entries;
    QAction* m_system;
    QAction* m_light;
    QAction* m_dark;
};

} // namespace keyfob
