#include "ui/server/proxylogindialog.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

ProxyLoginDialog::ProxyLoginDialog(NetworkPolicy& policy, const ProxyLogin& proxy,
                                   QWidget* parent)
    : FittingDialog(parent)
    , m_policy(policy)
    , m_host(proxy.host)
    , m_port(proxy.port)
    , m_user(new FormField([](const QString& text) {
        return text.isEmpty() ? tr("Enter your user name at the proxy.") : QString();
    }))
    , m_password(new FormField)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build(tr("Sign in to the proxy %1").arg(m_host + QLatin1Char(':') + QString::number(m_port)));
    m_user->edit()->setText(proxy.user);
    (proxy.user.isEmpty() ? m_user : m_password)->edit()->setFocus(Qt::OtherFocusReason);
}

void ProxyLoginDialog::build(const QString& heading)
{
    setWindowTitle(heading);
    setAccessibleName(heading);
    auto* title = new TextLabel(theme::TypeRole::Title);
    title->setText(heading);
    m_user->setName(tr("Proxy user name"));
    m_password->setName(tr("Proxy password"));
    m_password->edit()->setEchoMode(QLineEdit::Password);
    m_password->setNote(tr("Kept in this computer’s keyring, and sent to this proxy only."));
    auto* column = new QVBoxLayout(this);
    const int margin = theme::space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme::space(Space::M));
    column->addWidget(title);
    column->addWidget(m_user);
    column->addWidget(m_password);
    column->addItem(new QSpacerItem(0, theme::space(Space::S), QSizePolicy::Minimum,
                                  QSizePolicy::Expanding));
    column->addLayout(makeButtons());
    setMinimumWidth(theme::formWidth());
}

QHBoxLayout* ProxyLoginDialog::makeButtons()
{
    auto* connectButton = new QPushButton(tr("Sign In to Proxy"));
    connectButton->setDefault(true);
    theme::setButtonRole(connectButton, theme::ButtonRole::Primary);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto* forget = new QPushButton(tr("Remove Saved Password"));
    forget->setAutoDefault(false);
    forget->setVisible(m_policy.login().has_value());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(Space::S));
    buttons->addWidget(forget);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(connectButton);
    connect(connectButton, &QPushButton::clicked, this, &ProxyLoginDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(forget, &QPushButton::clicked, this, [this] {
        m_policy.forgetLogin();
        accept();
    });
    return buttons;
}

void ProxyLoginDialog::submit()
{
    if (!m_user->isGood()) {
        m_user->fillIn(m_user->text()); // says so
        m_user->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QString password = m_password->edit()->text();
    ProxyLogin login{m_host, m_port, m_user->text(), SecretString::fromText(password)};
    wipeText(password);
    m_password->edit()->setText({}); // clear() would keep the characters for Undo
    accept();
    m_policy.enterLogin(std::move(login));
}

void openProxyLoginDialog(NetworkPolicy& policy, const ProxyLogin& proxy, QWidget* window)
{
    (new ProxyLoginDialog(policy, proxy, window))->open();
}

void openProxyLoginDialog(NetworkPolicy& policy, const ServerUrl& server, QWidget* window)
{
    const ProxyLogin proxy = policy.proxyOf(server);
    if (!proxy.host.isEmpty()) {
        openProxyLoginDialog(policy, proxy, window);
    }
}

} // namespace keyfob
