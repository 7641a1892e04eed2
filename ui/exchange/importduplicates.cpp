// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importduplicates.h"

#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString valuesOf(const Person &person, ContactKind kind)
{
    QStringList values;
    for (const ContactPoint &point : person.contactPoints) {
        const bool same = point.kind == kind
                          || (kind == ContactKind::Phone && point.kind == ContactKind::Mobile);
        if (same)
            values.append(
                QString(point.value + u' ' + point.postalCode + u' ' + point.city).simplified());
    }
    return values.join(u'\n');
}

QString organisationsOf(const Person &person)
{
    QStringList names;
    for (const Affiliation &affiliation : person.affiliations)
        names.append(affiliation.organisationName);
    return names.join(u'\n');
}

} // namespace

ImportDuplicates::ImportDuplicates(QWidget *parent)
    : QFrame(parent)
    , m_title(weightedLabel({}, TypeRole::Section, Weight::SemiBold, Tone::Normal, this))
    , m_where(wrappedLabel({}, TypeRole::Body, Tone::Second, this))
    , m_complete(primaryButton(tr("Same person: complete the record"), {}, this))
    , m_leave(secondaryButton(tr("Leave the record as it is"), {}, this))
    , m_create(secondaryButton(tr("Somebody else: add a person"), {}, this))
    , m_rest(new QCheckBox(tr("Do the same for all the rest"), this))
{
    const auto &theme = Theme::of(this);
    setProperty("frame", u"sunken"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(16), theme.space(12), theme.space(16), theme.space(12));
    column->setSpacing(theme.space(8));
    column->addWidget(m_title);
    column->addWidget(m_where);
    m_host = new QWidget(this);
    column->addWidget(m_host);
    auto *actions = new QWidget(this);
    auto *flow = new FlowLayout(actions);
    flow->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_complete, m_leave, m_create, m_rest})
        flow->addWidget(widget);
    column->addWidget(actions);
    connect(m_complete, &QPushButton::clicked, this, [this] { decide(DuplicatePolicy::Update); });
    connect(m_leave, &QPushButton::clicked, this, [this] { decide(DuplicatePolicy::Skip); });
    connect(m_create, &QPushButton::clicked, this, [this] { decide(DuplicatePolicy::Create); });
    hide();
}

ImportDuplicates::~ImportDuplicates() = default;

void ImportDuplicates::setDuplicates(const QList<LikelyDuplicate> &duplicates)
{
    m_duplicates = duplicates;
    m_at = 0;
    m_rest->setChecked(false);
    showCurrent();
}

void ImportDuplicates::forget()
{
    m_decisions.clear();
    m_chosen.clear();
    setDuplicates({});
}

void ImportDuplicates::decide(DuplicatePolicy policy)
{
    const qsizetype end = m_rest->isChecked() ? m_duplicates.size()
                                              : std::min(m_at + 1, m_duplicates.size());
    const int shown = m_at < end ? m_duplicates.at(m_at).line : 0;
    for (; m_at < end; ++m_at) {
        const LikelyDuplicate &duplicate = m_duplicates.at(m_at);
        const int choice = m_candidates ? m_candidates->checkedId() : -1;
        if (duplicate.recordUuid.isEmpty() && choice >= 0 && duplicate.line == shown)
            m_chosen.insert(duplicate.line, duplicate.candidates.at(choice).uuid);
        // Several records fit, and nobody said which one to complete.
        const bool isUnclear = policy == DuplicatePolicy::Update && duplicate.recordUuid.isEmpty()
                               && !m_chosen.contains(duplicate.line);
        m_decisions.insert(duplicate.line, isUnclear ? DuplicatePolicy::Skip : policy);
    }
    showCurrent();
    if (m_at >= m_duplicates.size())
        emit allDecided();
}

void ImportDuplicates::addLine(const QString &label, const QString &inFile, const QString &present)
{
    if (inFile.isEmpty() && present.isEmpty())
        return;
    const int row = m_grid->rowCount();
    m_grid->addWidget(plainLabel(label, TypeRole::Small, Tone::Third, m_host), row, 0,
                      Qt::AlignTop);
    const bool differs = !inFile.isEmpty() && inFile != present;
    auto *value = wrappedLabel(inFile, TypeRole::Body, Tone::Normal, m_host);
    setWeight(value, differs ? Weight::SemiBold : Weight::Regular);
    m_grid->addWidget(value, row, 1);
    m_grid->addWidget(wrappedLabel(present, TypeRole::Body, Tone::Normal, m_host), row, 2);
}

