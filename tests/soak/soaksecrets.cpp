#include "tests/soak/soaksecrets.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace keyfob::test {

namespace {

constexpr qsizetype kLeastLength = 12; // shorter ones would be found by chance
const QString kKeyrings = QStringLiteral("/.local/share/keyrings/");

} // namespace

void SoakSecrets::add(const QByteArray& secret)
{
    if (secret.size() >= kLeastLength) {
        m_secrets.insert(secret);
    }
}

void SoakSecrets::addAllOf(const FakeNocoDb& server)
{
    for (const FakeToken& token : server.tokens()) {
        add(token.token.toUtf8());
    }
    for (const FakeRequest& request : server.requests()) {
        add(request.header("xc-auth"));
        add(request.cookie("refresh_token"));
    }
}

bool SoakSecrets::isIn(const QByteArray& text) const
{
    QByteArray narrow = text; // of text in UTF-16, too
    narrow.replace('\0', QByteArray());
    return std::any_of(m_secrets.begin(), m_secrets.end(), [&](const QByteArray& secret) {
        return text.contains(secret) || narrow.contains(secret);
    });
}

QString SoakSecrets::fileWithOne(const QStringList& folders) const
{
    for (const QString& folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().contains(kKeyrings) && file.open(QIODevice::ReadOnly)
                && isIn(file.readAll())) {
                return file.fileName();
            }
        }
    }
    return {};
}

} // namespace keyfob::test
