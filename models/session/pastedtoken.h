#pragma once

#include "models/core/secretstring.h"

#include <expected>
#include <vector>

namespace keyfob {

/// Why a pasted text is no auth token.
enum class PasteProblem {
    Empty,
    ApiToken, ///< 40 characters, or one that begins with nc_pat_: it cannot manage API tokens
    NotAToken,
};

/// The auth token in what a person has pasted: white space, quotes and the name of the header
/// ("xc-auth:") around it are dropped. What it claims is not verified; AuthToken reads it.
[[nodiscard]] std::expected<SecretString, PasteProblem> readPastedToken(const QString& text);

/// What may be API tokens in a pasted text, alone or among other words, as in a header or a curl
/// line: every word of 40 characters, or of nc_pat_ and at least 40 more (as documented for
/// servers newer than 0.301).
[[nodiscard]] std::vector<SecretString> readPastedApiTokens(QStringView text);

} // namespace keyfob
