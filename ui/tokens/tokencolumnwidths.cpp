#include "ui/tokens/tokencolumnwidths.h"

#include "models/tokens/tokenlistmodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace keyfob {

using Column = TokenListModel::Column;

namespace {

constexpr int kTokenLength = 40;  // characters of a NocoDB API token
constexpr int kActionsWidth = 9;  // characters that the header "Actions" needs
constexpr int kHiddenLength = 13; // characters of what stands for a hidden token, at most
constexpr int kNamesWidth = 36;   // the least for name and creator together
constexpr int kDateLength = 18;   // characters of a date with its time, or of a life in words

int cellPadding()
{
    return 2 * theme::space(theme::Space::M);
}

// Room for a whole token at once where there is some; else only while one is on display.
int tokenWidth(int room, int revealed)
{
    const QFontMetrics mono(theme::font(theme::TypeRole::Mono));
    const int whole = mono.horizontalAdvance(QString(kTokenLength, QLatin1Char('0')));
    const int wanted = std::max(whole, revealed) + cellPadding();
    if (wanted <= room || revealed > 0) {
        return wanted;
    }
    return mono.horizontalAdvance(QString(kHiddenLength, QLatin1Char('0'))) + cellPadding();
}

} // namespace

// Names and creators share what is left. No title is cut, in whatever language.
void layOutTokenColumns(QHeaderView& header, int room, int revealed)
{
    const auto atLeastTitle = [&header](int column, int width) {
        return std::max(width, header.sectionSizeHint(column));
    };
    const int actions = atLeastTitle(Column::ActionsColumn,
                                     theme::textWidth(kActionsWidth) + cellPadding());
    const int least = theme::textWidth(kNamesWidth);
    const int extra = theme::textWidth(kDateLength) + cellPadding();
    const int fixed = actions + (header.count() - Column::ColumnCount) * extra;
    const int token = tokenWidth(room - fixed - least, revealed);
    const int rest = std::max(room - fixed - token, least);
    const int name = atLeastTitle(Column::NameColumn, rest - rest / 2);
    header.resizeSection(Column::NameColumn, name);
    header.resizeSection(Column::CreatorColumn, atLeastTitle(Column::CreatorColumn, rest - name));
    header.resizeSection(Column::TokenColumn, atLeastTitle(Column::TokenColumn, token));
    header.resizeSection(Column::ActionsColumn, actions);
    for (int column = Column::ColumnCount; column < header.count(); ++column) {
        header.resizeSection(column, atLeastTitle(column, extra));
        header.moveSection(header.visualIndex(column), column - 1);
    }
    // Whatever else there is, what can be done with it stands at the end.
    header.moveSection(header.visualIndex(Column::ActionsColumn), header.count() - 1);
}

} // namespace keyfob
