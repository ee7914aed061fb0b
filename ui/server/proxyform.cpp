#include "ui/server/proxyform.h"

#include "models/api/noproxylist.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>

namespace keyfob {

using theme::Space;
using Mode = ProxySettings::Mode;
using Type = ProxySettings::Type;

namespace {

quint16 portOf(const QString& text)
{
    bool isNumber = false;
    const ushort port = text.toUShort(&isNumber);
    return isNumber ? port : quint16{0};
}

QString whatIsWrongWithHost(const QString& text)
{
    return isHostName(text) ? QString()
                            : ProxyForm::tr("Enter the proxy’s name or IP address, such as "
                                            "proxy.example.com.");
}

QString whatIsWrongWithPort(const QString& text)
{
    return portOf(text) > 0 ? QString()
                            : ProxyForm::tr("Enter the proxy’s port, a number from 1 to 65535.");
}

QString whatIsWrongWithNoProxy(const QString& text)
{
    const QStringList bad = NoProxyList::unusable(NoProxyList::split(text));
    return bad.isEmpty() ? QString()
                         : ProxyForm::tr("%1 cannot be read. Enter names, IP addresses or networks "
                                         "such as 10.0.0.0/8, with commas between them.")
                               .arg(QLocale().createSeparatedList(bad));
}

} // namespace

ProxyForm::ProxyForm(QWidget* parent)
    : QWidget(parent)
    , m_heading(new TextLabel(theme::TypeRole::Title))
    , m_mode(new Choice(3))
    , m_note(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
    , m_manual(new QWidget)
    , m_type(new Choice(2))
    , m_host(new FormField(whatIsWrongWithHost))
    , m_port(new FormField(whatIsWrongWithPort))
    , m_user(new FormField)
    , m_noProxy(new FormField(whatIsWrongWithNoProxy))
    , m_password(new QPushButton)
{
    build();
    connect(m_mode, &Choice::chosenChanged, this, &ProxyForm::chooseMode);
    connect(m_type, &Choice::chosenChanged, this, &ProxyForm::edited);
    connect(m_host, &FormField::finished, this, &ProxyForm::takePastedAddress);
    for (FormField* field : {m_host, m_port, m_user, m_noProxy}) {
        connect(field, &FormField::finished, this, &ProxyForm::edited);
    }
    connect(m_password, &QPushButton::clicked, this, &ProxyForm::passwordRequested);
    retranslate();
}

void ProxyForm::build()
{
    auto* address = new QHBoxLayout;
    address->setSpacing(theme::space(Space::S));
    address->addWidget(m_host, 3);
    address->addWidget(m_port, 1);
    address->setAlignment(m_host, Qt::AlignTop);
    address->setAlignment(m_port, Qt::AlignTop);
    m_host->edit()->setLayoutDirection(Qt::LeftToRight);
    m_noProxy->edit()->setLayoutDirection(Qt::LeftToRight);
    auto* manual = new QVBoxLayout(m_manual);
    manual->setContentsMargins(0, 0, 0, 0);
    manual->setSpacing(theme::space(Space::M));
    manual->addWidget(m_type);
    manual->addLayout(address);
    manual->addWidget(m_user);
    manual->addWidget(m_password, 0, Qt::AlignLeading);
    manual->addWidget(m_noProxy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    column->addWidget(m_heading);
    column->addWidget(m_mode);
    column->addWidget(m_note);
    column->addWidget(m_manual);
}

void ProxyForm::retranslate()
{
    m_heading->setText(tr("Proxy"));
    m_mode->setAccessibleName(tr("Proxy"));
    m_mode->setText(static_cast<int>(Mode::System), tr("System"));
    m_mode->setText(static_cast<int>(Mode::Manual), tr("Manual"));
    m_mode->setText(static_cast<int>(Mode::None), tr("None"));
    m_type->setAccessibleName(tr("Kind of proxy"));
    m_type->setText(static_cast<int>(Type::Http), QStringLiteral("HTTP"));
    m_type->setText(static_cast<int>(Type::Socks5), QStringLiteral("SOCKS5"));
    m_host->setName(tr("Proxy host"));
    m_port->setName(tr("Port"));
    m_user->setName(tr("User name"));
    m_user->setNote(tr("Only if the proxy asks for one."));
    m_noProxy->setName(tr("No proxy for"));
    m_noProxy->setNote(tr("Names, IP addresses or networks, with commas between them."));
    m_password->setText(m_isPasswordKnown ? tr("Change Proxy Password…")
                                          : tr("Enter Proxy Password…"));
    updateManual();
}

void ProxyForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ProxyForm::offer(const ProxySettings& settings)
{
    const QSignalBlocker quietMode(m_mode);
    const QSignalBlocker quietType(m_type);
    if (m_mode->chosen() == static_cast<int>(m_offered.mode)) {
        m_mode->setChosen(static_cast<int>(settings.mode));
    }
    if (m_type->chosen() == static_cast<int>(m_offered.type)) {
        m_type->setChosen(static_cast<int>(settings.type));
    }
    m_host->offer(settings.host);
    m_port->offer(settings.port > 0 ? QString::number(settings.port) : QString());
    m_user->offer(settings.user);
    m_noProxy->offer(settings.noProxy.join(QStringLiteral(", ")));
    m_offered = settings;
    updateManual();
}

std::optional<ProxySettings> ProxyForm::settings() const
{
    const auto mode = static_cast<Mode>(m_mode->chosen());
    if (mode == Mode::Manual && !(m_host->isGood() && m_port->isGood() && m_noProxy->isGood())) {
        return std::nullopt;
    }
    ProxySettings settings = m_offered;
    settings.mode = mode;
    if (mode == Mode::Manual) {
        settings.type = static_cast<Type>(m_type->chosen());
        settings.host = m_host->text();
        settings.port = portOf(m_port->text());
        settings.user = m_user->text();
        settings.noProxy = NoProxyList::split(m_noProxy->text());
    }
    return settings;
}

void ProxyForm::setLocked(bool locked)
{
    m_isLocked = locked;
    m_mode->setEnabled(!locked);
    m_type->setEnabled(!locked);
    for (FormField* field : {m_host, m_port, m_user, m_noProxy}) {
        field->setReadOnly(locked);
    }
    updateManual();
}

void ProxyForm::setPasswordAsked(bool asked, bool isKnown)
{
    m_isPasswordKnown = isKnown;
    m_password->setVisible(asked);
    retranslate();
}

void ProxyForm::chooseMode()
{
    updateManual();
    if (m_mode->chosen() == static_cast<int>(Mode::Manual) && m_host->text().isEmpty()) {
        m_host->edit()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT edited();
}

// "http://proxy:3128" and "proxy:3128", as they stand in environments and instructions.
void ProxyForm::takePastedAddress()
{
    const QString text = m_host->text();
    const bool hasScheme = text.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? text : QStringLiteral("http://") + text);
    if (text.isEmpty() || m_host->isGood() || !isHostName(url.host())) {
        return;
    }
    if (hasScheme) {
        const bool isSocks = url.scheme().startsWith(QLatin1String("socks"));
        m_type->setChosen(static_cast<int>(isSocks ? Type::Socks5 : Type::Http));
    }
    if (url.port() > 0) {
        m_port->fillIn(QString::number(url.port()));
    }
    m_host->fillIn(url.host());
}

void ProxyForm::updateManual()
{
    const auto mode = static_cast<Mode>(m_mode->chosen());
    m_manual->setVisible(mode == Mode::Manual);
    QString note;
    if (m_isLocked) {
        note = tr("Set by your administrator.");
    } else if (mode == Mode::System) {
        note = tr("As the system’s settings and the environment (no_proxy, too) say. Servers on "
                  "this computer are reached directly.");
    } else if (mode == Mode::Manual && !settings()) {
        note = tr("Counts as soon as host and port are filled in.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace keyfob
