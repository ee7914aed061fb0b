#pragma once

#include "models/api/apirequest.h"
#include "models/api/apitoken.h"

#include <vector>

namespace keyfob {

/// The calls for API tokens: list a page, create, and the ways to delete.
///
/// Facts from real servers, NocoDB 0.109.7 to 0.301.3: the list's pageInfo is wrong and is not
/// read; a super admin's list holds everybody's tokens; names are counted in code points.
class TokensApi
{
public:
    static constexpr int kPageSize = 1000;
    static constexpr int kMaxNameLength = 255; ///< as nameLength() counts

    /// As the server counts (0.111 to 0.301): an emoji is one, though it takes two UTF-16 units.
    [[nodiscard]] static qsizetype nameLength(const QString& name);

    using ListCallback = std::function<void(std::expected<std::vector<ApiToken>, ApiError>)>;
    using TokenCallback = std::function<void(std::expected<ApiToken, ApiError>)>;
    using DoneCallback = std::function<void(std::expected<void, ApiError>)>;
    using BasesCallback = std::function<void(std::expected<QStringList, ApiError>)>;

    /// The sender adds the auth token; it must outlive this object.
    explicit TokensApi(RequestSender& sender);

    /// Rows from offset on, at most kPageSize. Rows without a usable id are left out. A server
    /// that answers an offset past the end with an error in a 200 body gives a Validation error.
    void list(int offset, QObject* context, ListCallback callback);
    /// The new row, secret included, as the server's reply has it.
    void create(const QString& name, QObject* context, TokenCallback callback);
    /// By numeric id (from 0.260). Success is the server's word only: the list tells.
    void remove(qint64 id, QObject* context, DoneCallback callback);

    /// By the token's own text (NocoDB 0.111 to 0.251). The text is part of the address: only where
    /// the id has been shown not to work.
    void removeByText(const SecretString& token, QObject* context, DoneCallback callback);
    /// The ids of the user's bases.
    void bases(QObject* context, BasesCallback callback);
    /// Through one of the user's bases (NocoDB 0.109), by the token's text.
    void removeThroughBase(const QString& base, const SecretString& token, QObject* context,
                           DoneCallback callback);

private:
    void sendRemoval(const QString& routeTemplate, const QString& route, QObject* context,
                     DoneCallback callback);

    RequestSender& m_sender;
};

} // namespace keyfob
