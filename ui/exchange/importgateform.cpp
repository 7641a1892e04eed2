// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importgateform.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kChoiceWidth = 270;

} // namespace

ImportGateForm::ImportGateForm(Prompter &prompter, const QList<Purpose> &purposes,
                               const QDate &today, QWidget *parent)
    : QFrame(parent)
    , m_prompter(prompter)
    , m_column(new QVBoxLayout(this))
{
    const auto &theme = Theme::of(this);
    setProperty("frame", u"surface"_s);
    m_column->setContentsMargins(theme.space(16), theme.space(12), theme.space(16),
                                 theme.space(12));
    m_column->setSpacing(theme.space(8));
    m_column->addWidget(weightedLabel(tr("Where do these people come from?"), TypeRole::Section,
                                      Weight::SemiBold, Tone::Normal, this));
    m_column->addWidget(wrappedLabel(tr("Four answers before the first line."), TypeRole::Body,
                                     Tone::Second, this));

    auto *origin = addQuestion(Origin, tr("Origin"));
    m_source = new QLineEdit(this);
    m_source->setPlaceholderText(tr("Trade show in Lyon, old address book…"));
    m_source->setAccessibleName(tr("Origin"));
    origin->addWidget(m_source);
    m_collectedOn = new QDateEdit(today, this);
    m_collectedOn->setMaximumDate(today);
    m_collectedOn->setCalendarPopup(true);
    auto *on = new QHBoxLayout;
    on->addWidget(fieldLabel(tr("Collected on"), m_collectedOn, this));
    on->addWidget(m_collectedOn, 1);
    origin->addLayout(on);

    auto *giver = addQuestion(Giver, tr("Who gave them to you?"));
    m_themselves = new QRadioButton(tr("The people themselves"), this);
    m_others = new QRadioButton(tr("Somebody else: rented file, partner"), this);
    m_supplier = new QLineEdit(this);
    m_supplier->setPlaceholderText(tr("Name of the supplier"));
    m_supplier->setAccessibleName(tr("Name of the supplier"));
    auto *givers = new QButtonGroup(this);
    givers->addButton(m_themselves);
    givers->addButton(m_others);
    giver->addWidget(m_themselves);
    giver->addWidget(m_others);
    giver->addWidget(m_supplier);

    auto *basis = addQuestion(Basis, tr("What for, and by which right?"));
    m_basis = new QComboBox(this);
    m_basis->setPlaceholderText(tr("Choose…"));
    m_basis->setAccessibleName(tr("Legal basis"));
    const Words words;
    for (const auto &code : {u"consent"_s, u"contract"_s, u"legitimate_interest"_s,
                             u"legal_obligation"_s, u"public_task"_s, u"vital_interest"_s})
        m_basis->addItem(words.basisName(code), code);
    m_basis->setCurrentIndex(-1);
    m_basis->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_basis->setMinimumContentsLength(12);
    m_basis->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (const auto &purpose : purposes) {
        auto *box = new QCheckBox(brokenText(words.purposeName(purpose.code),
                                             theme.font(TypeRole::Body), theme.text(kChoiceWidth)),
                                  this);
        connect(box, &QCheckBox::toggled, this, &ImportGateForm::refresh);
        basis->addWidget(box);
        m_purposes.append({purpose.code, box});
    }
    basis->addWidget(fieldLabel(tr("Legal basis"), m_basis, this));
    basis->addWidget(m_basis);

    auto *proof = addQuestion(Proof, tr("Proof of the consent"));
    m_withProof = new QRadioButton(tr("Forms, scan or export of the web form"), this);
    m_noProof = new QRadioButton(tr("I have none"), this);
    auto *proofs = new QButtonGroup(this);
    proofs->addButton(m_withProof);
    proofs->addButton(m_noProof);
    for (auto *choice : {m_themselves, m_others, m_withProof, m_noProof})
        choice->setText(
            brokenText(choice->text(), theme.font(TypeRole::Body), theme.text(kChoiceWidth)));
    m_attach = secondaryButton(tr("Attach the proof"), u"mail-attachment"_s, this);
    setTokenHeight(m_attach, 28);
    m_proofHint = wrappedLabel({}, TypeRole::Small, Tone::Third, this);
    proof->addWidget(m_withProof);
    proof->addWidget(m_attach);
    proof->addWidget(m_noProof);
    proof->addWidget(m_proofHint);
    m_column->addStretch();

    connect(m_attach, &QPushButton::clicked, this, &ImportGateForm::chooseProof);
    connect(m_source, &QLineEdit::textChanged, this, &ImportGateForm::refresh);
    connect(m_supplier, &QLineEdit::textChanged, this, &ImportGateForm::refresh);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &ImportGateForm::refresh);
    for (auto *choice : {m_themselves, m_others, m_withProof, m_noProof})
        connect(choice, &QRadioButton::toggled, this, &ImportGateForm::refresh);
    refresh();
}

