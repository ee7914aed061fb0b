#pragma once

#include "ui/text/sentence.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fittingdialog.h"

#include <functional>

class QCheckBox;
class QFormLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace keyfob {

class TextLabel;

/// A question that must be answered before something irrevocable happens: heading, facts, and
/// buttons of which Cancel is the default, perhaps with a tick that the others wait for. Opened
/// without a nested event loop; deletes itself.
class ConfirmDialog : public FittingDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const Sentence& heading, const QString& text, QWidget* parent);

    /// Adds a line "label: value"; the value is the server's text, shown as it is.
    void addFact(const QString& label, const QString& value);
    /// The same with words of our own: direction marks in a date are right where they are.
    void addFact(const QString& label, const Sentence& value,
                 theme::TypeRole type = theme::TypeRole::Strong);
    /// What not to go on is called, where that is more than to cancel.
    void setCancelText(const QString& text);
    /// Below the facts.
    void addContent(QWidget* content);
    /// Something that has to be acknowledged before any other button than Cancel can be pressed.
    /// At most one, before the buttons.
    void addTick(const Sentence& sentence);
    /// A button that closes the dialog and runs the action.
    QPushButton* addButton(const QString& text, theme::ButtonRole role,
                           std::function<void()> action);


private:
    QVBoxLayout* m_column;
    QFormLayout* m_facts;
    QHBoxLayout* m_buttons;
    QPushButton* m_cancel;
    QCheckBox* m_tick = nullptr;
};

} // namespace keyfob
