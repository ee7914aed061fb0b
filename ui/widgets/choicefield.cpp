#include "ui/widgets/choicefield.h"

#include "ui/text/sentence.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/menuchoice.h"
#include "ui/widgets/textlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace keyfob {

ChoiceField::ChoiceField(QWidget* parent)
    : QWidget(parent)
    , m_name(new TextLabel(theme::TypeRole::Strong))
    , m_menu(new QMenu(this))
    , m_entries(new QActionGroup(this))
    , m_button(new MenuButton(m_menu))
    , m_note(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
{
    m_name->setBuddy(m_button);
    m_note->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(theme::Space::Xs));
    column->addWidget(m_name);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_note);
    connect(m_entries, &QActionGroup::triggered, this,
            [this](const QAction* entry) { Q_EMIT chosen(entry->data()); });
}

void ChoiceField::setName(const QString& name)
{
    m_name->setText(name);
    m_button->setAccessibleName(name);
}

void ChoiceField::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    describe();
}

// The menu stays where nothing has changed: it may be open.
void ChoiceField::setOptions(const QList<Option>& options, const QVariant& chosen)
{
    if (m_options != options) {
        m_options = options;
        m_menu->clear();
        for (const auto& [text, value] : options) {
            addChoice(*m_menu, m_entries, text)->setData(value);
        }
    }
    const auto entries = m_menu->actions();
    for (QAction* entry : entries) {
        entry->setChecked(entry->data() == chosen);
    }
    const QAction* now = m_entries->checkedAction();
    m_button->setText(now != nullptr ? now->text() : QString());
    describe();
}

// Not by a proxy: the field would say that it has the keyboard, too, and it has no name.
void ChoiceField::focusContent()
{
    m_button->setFocus(Qt::OtherFocusReason);
}

// What a screen reader says after the name: what is chosen, and what that is about.
void ChoiceField::describe()
{
    m_button->setAccessibleDescription(twoSentences(m_button->text(), m_note->text()));
}

} // namespace keyfob
