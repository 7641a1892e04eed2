// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/withdrawdialog.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/support/workspace.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace entente {

WithdrawDialog::WithdrawDialog(Workspace &workspace, const Person &person, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_everything(new QRadioButton(tr("Everything: no more offers, by any channel"), this))
    , m_some(new QRadioButton(tr("Only some of it:"), this))
    , m_mechanism(new QComboBox(this))
    , m_footer(new WizardFooter(this))
{
    setWindowTitle(tr("Withdraw consent"));
    const auto &theme = Theme::of(this);
    setMinimumWidth(theme.text(520));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(8));
    outer->addLayout(column);
    auto *question = wrappedLabel(tr("What does %1 no longer want?").arg(person.displayName()),
                                  TypeRole::Title, Tone::Normal, this);
    column->addWidget(question);
    column->addWidget(wrappedLabel(tr("No reason has to be given. It takes effect at once."),
                                   TypeRole::Body, Tone::Second, this));
    column->addSpacing(theme.space(4));
    m_everything->setChecked(true);
    column->addWidget(m_everything);
    column->addWidget(m_some);
    auto *list = new QWidget(this);
    addGiven(list);
    column->addWidget(list);
    m_some->setVisible(!m_given.isEmpty());
    if (m_given
            .isEmpty()) { // nothing to choose between: a sentence, and no button that looks like a choice
        m_everything->hide();
        column->insertWidget(
            column->indexOf(m_everything),
            wrappedLabel(
                tr("%1 will receive no more offers, by any channel.").arg(person.displayName()),
                TypeRole::Body, Tone::Normal, this));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(12));
    const Words words;
    for (const auto each :
         {Mechanism::Oral, Mechanism::Email, Mechanism::Paper, Mechanism::Web, Mechanism::Signed})
        m_mechanism->addItem(words.mechanismName(mechanismName(each)), int(each));
    row->addWidget(fieldLabel(tr("How the person told you"), m_mechanism, this));
    row->addWidget(m_mechanism);
    row->addStretch();
    column->addLayout(row);
    outer->addWidget(m_footer);
    m_footer->setExit(tr("Close without recording"));
    connect(m_footer, &WizardFooter::exitRequested, this, &QDialog::reject);
    connect(m_footer, &WizardFooter::nextRequested, this, &QDialog::accept);
    connect(m_everything, &QRadioButton::toggled, this, &WithdrawDialog::showResult);
    showResult();
    m_footer->nextButton()->setDefault(true);
    if (m_given.isEmpty()) {
        question->setText(tr("%1 wants no more offers").arg(person.displayName()));
        m_mechanism->setFocus();
    } else {
        m_footer->nextButton()->setFocus();
    }
}

WithdrawDialog::~WithdrawDialog() = default;

void WithdrawDialog::addGiven(QWidget *parent)
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(theme.space(24), 0, 0, 0);
    column->setSpacing(theme.space(4));
    const auto answers = m_workspace.reading().contactability().ofPerson(m_workspace.session(),
                                                                         m_person.id, {});
    if (!answers)
        return;
    const Words words;
    for (const auto &answer : *answers) {
        const bool known = std::any_of(m_given.cbegin(), m_given.cend(), [&](const Given &given) {
            return given.purpose == answer.purposeCode && given.channel == answer.channel;
        });
        if (known || !answer.verdict.has(ReasonCode::ConsentValid))
            continue;
        auto *box = new QCheckBox(tr("%1, %2", "purpose, channel")
                                      .arg(words.purposeName(answer.purposeCode),
                                           words.channelName(channelName(answer.channel))),
                                  parent);
        connect(box, &QCheckBox::toggled, this, [this](bool ticked) {
            if (ticked)
                m_some->setChecked(true);
            showResult();
        });
        column->addWidget(box);
        m_given.append({answer.purposeCode, answer.channel, box});
    }
}

QList<QCheckBox *> WithdrawDialog::boxes() const
{
    QList<QCheckBox *> boxes;
    for (const auto &given : m_given)
        boxes.append(given.box);
    return boxes;
}

void WithdrawDialog::showResult()
{
    const auto chosen = int(std::count_if(m_given.cbegin(), m_given.cend(), [](const Given &given) {
        return given.box->isChecked();
    }));
    if (m_everything->isChecked())
        m_footer->setNext(tr("Stop everything"));
    else
        m_footer->setNext(tr("Withdraw %n consent(s)", nullptr, chosen));
    m_footer->setBlocked(
        m_everything->isChecked() || chosen > 0 ? QString() : tr("Why? Nothing is chosen yet"));
}

Withdrawal WithdrawDialog::withdrawal() const
{
    Withdrawal result;
    result.everything = m_everything->isChecked();
    const auto mechanism = static_cast<Mechanism>(m_mechanism->currentData().toInt());
    result.objection.person = m_person.id;
    result.objection.mechanism = mechanism;
    for (const auto &given : m_given) {
        if (result.everything || !given.box->isChecked())
            continue;
        ConsentRequest request;
        request.person = m_person.id;
        request.purpose = given.purpose;
        request.channel = given.channel;
        request.mechanism = mechanism;
        result.requests.append(request);
    }
    return result;
}

std::optional<Withdrawal> WithdrawDialog::ask(Workspace &workspace, const Person &person,
                                              QWidget *parent)
{
    WithdrawDialog dialog(workspace, person, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.withdrawal();
}

} // namespace entente
