// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/contactfields.h"

#include "core/parties/phonenumber.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/parties/tagrow.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/inlinefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kLabelWidth = 148;
// CNIL, référentiel "gestion commerciale" (délib. 2021-131): three years after the last act of a prospect.
constexpr int kProspectYears = 3;

QString shownValue(const ContactPoint &point, const QString &homeCountry)
{
    switch (point.kind) {
    case ContactKind::Phone:
    case ContactKind::Mobile:
    case ContactKind::Fax:
        return point.normal.isEmpty() ? point.value : displayPhone(point.normal, homeCountry);
    case ContactKind::Address: {
        auto street = point.value;
        street.replace(u'\n', u", "_s);
        const auto town = QString(point.postalCode + u' ' + point.city).trimmed();
        return street.isEmpty() ? town : town.isEmpty() ? street : QString(street + u", "_s + town);
    }
    case ContactKind::Email:
    case ContactKind::Website:
    case ContactKind::Social: break;
    }
    return point.value;
}

QString pointLabel(const ContactPoint &point)
{
    switch (point.kind) {
    case ContactKind::Email: return ContactFields::tr("E-mail");
    case ContactKind::Phone: return ContactFields::tr("Phone");
    case ContactKind::Mobile: return ContactFields::tr("Mobile");
    case ContactKind::Fax: return ContactFields::tr("Fax");
    case ContactKind::Address: return ContactFields::tr("Address");
    case ContactKind::Website: return ContactFields::tr("Website");
    case ContactKind::Social:
        return point.label.isEmpty() ? ContactFields::tr("Profile") : point.label;
    }
    return {};
}

// "14 quai Perrache, 69002 Lyon": the last part is the town when it begins with a postal code.
ContactPoint typedAddress(ContactPoint point, const QString &text)
{
    const auto town = text.section(u',', -1).trimmed();
    const auto code = town.section(u' ', 0, 0);
    const bool hasCode = code.size() >= 4 && code.at(0).isDigit();
    point.value = (hasCode ? text.section(u',', 0, -2) : text).trimmed();
    point.postalCode = hasCode ? code : QString();
    point.city = hasCode ? town.section(u' ', 1).trimmed() : QString();
    return point;
}

} // namespace

