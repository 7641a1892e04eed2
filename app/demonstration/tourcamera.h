// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QPixmap;
class QWidget;

namespace entente {

class Theme;

/// Takes the pictures of the tour and keeps count of those that could not be taken.
class TourCamera final
{
public:
    TourCamera(const QString &folder, const Theme &theme);

    /// Before the name of each picture from now on: "fr-dark-".
    void setPrefix(const QString &prefix) { m_prefix = prefix; }

    void picture(QWidget &widget, const QString &name);
    /// The dialog in the middle of its window, with the veil between.
    void pictureWith(QWidget &window, QWidget &dialog, const QString &name);
    /// Something that floats over its window where it stands: a menu, the reasons of a verdict.
    void pictureOver(QWidget &window, QWidget &floating, const QString &name);
    void miss(const QString &name) { m_missing.append(m_prefix + name); }

    /// Lets queued work and painting happen.
    void settle(int milliseconds = 150);
    /// Lets work happen until it is done; false when it takes too long.
    bool waitFor(const std::function<bool()> &done);

    int taken() const { return m_taken; }
    const QStringList &missing() const { return m_missing; }

private:
    void keep(const QPixmap &image, const QString &name);

    const QString m_folder;
    const Theme &m_theme;
    QString m_prefix;
    QStringList m_missing;
    int m_taken = 0;
};

} // namespace entente
