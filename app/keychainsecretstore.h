#pragma once

#include "models/session/secretstore.h"

#include <QPointer>

#include <memory>

namespace keyfob {

class KeyringReadAhead;

/// Secrets in the operating system's keychain, through QtKeychain (0.13.2): the Secret Service or
/// KWallet on Linux.
///
/// Text mode, one entry a key, entries over 2,000 bytes split (Windows takes 2,560). Never falls
/// back to plain text. A locked Secret Service whose prompt is dismissed answers a read with "not
/// found" and a removal with success while the entry stays: a removal overwrites first, and only
/// then believes. After a failure the keyring is looked for anew, so that one that has been started
/// again serves the next call. A job is never destroyed while it runs, be it that the store is: an
/// answer that nobody waits for any more is forgotten instead.
class KeychainSecretStore : public SecretStore
{
public:
    /// service: the name under which the keychain groups our entries. aheadKey: the entry that will
    /// be read first, while this store lives; its reading begins now.
    explicit KeychainSecretStore(QString service, const QString& aheadKey = {});

    ~KeychainSecretStore() override;

    /// What was read ahead and has not been asked for is of no use any more.
    void dropAhead();
    void read(const QString& key, QObject* context, ReadCallback callback) override;
    void write(const QString& key, SecretString secret, QObject* context,
               DoneCallback callback) override;
    void remove(const QString& key, QObject* context, DoneCallback callback) override;

private:
    struct Whole;

    /// Where a job works; a copy, because a job can outlive the store.
    struct Entry
    {
        QString service;
        QString key;
    };
    using Context = QPointer<QObject>;
    using Parts = std::shared_ptr<QByteArray>;

    static void readPart(const Entry& entry, int part, const Parts& soFar, const Context& context,
                         ReadCallback callback);
    static void writePart(const Entry& entry, int part, const std::shared_ptr<Whole>& whole,
                          const Context& context, DoneCallback callback);
    static void removePart(const Entry& entry, int part, const Context& context,
                           DoneCallback callback);

    void takeAhead(const Entry& entry, QObject* context, ReadCallback callback);

    QString m_service;
    std::unique_ptr<KeyringReadAhead> m_ahead;
};

} // namespace keyfob
