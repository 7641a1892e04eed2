// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/tourcamera.h"

#include "ui/support/theme.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kTooLong = 60'000;

} // namespace

TourCamera::TourCamera(const QString &folder, const Theme &theme) : m_folder(folder), m_theme(theme)
{}

void TourCamera::settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool TourCamera::waitFor(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.hasExpired(kTooLong))
            return false;
        settle(20);
    }
    return true;
}

void TourCamera::picture(QWidget &widget, const QString &name)
{
    settle();
    keep(widget.grab(), name);
}

void TourCamera::pictureWith(QWidget &window, QWidget &dialog, const QString &name)
{
    settle();
    auto whole = window.grab();
    QPainter painter(&whole);
    painter.fillRect(whole.rect(),
                     m_theme.isDark() ? QColor(0, 0, 0, 140) : QColor(18, 28, 27, 107));
    const auto front = dialog.grab();
    painter.drawPixmap(
        QPoint((window.width() - dialog.width()) / 2, (window.height() - dialog.height()) / 2),
        front);
    painter.end();
    keep(whole, name);
}

void TourCamera::pictureOver(QWidget &window, QWidget &floating, const QString &name)
{
    settle();
    auto whole = window.grab();
    QPainter painter(&whole);
    painter.drawPixmap(window.mapFromGlobal(floating.mapToGlobal(QPoint(0, 0))), floating.grab());
    painter.end();
    keep(whole, name);
}

void TourCamera::keep(const QPixmap &image, const QString &name)
{
    if (image.save(QDir(m_folder).filePath(m_prefix + name + u".png"_s)))
        ++m_taken;
    else
        miss(name);
}

} // namespace entente
