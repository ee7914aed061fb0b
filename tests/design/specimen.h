#pragma once

#include <QWidget>

namespace keyfob::design {

/// What the roles look like in use: one of each kind of text, button, field, message and picture.
class Specimen : public QWidget
{
    Q_OBJECT

public:
    Specimen();

    /// In the scheme in force, with the keyboard in its field.
    [[nodiscard]] QImage picture();

private:
    void addTypes();
    void addButtons();
    void addFields();
    void addMessages();
    void addIcons();
    void addPictures();
};

} // namespace keyfob::design
