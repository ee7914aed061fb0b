#include "tests/gallery/pseudotranslator.h"

#include "tests/support/sentencerecorder.h"

namespace keyfob::test {

QString PseudoTranslator::translate(const char* context, const char* source, const char*,
                                    int) const
{
    if (!isOurs(context)) {
        return {};
    }
    static const QString kPlain = QStringLiteral("aeiouyAEIOUY");
    static const QString kAccented = QStringLiteral("áéíóúýÁÉÍÓÚÝ");
    QString text = QString::fromUtf8(source);
    for (QChar& c : text) {
        if (const auto at = kPlain.indexOf(c); at >= 0) {
            c = kAccented.at(at);
        }
    }
    return QStringLiteral("[") + text + QString(text.size() / 4, u'·') + QStringLiteral("]");
}

} // namespace keyfob::test