void ImportDuplicates::showCurrent()
{
    setVisible(m_at < m_duplicates.size());
    if (m_at >= m_duplicates.size())
        return;
    const auto &theme = Theme::of(this);
    const LikelyDuplicate &current = m_duplicates.at(m_at);
    m_title->setText(tr("%n line(s) to decide", nullptr, undecided()));
    m_where->setText(current.recordUuid.isEmpty()
                         ? tr("Line %1: several records could be this person.").arg(current.line)
                         : tr("Line %1: is this the same person?").arg(current.line));
    delete m_candidates;
    m_candidates = nullptr;
    delete m_grid;
    qDeleteAll(m_host->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_grid = new QGridLayout(m_host);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme.space(16));
    m_grid->setVerticalSpacing(theme.space(4));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    showComparison(current);
    const bool isKnown = !current.recordUuid.isEmpty();
    if (!isKnown && !current.candidates.isEmpty())
        showCandidates(current);
    m_complete->setVisible(isKnown || m_candidates);
    m_complete->setEnabled(isKnown);
    m_complete->setText(isKnown ? tr("Same person: complete the record")
                                : tr("Complete the record chosen"));
    m_leave->setText(isKnown ? tr("Leave the record as it is") : tr("Leave this line out"));
}

/// Every record that fits stands there with what tells it from the others; none is chosen beforehand.
void ImportDuplicates::showCandidates(const LikelyDuplicate &current)
{
    m_candidates = new QButtonGroup(this);
    const int row = m_grid->rowCount();
    m_grid->addWidget(plainLabel(tr("In Entente"), TypeRole::Small, Tone::Third, m_host), row, 0,
                      Qt::AlignTop);
    for (int index = 0; index < current.candidates.size(); ++index) {
        const Person &person = current.candidates.at(index);
        QStringList parts{QString(person.firstName + u' ' + person.lastName).trimmed(),
                          organisationsOf(person), valuesOf(person, ContactKind::Email),
                          valuesOf(person, ContactKind::Phone),
                          valuesOf(person, ContactKind::Address)};
        parts.removeAll(QString());
        const QString text = parts.join(u" · "_s).replace(u'\n', u", "_s);
        auto *choice = new QRadioButton(QString(text).replace(u'&', u"&&"_s), m_host);
        choice->setToolTip(text.toHtmlEscaped());
        m_candidates->addButton(choice, index);
        m_grid->addWidget(choice, row + index, 1, 1, 2);
    }
    connect(m_candidates, &QButtonGroup::idClicked, this, [this] { m_complete->setEnabled(true); });
}

/// The row beside the one record that fits, or by itself.
void ImportDuplicates::showComparison(const LikelyDuplicate &current)
{
    m_grid->addWidget(
        weightedLabel(tr("In the file"), TypeRole::Small, Weight::SemiBold, Tone::Second, m_host),
        0, 1);
    const Person &row = current.row.person;
    const Person &present = current.present;
    const bool known = !current.recordUuid.isEmpty();
    if (known) // of several nobody knows which to show
        m_grid->addWidget(weightedLabel(tr("In Entente"), TypeRole::Small, Weight::SemiBold,
                                        Tone::Second, m_host),
                          0, 2);
    addLine(tr("Name"), QString(row.firstName + u' ' + row.lastName).trimmed(),
            QString(present.firstName + u' ' + present.lastName).trimmed());
    addLine(tr("Organisation"), current.row.employer.name, organisationsOf(present));
    addLine(tr("E-mail"), valuesOf(row, ContactKind::Email), valuesOf(present, ContactKind::Email));
    addLine(tr("Phone"), valuesOf(row, ContactKind::Phone), valuesOf(present, ContactKind::Phone));
    addLine(tr("Address"), valuesOf(row, ContactKind::Address),
            valuesOf(present, ContactKind::Address));
}

} // namespace entente
