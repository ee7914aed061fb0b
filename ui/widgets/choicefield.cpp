#include "ui/widgets/choicefield.h"

#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QWheelEvent>

namespace keyfob {

namespace {

/// Leaves the wheel to the page: who scrolls over it does not want to choose.
class List : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QList<ChoiceField::Option> optionsOf(const QComboBox& list)
{
    QList<ChoiceField::Option> options;
    for (int i = 0; i < list.count(); ++i) {
        options.append({list.itemText(i), list.itemData(i)});
    }
    return options;
}

} // namespace

ChoiceField::ChoiceField(QWidget* parent)
    : QWidget(parent)
    , m_name(new TextLabel(theme::TypeRole::Strong))
    , m_list(new List)
    , m_note(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
{
    m_name->setBuddy(m_list);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_note->hide();
    setFocusProxy(m_list);
    // A stretch and no alignment, which would let the list be wider than the page.
    auto* row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(theme::Space::Xs));
    column->addWidget(m_name);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_list, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(m_list->currentData()); });
}

void ChoiceField::setName(const QString& name)
{
    m_name->setText(name);
    m_list->setAccessibleName(name);
}

void ChoiceField::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_list->setAccessibleDescription(note);
}

// The list stays where nothing has changed: it may be open.
void ChoiceField::setOptions(const QList<Option>& options, const QVariant& chosen)
{
    if (optionsOf(*m_list) != options) {
        m_list->clear();
        for (const auto& [text, value] : options) {
            m_list->addItem(text, value);
        }
    }
    m_list->setCurrentIndex(m_list->findData(chosen));
}

} // namespace keyfob
