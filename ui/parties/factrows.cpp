// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/factrows.h"

#include "core/fields/customfield.h"
#include "core/parties/countrynames.h"
#include "core/wording/wording.h"
#include "ui/parties/tagrow.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kFactLabelWidth = 148;

/// A label and a widget beside it, as wide as those of the fields.
QWidget *factRow(const QString &label, QWidget *widget, QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(0);
    auto *name = fieldLabel(label, widget, row);
    setTone(name, Tone::Third);
    setWeight(name, Weight::Regular);
    // A field of another kind begins where the inline fields do.
    const auto &theme = Theme::of(row);
    name->setFixedWidth(theme.text(kFactLabelWidth) - theme.space(8));
    name->setMinimumHeight(theme.height(28));
    line->addWidget(name, 0, Qt::AlignTop);
    return row;
}

} // namespace

FactRows::FactRows(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

FactRows::~FactRows() = default;

FactRows::Held FactRows::held() const
{
    // A group looks after its own rows.
    const auto isOurs = [this](const QWidget *widget) {
        const auto *parent = widget->parentWidget();
        while (parent && !qobject_cast<const FactRows *>(parent))
            parent = parent->parentWidget();
        return parent == this;
    };
    for (const auto *field : findChildren<InlineField *>()) {
        if (field->isEditing() && !field->objectName().isEmpty() && isOurs(field))
            return {field->objectName(), field->editor()->text(), true};
    }
    for (auto *widget = window()->focusWidget(); widget && widget != this;
         widget = widget->parentWidget()) {
        if (widget->objectName().startsWith(u"fact."_s) && isOurs(widget))
            return {widget->objectName(), {}, false};
    }
    return {};
}

void FactRows::begin(const QString &record, bool readOnly, const QList<FactRows *> &kept)
{
    m_held = record == m_record ? held() : Held();
    m_record = record;
    m_readOnly = readOnly;
    m_lastEdited = nullptr;
    while (auto *item = m_column->takeAt(0)) {
        auto *row = item->widget();
        if (row && !kept.contains(qobject_cast<FactRows *>(row)))
            putAway(row);
        delete item;
    }
}

/// A row that goes stays where it is, unseen and without a name, until the event loop deletes it: one that has the
/// keyboard must be neither torn out of the window nor hand in what it holds.
void FactRows::putAway(QWidget *row)
{
    row->blockSignals(true);
    for (auto *part : row->findChildren<QWidget *>())
        part->blockSignals(true);
    auto *focused = window()->focusWidget();
    if (focused && (focused == row || row->isAncestorOf(focused)))
        setFocus(Qt::OtherFocusReason);
    row->setObjectName({});
    for (auto *part : row->findChildren<QWidget *>())
        part->setObjectName({});
    row->hide();
    row->deleteLater();
}

void FactRows::finish()
{
    if (m_held.name.isEmpty())
        return;
    auto *widget = findChild<QWidget *>(m_held.name);
    if (!widget)
        return;
    auto *field = qobject_cast<InlineField *>(widget);
    if (field && m_held.editing) {
        field->startEditing();
        field->editor()->setText(m_held.text);
    } else {
        widget->setFocus(Qt::OtherFocusReason);
    }
    m_held = {};
}

void FactRows::showError(const Error &error)
{
    if (m_lastEdited)
        m_lastEdited->setError(Words().errorSentence(error));
    for (auto *rows : findChildren<FactRows *>())
        rows->showError(error);
}

void FactRows::refuse(const Error &error)
{
    if (m_lastEdited)
        m_lastEdited->setError(Words().errorSentence(error));
}

void FactRows::editFirst()
{
    for (int i = 0; i < m_column->count(); ++i) {
        auto *row = m_column->itemAt(i)->widget();
        if (auto *group = qobject_cast<FactRows *>(row)) {
            group->editFirst();
            return;
        }
        auto *field = qobject_cast<InlineField *>(row);
        if (!field && row)
            field = row->findChild<InlineField *>();
        if (field) {
            field->startEditing();
            return;
        }
    }
}

void FactRows::addRow(QWidget *row)
{
    m_column->addWidget(row);
}

void FactRows::prepareField(InlineField *field, const QString &value, const Taken &taken,
                            const QString &placeholder)
{
    field->setLabelWidth(kFactLabelWidth);
    field->setValue(value);
    field->setPlaceholder(placeholder);
    if (m_readOnly)
        field->setReadOnly(tr("This vault is open for reading only."));
    connect(field, &InlineField::edited, this, [this, field, taken](const QString &text) {
        m_lastEdited = field;
        taken(text);
    });
}

InlineField *FactRows::addField(const QString &name, const QString &label, const QString &value,
                                const Taken &taken, const QString &placeholder)
{
    auto *field = new InlineField(label, this);
    field->setObjectName(QString(u"fact."_s + name));
    prepareField(field, value, taken, placeholder);
    addRow(field);
    return field;
}

InlineField *FactRows::addField(const QString &name, const QString &label, const QString &value,
                                const Taken &taken, const QString &words, QMenu *menu,
                                const QString &menuName)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(Theme::of(this).space(4));
    auto *field = new InlineField(label, row);
    field->setObjectName(QString(u"fact."_s + name));
    prepareField(field, value, taken, {});
    field->setOrigin(words);
    line->addWidget(field, 1);
    auto *more = iconButton(u"overflow-menu"_s, menuName, false, row);
    more->setObjectName(QString(u"fact."_s + name + u".menu"_s));
    setTokenHeight(more, 28);
    menu->setParent(more, menu->windowFlags());
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setEnabled(!m_readOnly);
    line->addWidget(more);
    field->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(field, &QWidget::customContextMenuRequested, more, [this, more, menu](QPoint) {
        if (!m_readOnly)
            menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    addRow(row);
    return field;
}

void FactRows::openField(QWidget *after, const QString &name, const QString &label,
                         const QString &value, const Taken &taken)
{
    const auto objectName = QString(u"fact."_s + name);
    auto *field = findChild<InlineField *>(objectName);
    if (!field) {
        field = new InlineField(label, this);
        field->setObjectName(objectName);
        prepareField(field, value, taken, {});
        const int place = after ? m_column->indexOf(after) + 1 : m_column->count();
        m_column->insertWidget(place, field);
        field->show();
    }
    field->startEditing();
}

QComboBox *FactRows::addChoice(const QString &name, const QString &label,
                               const QList<std::pair<QString, QVariant>> &choices,
                               const QVariant &current,
                               const std::function<void(const QVariant &)> &taken)
{
    auto *row = new QWidget(this);
    auto *box = new QComboBox(row);
    box->setObjectName(QString(u"fact."_s + name));
    box->setProperty("quiet", true);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    box->setEnabled(!m_readOnly);
    auto *line = qobject_cast<QHBoxLayout *>(factRow(label, box, row)->layout());
    line->addWidget(box, 1);
    addRow(row);
    connect(box, &QComboBox::activated, this, [this, box, taken] {
        m_lastEdited = nullptr;
        taken(box->currentData());
    });
    return box;
}

void FactRows::addTags(const QStringList &tags)
{
    auto *row = new QWidget(this);
    auto *chips = new TagRow(row);
    chips->editor()->setObjectName(u"fact.tags"_s);
    auto *line = qobject_cast<QHBoxLayout *>(factRow(tr("Tags"), chips->editor(), row)->layout());
    line->addWidget(chips, 1);
    chips->setTags(tags, m_readOnly);
    addRow(row);
    connect(chips, &TagRow::edited, this, [this](const QStringList &wanted) {
        m_lastEdited = nullptr;
        FactEdit edit;
        edit.tags = wanted;
        emit factsEdited(edit);
    });
}

void FactRows::addOwner(const QList<OwnerChoice> &owners, UserId current)
{
    QList<std::pair<QString, QVariant>> choices{{tr("Nobody"), qint64(0)}};
    for (const auto &owner : owners)
        choices.append({owner.name, owner.id.number()});
    addChoice(u"owner"_s, tr("Looked after by"), choices, current.number(),
              [this](const QVariant &chosen) {
                  FactEdit edit;
                  edit.owner = UserId(chosen.toLongLong());
                  emit factsEdited(edit);
              });
}

// Read in either language and by its code, shown in the one of the window.
void FactRows::addCountry(const QString &current)
{
    const auto language = QLocale().name().left(2);
    addField(
        u"country"_s, tr("Country"),
        current.isEmpty() ? QString() : CountryNames::name(current, language),
        [this](const QString &text) {
            static const CountryNames names;
            FactEdit edit;
            edit.country = names.code(text);
            if (edit.country->isEmpty() && !text.trimmed().isEmpty())
                refuse({ErrorCode::Invalid,
                        u"no such country"_s,
                        {{}, 0, 0, u"country"_s},
                        u"country.unknown"_s});
            else
                emit factsEdited(edit);
        },
        tr("Decides which law counts"));
}

std::optional<QDate> FactRows::readDate(const QString &text)
{
    CustomField form; // reads dates as the firm's own fields do
    form.key = u"date"_s;
    form.kind = CustomKind::Date;
    const auto parsed = form.parse(text);
    if (parsed)
        return QDate::fromString(*parsed, Qt::ISODate);
    refuse(parsed.error());
    return std::nullopt;
}

} // namespace entente
