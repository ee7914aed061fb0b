#include "ui/text/datetext.h"

#include <QLocale>

namespace keyfob {

QString shortDate(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate()
               ? locale.toString(local.time(), QLocale::ShortFormat)
               : locale.toString(local, QLocale::ShortFormat);
}

} // namespace keyfob
