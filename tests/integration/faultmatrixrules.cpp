#include "tests/integration/faultmatrix.h"

#include <algorithm>

namespace keyfob::test {

using Where = FaultRow::Where;
using Meaning = FaultRow::Meaning;

namespace {

constexpr int kMany = 3;

struct Exception
{
    Asked asked;
    const char* row;
    const char* cell;
    const char* reason;
};

constexpr std::array kExceptions{
    Exception{Asked::Probe, "wrong types", "well; out; 1",
              "that there is an authType is what makes it NocoDB, whatever its value"},
    Exception{Asked::Probe, "404", "not NocoDB; out; n", "asked again: it may be starting"},
    Exception{Asked::Probe, "404 with a page", "not NocoDB; out; n", "the same"},
    Exception{Asked::SignIn, "wrong types", "well; in; 1+n",
              "a number counts as text; the session is renewed by its cookie at once"},
    Exception{Asked::Me, "wrong types", "well; in; 1+2", "a number counts as text"},
    Exception{Asked::Renew, "wrong types", "well; in; 1", "the same; the next renewal mends it"},
    Exception{Asked::SignOut, "wrong types", "well; out; 1", "what it says is not read"},
    Exception{Asked::Profile, "wrong types", "well; in; 1+1", "a number counts as text"},
    Exception{Asked::Password, "wrong types", "well; in; 1+1", "what it says is not read"},
    Exception{Asked::Password, "half of the JSON", "unknown; in; 1+1",
              "the new cookie was read, and the session goes on with it"},
    Exception{Asked::List, "HTML with 200", "odd; offline; 1",
              "nothing of it is NocoDB's: somebody else answers in its place"},
    Exception{Asked::List, "an empty body with 200", "odd; offline; 1", "the same"},
    Exception{Asked::Delete, "a body of 100 MB", "large; in; 1+2", "no other key is tried"},
    Exception{Asked::Delete, "the same, of unknown length", "large; in; 1+2", "the same"},
    Exception{Asked::Delete, "a gzip bomb", "odd; in; 2+n", "the first answer is told"},
    Exception{Asked::Delete, "407 in place of the answer", "proxy; in; 1+2",
              "the list, which is read then, is answered"},
    Exception{Asked::Password, "407 in place of the answer", "proxy; in; 1+1",
              "the session is looked after, and me is answered"},
};

// Which says no, and is not NocoDB's.
bool isPageOfNo(const FaultRow& row)
{
    return (row.status == 400 || row.status == 401 || row.status == 403)
           && row.name.endsWith(QLatin1String("with a page"));
}

// Statuses by which a dead session can show: "me" is asked before anything is made of them.
bool mayBeDeadSession(const FaultRow& row)
{
    return row.status == 400 || row.status == 401 || row.status == 403 || row.status == 500;
}

bool isWholeServer(const FaultRow& row)
{
    return row.where != Where::Answer && row.where != Where::SecondPage;
}

bool outcomeIsUnclear(const FaultRow& row)
{
    return row.meaning == Meaning::Lost || row.meaning == Meaning::Elsewhere ||
           row.meaning == Meaning::Broken;
}

QString cell(const char* sees, const char* state, const QString& requests)
{
    return QStringLiteral("%1; %2; %3")
        .arg(QString::fromUtf8(sees), QString::fromUtf8(state), requests);
}

QString count(const FaultRow& row, int own, int others = 0)
{
    const auto text = [](int number) {
        return number > kMany ? QStringLiteral("n") : QString::number(number);
    };
    if (isWholeServer(row)) {
        return text(0);
    }
    return others == 0 ? text(own) : text(own) + u'+' + text(others);
}

// What answers but not as NocoDB does is another server, unless it sends us on or asks for a pause.
QString probe(const FaultRow& row)
{
    const bool isSentOn = row.meaning == Meaning::Elsewhere && row.status >= 300;
    const bool isNoWord = row.meaning == Meaning::Refused && row.status != 409 && row.status != 429;
    const bool isAnother = (row.meaning == Meaning::Elsewhere && !isSentOn) || isNoWord;
    return cell(isAnother ? "not NocoDB" : row.sees, "out", count(row, row.gets));
}

// A page of status 401 or 403 says nothing of the pair.
QString signIn(const FaultRow& row)
{
    if (row.meaning == Meaning::Well) {
        return cell(row.sees, "in", count(row, 1, 2));
    }
    const char* sees = isPageOfNo(row) ? "odd" : row.sees;
    return cell(sees, "out", count(row, 1));
}

// "me" answers everybody: whoever refuses refuses the token, but for a page.
QString me(const FaultRow& row)
{
    if (row.meaning == Meaning::Well) {
        return cell(row.sees, "in", count(row, 1, 2));
    }
    const bool isRefusal = row.status == 400 || row.status == 401 || row.status == 403;
    const char* sees = isPageOfNo(row) ? "odd" : isRefusal ? "token refused" : row.sees;
    return cell(sees, "out", count(row, row.gets));
}

// A refusal in NocoDB's own words: the session lives to the end of its token, as "me" says. Of
// whatever else goes wrong the session is kept, with all that renews it.
QString renew(const FaultRow& row)
{
    if (row.meaning == Meaning::Well) {
        return cell(row.sees, "in", count(row, 1));
    }
    const bool isNo = row.status == 400 || row.status == 401 || row.status == 403;
    if (isNo && !isPageOfNo(row)) {
        return cell("well", "in", count(row, 1, 1)) + QStringLiteral("; not renewed");
    }
    return cell(isNo ? "odd" : row.sees, "offline", count(row, 1));
}

QString signOut(const FaultRow& row)
{
    return cell(row.meaning == Meaning::Well ? "well" : "not told", "out", count(row, 1));
}

QString list(const FaultRow& row)
{
    const bool isAway = row.meaning == Meaning::NotSent || row.meaning == Meaning::Lost;
    const int pages = row.meaning == Meaning::Well ? 2 : row.gets;
    return cell(row.sees, isAway ? "offline" : "in",
                count(row, pages, mayBeDeadSession(row) ? 1 : 0));
}

// What is unclear is looked up in the list, two pages of it; nothing is sent twice.
QString create(const FaultRow& row)
{
    if (row.meaning == Meaning::Well || row.isDone) {
        return cell("well", "in", count(row, 1, 2));
    }
    const bool isAway = isWholeServer(row) || row.meaning == Meaning::NotSent;
    const int looks = (mayBeDeadSession(row) ? 1 : 0) + (outcomeIsUnclear(row) ? 2 : 0);
    const bool isUnclear = row.where == Where::ResetUnread;
    return cell(row.sees, isAway ? "offline" : "in", count(row, 1, looks)) +
           (isUnclear ? QStringLiteral("; unclear") : QString());
}

// The list tells, always. What may be a key of another release is tried as the next release's: by
// the token's text, and through a base, of which there is none here.
QString remove(const FaultRow& row)
{
    if (row.meaning == Meaning::Well || row.isDone) {
        return cell("well", "in", count(row, 1, 3));
    }
    if (isWholeServer(row)) {
        const bool isUnclear = row.where == Where::ResetUnread;
        return cell(row.sees, "offline", count(row, 1)) +
               (isUnclear ? QStringLiteral("; unclear") : QString());
    }
    const bool isOk = row.meaning == Meaning::Elsewhere && row.status == 0;
    const bool mayBeWrongKey =
        isOk || row.status == 400 || row.status == 404 || row.status == 422 || row.status >= 500;
    const int looks = row.status == 401 || row.status == 403 ? 3 : 2;
    return cell(isOk ? "no base" : row.sees, "in",
                mayBeWrongKey ? count(row, 2, kMany + 1) : count(row, 1, looks));
}

// Asked for again after what is unclear: the name that is there is shown.
QString profile(const FaultRow& row)
{
    const bool isAway = row.meaning == Meaning::NotSent || row.meaning == Meaning::Lost;
    const bool isLookedUp = row.meaning == Meaning::Well || outcomeIsUnclear(row);
    const int looks = (mayBeDeadSession(row) ? 1 : 0) + (isLookedUp ? 1 : 0);
    return cell(row.status == 404 ? "no names" : row.sees, isAway ? "offline" : "in",
                count(row, 1, looks));
}

// Done, but the new cookie is lost: nothing can renew the session, and "me" says that it is over.
QString password(const FaultRow& row)
{
    if (row.isDone && row.meaning != Meaning::Well) {
        return cell("unknown", "ended", count(row, 1, 2));
    }
    const bool isLookedAfter =
        row.meaning == Meaning::Well || outcomeIsUnclear(row) || row.status == 401;
    return cell(outcomeIsUnclear(row) ? "unknown" : row.sees, isWholeServer(row) ? "offline" : "in",
                count(row, 1, isLookedAfter ? 1 : 0));
}

QString byRule(Asked asked, const FaultRow& row)
{
    switch (asked) {
    case Asked::Probe:
        return probe(row);
    case Asked::SignIn:
        return signIn(row);
    case Asked::Me:
        return me(row);
    case Asked::Renew:
        return renew(row);
    case Asked::SignOut:
        return signOut(row);
    case Asked::List:
        return list(row);
    case Asked::Create:
        return create(row);
    case Asked::Delete:
        return remove(row);
    case Asked::Profile:
        return profile(row);
    case Asked::Password:
        return password(row);
    }
    Q_UNREACHABLE();
}

} // namespace

QString expectedCell(Asked asked, const FaultRow& row)
{
    if (row.where == Where::SecondPage && asked != Asked::List) {
        return {};
    }
    const auto exception =
        std::find_if(kExceptions.begin(), kExceptions.end(), [&](const Exception& candidate) {
            return candidate.asked == asked && row.name == QLatin1String(candidate.row);
        });
    return exception == kExceptions.end() ? byRule(asked, row) : QString::fromUtf8(exception->cell);
}

} // namespace keyfob::test
