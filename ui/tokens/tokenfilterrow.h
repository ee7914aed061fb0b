#pragma once

#include "models/tokens/tokenfiltermodel.h"
#include "models/tokens/tokenlistmodel.h"

#include <QWidget>

class QAction;
class QLineEdit;

namespace keyfob {

class Choice;
class TextLabel;

/// The row above the list: what of it is to be seen, and how much that is.
class TokenFilterRow : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the row. reload and find: the commands that it shows and serves.
    TokenFilterRow(const TokenListModel& model, TokenFilterModel& filtered, QAction& reload,
                   QAction& find, QWidget* parent = nullptr);

    /// "3 of 44".
    [[nodiscard]] TextLabel& count() const { return *m_count; }
    void clear();
    /// Widens what is to be seen until this row is.
    void uncover(qint64 id);
    /// Back to how everybody begins: the own ones, without a filter.
    void reset();
    /// Whose tokens the person's own are.
    void setOwnId(const QString& userId);

Q_SIGNALS:
    /// Other rows are to be seen.
    void changed();
    /// The keyboard is to go to what was found.
    void left();
    /// Somebody wants to know which token this is: one of these rows. The filter stays.
    void tokenPasted(const std::vector<qint64>& ids);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fitHint();
    void apply();
    [[nodiscard]] bool take(const std::vector<SecretString>& tokens);

    const TokenListModel& m_model;
    TokenFilterModel& m_filtered;
    QAction& m_find;
    QLineEdit* m_text;
    Choice* m_owners;
    TextLabel* m_count;
    QString m_hint; ///< what the field shows while it is empty and wide enough
    QString m_ownId;
};

} // namespace keyfob
