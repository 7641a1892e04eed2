// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/mailaccountdialog.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kMailDialogWidth = 520;
constexpr int kMailWords = 420;

QVBoxLayout *mailDialogColumn(QDialog *dialog, const QString &title, const QString &sentence)
{
    const auto &theme = Theme::of(dialog);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(theme.text(kMailDialogWidth));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(plainLabel(title, TypeRole::Title, Tone::Normal, dialog));
    column->addWidget(wrappedLabel(sentence, TypeRole::Body, Tone::Second, dialog));
    return column;
}

void addMailButtons(QVBoxLayout *column, QDialog *dialog, QPushButton *go)
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = secondaryButton(MailAccountDialog::tr("Cancel"), {}, dialog);
    go->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    column->addLayout(buttons);
    QWidget::setTabOrder(cancel, go);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
}

} // namespace

MailAccountDialog::MailAccountDialog(const MailAccount &account, Prompter &prompter,
                                     QWidget *parent)
    : QDialog(parent)
    , m_prompter(prompter)
    , m_plain(new QCheckBox(tr("Without encryption (only for a server on this computer)"), this))
    , m_problem(wrappedLabel({}, TypeRole::Small, Tone::No, this))
    , m_save(primaryButton(tr("Save"), {}, this))
{
    const auto &theme = Theme::of(this);
    auto *column = mailDialogColumn(
        this, tr("Mail account"),
        tr("Questions go out by this account, and only the replies to them are read. Leave both "
           "empty to save the questions as files."));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(12));
    form->setVerticalSpacing(theme.space(8));
    m_sending = addLine(form, u"sending"_s, tr("Sends"), account.sending,
                        u"smtps://mail.example.org"_s);
    m_receiving = addLine(form, u"receiving"_s, tr("Receives"), account.receiving,
                          u"imaps://mail.example.org"_s);
    m_user = addLine(form, u"user"_s, tr("Name of the account"), account.user, {});
    auto *authority = new QWidget(this);
    auto *row = new QHBoxLayout(authority);
    row->setContentsMargins({});
    row->setSpacing(theme.space(8));
    m_authority = new QLineEdit(account.authority, authority);
    m_authority->setObjectName(u"authority"_s);
    m_authority->setPlaceholderText(tr("as this computer trusts"));
    auto *choose = secondaryButton(tr("Choose"), {}, authority);
    row->addWidget(m_authority, 1);
    row->addWidget(choose);
    form->addRow(fieldLabel(tr("Certificate of your own"), m_authority, this), authority);
    m_plain->setObjectName(u"plain"_s);
    m_plain->setChecked(account.isPlain);
    m_plain->setText(
        brokenText(m_plain->text(), theme.font(TypeRole::Body), theme.text(kMailWords)));
    form->addRow(m_plain);
    setTabOrder(choose, m_plain);
    column->addLayout(form);
    column->addWidget(m_problem);
    m_save->setObjectName(u"save"_s);
    addMailButtons(column, this, m_save);
    connect(choose, &QPushButton::clicked, this, &MailAccountDialog::chooseAuthority);
    connect(m_authority, &QLineEdit::textChanged, this, &MailAccountDialog::check);
    connect(m_plain, &QCheckBox::toggled, this, &MailAccountDialog::check);
    check();
    m_sending->setFocus();
}

MailAccountDialog::~MailAccountDialog() = default;

QLineEdit *MailAccountDialog::addLine(QFormLayout *form, const QString &name, const QString &label,
                                      const QString &value, const QString &example)
{
    auto *edit = new QLineEdit(value, this);
    edit->setObjectName(name);
    edit->setPlaceholderText(example);
    form->addRow(fieldLabel(label, edit, this), edit);
    connect(edit, &QLineEdit::textChanged, this, &MailAccountDialog::check);
    return edit;
}

void MailAccountDialog::chooseAuthority()
{
    if (const auto path = m_prompter.chooseFile(tr("Certificate of your own server"),
                                                tr("Certificates (*.pem *.crt *.cer)")))
        m_authority->setText(*path);
}

MailAccount MailAccountDialog::account() const
{
    return {m_sending->text().trimmed(), m_receiving->text().trimmed(), m_user->text().trimmed(),
            m_authority->text().trimmed(), m_plain->isChecked()};
}

void MailAccountDialog::check()
{
    const auto good = account().check();
    m_problem->setText(good ? QString() : Words().errorSentence(good.error()));
    m_save->setEnabled(good.has_value());
}

MailPasswordDialog::MailPasswordDialog(const MailAccount &account, bool isRefused, bool canKeep,
                                       QWidget *parent)
    : QDialog(parent)
    , m_password(new SecretEdit(this))
    , m_keep(new QCheckBox(tr("Keep it in the keychain of this computer"), this))
{
    auto *column = mailDialogColumn(
        this, tr("Password of the mail account"),
        isRefused
            ? tr("The server did not take it. Type the password of %1 again.").arg(account.user)
            : tr("The server asks for the password of %1.").arg(account.user));
    column->addWidget(fieldLabel(tr("Password"), m_password, this));
    column->addWidget(m_password);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setEnabled(canKeep);
    if (!canKeep)
        m_keep->setToolTip(tr("There is no keychain on this computer.").toHtmlEscaped());
    column->addWidget(m_keep);
    auto *go = primaryButton(tr("Continue"), {}, this);
    go->setObjectName(u"go"_s);
    go->setEnabled(false);
    addMailButtons(column, this, go);
    connect(m_password, &SecretEdit::textChanged, this,
            [this, go] { go->setEnabled(!m_password->isEmpty()); });
    m_password->setFocus();
}

MailPasswordDialog::~MailPasswordDialog() = default;

SecretBuffer MailPasswordDialog::takePassword()
{
    return m_password->take();
}

bool MailPasswordDialog::keeps() const
{
    return m_keep->isChecked();
}

} // namespace entente
