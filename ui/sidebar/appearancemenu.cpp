#include "ui/sidebar/appearancemenu.h"

#include "ui/widgets/menuchoice.h"

#include <QActionGroup>
#include <QEvent>

namespace keyfob {

using theme::Appearance;

AppearanceMenu::AppearanceMenu(QWidget* parent)
    : QMenu(parent)
    , m_entries(new QActionGroup(this))
    , m_system(addEntry(Appearance::System))
    , m_light(addEntry(Appearance::Light))
    , m_dark(addEntry(Appearance::Dark))
{
    menuAction()->setIcon(theme::icon(theme::Icon::Appearance));
    setChosen(theme::appearance());
    retranslate();
}

AppearanceMenu::~AppearanceMenu() = default;

QAction* AppearanceMenu::addEntry(Appearance appearance)
{
    QAction* entry = addChoice(*this, m_entries, {});
    connect(entry, &QAction::triggered, this, [this, appearance] {
        theme::setAppearance(appearance);
        Q_EMIT chosen(appearance);
    });
    return entry;
}

void AppearanceMenu::setChosen(Appearance appearance)
{
    m_system->setChecked(appearance == Appearance::System);
    m_light->setChecked(appearance == Appearance::Light);
    m_dark->setChecked(appearance == Appearance::Dark);
}

void AppearanceMenu::retranslate()
{
    setTitle(tr("Appearance"));
    m_system->setText(tr("System"));
    m_light->setText(tr("Light"));
    m_dark->setText(tr("Dark"));
}

void AppearanceMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace keyfob
