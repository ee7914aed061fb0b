#pragma once

#include "models/core/secretstring.h"

#include <expected>
#include <optional>

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

/// The API token in what may be a pasted one: 40 characters, or nc_pat_ and at least 40 more (as
/// documented for servers newer than 0.301). Unlike an auth token it is one word; only around it
/// are white space, quotes and the name of its header dropped.
[[nodiscard]] std::optional<SecretString> readPastedApiToken(const QString& text);

} // namespace keyfob
