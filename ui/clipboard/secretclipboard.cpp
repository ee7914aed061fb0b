#include "ui/clipboard/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace keyfob {

using namespace std::chrono_literals;

namespace {

// What each desktop's clipboard history looks for before it keeps a text.
void markAsSecret(QMimeData& data)
{
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data.setData(QStringLiteral("application/x-nspasteboard-concealed-type"),
                 QByteArrayLiteral("1"));
    const QByteArray no(4, '\0'); // a DWORD of 0
    const QString windows = QStringLiteral("application/x-qt-windows-mime;value=\"%1\"");
    for (const char* format : {"ExcludeClipboardContentFromMonitorProcessing",
                               "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"}) {
        data.setData(windows.arg(QLatin1String(format)), no);
    }
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard& clipboard, ElapsedFunction clock, QObject* parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_clock(std::move(clock))
{
    m_countdown.setInterval(1s);
    // A coarse timer may be early: the clipboard would then be cleared a whole second late.
    m_countdown.setTimerType(Qt::PreciseTimer);
    connect(&m_countdown, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(&m_clipboard, &QClipboard::dataChanged, this, &SecretClipboard::clipboardChanged);
    // A window without the focus may not clear the clipboard on some desktops: try again then.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this] {
        if (!m_ours.isEmpty() && m_lifetime > 0s && remaining() <= 0s) {
            clear();
        }
    });
}

void SecretClipboard::close()
{
    m_isClosed = true;
    clear();
}

bool SecretClipboard::copy(SecretString secret)
{
    if (m_isClosed) {
        return false;
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(secret.toText());
    markAsSecret(*data);
    m_ours = std::move(secret);
    m_copiedAt = m_clock();
    m_clipboard.setMimeData(data.release());
    startCountdown();
    return holdsSecret();
}

void SecretClipboard::setLifetime(std::chrono::seconds lifetime)
{
    m_lifetime = lifetime;
    if (!m_ours.isEmpty()) {
        startCountdown();
    }
}

void SecretClipboard::startCountdown()
{
    if (m_lifetime > 0s) {
        m_countdown.start();
    } else {
        m_countdown.stop();
    }
    Q_EMIT remainingChanged(remaining());
}

QString SecretClipboard::promise() const
{
    return m_lifetime > 0s ? tr("Clipboard clears in %L1 s.").arg(m_lifetime.count())
                           : tr("Clipboard clears when Keyfob is closed.");
}

std::chrono::seconds SecretClipboard::remaining() const
{
    if (m_ours.isEmpty() || m_lifetime == 0s) {
        return 0s;
    }
    const auto left = m_lifetime - (m_clock() - m_copiedAt);
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(left));
}

void SecretClipboard::tick()
{
    if (remaining() <= 0s) {
        clear();
    } else {
        Q_EMIT remainingChanged(remaining());
    }
}

bool SecretClipboard::holdsOurs() const
{
    return !m_ours.isEmpty() && m_clipboard.text() == m_ours.toText();
}

void SecretClipboard::clear()
{
    if (holdsOurs()) {
        m_clipboard.clear();
    }
    if (!holdsOurs()) {
        forget();
    }
}

void SecretClipboard::clipboardChanged()
{
    // Somebody else's text now: theirs to keep.
    if (!m_ours.isEmpty() && !holdsOurs()) {
        forget();
    }
}

void SecretClipboard::forget()
{
    m_countdown.stop();
    if (!m_ours.isEmpty()) {
        m_ours.wipe();
        Q_EMIT remainingChanged(0s);
    }
}

} // namespace keyfob
