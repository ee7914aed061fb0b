#include "ui/preferences/timeoptions.h"

#include <QCoreApplication>

#include <algorithm>

namespace keyfob {

using Option = ChoiceField::Option; // the words are filed under the namespace alone

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("keyfob", text);
}

template<typename Time>
QList<Option> options(QList<Time> times, Time chosen, const QString& text)
{
    if (chosen > Time::zero() && !times.contains(chosen)) {
        times.append(chosen);
    }
    std::sort(times.begin(), times.end());
    QList<Option> options;
    for (const Time& time : times) {
        options.append({text.arg(time.count()), qlonglong{time.count()}});
    }
    return options;
}

Option never()
{
    return {tr("Never"), qlonglong{0}};
}

} // namespace

QList<Option> timeOptions(QList<std::chrono::seconds> times,
                                       std::chrono::seconds chosen)
{
    return options(std::move(times), chosen, tr("%L1 s")) << never();
}

QList<Option> timeOptions(QList<std::chrono::minutes> times,
                                       std::chrono::minutes chosen)
{
    return QList{never()} + options(std::move(times), chosen, tr("%L1 min"));
}

} // namespace keyfob
