#include "ui/account/profiletab.h"

#include "models/session/session.h"
#include "ui/text/displaytext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>

namespace keyfob {

using theme::Space;

ProfileTab::ProfileTab(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_avatar(new Avatar)
    , m_name(new TextLabel(theme::TypeRole::Title))
    , m_email(new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted))
    , m_facts(new QFormLayout)
{
    m_avatar->setLarge(true);
    auto* who = new QVBoxLayout;
    who->setSpacing(theme::space(Space::Xxs));
    who->addStretch(1);
    who->addWidget(m_name);
    who->addWidget(m_email);
    who->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::space(Space::L));
    top->addWidget(m_avatar);
    top->addLayout(who, 1);

    m_facts->setHorizontalSpacing(theme::space(Space::Xl));
    m_facts->setVerticalSpacing(theme::space(Space::S));
    m_server = addFact(m_serverLabel);
    m_role = addFact(m_roleLabel);
    m_id = addFact(m_idLabel);
    auto* card = new Card;
    card->column()->addLayout(top);
    card->column()->addSpacing(theme::space(Space::M));
    card->column()->addLayout(m_facts);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space(Space::L), 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    connect(&m_session, &Session::profileChanged, this, &ProfileTab::update);
    connect(&m_session, &Session::stateChanged, this, &ProfileTab::update);
    retranslate();
}

TextLabel* ProfileTab::addFact(TextLabel*& label)
{
    label = new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted);
    label->setWordWrap(false);
    auto* value = new TextLabel(theme::TypeRole::Body);
    value->setSelectable(true);
    m_facts->addRow(label, value);
    return value;
}

void ProfileTab::retranslate()
{
    m_serverLabel->setText(tr("Server"));
    m_roleLabel->setText(tr("Role"));
    m_idLabel->setText(tr("User ID"));
    update();
}

void ProfileTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

// Before the server has answered, what the sign-in told.
void ProfileTab::update()
{
    const auto& account = m_session.account();
    if (!account) {
        return;
    }
    const UserProfile profile = m_session.profile().value_or(
        UserProfile{m_session.userId(), account->email, {}, {}});
    const QString name = profile.displayName.isEmpty() ? profile.email : profile.displayName;
    m_avatar->setUser(profile.id, name);
    m_name->setText(displayText(name));
    m_name->setAccessibleName(name);
    m_email->setText(displayText(profile.email));
    m_email->setAccessibleName(profile.email);
    m_email->setVisible(!profile.displayName.isEmpty());
    m_server->setText(account->server.toString());
    m_id->setText(profile.id);
    m_role->setText(roleNames());
}

// The server's names of roles, in words; those that we do not know as they are.
QString ProfileTab::roleNames() const
{
    if (!m_session.profile()) {
        return QStringLiteral("…");
    }
    QStringList names;
    for (const QString& role : m_session.profile()->roles) {
        if (role == QLatin1String("super")) {
            names.prepend(tr("Super admin"));
        } else if (role == QLatin1String("org-level-creator")) {
            names.append(tr("Organization creator"));
        } else if (role == QLatin1String("org-level-viewer")) {
            names.append(tr("Organization viewer"));
        } else {
            names.append(role);
        }
    }
    return QLocale().createSeparatedList(names);
}

} // namespace keyfob
