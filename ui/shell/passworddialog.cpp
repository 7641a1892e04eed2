// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passworddialog.h"

#include "core/wording/wording.h"
#include "ui/setup/newpassword.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secretedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente {

PasswordDialog::PasswordDialog(Purpose purpose, const QStringList &context, QWidget *parent)
    : QDialog(parent)
    , m_new(new NewPassword(this))
    , m_error(new Panel(PanelKind::Error, {}, this))
{
    const bool own = purpose == Purpose::OwnPassword;
    const auto &theme = Theme::of(this);
    setWindowTitle(own ? tr("Change the password") : tr("Add a user"));
    setMinimumWidth(theme.text(440));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(24), theme.space(20), theme.space(24), theme.space(16));
    column->setSpacing(theme.space(6));
    column->addWidget(plainLabel(windowTitle(), TypeRole::Section, Tone::Normal, this));
    column->addWidget(
        wrappedLabel(own ? tr("Copies of the vault made before still open with the old password.")
                         : tr("Give the password in person or by telephone. The user can change it "
                              "in the settings."),
                     TypeRole::Body, Tone::Second, this));
    column->addSpacing(theme.space(8));
    if (own) {
        m_old = new SecretEdit(this);
        setTokenHeight(m_old, 36);
        column->addWidget(fieldLabel(tr("Old password"), m_old, this));
        column->addWidget(m_old);
        connect(m_old, &SecretEdit::textChanged, this, &PasswordDialog::check);
        connect(m_old, &SecretEdit::returnPressed, this,
                [this] { m_new->first()->setFocus(Qt::TabFocusReason); });
        m_old->setFocus();
    } else {
        m_name = new QLineEdit(this);
        m_role = new QComboBox(this);
        const Words words;
        for (const auto role : {Role::Salesperson, Role::Administrator})
            m_role->addItem(words.roleName(role), static_cast<int>(role));
        column->addWidget(fieldLabel(tr("Name"), m_name, this));
        column->addWidget(m_name);
        column->addWidget(fieldLabel(tr("Role"), m_role, this));
        column->addWidget(m_role);
        connect(m_name, &QLineEdit::textChanged, this, [this, context](const QString &name) {
            m_new->setContext(context + QStringList{name});
        });
        m_name->setFocus();
    }
    column->addSpacing(theme.space(8));
    m_new->setContext(context);
    column->addWidget(m_new);
    m_error->hide();
    column->addWidget(m_error);
    column->addSpacing(theme.space(12));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(8));
    row->addStretch();
    auto *cancel = secondaryButton(tr("Cancel"), {}, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    m_save = primaryButton(own ? tr("Change the password") : tr("Add the user"), {}, this);
    m_save->setAutoDefault(false);
    cancel->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &PasswordDialog::submit);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_new, &NewPassword::changed, this, &PasswordDialog::check);
    connect(m_new, &NewPassword::returnPressed, this, &PasswordDialog::submit);
    check();
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::offerExhibitor()
{
    m_role->addItem(Words().roleName(Role::Exhibitor), static_cast<int>(Role::Exhibitor));
}

QString PasswordDialog::userName() const
{
    return m_name ? m_name->text() : QString();
}

Role PasswordDialog::role() const
{
    return m_role ? static_cast<Role>(m_role->currentData().toInt()) : Role::Salesperson;
}

SecretBuffer PasswordDialog::takeOld()
{
    return m_old->take();
}

SecretBuffer PasswordDialog::takeNew()
{
    return m_new->take();
}

void PasswordDialog::check()
{
    if (!m_save)
        return;
    auto problem = m_new->problem();
    if (m_old && m_old->isEmpty())
        problem = tr("The old password is missing");
    if (m_name && m_name->text().trimmed().isEmpty())
        problem = tr("The name is missing");
    setBlocked(m_save, problem);
}

void PasswordDialog::submit()
{
    if (m_save->isEnabled())
        emit submitted();
}

void PasswordDialog::setWorking(bool working)
{
    setBusy(m_save, working);
    m_new->setEnabled(!working);
    m_error->hide();
}

void PasswordDialog::showError(const Error &error)
{
    setWorking(false);
    check();
    m_error->setText(Words().errorSentence(error));
    m_error->show();
    (m_old ? m_old : m_new->first())->setFocus(Qt::OtherFocusReason);
}

} // namespace entente
