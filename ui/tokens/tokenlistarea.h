#pragma once

#include "ui/theme/pictures.h"

#include <QWidget>

class QAction;

namespace keyfob {

class EmptyState;
class SkeletonRows;
class TokenTable;

/// The token table and what stands in its place while there are no rows to show. The table and its
/// header stay on screen in every state, so that nothing jumps and the keyboard keeps its place.
class TokenListArea : public QWidget
{
    Q_OBJECT

public:
    /// How the area looks; only Rows shows the table's rows.
    enum class State { Rows, Loading, Message };

    explicit TokenListArea(QWidget* parent = nullptr);

    [[nodiscard]] TokenTable* table() const { return m_table; }
    [[nodiscard]] State state() const { return m_state; }

    void showRows();
    void showLoading();
    /// At most one action becomes a button.
    void showMessage(theme::Picture picture, const QString& heading, const QString& text,
                     QAction* action = nullptr);
    [[nodiscard]] QString heading() const;
    /// What stands in the place of the rows, in words; nothing where rows do.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void enter(State state);
    void placeOverlays();

    TokenTable* m_table;
    SkeletonRows* m_skeleton;
    EmptyState* m_message;
    State m_state = State::Rows;
};

} // namespace keyfob
