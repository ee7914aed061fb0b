#pragma once

#include <QVariant>
#include <QWidget>

#include <utility>

class QActionGroup;
class QMenu;

namespace keyfob {

class MenuButton;
class TextLabel;

/// One of several values, by a menu that opens, with its name above it, which is also what a screen
/// reader calls it. (Qt's combo box has its text for a name there, Qt 6.4.2 on Linux.)
class ChoiceField : public QWidget
{
    Q_OBJECT

public:
    using Option = std::pair<QString, QVariant>; ///< how it is called, what it stands for

    explicit ChoiceField(QWidget* parent = nullptr);

    void setName(const QString& name);
    /// What the choice is for, or why there is none; empty: nothing is said.
    void setNote(const QString& note);
    /// chosen: the value of one of them.
    void setOptions(const QList<Option>& options, const QVariant& chosen);
    void focusContent();

Q_SIGNALS:
    /// By the person.
    void chosen(const QVariant& value);

private:
    void describe();

    QList<Option> m_options;
    TextLabel* m_name;
    QMenu* m_menu;
    QActionGroup* m_entries;
    MenuButton* m_button;
    TextLabel* m_note;
};

} // namespace keyfob
