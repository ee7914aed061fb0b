#pragma once

#include "models/session/session.h"
#include "models/tokens/tokenlistmodel.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QPushButton;

namespace keyfob {

class AccountActions;
class Avatar;
class TextLabel;

/// The account at a glance: who, where, how long the auth token lives, and the newest tokens.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kNewest = 5;

    /// All must outlive the page.
    OverviewPage(const Session& session, const TokenListModel& tokens,
                 const AccountActions& actions, QWidget* parent = nullptr);

    /// Puts the keyboard on Copy Auth Token.
    void focusContent();

Q_SIGNALS:
    void allTokensRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeAccountCard(const AccountActions& actions);
    [[nodiscard]] QWidget* makeTokensCard();
    void retranslate();
    void update();
    void updateAccount();
    void updateNewest();
    [[nodiscard]] QString sessionText() const;

    const Session& m_session;
    const TokenListModel& m_tokens;
    QTimer m_minute; ///< the remaining time is told in minutes
    TextLabel* m_heading;
    Avatar* m_avatar;
    TextLabel* m_name;
    TextLabel* m_where;
    TextLabel* m_remaining;
    QWidget* m_copy = nullptr;
    TextLabel* m_newestTitle;
    QFormLayout* m_newest;
    QPushButton* m_all;
};

} // namespace keyfob