ImportGateForm::~ImportGateForm() = default;

QCheckBox *ImportGateForm::purpose(const QString &code) const
{
    for (const auto &[known, box] : m_purposes) {
        if (known == code)
            return box;
    }
    return nullptr;
}

QVBoxLayout *ImportGateForm::addQuestion(Question, const QString &text)
{
    const auto &theme = Theme::of(this);
    m_column->addWidget(hairline(Qt::Horizontal, ColorRole::Line, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(8));
    auto *mark = new IconLabel(u"question"_s, ColorRole::WaitText, 16, this);
    m_marks.append(mark);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.space(4));
    column->addWidget(weightedLabel(text, TypeRole::Body, Weight::SemiBold, Tone::Normal, this));
    row->addLayout(column, 1);
    m_column->addLayout(row);
    return column;
}

bool ImportGateForm::isAnswered(Question question) const
{
    switch (question) {
    case Origin: return !m_source->text().trimmed().isEmpty();
    case Giver:
        return m_themselves->isChecked()
               || (m_others->isChecked() && !m_supplier->text().trimmed().isEmpty());
    case Basis:
        return m_basis->currentIndex() >= 0
               && (m_purposes.isEmpty()
                   || std::any_of(m_purposes.cbegin(), m_purposes.cend(),
                                  [](const auto &purpose) { return purpose.second->isChecked(); }));
    case Proof:
        // Only a consent has to be proved.
        return (m_basis->currentIndex() >= 0 && m_basis->currentData().toString() != u"consent")
               || m_noProof->isChecked() || (m_withProof->isChecked() && !m_proof.isEmpty());
    }
    return false;
}

int ImportGateForm::missing() const
{
    int count = 0;
    for (const auto question : {Origin, Giver, Basis, Proof})
        count += isAnswered(question) ? 0 : 1;
    return count;
}

void ImportGateForm::showMissing()
{
    if (!isAnswered(Origin))
        m_source->setFocus(Qt::OtherFocusReason);
    else if (!isAnswered(Giver))
        m_others->isChecked() ? m_supplier->setFocus(Qt::OtherFocusReason)
                              : m_themselves->setFocus(Qt::OtherFocusReason);
    else if (!isAnswered(Basis))
        m_basis->currentIndex() >= 0 && !m_purposes.isEmpty()
            ? m_purposes.first().second->setFocus(Qt::OtherFocusReason)
            : m_basis->setFocus(Qt::OtherFocusReason);
    else
        m_noProof->setFocus(Qt::OtherFocusReason);
}

void ImportGateForm::chooseProof()
{
    const auto path = m_prompter.chooseFile(tr("Attach the proof"), tr("All files (*)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxProofBytes) {
        m_proofHint->setText(tr("This file cannot be read, or it is larger than 16 MB."));
        setTone(m_proofHint, Tone::No);
        return;
    }
    m_proof = file.readAll();
    m_proofName = QFileInfo(*path).fileName();
    m_withProof->setChecked(true);
    refresh();
}

void ImportGateForm::refresh()
{
    m_supplier->setVisible(m_others->isChecked());
    const bool consent = m_basis->currentIndex() < 0
                         || m_basis->currentData().toString() == u"consent";
    for (auto *part : std::initializer_list<QWidget *>{m_withProof, m_attach, m_noProof})
        part->setVisible(consent);
    setTone(m_proofHint, Tone::Third);
    m_proofHint->setText(
        !consent                 ? tr("This basis needs no consent, so there is none to prove.")
        : m_noProof->isChecked() ? tr("Then the people arrive as “To ask”: nobody is contacted on "
                                      "the strength of a consent.")
        : !m_proof.isEmpty()
            ? tr("Attached: %1").arg(m_proofName)
            : tr("Without it, nobody can be contacted on the strength of a consent."));
    int index = 0;
    for (const auto question : {Origin, Giver, Basis, Proof}) {
        const bool done = isAnswered(question);
        m_marks[index++]->setIcon(done ? u"dialog-ok-apply"_s : u"question"_s,
                                  done ? ColorRole::OkText : ColorRole::WaitText);
    }
    emit changed();
}

ImportGate ImportGateForm::gate() const
{
    ImportGate gate;
    gate.source = m_source->text().trimmed();
    gate.basis = m_basis->currentData().toString();
    gate.supplier = m_others->isChecked() ? m_supplier->text().trimmed() : QString();
    gate.collectedOn = m_collectedOn->date();
    if (m_withProof->isChecked()) {
        gate.proofName = m_proofName;
        gate.proof = m_proof;
    }
    for (const auto &[code, box] : m_purposes) {
        if (box->isChecked())
            gate.purposes.append(code);
    }
    return gate;
}

} // namespace entente
