#pragma once

#include "ui/preferences/programchoices.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace keyfob {

class Account;
class ChoiceField;
class TextLabel;
class TickBox;

/// When Keyfob locks, and what that means for this account.
class LockChoices : public Card
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    LockChoices(ProgramChoices& choices, Account& account, QWidget* parent = nullptr);

Q_SIGNALS:
    void lockRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void update();
    void updateConsequences();

    ProgramChoices& m_choices;
    Account& m_account;
    TextLabel* m_title;
    TextLabel* m_consequences;
    ChoiceField* m_after;
    TickBox* m_withScreen;
    QPushButton* m_now;
    TextLabel* m_keys;
};

} // namespace keyfob