ContactFields::ContactFields(Part part, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

ContactFields::~ContactFields() = default;

void ContactFields::setPerson(const Person &person, bool readOnly)
{
    m_person = person;
    m_readOnly = readOnly;
    while (auto *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (m_part == Part::Front) {
        addContactPoints();
        addWork();
        addTags();
        addLegalFacts();
    } else {
        addName();
        addBirthDate();
        addChoices();
        addCustomFields();
        addOrigin();
    }
}

void ContactFields::showError(const Error &error)
{
    if (m_lastEdited)
        m_lastEdited->setError(Words().errorSentence(error));
}

void ContactFields::editFirst()
{
    if (auto *field = findChild<InlineField *>())
        field->startEditing();
}

InlineField *ContactFields::addField(const QString &label, const QString &value,
                                     const QString &origin)
{
    auto *field = new InlineField(label, this);
    field->setLabelWidth(kLabelWidth);
    field->setValue(value);
    field->setOrigin(origin);
    if (m_readOnly)
        field->setReadOnly(tr("This vault is open for reading only."));
    m_column->addWidget(field);
    return field;
}

void ContactFields::addContactPoint(const ContactPoint &point)
{
    auto *field = addField(pointLabel(point), shownValue(point, m_person.country),
                           point.source.isEmpty() ? m_person.source : point.source);
    connect(field, &InlineField::edited, this, [this, point, field](const QString &text) {
        m_lastEdited = field;
        PersonEdit edit;
        if (text.trimmed().isEmpty()) {
            edit.removedContactPoints = {point.id};
        } else {
            auto changed = point.kind == ContactKind::Address ? typedAddress(point, text) : point;
            if (point.kind != ContactKind::Address)
                changed.value = text;
            edit.contactPoints = {changed};
        }
        emit edited(edit);
    });
}

void ContactFields::addMissing(ContactKind kind, const QString &label, const QString &placeholder)
{
    if (m_person.contactPoint(kind))
        return;
    auto *field = addField(label, {}, {});
    field->setPlaceholder(placeholder);
    connect(field, &InlineField::edited, this, [this, kind, field](const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        m_lastEdited = field;
        ContactPoint point;
        point.kind = kind;
        if (kind == ContactKind::Address)
            point = typedAddress(point, text);
        else
            point.value = text;
        PersonEdit edit;
        edit.contactPoints = {point};
        emit edited(edit);
    });
}

void ContactFields::addContactPoints()
{
    for (const auto &point : std::as_const(m_person.contactPoints))
        addContactPoint(point);
    addMissing(ContactKind::Email, tr("E-mail"), tr("Add an e-mail"));
    if (!m_person.contactPoint(ContactKind::Mobile))
        addMissing(ContactKind::Phone, tr("Phone"), tr("Add a number"));
    addMissing(ContactKind::Address, tr("Address"), tr("Street, postal code and town"));
}

void ContactFields::addWork()
{
    const auto *work = m_person.affiliations.isEmpty() ? nullptr : &m_person.affiliations.first();
    auto *organisation = addField(tr("Organisation"), work ? work->organisationName : QString(),
                                  {});
    organisation->setPlaceholder(tr("Add an organisation"));
    connect(organisation, &InlineField::edited, this, [this, organisation](const QString &text) {
        m_lastEdited = organisation;
        PersonEdit edit;
        edit.organisationName = text;
        emit edited(edit);
    });
    if (!work)
        return;
    auto *job = addField(tr("Job"), work->jobTitle, {});
    job->setPlaceholder(tr("Add a job title"));
    connect(job, &InlineField::edited, this, [this, job](const QString &text) {
        m_lastEdited = job;
        PersonEdit edit;
        edit.jobTitle = text;
        emit edited(edit);
    });
}

void ContactFields::addName()
{
    const auto part = [&](const QString &label, const QString &value,
                          std::optional<QString> PersonEdit::*member) {
        auto *field = addField(label, value, {});
        connect(field, &InlineField::edited, this, [this, field, member](const QString &text) {
            m_lastEdited = field;
            PersonEdit edit;
            edit.*member = text;
            emit edited(edit);
        });
    };
    part(tr("Civility"), m_person.civility, &PersonEdit::civility);
    part(tr("First name"), m_person.firstName, &PersonEdit::firstName);
    part(tr("Last name"), m_person.lastName, &PersonEdit::lastName);
}

// A field of another kind begins where the inline fields do.
int ContactFields::labelRoom() const
{
    const auto &theme = Theme::of(this);
    return theme.text(kLabelWidth) - theme.space(8);
}

void ContactFields::addTags()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(0);
    auto *tags = new TagRow(row);
    auto *name = fieldLabel(tr("Tags"), tags->editor(), row);
    setTone(name, Tone::Second);
    setWeight(name, Weight::Regular);
    name->setFixedWidth(labelRoom());
    name->setMinimumHeight(Theme::of(this).height(28));
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(tags, 1);
    tags->setTags(m_person.tags, m_readOnly);
    m_column->addWidget(row);
    connect(tags, &TagRow::edited, this, [this](const QStringList &wanted) {
        m_lastEdited = nullptr;
        PersonEdit edit;
        edit.tags = wanted;
        emit edited(edit);
    });
}

// Only when it is known or wanted: most purposes need no age (Art. 5(1)(c) GDPR).
void ContactFields::addBirthDate()
{
    auto *field = addField(tr("Birth date"),
                           m_person.birthDate.isValid() ? longDate(m_person.birthDate) : QString(),
                           {});
    field->setPlaceholder(tr("Only when a purpose needs it"));
    connect(field, &InlineField::edited, this, [this, field](const QString &text) {
        m_lastEdited = field;
        CustomField form; // reads dates as the firm's own fields do
        form.key = u"birth_date"_s;
        form.kind = CustomKind::Date;
        const auto parsed = form.parse(text);
        if (!parsed) {
            field->setError(Words().errorSentence(parsed.error()));
            return;
        }
        PersonEdit edit;
        edit.birthDate = QDate::fromString(*parsed, Qt::ISODate);
        emit edited(edit);
    });
}

void ContactFields::addCustomFields()
{
    for (const auto &definition : std::as_const(m_definitions)) {
        const auto value = m_person.fields.value(definition.key);
        if (definition.kind == CustomKind::Choice || definition.kind == CustomKind::Flag) {
            addCustomChoice(definition, value);
            continue;
        }
        auto shown = value;
        if (definition.kind == CustomKind::Choices)
            shown.replace(u'\n', u"; "_s);
        const auto date = QDate::fromString(value, Qt::ISODate);
        if (definition.kind == CustomKind::Date && date.isValid())
            shown = QLocale().toString(date, QLocale::ShortFormat);
        if (definition.kind == CustomKind::Number)
            shown.replace(u'.', QLocale().decimalPoint());
        auto *field = addField(definition.name, shown, {});
        field->setPlaceholder(definition.kind == CustomKind::Choices
                                  ? definition.choices.join(u"; "_s)
                                  : definition.purpose);
        connect(field, &InlineField::edited, this,
                [this, field, key = definition.key](const QString &text) {
                    m_lastEdited = field;
                    PersonEdit edit;
                    edit.fields = {{key, text}};
                    emit edited(edit);
                });
    }
}

void ContactFields::addCustomChoice(const CustomField &definition, const QString &value)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(0);
    auto *box = new QComboBox(row);
    box->setProperty("quiet", true);
    box->addItem(tr("Not known"), QString());
    if (definition.kind == CustomKind::Flag) {
        box->addItem(tr("Yes"), u"yes"_s);
        box->addItem(tr("No"), u"no"_s);
    } else {
        for (const auto &choice : definition.choices)
            box->addItem(choice, choice);
    }
    box->setCurrentIndex(qMax(0, box->findData(value)));
    box->setEnabled(!m_readOnly);
    auto *name = fieldLabel(definition.name, box, row);
    setTone(name, Tone::Second);
    setWeight(name, Weight::Regular);
    name->setFixedWidth(labelRoom());
    line->addWidget(name);
    line->addWidget(box);
    line->addStretch();
    m_column->addWidget(row);
    connect(box, &QComboBox::activated, this, [this, box, key = definition.key] {
        m_lastEdited = nullptr;
        PersonEdit edit;
        edit.fields = {{key, box->currentData().toString()}};
        emit edited(edit);
    });
}

