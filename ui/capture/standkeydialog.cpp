// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/standkeydialog.h"

#include "ui/setup/recoverykeyview.h"
#include "ui/support/dialogsize.h"
#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kStandKeyWidth = 520;

} // namespace

StandKeyDialog::StandKeyDialog(const QString &name, const SecretBuffer &key, QWidget *parent)
    : QDialog(parent)
    , m_view(new RecoveryKeyView(this))
    , m_noted(new QCheckBox(tr("The key is written down"), this))
{
    const auto &theme = Theme::of(this);
    setWindowTitle(tr("Recovery key of the stand’s vault"));
    setMinimumWidth(theme.text(kStandKeyWidth));
    fitToWords(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(10));
    column->addWidget(
        wrappedLabel(tr("It opens the vault for %1 when your password there is forgotten. It is "
                        "shown only now.")
                         .arg(name),
                     TypeRole::Body, Tone::Second, this));
    m_view->setKey(key);
    auto *card = new Card(tr("Recovery key"), this);
    card->setSunken(true);
    card->body()->addWidget(m_view);
    column->addWidget(card);
    column->addWidget(new Panel(PanelKind::Attention,
                                tr("Whoever holds this key opens the vault. Keep it under lock, "
                                   "away from the stand, and not as a photograph."),
                                this));
    column->addWidget(m_noted);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_done = primaryButton(tr("Done"), {}, this);
    m_done->setDefault(true);
    buttons->addWidget(m_done);
    column->addLayout(buttons);
    const auto check = [this] {
        setBlocked(m_done,
                   m_noted->isChecked() ? QString() : tr("The key is not written down yet"));
    };
    connect(m_noted, &QCheckBox::toggled, this, check);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    check();
}

StandKeyDialog::~StandKeyDialog() = default;

void StandKeyDialog::reject()
{
    if (m_noted->isChecked())
        accept();
}

} // namespace entente
