#pragma once

#include "models/tokens/tokenfiltermodel.h"
#include "tests/support/tokensamples.h"
#include "tests/support/uitest.h"
#include "ui/tokens/tokentable.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace keyfob::test {

/// A page with a field and the table of five tokens, "tok 1" to "tok 5", ids alike.
class TokenTableFixture
{
public:
    TokenTableFixture()
    {
        filter.setSourceModel(&model);
        auto* column = new QVBoxLayout(&page);
        column->addWidget(field);
        column->addWidget(table);
        table->setModel(&filter);
        for (qint64 id = 1; id <= 5; ++id) {
            model.insertToken(sampleToken(id, QStringLiteral("tok %1").arg(id)));
        }
        page.resize(1100, 400);
        page.show();
    }

    [[nodiscard]] QRect cellRect(qint64 id, int column) const
    {
        return table->visualRect(filter.mapFromSource(model.indexOf(id, column)));
    }

    void click(qint64 id, int column) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cellRect(id, column).center());
    }

    TokenListModel model;
    TokenFilterModel filter;
    QWidget page;
    QLineEdit* field = new QLineEdit;
    TokenTable* table = new TokenTable;
};

} // namespace keyfob::test
