#pragma once

#include "ui/text/saying.h"
#include "ui/widgets/labelledfield.h"

#include <functional>

namespace keyfob {

/// A field that says below it what it is for or what is wrong with its text.
class FormField : public LabelledField
{
    Q_OBJECT

public:
    /// The sentence that says what is wrong with a text; empty where nothing is.
    using Check = std::function<QString(const QString&)>;

    explicit FormField(Check check = {}, QWidget* parent = nullptr);

    /// What the field is for; gives way to an error.
    void setNote(const QString& note);
    /// Without a sentence there is none.
    void setError(const Saying& saying);
    /// In the words of now; an error that has none any more goes.
    void sayAgain();
    void setReadOnly(bool readOnly);

    /// Shows a text from elsewhere, unless that would lose something typed.
    void offer(const QString& text);
    /// Replaces what is there, as a person would by typing.
    void fillIn(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isGood() const;

Q_SIGNALS:
    /// Left, or Enter was pressed; what is wrong with it is told by then.
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void finish();
    void showNote();

    Check m_check;
    TextLabel* m_message;
    QString m_note;
    bool m_hasError = false;
    Saying m_error;
    QString m_offered; ///< what offer() was given last
};

} // namespace keyfob
