#include "app/desktopportal.h"

#include "ui/theme/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

#include <optional>

namespace keyfob {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;

const QString kAppearance = u"org.freedesktop.appearance"_s;
const QString kColorScheme = u"color-scheme"_s;
const QString kReducedMotion = u"reduced-motion"_s;
const QString kGnome = u"org.gnome.desktop.interface"_s;
const QString kAnimations = u"enable-animations"_s;

constexpr int kMostWrappings = 8; // two are known; more is nonsense

// By the two ways in which libdbus finds one that is there, before it starts another.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || (!runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1));
}

QVariant unwrapped(QVariant value)
{
    for (int i = 0; i < kMostWrappings && value.metaType() == QMetaType::fromType<QDBusVariant>();
         ++i) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

// Of exactly this type: what can be turned into a number is not one that the portal has sent.
template<typename T>
std::optional<T> valueOf(const QVariant& value)
{
    return value.metaType() == QMetaType::fromType<T>() ? std::optional(value.value<T>())
                                                        : std::nullopt;
}

std::optional<theme::Scheme> schemeOf(quint32 colorScheme)
{
    switch (colorScheme) {
    case 1:
        return theme::Scheme::Dark;
    case 2:
        return theme::Scheme::Light;
    default:
        return std::nullopt;
    }
}

} // namespace

DesktopPortal::DesktopPortal(QObject* parent)
    : QObject(parent)
{
    if (!hasSessionBus()) {
        return;
    }
    qRegisterMetaType<QDBusVariant>(); // QtDBus (6.4.2) looks a slot's types up by their names
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                                          SLOT(changed(QString,QString,QDBusVariant)));
    ask(kAppearance, kColorScheme);
    ask(kAppearance, kReducedMotion);
    ask(kGnome, kAnimations);
}

void DesktopPortal::ask(const QString& nameSpace, const QString& key)
{
    auto question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    question.setArguments({nameSpace, key});
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question),
                                               this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, nameSpace, key] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) {
            take(nameSpace, key, unwrapped(reply.value().variant()));
        }
    });
}

void DesktopPortal::changed(const QString& nameSpace, const QString& key,
                            const QDBusVariant& value)
{
    take(nameSpace, key, unwrapped(value.variant()));
}

void DesktopPortal::take(const QString& nameSpace, const QString& key, const QVariant& value)
{
    const auto number = valueOf<quint32>(value);
    const auto truth = valueOf<bool>(value);
    if (number && nameSpace == kAppearance && key == kColorScheme) {
        theme::setDesktopScheme(schemeOf(*number));
    } else if (number && nameSpace == kAppearance && key == kReducedMotion) {
        m_isMotionReduced = *number == 1;
        applyMotion();
    } else if (truth && nameSpace == kGnome && key == kAnimations) {
        m_isAnimated = *truth;
        applyMotion();
    }
}

void DesktopPortal::applyMotion()
{
    theme::setAnimated(m_isAnimated && !m_isMotionReduced);
}

} // namespace keyfob
