#pragma once

#include "models/session/secretstore.h"

#include <QPointer>

#include <memory>

namespace keyfob {

/// Secrets in the operating system's keychain, through QtKeychain (0.13.2): the Secret Service or
/// KWallet on Linux.
///
/// Text mode, one entry a key, entries over 2,000 bytes split (Windows takes 2,560). Never falls
/// back to plain text. A locked Secret Service whose prompt is dismissed answers a read with "not
/// found" and a removal with success while the entry stays: a removal overwrites first, and only
/// then believes. A job is never destroyed while it runs: an answer that nobody waits for any more
/// is forgotten instead.
class KeychainSecretStore : public SecretStore
{
public:
    /// service: the name under which the keychain groups our entries.
    explicit KeychainSecretStore(QString service);

    void read(const QString& key, QObject* context, ReadCallback callback) override;
    void write(const QString& key, SecretString secret, QObject* context,
               DoneCallback callback) override;
    void remove(const QString& key, QObject* context, DoneCallback callback) override;

private:
    using Context = QPointer<QObject>;
    using Parts = std::shared_ptr<QByteArray>;
    using Whole = std::shared_ptr<SecretString>;

    void readPart(const QString& key, int part, Parts soFar, Context context,
                  ReadCallback callback);
    void writePart(const QString& key, int part, Whole whole, Context context,
                   DoneCallback callback);
    void removePart(const QString& key, int part, Context context, DoneCallback callback);

    QString m_service;
};

} // namespace keyfob
