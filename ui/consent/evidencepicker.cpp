// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/evidencepicker.h"

#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qint64 kMaxEvidenceBytes = qint64(16) << 20;

QString evidenceKindOf(const QString &path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"eml" || suffix == u"msg")
        return u"eml"_s;
    if (suffix == u"wav" || suffix == u"mp3" || suffix == u"ogg" || suffix == u"m4a")
        return u"recording"_s;
    if (suffix == u"jpg" || suffix == u"jpeg" || suffix == u"png")
        return u"photo"_s;
    return suffix == u"pdf" || suffix == u"tif" || suffix == u"tiff" ? u"scan"_s : u"file"_s;
}

} // namespace

EvidencePicker::EvidencePicker(Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_choose(secondaryButton(tr("Attach the document"), u"mail-attachment"_s, this))
    , m_remove(linkButton(tr("Remove"), this))
    , m_name(plainLabel({}, TypeRole::Small, Tone::Third, this))
{
    auto *row = new FlowLayout(this);
    row->addWidget(m_choose);
    row->addWidget(m_name);
    row->addWidget(m_remove);
    setTokenHeight(m_choose, 28);
    connect(m_choose, &QPushButton::clicked, this, &EvidencePicker::choose);
    connect(m_remove, &QPushButton::clicked, this, &EvidencePicker::remove);
    remove();
}

EvidencePicker::~EvidencePicker() = default;

void EvidencePicker::show(const QString &text, bool problem)
{
    m_name->setText(text);
    setTone(m_name, problem ? Tone::No : m_evidence ? Tone::Normal : Tone::Third);
    m_remove->setVisible(m_evidence.has_value());
}

void EvidencePicker::choose()
{
    const auto path = m_prompter.chooseFile(
        tr("Attach the document"),
        tr("Documents (*.pdf *.png *.jpg *.jpeg *.tif *.eml *.msg);;All files (*)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        show(tr("This file cannot be read."), true);
        return;
    }
    if (file.size() > kMaxEvidenceBytes) {
        show(tr("This file is larger than 16 MB."), true);
        return;
    }
    m_evidence = Evidence{evidenceKindOf(*path), file.readAll()};
    show(QFileInfo(*path).fileName(), false);
    emit changed();
}

void EvidencePicker::remove()
{
    m_evidence.reset();
    show(tr("Without a document the proof is weak."), false);
    emit changed();
}

} // namespace entente
