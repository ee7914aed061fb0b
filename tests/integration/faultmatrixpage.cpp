#include "tests/integration/faultmatrix.h"

namespace keyfob::test {

namespace {

constexpr auto kIntroduction = R"(# What happens when something goes wrong

Written by `KEYFOB_WRITE_FAULT_MATRIX=1 build/release/tests/integration/tst_faultmatrix`, which also
fails when a cell is another one than its rule says, or than this page shows. The rules, and the
exceptions with their reasons, are in `tests/integration/faultmatrixrules.cpp`.

Down: what goes wrong. Across: what was asked for, by a person who is signed in and has three tokens
(the first three columns: who is not). A fault meets the request itself; what is asked after it is
answered honestly. Only where the server cannot be reached or trusted at all, everything meets it.

A cell says: what the person is told (the sentences are below); the session afterwards; how many of
these requests the server saw, `+` those that came of it (looking up what a write has done, asking
who we are). `n` stands for more than three. Of a GET Keyfob sends one more when the connection
closed silently, and Qt sends each of them again by itself. Of a write there is one: `2` in the
column of deletions is another key, because releases differ in what they delete by.

`unclear`: told as such, because not even the list could be read. `not renewed`: the server has
refused to renew the session, which lives until its token ends.

In every cell, and so in none of them: the keychain's entry stays, unless somebody logged out; the
rows of the list stay, unless one was added or deleted; no other address than the server's got a
request, and none of it a password, a token or a cookie; nothing was sent over a certificate that is
not trusted.
)";

QString line(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

} // namespace

QString faultMatrixPage(const std::function<QString(const FaultRow&, Asked)>& seen)
{
    QStringList titles{QStringLiteral("fault")};
    for (const Asked asked : kEverythingAsked) {
        titles.append(QString::fromUtf8(describe(asked).title));
    }
    QString page = QString::fromUtf8(kIntroduction) + u'\n' + line(titles);
    page += line(QStringList(titles.size(), QStringLiteral("---")));
    for (const FaultRow& row : faultRows()) {
        QStringList cells{row.name};
        for (const Asked asked : kEverythingAsked) {
            const QString cell = seen(row, asked);
            cells.append(cell.isEmpty() ? QStringLiteral("–") : cell);
        }
        page += line(cells);
    }
    page += QStringLiteral("\nThe session: `in`, `out`, `offline` (kept, and tried again), `ended` "
                           "(the server has ended it).\n\n");
    page += line({QStringLiteral("told"), QStringLiteral("sentence")});
    page += line({QStringLiteral("---"), QStringLiteral("---")});
    for (const Told& told : everythingTold()) {
        const QString sentence = QString::fromUtf8(told.sentence);
        page += line({QString::fromUtf8(told.code),
                      sentence.isEmpty() ? QStringLiteral("nothing: it went well") : sentence});
    }
    return page;
}

} // namespace keyfob::test
