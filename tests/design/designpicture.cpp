// Renders the picture of docs/design.md from what the code says: keyfob_design FILE.

#include "tests/design/designvalues.h"
#include "tests/design/scales.h"
#include "tests/design/specimen.h"

#include <QApplication>
#include <QPainter>

using namespace keyfob;

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2) {
        qFatal("usage: keyfob_design FILE");
    }
    theme::apply(application);
    design::Specimen specimen;
    theme::setAppearance(theme::Appearance::Dark);
    const QImage dark = specimen.picture();
    theme::setAppearance(theme::Appearance::Light);
    const QImage light = specimen.picture();
    const QImage scales = design::scales(light.width() + dark.width());
    QImage page(scales.width(), light.height() + scales.height(), QImage::Format_RGB32);
    QPainter painter(&page);
    painter.drawImage(0, 0, light);
    painter.drawImage(light.width(), 0, dark);
    painter.drawImage(0, light.height(), scales);
    painter.end();
    page.setText(design::kKey, design::values());
    return page.save(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
