// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/contactpointrows.h"

#include "core/parties/phonenumber.h"
#include "core/wording/wording.h"
#include "ui/support/plaintip.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinefield.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString pointValue(const ContactPoint &point, const QString &homeCountry)
{
    if (isDialled(point.kind))
        return point.normal.isEmpty() ? point.value : displayPhone(point.normal, homeCountry);
    if (point.kind != ContactKind::Address)
        return point.value;
    auto street = point.value;
    street.replace(u'\n', u", "_s);
    const auto town = QString(point.postalCode + u' ' + point.city).trimmed();
    return street.isEmpty() ? town : town.isEmpty() ? street : QString(street + u", "_s + town);
}

QString pointKindLabel(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Email: return ContactPointRows::tr("E-mail");
    case ContactKind::Phone: return ContactPointRows::tr("Phone");
    case ContactKind::Mobile: return ContactPointRows::tr("Mobile");
    case ContactKind::Fax: return ContactPointRows::tr("Fax");
    case ContactKind::Address: return ContactPointRows::tr("Address");
    case ContactKind::Website: return ContactPointRows::tr("Website");
    case ContactKind::Social: return ContactPointRows::tr("Profile");
    }
    return {};
}

// "E-mail pro"; the label alone for a network: "LinkedIn".
QString pointLabel(const ContactPoint &point)
{
    const auto kind = pointKindLabel(point.kind);
    if (point.label.isEmpty())
        return kind;
    return point.kind == ContactKind::Social ? point.label : QString(kind + u' ' + point.label);
}

// "14 quai Perrache, 69002 Lyon": the last part is the town when it begins with a postal code.
ContactPoint withTyped(ContactPoint point, const QString &text)
{
    if (point.kind != ContactKind::Address) {
        point.value = text;
        return point;
    }
    const auto town = text.section(u',', -1).trimmed();
    const auto code = town.section(u' ', 0, 0);
    const bool hasCode = code.size() >= 4 && code.at(0).isDigit();
    point.value = (hasCode ? text.section(u',', 0, -2) : text).trimmed();
    point.postalCode = hasCode ? code : QString();
    point.city = hasCode ? town.section(u' ', 1).trimmed() : QString();
    return point;
}

QList<ContactStatus> statusesOf(ContactKind kind)
{
    QList<ContactStatus> statuses{ContactStatus::Valid, ContactStatus::Unverified};
    if (kind == ContactKind::Email)
        statuses.append(ContactStatus::Bounced);
    if (kind == ContactKind::Address)
        statuses.append(ContactStatus::Returned);
    statuses.append(ContactStatus::Wrong);
    return statuses;
}

QString statusWord(ContactStatus status)
{
    return Words().word(QString(u"contact.status."_s + contactStatusCode(status)));
}

constexpr ContactKind kPointKinds[] = {
    ContactKind::Email,   ContactKind::Phone,   ContactKind::Mobile, ContactKind::Fax,
    ContactKind::Address, ContactKind::Website, ContactKind::Social};

} // namespace

ContactPointRows::ContactPointRows(QWidget *parent) : FactRows(parent) {}

ContactPointRows::~ContactPointRows() = default;

bool ContactPointRows::has(ContactKind kind) const
{
    return std::ranges::any_of(m_subject.points,
                               [kind](const ContactPoint &point) { return point.kind == kind; });
}

void ContactPointRows::setSubject(const Subject &subject, bool readOnly)
{
    m_subject = subject;
    begin(subject.record, readOnly);
    for (const auto &point : std::as_const(m_subject.points))
        addPoint(point);
    addMissing(ContactKind::Email, subject.generic ? tr("Generic address, of nobody in particular")
                                                   : tr("Add an e-mail"));
    if (!has(ContactKind::Mobile))
        addMissing(ContactKind::Phone, subject.generic ? tr("Switchboard") : tr("Add a number"));
    addMissing(ContactKind::Address, tr("Street, postal code and town"));
    if (!readOnly)
        addMore();
    finish();
}

