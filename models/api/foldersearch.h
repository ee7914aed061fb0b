#pragma once

#include "models/api/apirequest.h"
#include "models/api/serverurl.h"

#include <QElapsedTimer>
#include <QList>

#include <memory>

class QNetworkAccessManager;

namespace keyfob {

class ApiClient;

/// Where NocoDB may be on a host when it is not at this address: above it first, as of the address
/// of some page, then in the folders that it is usually put into. Five at most.
[[nodiscard]] QList<ServerUrl> likelyFolders(const ServerUrl& server);

/// Looks for NocoDB in other folders of a host, by the info call and without credentials. One
/// search at a time, the newest wins.
class FolderSearch : public QObject
{
    Q_OBJECT

public:
    explicit FolderSearch(QNetworkAccessManager& manager, QObject* parent = nullptr);
    ~FolderSearch() override;

    /// Ends within 5 s: by found(), or without a word.
    void search(const ServerUrl& server);
    void cancel();

Q_SIGNALS:
    void found(const keyfob::ServerUrl& server);

private:
    void askNext();
    void answered(const ApiResult& result);

    QNetworkAccessManager& m_manager;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QObject> m_scope; ///< context of the request under way
    QList<ServerUrl> m_folders;       ///< still to be asked
    QElapsedTimer m_sinceStart;
};

} // namespace keyfob
