#include "tests/support/fakenocodbpaging.h"

#include <algorithm>

namespace keyfob::test {

namespace {

constexpr qint64 kDefaultPageSize = 25;
constexpr qint64 kLargestPageSize = 1000;

} // namespace

PageRequest pageRequest(const QUrlQuery& query)
{
    PageRequest request;
    request.offset = query.queryItemValue(QStringLiteral("offset")).toLongLong();
    request.page = std::max(query.queryItemValue(QStringLiteral("page")).toLongLong(), qint64(0));
    const QString limit = query.queryItemValue(QStringLiteral("limit"));
    if (limit.isEmpty()) {
        return request;
    }
    bool isNumber = false;
    const int number = limit.toInt(&isNumber);
    request.limit = isNumber && number >= 0 ? number : -1;
    request.askedLimit = isNumber ? number : -1;
    return request;
}

QJsonObject pageInfo(const PageRequest& request, qint64 total)
{
    const qint64 size = request.askedLimit > 0
                            ? std::min<qint64>(request.askedLimit, kLargestPageSize)
                            : kDefaultPageSize;
    QJsonObject info{{QStringLiteral("totalRows"), total}, {QStringLiteral("pageSize"), size}};
    const bool isWholePage = request.page > 0 || request.offset % size == 0;
    if (!isWholePage) {
        info.insert(QStringLiteral("offset"), request.offset);
        info.insert(QStringLiteral("isFirstPage"), false);
        info.insert(QStringLiteral("isLastPage"), request.offset + size >= total);
        return info;
    }
    const qint64 page = request.page > 0 ? request.page : request.offset / size + 1;
    info.insert(QStringLiteral("page"), page);
    info.insert(QStringLiteral("isFirstPage"), page == 1);
    info.insert(QStringLiteral("isLastPage"), page * size >= total);
    return info;
}

} // namespace keyfob::test
