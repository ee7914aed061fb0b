#pragma once

#include "ui/text/saying.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace keyfob {

class AddressCompleter;
class CheckLine;
class ErrorLine;
class FormField;
class KeepChoice;
class LabelledField;
class PasswordFields;
class ServerCheck;
class TokenFields;

/// The fields of the sign-in page: where they stand, and which are there and can be used. What is
/// to be done with them is SignInFlow's.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    /// Everything: a first sign-in. PasswordOnly: whose session it was is known and stays.
    enum class Mode { Everything, PasswordOnly };
    /// By what a person signs in. Where the server takes no passwords it is always the token.
    enum class Way { Password, Token };

    /// The check must outlive the form.
    explicit SignInForm(const ServerCheck& check, QWidget* parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// There is somewhere to go back to: Cancel is there.
    void setCanGoBack(bool can);
    [[nodiscard]] bool canGoBack() const { return m_canGoBack; }
    [[nodiscard]] Way way() const;
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
    [[nodiscard]] QString token() const;
    /// The password and the auth token.
    void clearSecrets();
    [[nodiscard]] bool keep() const;
    /// A session cannot be kept here, and why.
    void setKeepImpossible(const Saying& why);

    /// Why the last attempt failed; empty hides the line.
    void setError(const Saying& saying);

    void focusServer();
    /// The password or the auth token, ready to be typed again.
    void focusSecret();
    /// The first field that is still empty.
    void focusWhereTypingGoesOn();

Q_SIGNALS:
    void serverEdited(const QString& text);
    /// The person has left the address.
    void serverFinished();
    void certificateRequested();
    void edited();
    void wayChanged();
    void submitted();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addButtons(QVBoxLayout* column);
    void connectFields();
    void describeServer();
    void retranslate();
    void updateEnabled();
    void updateWay();
    void switchWay();
    [[nodiscard]] LabelledField* secret() const;

    const ServerCheck& m_serverCheck;
    FormField* m_server;
    CheckLine* m_check;
    PasswordFields* m_passwords;
    TokenFields* m_tokens;
    KeepChoice* m_keep;
    ErrorLine* m_error;
    QPushButton* m_signIn = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_switch = nullptr; ///< to the other way in
    AddressCompleter* m_recent;
    Mode m_mode = Mode::Everything;
    Way m_wanted = Way::Password; ///< what the person has chosen
    Way m_shown = Way::Password;
    bool m_isServerLocked = false;
    bool m_canGoBack = false;
    bool m_isBusy = false;
};

} // namespace keyfob
