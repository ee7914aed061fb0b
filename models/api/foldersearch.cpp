#include "models/api/foldersearch.h"

#include "models/api/apiclient.h"
#include "models/api/serverprobe.h"

namespace keyfob {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kDeadline = 5s;
constexpr qsizetype kMostFolders = 5;

QString parentOf(const QString& prefix)
{
    return prefix.left(std::max<qsizetype>(prefix.lastIndexOf(u'/'), 0));
}

} // namespace

QList<ServerUrl> likelyFolders(const ServerUrl& server)
{
    QStringList prefixes;
    for (QString above = server.prefix(); !above.isEmpty();) {
        above = parentOf(above);
        prefixes.append(above);
    }
    while (prefixes.size() > kMostFolders - 2) {
        prefixes.removeAt(prefixes.size() - 2); // the nearest ones and the host itself stay
    }
    for (const char* usual : {"/nocodb", "/nc", "/noco"}) {
        prefixes.append(QString::fromLatin1(usual));
    }
    prefixes.append(server.prefix() + QStringLiteral("/nocodb"));
    prefixes.removeDuplicates();
    prefixes.removeAll(server.prefix());
    QList<ServerUrl> folders;
    for (const QString& prefix : prefixes.mid(0, kMostFolders)) {
        folders.append(server.withPrefix(prefix));
    }
    return folders;
}

FolderSearch::FolderSearch(QNetworkAccessManager& manager, QObject* parent)
    : QObject(parent)
    , m_manager(manager)
{
}

FolderSearch::~FolderSearch() = default;

void FolderSearch::search(const ServerUrl& server)
{
    m_folders = likelyFolders(server);
    m_sinceStart.start();
    askNext();
}

void FolderSearch::cancel()
{
    m_folders.clear();
    m_scope.reset();
}

void FolderSearch::askNext()
{
    const auto left = kDeadline - std::chrono::milliseconds(m_sinceStart.elapsed());
    if (m_folders.isEmpty() || left <= 0ms) {
        cancel();
        return;
    }
    m_client = std::make_unique<ApiClient>(m_manager, m_folders.takeFirst());
    m_scope = std::make_unique<QObject>();
    m_client->send(serverInfoRequest(left), m_scope.get(),
                   [this](const ApiResult& result) { answered(result); });
}

void FolderSearch::answered(const ApiResult& result)
{
    const ServerUrl asked = m_client->server();
    if (readServerInfo(result, asked)) {
        cancel();
        Q_EMIT found(asked);
    } else {
        askNext();
    }
}

} // namespace keyfob
