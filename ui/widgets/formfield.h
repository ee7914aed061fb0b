#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLineEdit;

namespace keyfob {

class TextLabel;

/// A line of text to fill in: its label above it, and below it what is wrong with it.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// The sentence that says what is wrong with a text; empty where nothing is.
    using Check = std::function<QString(const QString&)>;

    explicit FormField(Check check = {}, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// What the field is for; gives way to an error.
    void setNote(const QString& note);
    void setError(const QString& sentence);
    void setReadOnly(bool readOnly);
    /// Stands beside the field.
    void addBeside(QWidget* widget);

    /// Shows a text from elsewhere, unless that would lose something typed.
    void offer(const QString& text);
    /// Replaces what is there, as a person would by typing.
    void fillIn(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    /// Left, or Enter was pressed; what is wrong with it is told by then.
    void finished();

private:
    void finish();
    void showNote();

    Check m_check;
    TextLabel* m_label;
    QLineEdit* m_edit;
    QHBoxLayout* m_row;
    TextLabel* m_message;
    QString m_note;
    QString m_offered; ///< what offer() was given last
};

} // namespace keyfob
