// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/filepreview.h"

#include "ui/parties/filesmodel.h"
#include "ui/support/filepictures.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace entente {

namespace {

constexpr int kPreviewWidth = 720;
constexpr int kPreviewHeight = 640;

} // namespace

FilePreview::FilePreview(const Attachment &file, const QByteArray &content, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_area(new QScrollArea(this))
    , m_picture(plainLabel({}, TypeRole::Body, Tone::Second, this))
    , m_pageName(plainLabel({}, TypeRole::Body, Tone::Second, this))
    , m_before(secondaryButton(tr("Previous page"), {}, this))
    , m_after(secondaryButton(tr("Next page"), {}, this))
    , m_copy(secondaryButton(tr("Save a copy…"), QStringLiteral("document-save"), this))
{
    setWindowTitle(file.name);
    const auto &theme = Theme::of(this);
    const auto room = parent && parent->window() ? parent->window()->size() : QSize(1024, 700);
    resize(qMin(theme.space(kPreviewWidth), room.width() - theme.space(32)),
           qMin(theme.space(kPreviewHeight), room.height() - theme.space(32)));
    build();
    const auto ratio = devicePixelRatioF();
    const int width = this->width() - theme.space(72);
    if (filepictures::isPicture(file.mediaType)) {
        auto image = filepictures::picture(content, file.mediaType,
                                           QSize(qRound(width * ratio), qRound(8 * width * ratio)));
        image.setDevicePixelRatio(ratio);
        showPicture(image, tr("Picture %1").arg(file.name));
    } else if (m_pdf = PdfPages::open(content); m_pdf) {
        showPage(0);
    } else {
        showPicture({}, {});
    }
}

FilePreview::~FilePreview() = default;

void FilePreview::build()
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(elidedLabel(m_file.name, TypeRole::Title, Tone::Normal, this));
    column->addWidget(plainLabel(fileKindAndSize(m_file), TypeRole::Small, Tone::Second, this));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_area->setWidget(m_picture);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Preview"));
    column->addWidget(m_area, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.space(8));
    foot->addWidget(m_before);
    foot->addWidget(m_after);
    foot->addWidget(m_pageName);
    foot->addStretch();
    foot->addWidget(m_copy);
    auto *close = primaryButton(tr("Close"), {}, this);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this, &FilePreview::copyAsked);
    connect(m_before, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    for (QWidget *part : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after),
                          static_cast<QWidget *>(m_pageName)})
        part->hide();
    close->setDefault(true);
    close->setFocus(Qt::OtherFocusReason);
}

void FilePreview::blockCopy(const QString &reason)
{
    setBlocked(m_copy, reason);
}

void FilePreview::showPicture(const QImage &image, const QString &name)
{
    m_hasPicture = !image.isNull();
    if (m_hasPicture) {
        m_picture->setPixmap(QPixmap::fromImage(image));
        m_picture->setAccessibleName(name);
        return;
    }
    m_picture->setText(
        m_file.mediaType == QLatin1String("application/pdf") && !PdfPages::isKnown()
            ? tr("This build shows no PDF pages. Save a copy to open it elsewhere.")
            : tr("This file cannot be shown here. Save a copy to open it elsewhere: the copy is "
                 "noted in the register."));
}

void FilePreview::showPage(int index)
{
    if (!m_pdf || index < 0 || index >= m_pdf->count())
        return;
    m_page = index;
    const int width = this->width() - Theme::of(this).space(72);
    const auto place = tr("Page %1 of %2").arg(index + 1).arg(m_pdf->count());
    showPicture(m_pdf->page(index, width, devicePixelRatioF()),
                tr("%1 of %2").arg(place, m_file.name));
    m_pageName->setText(place);
    const bool several = m_pdf->count() > 1;
    m_pageName->setVisible(several);
    m_before->setVisible(several);
    m_after->setVisible(several);
    m_before->setEnabled(index > 0);
    m_after->setEnabled(index + 1 < m_pdf->count());
    m_area->verticalScrollBar()->setValue(0);
}

void FilePreview::keyPressEvent(QKeyEvent *event)
{
    auto *bar = m_area->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        if (bar->value() < bar->maximum())
            bar->setValue(bar->value() + bar->pageStep());
        else
            showPage(m_page + 1);
        return;
    case Qt::Key_PageUp:
        if (bar->value() > bar->minimum())
            bar->setValue(bar->value() - bar->pageStep());
        else
            showPage(m_page - 1);
        return;
    case Qt::Key_Down: bar->setValue(bar->value() + bar->singleStep()); return;
    case Qt::Key_Up: bar->setValue(bar->value() - bar->singleStep()); return;
    default: QDialog::keyPressEvent(event);
    }
}

} // namespace entente