void ContactFields::addChoices()
{
    const auto choice = [&](const QString &label, const QList<std::pair<QString, int>> &items,
                            int current, auto makeEdit) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(0);
        auto *box = new QComboBox(row);
        box->setProperty("quiet", true);
        for (const auto &[text, value] : items)
            box->addItem(text, value);
        box->setCurrentIndex(box->findData(current));
        box->setEnabled(!m_readOnly);
        auto *name = fieldLabel(label, box, row);
        setTone(name, Tone::Second);
        setWeight(name, Weight::Regular);
        name->setFixedWidth(labelRoom());
        line->addWidget(name);
        line->addWidget(box);
        line->addStretch();
        m_column->addWidget(row);
        connect(box, &QComboBox::activated, this,
                [this, box, makeEdit] { emit edited(makeEdit(box->currentData().toInt())); });
    };
    const Words words;
    QList<std::pair<QString, int>> kinds;
    for (const auto kind : {PersonKind::Unknown, PersonKind::Consumer, PersonKind::Professional,
                            PersonKind::SoleTrader})
        kinds.append({words.personKindName(personKindCode(kind)), int(kind)});
    choice(tr("Met as"), kinds, int(m_person.kind), [](int value) {
        PersonEdit edit;
        edit.kind = static_cast<PersonKind>(value);
        return edit;
    });
    QList<std::pair<QString, int>> relations;
    for (const auto relation :
         {Relation::Prospect, Relation::Customer, Relation::ContractInProgress, Relation::Former})
        relations.append({words.relationName(relationCode(relation)), int(relation)});
    choice(tr("Relation"), relations, int(m_person.relation), [](int value) {
        PersonEdit edit;
        edit.relation = static_cast<Relation>(value);
        return edit;
    });
}

void ContactFields::addLegalFacts()
{
    auto *informed = addField(tr("Informed on"),
                              m_person.informedOn.isValid() ? longDate(m_person.informedOn)
                                                            : tr("Not yet"),
                              m_person.informedVia);
    informed->setReadOnly(tr("Set when the notice is given or sent."));
    const auto from = m_person.lastContactOn.isValid() ? m_person.lastContactOn
                                                       : m_person.collectedOn;
    if (from.isValid() && m_person.relation == Relation::Prospect) {
        auto *kept = addField(tr("Kept until"), longDate(from.addYears(kProspectYears)),
                              tr("3 years after the last act"));
        kept->setReadOnly(tr("Counted from the person's own last act, never from ours."));
    }
}

void ContactFields::addOrigin()
{
    auto *source = addField(tr("Origin"), m_person.source, m_person.supplier);
    source->setPlaceholder(tr("Where this record comes from"));
    connect(source, &InlineField::edited, this, [this, source](const QString &text) {
        m_lastEdited = source;
        PersonEdit edit;
        edit.source = text;
        emit edited(edit);
    });
}

} // namespace entente
