#include "ui/server/networkform.h"

#include "ui/server/proxyform.h"
#include "ui/server/proxylogindialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

namespace {

QString whatIsWrongWithFile(const QString& path)
{
    if (path.isEmpty()) {
        return {};
    }
    const auto read = readAuthorities(path);
    return read ? QString() : errortext::sentence(read.error());
}

std::optional<std::chrono::seconds> timeLimitOf(const QString& text)
{
    bool isNumber = false;
    const std::chrono::seconds limit{text.toInt(&isNumber)};
    const bool isUsable = isNumber && limit >= NetworkSettings::kLeastTimeLimit
                          && limit <= NetworkSettings::kMostTimeLimit;
    return isUsable ? std::optional(limit) : std::nullopt;
}

QString whatIsWrongWithTimeLimit(const QString& text)
{
    return timeLimitOf(text) ? QString()
                             : NetworkForm::tr("Enter a number of seconds from %L1 to %L2.")
                                   .arg(NetworkSettings::kLeastTimeLimit.count())
                                   .arg(NetworkSettings::kMostTimeLimit.count());
}

} // namespace

NetworkForm::NetworkForm(NetworkPolicy& policy, QWidget* parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_proxy(new ProxyForm)
    , m_certificates(new TextLabel(theme::TypeRole::Title))
    , m_caFile(new FormField(whatIsWrongWithFile))
    , m_choose(new QPushButton)
    , m_answers(new TextLabel(theme::TypeRole::Title))
    , m_timeLimit(new FormField(whatIsWrongWithTimeLimit))
{
    build();
    connect(m_proxy, &ProxyForm::edited, this, &NetworkForm::apply);
    connect(m_proxy, &ProxyForm::passwordRequested, this, [this] {
        const ProxySettings& proxy = m_policy.settings().proxy;
        openProxyLoginDialog(m_policy, {proxy.host, proxy.port, proxy.user, {}}, window());
    });
    connect(m_caFile, &FormField::finished, this, &NetworkForm::apply);
    connect(m_timeLimit, &FormField::finished, this, &NetworkForm::apply);
    connect(m_choose, &QPushButton::clicked, this, &NetworkForm::chooseFile);
    connect(&m_policy, &NetworkPolicy::changed, this, &NetworkForm::update);
    retranslate();
}

void NetworkForm::build()
{
    m_caFile->edit()->setLayoutDirection(Qt::LeftToRight);
    m_caFile->addBeside(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    column->addWidget(m_proxy);
    column->addSpacing(theme::space(Space::L));
    column->addWidget(m_certificates);
    column->addWidget(m_caFile);
    column->addSpacing(theme::space(Space::L));
    column->addWidget(m_answers);
    column->addWidget(m_timeLimit);
}

void NetworkForm::retranslate()
{
    m_certificates->setText(tr("Certificates"));
    m_caFile->setName(tr("CA file"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose CA File…"));
    m_answers->setText(tr("Answers"));
    m_timeLimit->setName(tr("Time limit in seconds"));
    update();
}

void NetworkForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NetworkForm::update()
{
    const NetworkSettings& settings = m_policy.settings();
    const NetworkFields locked = m_policy.locked();
    const QString byAdministrator = tr("Set by your administrator.");
    m_proxy->offer(settings.proxy);
    m_proxy->setLocked(locked.testFlag(NetworkField::Proxy));
    m_proxy->setPasswordAsked(settings.proxy.mode == ProxySettings::Mode::Manual,
                              m_policy.login().has_value());
    m_caFile->offer(settings.caFile);
    m_caFile->setReadOnly(locked.testFlag(NetworkField::CaFile));
    m_choose->setEnabled(!locked.testFlag(NetworkField::CaFile));
    m_caFile->setNote(locked.testFlag(NetworkField::CaFile) ? byAdministrator : caFileNote());
    if (const auto error = m_policy.caFileError(); error && m_caFile->text() == settings.caFile) {
        m_caFile->setError([error] { return errortext::sentence(*error); });
    }
    m_timeLimit->offer(QString::number(settings.timeLimit.count()));
    m_timeLimit->setReadOnly(locked.testFlag(NetworkField::TimeLimit));
    m_timeLimit->setNote(locked.testFlag(NetworkField::TimeLimit)
                             ? byAdministrator
                             : tr("How long Keyfob waits for a whole answer."));
}

QString NetworkForm::caFileNote() const
{
    return tr("Authorities of this file are trusted in addition to the system’s.");
}

void NetworkForm::apply()
{
    NetworkSettings settings = m_policy.settings();
    const NetworkFields locked = m_policy.locked();
    if (const auto proxy = m_proxy->settings(); proxy && !locked.testFlag(NetworkField::Proxy)) {
        settings.proxy = *proxy;
    }
    if (m_caFile->isGood() && !locked.testFlag(NetworkField::CaFile)) {
        settings.caFile = m_caFile->text();
    }
    if (const auto limit = timeLimitOf(m_timeLimit->text());
        limit && !locked.testFlag(NetworkField::TimeLimit)) {
        settings.timeLimit = *limit;
    }
    if (settings != m_policy.settings()) {
        m_policy.edit(settings);
    } else {
        update();
    }
}

void NetworkForm::chooseFile()
{
    auto* dialog = new QFileDialog(window(), tr("Choose CA File"),
                                   QFileInfo(m_caFile->text()).path(),
                                   tr("Certificates (*.pem *.crt *.cer *.der)") +
                                       QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &FormField::fillIn);
    dialog->open();
}

} // namespace keyfob
