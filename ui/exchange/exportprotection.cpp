// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportprotection.h"

#include "ui/setup/newpassword.h"
#include "ui/setup/phrase.h"
#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kSecretWidth = 460;

} // namespace

ExportProtection::ExportProtection(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, TypeRole::Title, Tone::Normal, this))
    , m_summary(wrappedLabel({}, TypeRole::Body, Tone::Second, this))
    , m_protected(new QRadioButton(tr("Encrypted archive (AES-256), with a passphrase"), this))
    , m_plain(new QRadioButton(tr("A file that anybody can read"), this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(8));
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addSpacing(theme.space(8));
    column->addWidget(
        weightedLabel(tr("Protection"), TypeRole::Section, Weight::SemiBold, Tone::Normal, this));
    m_protected->setChecked(true);
    column->addWidget(m_protected);
    m_secret = new QWidget(this);
    auto *secret = new QVBoxLayout(m_secret);
    secret->setContentsMargins(theme.space(24), 0, 0, theme.space(8));
    secret->setSpacing(theme.space(8));
    m_password = new NewPassword(m_secret);
    m_password->setMaximumWidth(theme.text(kSecretWidth));
    secret->addWidget(m_password);
    auto *propose = linkButton(tr("Propose a phrase"), m_secret);
    auto *row = new QHBoxLayout;
    row->addWidget(propose);
    row->addStretch();
    secret->addLayout(row);
    secret->addWidget(wrappedLabel(tr("It is kept nowhere. Give it by phone or by text message, "
                                      "never with the archive."),
                                   TypeRole::Small, Tone::Third, m_secret));
    column->addWidget(m_secret);
    column->addWidget(m_plain);
    m_warning = new Panel(PanelKind::Attention,
                          tr("Whoever finds the file reads it: on a lost stick, in a mailbox, in a "
                             "backup of the disk. Choose this only when the next program cannot "
                             "open an archive."),
                          this);
    column->addWidget(m_warning);
    column->addStretch();
    connect(propose, &QPushButton::clicked, this,
            [this, language] { m_password->propose(proposePhrase(language)); });
    connect(m_password, &NewPassword::changed, this, &ExportProtection::changed);
    connect(m_protected, &QRadioButton::toggled, this, &ExportProtection::showChoice);
    showChoice();
}

ExportProtection::~ExportProtection() = default;

void ExportProtection::showChoice()
{
    m_secret->setVisible(m_protected->isChecked());
    m_warning->setVisible(m_plain->isChecked());
    if (m_plain->isChecked())
        m_password->clear();
    emit changed();
}

bool ExportProtection::isPlain() const
{
    return m_plain->isChecked();
}

QString ExportProtection::obstacle() const
{
    const auto problem = isPlain() ? QString() : m_password->problem();
    return problem.isEmpty() ? QString() : tr("Why? %1").arg(problem);
}

SecretBuffer ExportProtection::take()
{
    return m_password->take();
}

void ExportProtection::setSummary(const QString &title, const QStringList &sentences)
{
    m_title->setText(title);
    m_summary->setText(sentences.join(u' '));
    m_summary->setVisible(!sentences.isEmpty());
}

} // namespace entente
