#include "ui/account/profiletab.h"

#include "models/session/session.h"
#include "ui/account/displaynameeditor.h"
#include "ui/account/passwordsection.h"
#include "ui/text/displaytext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace keyfob {

using theme::Space;

namespace {

constexpr qsizetype kLongestUsualId = 40; // letters; NocoDB's have 16 (0.301)

// To be selected and pasted elsewhere, so without signs of ours in between.
bool isUsual(const QString& id)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    };
    return id.size() <= kLongestUsualId && std::ranges::all_of(id, isPlain);
}

} // namespace

ProfileTab::ProfileTab(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_account(session)
    , m_avatar(new Avatar)
    , m_name(new TextLabel(theme::TypeRole::Title))
    , m_email(new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted))
    , m_edit(new QPushButton)
    , m_editor(new DisplayNameEditor)
    , m_facts(new QFormLayout)
{
    auto* password = new PasswordSection(session);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space(Space::L), 0, 0);
    column->setSpacing(theme::space(Space::L));
    column->addWidget(makeAccountCard());
    column->addWidget(password);
    column->addStretch(1);
    connect(m_edit, &QPushButton::clicked, this, &ProfileTab::openEditor);
    connect(m_editor, &DisplayNameEditor::saveRequested, this, &ProfileTab::save);
    connect(m_editor, &DisplayNameEditor::cancelled, this, &ProfileTab::closeEditor);
    connect(password, &PasswordSection::said, this, &ProfileTab::said);
    connect(&m_session, &Session::profileChanged, this, &ProfileTab::update);
    connect(&m_session, &Session::stateChanged, this, &ProfileTab::sessionChanged);
    retranslate();
}

QWidget* ProfileTab::makeAccountCard()
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
    card->column()->addWidget(m_edit, 0, Qt::AlignLeading);
    card->column()->addWidget(m_editor);
    card->column()->addSpacing(theme::space(Space::M));
    card->column()->addLayout(m_facts);
    return card;
}

TextLabel* ProfileTab::addFact(TextLabel*& label)
{
    label = new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted);
    label->setWordWrap(false);
    auto* value = new TextLabel(theme::TypeRole::Body);
    value->setSelectable(true);
    label->setBuddy(value);
    m_facts->addRow(label, value);
    return value;
}

void ProfileTab::retranslate()
{
    m_edit->setText(tr("Change Display Name"));
    m_serverLabel->setText(tr("Server"));
    m_roleLabel->setText(tr("Role"));
    m_idLabel->setText(tr("User ID"));
    update();
}

// Big fonts in a small window leave no room for two columns; the sidebar has the avatar, too.
void ProfileTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = theme::isWidePage(width());
    m_avatar->setVisible(isWide);
    m_facts->setRowWrapPolicy(isWide ? QFormLayout::DontWrapRows : QFormLayout::WrapAllRows);
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
        UserProfile{.id = m_session.userId(), .email = account->email});
    const QString name = profile.displayName.isEmpty() ? profile.email : profile.displayName;
    m_avatar->setUser(profile.id, name);
    m_name->setText(wrappableText(displayText(name)));
    m_name->setAccessibleName(name);
    m_email->setText(wrappableText(displayText(profile.email)));
    m_email->setAccessibleName(profile.email);
    m_email->setVisible(!profile.displayName.isEmpty());
    m_server->setText(account->server.toString());
    m_id->setText(isUsual(profile.id) ? profile.id : wrappableText(displayText(profile.id)));
    m_id->setAccessibleName(profile.id);
    m_role->setText(roleNames());
    m_edit->setVisible(profile.canHaveDisplayName && m_editor->isHidden());
}

// A name that was begun stays while only the session ends: somebody may sign in again.
void ProfileTab::sessionChanged()
{
    if (!m_session.hasCredentials()) {
        m_editor->setSaving(false); // no answer will come
    }
    m_editor->sayAgain();
    if (m_session.state() == SessionState::SigningOut) {
        closeEditor();
    }
    update();
}

void ProfileTab::openEditor()
{
    m_editor->setText(m_session.profile() ? m_session.profile()->displayName : QString());
    m_editor->open();
    m_edit->hide();
}

void ProfileTab::closeEditor()
{
    const bool hadKeyboard = m_editor->isAncestorOf(focusWidget());
    m_editor->close();
    update();
    if (hadKeyboard) {
        m_edit->setFocus(Qt::OtherFocusReason);
    }
}

void ProfileTab::save(const QString& name)
{
    if (!errortext::whyNoWrites(m_session).isEmpty()) {
        m_editor->showError([&session = m_session] { return errortext::whyNoWrites(session); });
        return;
    }
    m_editor->setSaving(true);
    m_account.setDisplayName(name.trimmed(), this, [this](const auto& saved) { answered(saved); });
}

void ProfileTab::answered(const std::expected<QString, ApiError>& name)
{
    m_editor->setSaving(false);
    if (!name) {
        const QString server = m_session.account()->server.displayName();
        m_editor->showError([error = name.error(), server] {
            return errortext::displayNameSentence(error, server);
        });
        return;
    }
    closeEditor();
    Q_EMIT said(name->isEmpty() ? Sentence(tr("Your display name was removed."))
                                : Sentence::quoting(tr("You are called “%1” now."), *name));
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
            names.append(wrappableText(quotedText(role)));
        }
    }
    return QLocale().createSeparatedList(names);
}

} // namespace keyfob
