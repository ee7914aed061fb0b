#pragma once

#include "models/tokens/tokenexport.h"
#include "models/tokens/tokenfiltermodel.h"
#include "models/tokens/tokenservice.h"
#include "ui/text/sentence.h"

namespace keyfob {

class MessageBar;

/// Saves the rows that are seen, in their order and without their secrets, in a file that the
/// person chooses.
class TokenExporting : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. result: for what went wrong.
    TokenExporting(const Session& session, const TokenListModel& model,
                   const TokenFilterModel& filtered, MessageBar& result, QWidget& page);

    /// Asks for the file, which asks before it replaces one.
    void begin();

Q_SIGNALS:
    void said(const keyfob::Sentence& sentence);

private:
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] std::vector<ExportedToken> rows() const;
    void save(const QString& path);
    void saved(const QString& path, bool isSaved);

    const Session& m_session;
    const TokenListModel& m_model;
    const TokenFilterModel& m_filtered;
    MessageBar& m_result;
    QWidget& m_page;
};

} // namespace keyfob
