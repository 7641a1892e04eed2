// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/newpersondialog.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/duplicates/likelypeople.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kDialogWidth = 480;
constexpr int kPauseMs = 250; // after the last key: suggestions come when the hand rests

QString firmCountry(Workspace &workspace)
{
    const auto firm = workspace.reading().organisations().firm(workspace.session());
    return firm ? firm->country : QString();
}

/// "claire le bihan" was typed to search; a name that has capitals is as somebody meant it.
QString capitalised(QString name)
{
    if (name != name.toLower())
        return name;
    for (qsizetype at = 0; at < name.size(); ++at)
        if (at == 0 || name.at(at - 1) == u' ' || name.at(at - 1) == u'-')
            name[at] = name.at(at).toUpper();
    return name;
}

} // namespace

NewPersonDialog::NewPersonDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_country(firmCountry(workspace))
    , m_kind(new QComboBox(this))
{
    setWindowTitle(tr("New person"));
    const auto &theme = Theme::of(this);
    setMinimumWidth(theme.space(kDialogWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(plainLabel(tr("New person"), TypeRole::Title, Tone::Normal, this));
    column->addWidget(
        wrappedLabel(tr("A name or one way to reach them is enough. Everything else can wait."),
                     TypeRole::Body, Tone::Second, this));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(12));
    form->setVerticalSpacing(theme.space(8));
    const Words words;
    for (const auto kind : {PersonKind::Consumer, PersonKind::Professional, PersonKind::SoleTrader,
                            PersonKind::Unknown})
        m_kind->addItem(words.personKindName(kind), int(kind));
    form->addRow(fieldLabel(tr("Kind of person"), m_kind, this), m_kind);
    m_firstName = addLine(form, tr("First name"), {});
    m_lastName = addLine(form, tr("Last name"), {});
    m_organisation = addLine(form, tr("Organisation"), tr("Optional"));
    m_job = addLine(form, tr("Job"), tr("After the organisation"));
    m_email = addLine(form, tr("E-mail"), {});
    m_phone = addLine(form, tr("Phone"), {});
    m_source = addLine(form, tr("Origin"), tr("Visit, call, trade show…"));
    column->addLayout(form);

    m_likely = new LikelyPeople(this);
    column->addWidget(m_likely);
    connect(m_likely, &LikelyPeople::chosen, this, [this](qint64 id) {
        m_existing = PersonId(id);
        reject();
    });
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &NewPersonDialog::suggest);

    m_problem = wrappedLabel({}, TypeRole::Small, Tone::No, this);
    column->addWidget(m_problem);
    auto *footer = new QHBoxLayout;
    footer->addStretch();
    auto *cancel = quietButton(tr("Close without adding"), {}, this);
    m_add = primaryButton(tr("Add the person"), {}, this);
    m_add->setDefault(true);
    footer->addWidget(cancel);
    footer->addWidget(m_add);
    column->addLayout(footer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    m_firstName->setFocus();
    onInputChanged();
}

NewPersonDialog::~NewPersonDialog() = default;

QLineEdit *NewPersonDialog::addLine(QFormLayout *form, const QString &label,
                                    const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    form->addRow(fieldLabel(label, edit, this), edit);
    connect(edit, &QLineEdit::textChanged, this, &NewPersonDialog::onInputChanged);
    return edit;
}

PersonDraft NewPersonDialog::draft() const
{
    PersonDraft draft;
    draft.person.kind = static_cast<PersonKind>(m_kind->currentData().toInt());
    draft.person.firstName = m_firstName->text();
    draft.person.lastName = m_lastName->text();
    draft.person.source = m_source->text();
    const auto add = [&](ContactKind kind, const QString &value) {
        if (value.trimmed().isEmpty())
            return;
        ContactPoint point;
        point.kind = kind;
        point.value = value;
        draft.person.contactPoints.append(point);
    };
    add(ContactKind::Email, m_email->text());
    add(ContactKind::Phone, m_phone->text());
    draft.organisationName = m_organisation->text();
    draft.jobTitle = m_job->text();
    return draft;
}

QString NewPersonDialog::problem() const
{
    const auto typed = draft();
    for (const auto &point : typed.person.contactPoints) {
        if (const auto parsed = ContactPoint::parse(point, m_country); !parsed)
            return Words().errorSentence(parsed.error());
    }
    return {};
}

void NewPersonDialog::onInputChanged()
{
    const auto typed = draft();
    const bool somebody = !typed.person.firstName.trimmed().isEmpty()
                          || !typed.person.lastName.trimmed().isEmpty()
                          || !typed.person.contactPoints.isEmpty();
    const auto sentence = problem();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_job->setEnabled(!m_organisation->text().trimmed().isEmpty());
    setBlocked(m_add, somebody ? sentence : tr("A name or a contact detail is needed."));
    m_pause->start();
}

void NewPersonDialog::setTyped(const QString &typed)
{
    const auto text = typed.simplified();
    const bool isNumber = !text.isEmpty()
                          && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
    if (text.contains(u'@')) {
        m_email->setText(text);
    } else if (isNumber) {
        m_phone->setText(text);
    } else {
        // One word is what people are called by at work: the last name.
        const auto gap = text.indexOf(u' ');
        m_firstName->setText(gap < 0 ? QString() : capitalised(text.left(gap)));
        m_lastName->setText(capitalised(text.mid(gap + 1)));
    }
}

void NewPersonDialog::suggest()
{
    const auto likely = m_workspace.reading().duplicates().suggest(m_workspace.session(), draft());
    m_likely->setPeople(likely ? *likely : QList<DuplicatePair>());
}

std::optional<PersonDraft> NewPersonDialog::ask(Workspace &workspace, QWidget *parent,
                                                const QString &typed, PersonId *existing)
{
    NewPersonDialog dialog(workspace, parent);
    dialog.setTyped(typed);
    if (dialog.exec() != QDialog::Accepted) {
        if (existing)
            *existing = dialog.existing();
        return std::nullopt;
    }
    return dialog.draft();
}

} // namespace entente
