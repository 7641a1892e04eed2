// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/standpassworddialog.h"

#include "core/wording/wording.h"
#include "ui/support/dialogsize.h"
#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secretedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kStandDialogWidth = 460;

} // namespace

StandPasswordDialog::StandPasswordDialog(Purpose purpose, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_own(new SecretEdit(this))
    , m_problem(wrappedLabel({}, TypeRole::Small, Tone::No, this))
{
    const bool carry = purpose == Purpose::Carry;
    const auto &theme = Theme::of(this);
    setWindowTitle(carry ? tr("Vault for the stand") : tr("Bring back a stand’s vault"));
    setMinimumWidth(theme.text(kStandDialogWidth));
    fitToWords(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(10));
    column->addWidget(wrappedLabel(
        carry ? tr("It holds the texts of %1 and nobody. Whoever takes it opens the stand’s "
                   "screen and nothing of this vault.")
                    .arg(name)
              : tr("What %1 took is added here: nobody is lost, nobody counts twice, and whoever "
                   "was erased since stays erased.")
                    .arg(name),
        TypeRole::Body, Tone::Second, this));
    column->addWidget(
        fieldLabel(carry ? tr("Your password there") : tr("Your password there"), m_own, this));
    column->addWidget(m_own);
    if (carry) {
        m_names = new QLineEdit(this);
        m_names->setPlaceholderText(tr("Names, separated by commas"));
        column->addWidget(fieldLabel(tr("Who else stands there"), m_names, this));
        column->addWidget(m_names);
        column->addWidget(wrappedLabel(tr("They open the stand’s screen and nothing else, and have "
                                          "no key to this vault."),
                                       TypeRole::Small, Tone::Second, this));
        m_staff = new SecretEdit(this);
        column->addWidget(fieldLabel(tr("The staff’s password"), m_staff, this));
        column->addWidget(m_staff);
    }
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = secondaryButton(tr("Cancel"), {}, this);
    m_go = primaryButton(carry ? tr("Make the vault") : tr("Bring home"), {}, this);
    m_go->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    const auto check = [this] {
        m_go->setEnabled(!m_own->isEmpty() && (!m_staff || !m_staff->isEmpty()));
    };
    connect(m_own, &SecretEdit::textChanged, this, check);
    if (m_staff)
        connect(m_staff, &SecretEdit::textChanged, this, check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &StandPasswordDialog::submitted);
    check();
}

StandPasswordDialog::~StandPasswordDialog() = default;

SecretBuffer StandPasswordDialog::takeOwn()
{
    return m_own->take();
}

SecretBuffer StandPasswordDialog::takeStaff()
{
    return m_staff ? m_staff->take() : SecretBuffer();
}

QStringList StandPasswordDialog::staffNames() const
{
    QStringList names;
    if (m_names) {
        for (const auto &name : m_names->text().split(u',', Qt::SkipEmptyParts))
            names.append(name.simplified());
    }
    names.removeAll(QString());
    return names;
}

void StandPasswordDialog::setWorking(bool working)
{
    setEnabled(!working);
    if (working)
        m_problem->setText(tr("One moment: the key is being made."));
}

void StandPasswordDialog::showError(const Error &error)
{
    setWorking(false);
    m_problem->setText(Words().errorSentence(error));
    m_own->setFocus(Qt::OtherFocusReason);
}

} // namespace entente
