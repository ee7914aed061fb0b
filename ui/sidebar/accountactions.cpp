#include "ui/sidebar/accountactions.h"

#include "ui/clipboard/secretclipboard.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>

namespace keyfob {

AccountActions::AccountActions(Session& session, SecretClipboard& clipboard,
                               const SharedMenus& menus, QWidget* owner)
    : QObject(owner)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_settings(new QAction(owner))
    , m_copyAuthToken(new QAction(owner))
    , m_logOut(new QAction(owner))
    , m_menu(new QMenu(owner))
{
    m_settings->setIcon(theme::icon(theme::Icon::Settings));
    m_copyAuthToken->setIcon(theme::icon(theme::Icon::Copy));
    m_copyAuthToken->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_logOut->setIcon(theme::icon(theme::Icon::LogOut));
    owner->addAction(m_copyAuthToken);
    m_menu->addAction(m_settings);
    m_menu->addAction(m_copyAuthToken);
    m_menu->addMenu(&menus.accounts);
    m_menu->addMenu(&menus.language);
    m_menu->addMenu(&menus.appearance);
    m_menu->addSeparator();
    m_menu->addAction(m_logOut);
    connect(m_copyAuthToken, &QAction::triggered, this, &AccountActions::copy);
    connect(&m_session, &Session::stateChanged, this, &AccountActions::update);
    connect(&m_session, &Session::credentialsReady, this, &AccountActions::update);
    retranslate();
    update();
}

AccountActions::~AccountActions() = default;

void AccountActions::retranslate()
{
    m_settings->setText(tr("Account Settings"));
    m_copyAuthToken->setText(tr("Copy Auth Token"));
    m_logOut->setText(tr("Log Out…"));
    m_menu->setTitle(tr("User menu"));
}

void AccountActions::update()
{
    m_copyAuthToken->setEnabled(m_session.hasCredentials());
    m_logOut->setEnabled(m_session.state() != SessionState::SigningOut);
}

void AccountActions::copy()
{
    if (!m_session.hasCredentials()) {
        Q_EMIT said(errortext::whyNoWrites(m_session));
        return;
    }
    m_session.freshAuthToken(this, [this](auto token) { tokenReady(std::move(token)); });
}

void AccountActions::tokenReady(std::expected<SecretString, ApiError> token)
{
    if (!token) {
        const QString server = m_session.account()->server.displayName();
        Q_EMIT said(twoSentences(
            tr("The auth token was not copied: it has to be renewed first."),
            errortext::sentence(token.error(), server)));
        return;
    }
    if (!m_clipboard.copy(std::move(*token))) {
        Q_EMIT said(tr("The auth token was not copied: another program has changed the clipboard. "
                       "Copy it again."));
        return;
    }
    const QDateTime end = m_session.expiresAt();
    Q_EMIT copied(end.isValid()
                      ? tr("Copied the auth token. It is valid until %1.").arg(shortDate(end))
                      : tr("Copied the auth token."));
}

} // namespace keyfob
