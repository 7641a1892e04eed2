// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/savecopydialog.h"

#include "core/base/secretbuffer.h"
#include "ui/exchange/exportpassportform.h"
#include "ui/exchange/exportprotection.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/scrollpage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente {

namespace {

constexpr int kCopyWidth = 560;
constexpr int kCopyHeight = 640;

} // namespace

SaveCopyDialog::SaveCopyDialog(const QString &fileName, const QDate &today, const QString &language,
                               QWidget *parent)
    : QDialog(parent)
    , m_form(new ExportPassportForm({}, today))
    , m_protection(new ExportProtection(language))
    , m_save(primaryButton(tr("Save the copy"), QStringLiteral("document-save"), this))
{
    const auto &theme = Theme::of(this);
    setWindowTitle(tr("Copy of %1").arg(fileName));
    const auto room = parent && parent->window() ? parent->window()->size() : QSize(1024, 700);
    resize(qMin(theme.text(kCopyWidth), room.width() - theme.space(32)),
           qMin(theme.text(kCopyHeight), room.height() - theme.space(32)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *content = new QWidget;
    auto *forms = new QVBoxLayout(content);
    forms->setContentsMargins(theme.space(20), theme.space(20), theme.space(20), theme.space(20));
    forms->setSpacing(theme.space(8));
    m_form->contactBox()->hide(); // a single file is no list
    forms->addWidget(m_form);
    forms->addWidget(m_protection);
    column->addWidget(new ScrollPage(content, ScrollPage::Ground::Surface), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.space(20), theme.space(12), theme.space(20), theme.space(16));
    foot->setSpacing(theme.space(8));
    foot->addStretch();
    auto *cancel = secondaryButton(tr("Cancel"), {}, this);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form, &ExportPassportForm::changed, this, &SaveCopyDialog::onChanged);
    connect(m_protection, &ExportProtection::changed, this, &SaveCopyDialog::onChanged);
    onChanged();
    m_form->purpose()->setFocus(Qt::OtherFocusReason);
}

SaveCopyDialog::~SaveCopyDialog() = default;

ExportPassport SaveCopyDialog::passport() const
{
    return m_form->passport();
}

bool SaveCopyDialog::isPlain() const
{
    return m_protection->isPlain();
}

SecretBuffer SaveCopyDialog::takePassword()
{
    return m_protection->take();
}

void SaveCopyDialog::onChanged()
{
    const int missing = m_form->missing();
    setBlocked(m_save, missing > 0 ? tr("%n answers are missing.", nullptr, missing)
                                   : m_protection->obstacle());
}

} // namespace entente
