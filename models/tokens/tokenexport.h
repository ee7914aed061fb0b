#pragma once

#include "models/api/apitoken.h"

#include <QStringList>

#include <vector>

namespace keyfob {

/// The words of an exported list, which depend on the person's language.
struct TokenExportWords
{
    /// Of the columns name, creator, id, created, last used, expires, status.
    QStringList headers;
    QString enabled;
    QString disabled;
};

/// The tokens, without their secrets, as CSV for a spreadsheet or a script: RFC 4180, UTF-8, times
/// in UTC as ISO 8601, empty where the server does not say.
///
/// Begins with a byte order mark: without one Excel reads UTF-8 as the local 8-bit text, and
/// spoils every name beyond ASCII; LibreOffice and the usual CSV readers skip it. A name that a
/// spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] QByteArray tokenListAsCsv(const std::vector<const ApiToken*>& tokens,
                                        const TokenExportWords& words);

} // namespace keyfob
