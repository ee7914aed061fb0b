#pragma once

#include "models/tokens/tokenservice.h"
#include "ui/text/sentence.h"

namespace keyfob {

class TokenEditor;

/// What happens between Add New API Token and the new row: opens the editor, sends what was typed
/// once, and says under the field what went wrong.
class TokenAddition : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    TokenAddition(Session& session, TokenService& service, TokenListModel& model,
                  TokenEditor& editor);

    void begin();
    /// With this name filled in, unless the person has begun one; without a name as begin().
    void beginWith(const QString& name);
    /// Closes the editor without saving.
    void giveUp();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    /// The editor was opened or closed.
    void openChanged();
    /// The new token has its row.
    void finished(qint64 id);
    void said(const keyfob::Sentence& sentence);

private:
    void tellWhyNot();
    void save(const QString& name);
    void added(qint64 id);
    void failed(const ApiError& error, bool maybeCreated);
    void hint(const QString& name);
    [[nodiscard]] QString suggestion() const;

    Session& m_session;
    TokenService& m_service;
    TokenListModel& m_model;
    TokenEditor& m_editor;
    bool m_isSaving = false; ///< what the service answers next is ours
};

} // namespace keyfob
