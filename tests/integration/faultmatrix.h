#pragma once

#include "tests/support/fakenocodb.h"

#include <QString>

#include <array>
#include <functional>
#include <vector>

namespace keyfob::test {

/// What the program asks a server for; the columns of the fault matrix.
enum class Asked { Probe, SignIn, Me, Renew, SignOut, List, Create, Delete, Profile, Password };

inline constexpr std::array kEverythingAsked{
    Asked::Probe, Asked::SignIn, Asked::Me,     Asked::Renew,   Asked::SignOut,
    Asked::List,  Asked::Create, Asked::Delete, Asked::Profile, Asked::Password};

struct AskedFor
{
    const char* title;
    const char* method;
    const char* path;
};
[[nodiscard]] AskedFor describe(Asked asked);

/// What goes wrong; the rows.
struct FaultRow
{
    /// Answer: to the very request, what comes after it is answered honestly. The others meet
    /// whatever is sent from then on.
    enum class Where { Answer, SecondPage, Refused, ResetUnread, Certificate, Proxy, Name };
    /// What the answer means for the session and for a write.
    enum class Meaning {
        Well,      ///< nothing is wrong with it
        NotSent,   ///< the server was not reached, and has done nothing
        Lost,      ///< it may have been done; the server may be out of reach
        Elsewhere, ///< an answer that is not NocoDB's: it may have been done
        Refused,   ///< a clear no
        Broken,    ///< the server has a problem of its own: it may have been done
    };

    QString name;
    Where where;
    Meaning meaning;
    const char* sees; ///< code of what is said of it, unless the request has its own words
    int status = 0;   ///< of the answer
    int gets = 1;     ///< how often a GET is sent
    std::function<Fault(const QUrl& own, const QUrl& other)> fault = {};
    const char* certificate = "";
    bool isHttps = false;
    bool isDone = false; ///< the server has done what was asked, all the same
};

[[nodiscard]] std::vector<FaultRow> faultRows();

/// What a cell has to be, by rules and by exceptions that give their reason. Empty: there is no
/// such cell.
[[nodiscard]] QString expectedCell(Asked asked, const FaultRow& row);

/// The matrix for people to read, in Markdown.
[[nodiscard]] QString faultMatrixPage(const std::function<QString(const FaultRow&, Asked)>& seen);

/// What a person can be told: code and sentence, the server being called "the server".
struct Told
{
    const char* code;
    const char* sentence;
};
[[nodiscard]] const std::vector<Told>& everythingTold();
/// The sentence itself where there is no code for it.
[[nodiscard]] QString codeOf(const QString& sentence);

} // namespace keyfob::test
