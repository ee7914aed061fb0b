#pragma once

#include "models/session/accountprofile.h"
#include "ui/text/sentence.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace keyfob {

class PasswordForm;
class Session;
class TextLabel;

/// The part of the Profile tab where the password is changed: says beforehand what that does to
/// other sessions, and afterwards what has become of it.
class PasswordSection : public Card
{
    Q_OBJECT

public:
    /// The session must outlive the section.
    explicit PasswordSection(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const keyfob::Sentence& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateConsequences();
    void open();
    void close();
    void change();
    void answered(const std::expected<void, PasswordError>& result);
    void sessionChanged();

    Session& m_session;
    AccountProfile m_account;
    TextLabel* m_title;
    TextLabel* m_consequences;
    QPushButton* m_open;
    PasswordForm* m_form;
};

} // namespace keyfob
