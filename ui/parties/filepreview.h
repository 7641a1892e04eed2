// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;

namespace entente {

class PdfPages;

/// A file of the vault, shown from memory: pictures and the pages of a PDF; of anything else what it is, and how to get
/// a copy of it.
class FilePreview final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilePreview)
public:
    FilePreview(const Attachment &file, const QByteArray &content, QWidget *parent = nullptr);
    ~FilePreview() override;

    bool showsPicture() const { return m_hasPicture; }
    int page() const { return m_page; }
    /// Saving a copy is somebody else's right: says why.
    void blockCopy(const QString &reason);

signals:
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showPage(int index);
    void showPicture(const QImage &image, const QString &name);

    const Attachment m_file;
    std::unique_ptr<PdfPages> m_pdf;
    QScrollArea *m_area;
    QLabel *m_picture;
    QLabel *m_pageName;
    QPushButton *m_before;
    QPushButton *m_after;
    QPushButton *m_copy;
    int m_page = 0;
    bool m_hasPicture = false;
};

} // namespace entente
