#pragma once

#include "models/core/secretstring.h"
#include "ui/text/saying.h"

#include <QWidget>

class QPushButton;

namespace keyfob {

class FormField;

/// The fields for a new password, with the server's rules beside them. Says what breaks a rule
/// before anything is sent.
class PasswordForm : public QWidget
{
    Q_OBJECT

public:
    enum class Field { Current, New, Repeat };

    explicit PasswordForm(QWidget* parent = nullptr);

    /// Shows the form with the focus in the first field.
    void open();
    /// Hides it, wiped.
    void close();
    /// Takes what was typed away.
    void wipe();
    [[nodiscard]] SecretString current() const;
    [[nodiscard]] SecretString changed() const;
    /// While busy nothing can be changed and nothing sent again.
    void setBusy(bool busy);
    /// What was typed stays; the field is selected, ready to be typed again.
    void showError(const Saying& saying, Field field);
    /// In the words of now; an error that has none any more goes.
    void sayAgain();

Q_SIGNALS:
    /// The fields are filled in and keep the rules.
    void submitted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void submit();
    void hideErrors();
    [[nodiscard]] FormField* at(Field field) const;

    FormField* m_current;
    FormField* m_new;
    FormField* m_repeat;
    QPushButton* m_change;
    QPushButton* m_cancel;
};

} // namespace keyfob
