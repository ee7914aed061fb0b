#include "tests/integration/faultmatrix.h"

namespace keyfob::test {

using Where = FaultRow::Where;
using Meaning = FaultRow::Meaning;

namespace {

QString cell(const char* sees, const char* state, const QString& requests)
{
    return QStringLiteral("%1; %2; %3")
        .arg(QString::fromUtf8(sees), QString::fromUtf8(state), requests);
}

} // namespace

QString expectedCell(Asked asked, const FaultRow& row)
{
    if (row.where == Where::SecondPage && asked != Asked::List) {
        return {};
    }
    return cell(row.sees, "in", QString::number(row.gets));
}

} // namespace keyfob::test
