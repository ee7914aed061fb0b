#pragma once

#include <QVariant>
#include <QWidget>

#include <utility>

class QComboBox;

namespace keyfob {

class TextLabel;

/// One of several values, by a list that opens, with its name above it, which is also what a screen
/// reader calls it.
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

Q_SIGNALS:
    /// By the person.
    void chosen(const QVariant& value);

private:
    TextLabel* m_name;
    QComboBox* m_list;
    TextLabel* m_note;
};

} // namespace keyfob
