// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/affiliationrows.h"

#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinefield.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

// "since 3 May 2021", "3 May 2018 to 1 Feb 2021"
QString workPeriod(const Affiliation &work)
{
    if (work.startedOn.isValid() && work.endedOn.isValid())
        return AffiliationRows::tr("%1 to %2")
            .arg(shortDate(work.startedOn), shortDate(work.endedOn));
    if (work.endedOn.isValid())
        return AffiliationRows::tr("until %1").arg(shortDate(work.endedOn));
    return work.startedOn.isValid() ? AffiliationRows::tr("since %1").arg(shortDate(work.startedOn))
                                    : QString();
}

AffiliationEdit workEdit(const Affiliation &work)
{
    return {work.id, work.organisationName, work.jobTitle, work.startedOn, work.endedOn};
}

QString workName(const Affiliation &work, const QString &part)
{
    return u"work.%1.%2"_s.arg(work.id.number()).arg(part);
}

} // namespace

AffiliationRows::AffiliationRows(Part part, QWidget *parent) : FactRows(parent), m_part(part) {}

AffiliationRows::~AffiliationRows() = default;

void AffiliationRows::setPerson(const Person &person, const QDate &today, bool readOnly)
{
    m_today = today;
    begin(person.uuid, readOnly);
    bool isFirst = true;
    for (const auto &work : person.affiliations) {
        const bool isOver = work.endedOn.isValid() && work.endedOn <= today;
        if (isOver != (m_part == Part::Former))
            continue;
        addWork(work);
        isFirst = false;
    }
    if (m_part == Part::Present && !readOnly)
        addAnother(isFirst);
    finish();
}

void AffiliationRows::addWork(const Affiliation &work)
{
    addField(
        workName(work, u"organisation"_s),
        m_part == Part::Former ? tr("Worked for") : tr("Organisation"), work.organisationName,
        [this, work](const QString &text) { storeOrganisation(work, text); }, workPeriod(work),
        workMenu(work), tr("Dates and more of the work for %1").arg(work.organisationName));
    addField(
        workName(work, u"job"_s), tr("Job"), work.jobTitle,
        [this, work](const QString &text) {
            auto edit = workEdit(work);
            edit.jobTitle = text;
            store(edit);
        },
        tr("Add a job title"));
}

QMenu *AffiliationRows::workMenu(const Affiliation &work)
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Open the organisation"), this,
                    [this, id = work.organisation] { emit organisationAsked(id); });
    menu->addSeparator();
    menu->addAction(tr("Since…"), this, [this, work] { openDate(work, true); });
    menu->addAction(tr("Until…"), this, [this, work] { openDate(work, false); });
    if (m_part == Part::Present)
        menu->addAction(tr("No longer there as of today"), this, [this, work] {
            auto edit = workEdit(work);
            edit.endedOn = m_today;
            store(edit);
        });
    menu->addAction(tr("Remove"), this, [this, id = work.id] { remove(id); });
    return menu;
}

void AffiliationRows::openDate(const Affiliation &work, bool isStart)
{
    auto *field = findChild<InlineField *>(QString(u"fact."_s + workName(work, u"organisation"_s)));
    const auto day = isStart ? work.startedOn : work.endedOn;
    openField(field ? field->parentWidget() : nullptr,
              workName(work, isStart ? u"since"_s : u"until"_s),
              isStart ? tr("Since") : tr("Until"),
              day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString(),
              [this, work, isStart](const QString &text) {
                  const auto typed = readDate(text);
                  if (!typed)
                      return;
                  auto edit = workEdit(work);
                  (isStart ? edit.startedOn : edit.endedOn) = *typed;
                  store(edit);
              });
}

void AffiliationRows::store(const AffiliationEdit &work)
{
    PersonEdit edit;
    edit.affiliations = {work};
    emit edited(edit);
}

// Another name is another employer: the work for the one before is replaced.
void AffiliationRows::storeOrganisation(const Affiliation &work, const QString &name)
{
    PersonEdit edit;
    edit.removedAffiliations = {work.id};
    if (!name.trimmed().isEmpty()) {
        auto changed = workEdit(work);
        changed.id = {};
        changed.organisationName = name;
        edit.affiliations = {changed};
    }
    emit edited(edit);
}

void AffiliationRows::remove(AffiliationId id)
{
    PersonEdit edit;
    edit.removedAffiliations = {id};
    emit edited(edit);
}

void AffiliationRows::addAnother(bool isFirst)
{
    const auto take = [this](const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        AffiliationEdit work;
        work.organisationName = text;
        store(work);
    };
    if (isFirst) {
        addField(u"work.first"_s, tr("Organisation"), {}, take, tr("Add an organisation"));
        return;
    }
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto *add = quietButton(tr("Add another organisation"), u"list-add"_s, row);
    add->setObjectName(u"fact.work.add"_s);
    setTokenHeight(add, 28);
    connect(add, &QPushButton::clicked, this,
            [this, row, take] { openField(row, u"work.new"_s, tr("Organisation"), {}, take); });
    line->addWidget(add);
    line->addStretch();
    addRow(row);
}

} // namespace entente
