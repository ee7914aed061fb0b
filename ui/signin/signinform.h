#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace keyfob {

class AddressCompleter;
class CheckLine;
class ServerCheck;
class TextLabel;

/// The fields of the sign-in page: what they are called, where they stand, and which can be used.
/// What is to be done with them is SignInPage's.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    /// Everything: a first sign-in. PasswordOnly: whose session it was is known and stays.
    enum class Mode { Everything, PasswordOnly };

    /// The check must outlive the form.
    explicit SignInForm(const ServerCheck& check, QWidget* parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// There is somewhere to go back to: Cancel is there.
    void setCanGoBack(bool can);
    [[nodiscard]] bool canGoBack() const { return m_canGoBack; }
    /// While busy nothing can be changed; Cancel gives up.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    void setServer(const QString& address);
    /// From now on the address stays as it is: somebody else has decided it.
    void lockServer(const QString& address);
    [[nodiscard]] QString server() const;
    void setRecentServers(const QStringList& addresses);
    void setEmail(const QString& email);
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString password() const;
    void clearPassword();
    [[nodiscard]] bool keep() const;
    /// whyNot: why a session cannot be kept here; empty where it can.
    void setKeep(bool keep, const QString& whyNot);

    /// Why the last attempt failed; empty hides the line.
    void setError(const QString& sentence);

    void focusServer();
    void focusEmail();
    /// Selects what is in it, ready to be typed again.
    void focusPassword();
    /// The first field that is still empty.
    void focusWhereTypingGoesOn();

Q_SIGNALS:
    void serverEdited(const QString& text);
    /// The person has left the address.
    void serverFinished();
    void certificateRequested();
    void edited();
    void submitted();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* addField(QVBoxLayout* column, TextLabel*& label);
    void build();
    void addKeep(QVBoxLayout* column);
    void addErrorLine(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void connectFields();
    void retranslate();
    void updateEnabled();

    CheckLine* m_check;
    TextLabel* m_lockNote;
    TextLabel* m_serverLabel = nullptr;
    QLineEdit* m_server = nullptr;
    TextLabel* m_emailLabel = nullptr;
    QLineEdit* m_email = nullptr;
    TextLabel* m_passwordLabel = nullptr;
    QLineEdit* m_password = nullptr;
    QCheckBox* m_keep = nullptr;
    TextLabel* m_keepNote = nullptr;
    QWidget* m_errorLine = nullptr;
    TextLabel* m_error = nullptr;
    QPushButton* m_signIn = nullptr;
    QPushButton* m_cancel = nullptr;
    AddressCompleter* m_recent = nullptr;
    Mode m_mode = Mode::Everything;
    QString m_whyNotKeep;
    bool m_isServerLocked = false;
    bool m_canGoBack = false;
    bool m_isBusy = false;
};

} // namespace keyfob
