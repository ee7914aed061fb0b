#include "ui/text/datetext.h"

#include <QLocale>

namespace keyfob {

namespace {

// The C locale of a bare system writes dates as programs do, seconds included: not for people.
QLocale readableLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::Europe) : locale;
}

} // namespace

QString shortDate(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == QDate::currentDate()
               ? readableLocale().toString(local.time(), QLocale::ShortFormat)
               : dateAndTime(moment);
}

QString dateAndTime(const QDateTime& moment)
{
    return readableLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

} // namespace keyfob