void ContactPointRows::addPoint(const ContactPoint &point)
{
    // What is wrong with it comes before where it is from.
    QStringList words;
    if (point.status != ContactStatus::Valid && point.status != ContactStatus::Unverified)
        words.append(statusWord(point.status));
    if (point.preferred)
        words.append(tr("Preferred"));
    if (words.isEmpty())
        words.append(point.source.isEmpty() ? m_subject.source : point.source);
    auto *field = addField(
        point.uuid, pointLabel(point), pointValue(point, m_subject.homeCountry),
        [this, point](const QString &text) { storeTyped(point, text); }, words.join(u" · "_s),
        pointMenu(point), tr("Label, status and more of %1").arg(point.value));
    field->setOriginTone(point.status == ContactStatus::Valid
                                 || point.status == ContactStatus::Unverified
                             ? Tone::Third
                             : Tone::No);
    field->setToolTip(plainToolTip(QString(point.value + u" · "_s + statusWord(point.status))));
}

void ContactPointRows::storeTyped(const ContactPoint &present, const QString &text)
{
    FactEdit edit;
    if (text.trimmed().isEmpty())
        edit.removedContactPoints = {present.id};
    else
        edit.contactPoints = {withTyped(present, text)};
    emit factsEdited(edit);
}

void ContactPointRows::change(const ContactPoint &point)
{
    FactEdit edit;
    edit.contactPoints = {point};
    emit factsEdited(edit);
}

QMenu *ContactPointRows::pointMenu(const ContactPoint &point)
{
    auto *menu = new QMenu(this);
    auto *preferred = menu->addAction(tr("Preferred for its channel"));
    preferred->setCheckable(true);
    preferred->setChecked(point.preferred);
    connect(preferred, &QAction::triggered, this, [this, point](bool checked) {
        auto changed = point;
        changed.preferred = checked;
        change(changed);
    });
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    for (const auto status : statusesOf(point.kind)) {
        auto *action = menu->addAction(statusWord(status));
        action->setCheckable(true);
        action->setChecked(point.status == status);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, point, status] {
            auto changed = point;
            changed.status = status;
            change(changed);
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Label…"), this, [this, point] {
        auto *field = findChild<InlineField *>(QString(u"fact."_s + point.uuid));
        openField(field ? field->parentWidget() : nullptr, QString(point.uuid + u".label"_s),
                  tr("Label"), point.label, [this, point](const QString &text) {
                      auto changed = point;
                      changed.label = text;
                      change(changed);
                  });
    });
    menu->addAction(tr("Remove"), this, [this, point] { storeTyped(point, {}); });
    return menu;
}

void ContactPointRows::addMissing(ContactKind kind, const QString &placeholder)
{
    if (has(kind))
        return;
    addField(
        QString(u"missing."_s + contactKindCode(kind)), pointKindLabel(kind), {},
        [this, kind](const QString &text) {
            ContactPoint point;
            point.kind = kind;
            if (!text.trimmed().isEmpty())
                change(withTyped(point, text));
        },
        placeholder);
}

void ContactPointRows::openNew(ContactKind kind)
{
    openField(nullptr, QString(u"new."_s + contactKindCode(kind)), pointKindLabel(kind), {},
              [this, kind](const QString &text) {
                  ContactPoint point;
                  point.kind = kind;
                  if (!text.trimmed().isEmpty())
                      change(withTyped(point, text));
              });
}

void ContactPointRows::addMore()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto *add = quietButton(tr("Add a way to reach them"), u"list-add"_s, row);
    add->setObjectName(u"fact.add"_s);
    setTokenHeight(add, 28);
    auto *menu = new QMenu(add);
    for (const auto kind : kPointKinds)
        menu->addAction(pointKindLabel(kind), this, [this, kind] { openNew(kind); });
    add->setMenu(menu);
    line->addWidget(add);
    line->addStretch();
    addRow(row);
}

} // namespace entente
