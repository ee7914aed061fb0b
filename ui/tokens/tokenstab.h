#pragma once

#include "models/accounts/account.h"
#include "models/tokens/tokenformat.h"
#include "ui/text/sentence.h"
#include "ui/tokens/tokentablemodel.h"

#include <QWidget>

namespace keyfob {

class ForeignToken;
class KeptTokens;
class MenuButton;
class RowFlash;
class SecretClipboard;
class SelectionDeletion;
class TextLabel;
class TokenActions;
class TokenAddition;
class TokenBars;
class TokenColumns;
class TokenCopying;
class TokenEditor;
class TokenExporting;
class TokenFilterRow;
class TokenHandover;
class TokenKeeping;
class TokenListArea;
class TokenListStatus;
class TokenReplacement;
class TokenReveal;
class TokenTable;
class TokenTesting;
class WrapLayout;

/// The Tokens tab: puts together the pieces that list, filter, add, copy and delete tokens.
class TokensTab : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the tab.
    TokensTab(Account& account, SecretClipboard& clipboard);
    ~TokensTab() override;

    /// Puts the keyboard where work goes on: into the table, or a name that was begun.
    void focusContent();
    [[nodiscard]] TokenAddition& addition() const { return *m_addition; }
    /// How long a token is shown; zero: without end.
    void setShownFor(std::chrono::seconds time);

Q_SIGNALS:
    /// Something is done, in words.
    void said(const keyfob::Sentence& sentence);
    /// A secret is in the clipboard; which one, in words.
    void copied(const keyfob::Sentence& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] WrapLayout* makeHeading();
    void connectAll();
    void connectNewTokens();
    void connectActions();
    void retranslate();

    void copy(std::optional<TokenFormat> format);
    void focusTable();
    void sessionChanged();
    void selectNew(qint64 id);
    void tokenPasted(const std::vector<qint64>& ids);
    void leaveAccount();

    void applyOwner();
    void updateActions();

    Session& m_session;
    TokenService& m_service;
    TokenListModel& m_model;
    KeptTokens& m_kept;
    TokenTableModel m_filtered;
    TokenListArea* m_area;
    TokenTable* m_table;
    TokenActions* m_actions;
    ForeignToken* m_foreign;
    TokenReveal* m_reveal;
    TokenEditor* m_editor;
    TokenBars* m_bars;
    TokenCopying* m_copying;
    TokenTesting* m_testing;
    TokenAddition* m_addition;
    SelectionDeletion* m_deletion;
    TokenKeeping* m_keeping;
    TokenHandover* m_handover;
    TokenReplacement* m_replacement;
    TextLabel* m_title;
    TokenFilterRow* m_filterRow;
    MenuButton* m_actionsButton;
    TokenListStatus* m_status;
    TokenExporting* m_exporting = nullptr;
    RowFlash* m_flash = nullptr;
    TokenColumns* m_columns = nullptr;
};

} // namespace keyfob
