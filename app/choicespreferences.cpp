#include "app/choicespreferences.h"

#include <QSettings>

namespace keyfob {

using namespace std::chrono_literals;
using Values = ProgramChoices::Values;

namespace {

const QString kLanguage = QStringLiteral("window/language");
const QString kAppearance = QStringLiteral("window/appearance");
const QString kStartPlace = QStringLiteral("window/startPage");
const QString kClipboardTime = QStringLiteral("secrets/clearClipboardAfter");
const QString kShownTime = QStringLiteral("secrets/hideTokenAfter");
const QString kLockAfter = QStringLiteral("lock/afterMinutes");
const QString kLocksWithScreen = QStringLiteral("lock/withScreen");
const QString kNever = QStringLiteral("never");

// What an administrator may set, too.
constexpr auto kLeastTime = 5s;
constexpr auto kMostTime = 3600s;
constexpr auto kLeastLock = 1min;
constexpr auto kMostLock = 1440min;

template<typename Time>
Time readTime(const QVariant& value, Time least, Time most, Time otherwise)
{
    bool isNumber = false;
    const Time time(value.toString().toInt(&isNumber));
    if (value.toString() == kNever) {
        return Time::zero();
    }
    return isNumber && time >= least && time <= most ? time : otherwise;
}

template<typename Time>
QVariant word(Time time)
{
    return time == Time::zero() ? QVariant(kNever) : QVariant(static_cast<int>(time.count()));
}

} // namespace

Values readChoices(const QSettings& settings, const Values& defaults)
{
    Values choices = defaults;
    choices.language = settings.value(kLanguage).toString();
    choices.appearance = theme::appearanceOf(settings.value(kAppearance).toString());
    choices.startPlace = settings.value(kStartPlace).toString();
    choices.clipboardTime = readTime(settings.value(kClipboardTime), kLeastTime,
                                     kMostTime, defaults.clipboardTime);
    choices.shownTime = readTime(settings.value(kShownTime), kLeastTime, kMostTime,
                                 defaults.shownTime);
    choices.lockAfter = readTime<std::chrono::minutes>(settings.value(kLockAfter), kLeastLock,
                                                       kMostLock, defaults.lockAfter);
    choices.locksWithScreen
        = settings.value(kLocksWithScreen, defaults.locksWithScreen).toBool();
    return choices;
}

void writeChoices(QSettings& settings, const Values& choices, const Values& before)
{
    const auto write = [&settings](const QString& key, const QVariant& value, bool isOther) {
        if (isOther) {
            settings.setValue(key, value);
        }
    };
    write(kLanguage, choices.language, choices.language != before.language);
    write(kAppearance, theme::wordOf(choices.appearance), choices.appearance != before.appearance);
    write(kStartPlace, choices.startPlace, choices.startPlace != before.startPlace);
    write(kClipboardTime, word(choices.clipboardTime),
          choices.clipboardTime != before.clipboardTime);
    write(kShownTime, word(choices.shownTime), choices.shownTime != before.shownTime);
    write(kLockAfter, word(choices.lockAfter), choices.lockAfter != before.lockAfter);
    write(kLocksWithScreen, choices.locksWithScreen,
          choices.locksWithScreen != before.locksWithScreen);
}

} // namespace keyfob
