#include "ui/text/displaytext.h"

#include <QGuiApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace keyfob {

namespace {

constexpr char16_t kFirstStrongIsolate = 0x2068;
constexpr char16_t kPopIsolate = 0x2069;
constexpr char16_t kControlPictures = 0x2400; // a picture for each of U+0000 to U+001F
constexpr char16_t kDeletePicture = 0x2421;
constexpr char16_t kNewLinePicture = 0x2424;
constexpr char16_t kZeroWidthSpace = 0x200b;
constexpr char16_t kFirstRightToLeft = 0x0590;
constexpr int kLongWord = 16; // letters

// What Qt's text layout begins a new line at, besides the line feed.
bool isLineBreak(QChar c)
{
    return c == QChar(u'\u0085') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

// Direction overrides and other signs that show nothing; the joiners belong to the script.
bool isInvisible(QChar c)
{
    const bool isJoiner = c == QChar(u'\u200c') || c == QChar(u'\u200d');
    return c.category() == QChar::Other_Control ||
           (c.category() == QChar::Other_Format && !isJoiner);
}

QString isolated(const QString& text)
{
    return QChar(kFirstStrongIsolate) + text + QChar(kPopIsolate);
}

} // namespace

QString displayText(const QString& serverText)
{
    return isolated(visibleText(serverText));
}

QString visibleText(const QString& serverText)
{
    QString result;
    result.reserve(serverText.size());
    for (const QChar c : serverText) {
        const char16_t code = c.unicode();
        if (code < 0x20) {
            result.append(QChar(static_cast<char16_t>(kControlPictures + code)));
        } else if (code == 0x7f) {
            result.append(QChar(kDeletePicture));
        } else if (isLineBreak(c)) {
            result.append(QChar(kNewLinePicture));
        } else if (isInvisible(c)) {
            result.append(QChar::ReplacementCharacter);
        } else {
            result.append(c);
        }
    }
    return result;
}

QString quotedText(const QString& serverText)
{
    const QString text = visibleText(serverText);
    const bool isPlain = QGuiApplication::isLeftToRight() && hasNoDirection(text);
    return isPlain ? text : isolated(text);
}

bool hasNoDirection(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < kFirstRightToLeft; });
}

QString wrappableText(const QString& text)
{
    QString result;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    int length = 0; // since the line could be broken
    for (qsizetype start = 0; start < text.size(); start = letters.position()) {
        if (letters.toNextBoundary() < 0) {
            letters.toEnd();
        }
        breaks.setPosition(start);
        length = text.at(start).isSpace() ? 0 : breaks.isAtBoundary() ? 1 : length + 1;
        if (length > kLongWord) {
            result.append(QChar(kZeroWidthSpace));
            length = 1;
        }
        result.append(QStringView(text).sliced(start, letters.position() - start));
    }
    return result;
}

} // namespace keyfob
