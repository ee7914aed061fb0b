#pragma once

#include <QObject>

class QHeaderView;
class QMenu;

namespace keyfob {

class TokenTableModel;

/// By what the table is sorted and which columns it has, as a person chooses: by a click on the
/// header, or in a menu that the keyboard reaches, too.
class TokenColumns : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object; the header is of a table with the model.
    TokenColumns(TokenTableModel& model, QHeaderView& header);
    ~TokenColumns() override;

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    void retranslate();

private:
    void showOrder();
    void fillMenu();

    TokenTableModel& m_model;
    QHeaderView& m_header;
    QMenu* m_menu;
};

} // namespace keyfob
