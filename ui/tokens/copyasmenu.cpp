#include "ui/tokens/copyasmenu.h"

#include <array>

namespace keyfob {

namespace {

constexpr std::array kFormats{TokenFormat::Header, TokenFormat::Bearer, TokenFormat::Json,
                              TokenFormat::Curl, TokenFormat::Env};

QString textFor(TokenFormat format)
{
    switch (format) {
    case TokenFormat::Header:
        return CopyAsMenu::tr("xc-token Header");
    case TokenFormat::Bearer:
        return CopyAsMenu::tr("Authorization Header");
    case TokenFormat::Json:
        return CopyAsMenu::tr("JSON Headers");
    case TokenFormat::Curl:
        return CopyAsMenu::tr("curl Line");
    case TokenFormat::Env:
        return CopyAsMenu::tr(".env Line");
    }
    Q_UNREACHABLE();
}

} // namespace

CopyAsMenu::CopyAsMenu(QWidget* parent)
    : QMenu(parent)
{
    for (const TokenFormat format : kFormats) {
        connect(addAction(QString()), &QAction::triggered, this,
                [this, format] { Q_EMIT chosen(format); });
    }
    retranslate();
}

void CopyAsMenu::retranslate()
{
    setTitle(tr("Copy As"));
    for (std::size_t i = 0; i < kFormats.size(); ++i) {
        actions().at(static_cast<qsizetype>(i))->setText(textFor(kFormats.at(i)));
    }
}

} // namespace keyfob
