#pragma once

#include "models/api/apitoken.h"

#include <QStringList>

#include <vector>

namespace keyfob {

/// Of a token what goes into an exported list: not its secret.
struct ExportedToken
{
    explicit ExportedToken(const ApiToken& token)
        : id(token.id)
        , name(token.name)
        , creator(token.creator)
        , createdAt(token.createdAt)
        , lastUsedAt(token.lastUsedAt)
        , expiresAt(token.expiresAt)
        , isEnabled(token.isEnabled)
    {
    }

    qint64 id;
    QString name;
    QString creator;
    QDateTime createdAt;
    QDateTime lastUsedAt;
    QDateTime expiresAt;
    bool isEnabled;
};

/// The words of an exported list, which depend on the person's language.
struct TokenExportWords
{
    /// Of the columns name, creator, id, created, last used, expires, status.
    QStringList headers;
    QString enabled;
    QString disabled;
};

/// The tokens as CSV for a spreadsheet or a script: RFC 4180, UTF-8, times
/// in UTC as ISO 8601, empty where the server does not say.
///
/// Begins with a byte order mark: without one Excel reads UTF-8 as the local 8-bit text, and
/// spoils every name beyond ASCII; LibreOffice and the usual CSV readers skip it. A name that a
/// spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] QByteArray tokenListAsCsv(const std::vector<ExportedToken>& tokens,
                                        const TokenExportWords& words);

} // namespace keyfob
