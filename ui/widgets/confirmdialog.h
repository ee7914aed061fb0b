#pragma once

#include "ui/text/sentence.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QFormLayout;
class QHBoxLayout;
class QPushButton;

namespace keyfob {

class TextLabel;

/// A question that must be answered before something irrevocable happens: heading, facts, and
/// buttons of which Cancel is the default. Opened without a nested event loop; deletes itself.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const Sentence& heading, const QString& text, QWidget* parent);

    /// Adds a line "label: value"; the value is the server's text, shown as it is.
    void addFact(const QString& label, const QString& value);
    /// What not to go on is called, where that is more than to cancel.
    void setCancelText(const QString& text);
    /// A button that closes the dialog and runs the action.
    QPushButton* addButton(const QString& text, theme::ButtonRole role,
                           std::function<void()> action);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QFormLayout* m_facts;
    QHBoxLayout* m_buttons;
    QPushButton* m_cancel;
};

} // namespace keyfob
