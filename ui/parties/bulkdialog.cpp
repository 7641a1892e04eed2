// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/bulkdialog.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/parties/filterwords.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente {

namespace {

constexpr int kBulkWidth = 420;
constexpr int kFieldKeyRole = Qt::UserRole + 1;

class BulkText
{
    Q_DECLARE_TR_FUNCTIONS(BulkText)
public:
    static QString act(BulkAct act)
    {
        switch (act) {
        case BulkAct::AddTag: return tr("Give a tag");
        case BulkAct::RemoveTag: return tr("Take a tag away");
        case BulkAct::SetOwner: return tr("Change the owner");
        case BulkAct::SetRelation: return tr("Change the relation");
        case BulkAct::SetKind: return tr("Change the kind of person");
        case BulkAct::SetCountry: return tr("Change the country");
        case BulkAct::AddToList: return tr("Add to a list");
        case BulkAct::RemoveFromList: return tr("Remove from a list");
        case BulkAct::SetField: break; // each field by its name
        }
        return {};
    }
    static QString value(BulkAct act)
    {
        switch (act) {
        case BulkAct::AddTag:
        case BulkAct::RemoveTag: return tr("Tag");
        case BulkAct::AddToList:
        case BulkAct::RemoveFromList: return tr("List");
        case BulkAct::SetOwner: return tr("Owner");
        case BulkAct::SetCountry: return tr("Country, as two letters");
        default: return tr("New value");
        }
    }
    static QString records(const BulkRecords &records)
    {
        const int count = int(records.keys.size());
        return records.ofPeople() ? tr("%n people", nullptr, count)
                                  : tr("%n organisations", nullptr, count);
    }
    static QString chosen(const BulkRecords &records)
    {
        const int count = int(records.keys.size());
        return records.ofPeople() ? tr("%n people are chosen.", nullptr, count)
                                  : tr("%n organisations are chosen.", nullptr, count);
    }
    static QString changing(const BulkRecords &records, int count)
    {
        return records.ofPeople() ? tr("%n people will be changed.", nullptr, count)
                                  : tr("%n organisations will be changed.", nullptr, count);
    }
};

FilterField wordsOf(BulkAct act)
{
    return act == BulkAct::SetRelation ? FilterField::Relation : FilterField::Kind;
}

} // namespace

BulkDialog::BulkDialog(Workspace &workspace, const QList<BulkAct> &acts, BulkRecords records,
                       QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_records(std::move(records))
    , m_act(new QComboBox(this))
    , m_valueLabel(nullptr)
    , m_value(new QComboBox(this))
    , m_effect(wrappedLabel({}, TypeRole::Body, Tone::Second, this))
    , m_progress(new QProgressBar(this))
    , m_apply(primaryButton(tr("Apply"), {}, this))
    , m_cancel(secondaryButton(tr("Cancel"), {}, this))
    , m_rest(new QTimer(this))
{
    const auto &theme = Theme::of(this);
    setMinimumWidth(theme.text(kBulkWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(20), theme.space(20), theme.space(20), theme.space(20));
    column->setSpacing(theme.space(10));
    auto *actLabel = fieldLabel(tr("Change"), m_act, this);
    column->addWidget(actLabel);
    column->addWidget(m_act);
    m_valueLabel = fieldLabel(BulkText::value(acts.first()), m_value, this);
    column->addWidget(m_valueLabel);
    column->addWidget(m_value);
    column->addWidget(m_effect);
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(8));
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    column->addLayout(buttons);
    m_progress->hide();
    m_apply->setDefault(true);
    addActs(acts);
    actLabel->setVisible(m_act->count() > 1);
    m_act->setVisible(m_act->count() > 1);
    setWindowTitle(BulkText::records(m_records));
    m_rest->setSingleShot(true);
    m_rest->setInterval(200ms);
    connect(m_rest, &QTimer::timeout, this, &BulkDialog::onValueChanged);
    connect(m_act, &QComboBox::currentIndexChanged, this, &BulkDialog::onActChanged);
    connect(m_value, &QComboBox::currentTextChanged, this, [this] {
        m_apply->setEnabled(false);
        m_rest->start();
    });
    connect(m_apply, &QPushButton::clicked, this, &BulkDialog::prepareList);
    connect(m_cancel, &QPushButton::clicked, this, &BulkDialog::reject);
    onActChanged();
    (m_act->count() > 1 ? m_act : m_value)->setFocus(Qt::OtherFocusReason);
}

BulkDialog::~BulkDialog()
{
    if (m_running)
        m_running->cancel();
}

void BulkDialog::addActs(const QList<BulkAct> &acts)
{
    for (const auto each : acts) {
        if (each != BulkAct::SetField)
            m_act->addItem(BulkText::act(each), int(each));
    }
    if (!acts.contains(BulkAct::SetField))
        return;
    const auto subject = m_records.ofPeople() ? CustomSubject::Person : CustomSubject::Organisation;
    const auto fields = m_workspace.reading().fields().definitions(m_workspace.session(), subject);
    if (!fields)
        return;
    m_fields = *fields;
    for (const auto &field : std::as_const(m_fields)) {
        m_act->addItem(field.name, int(BulkAct::SetField));
        m_act->setItemData(m_act->count() - 1, field.key, kFieldKeyRole);
    }
}

BulkAct BulkDialog::act() const
{
    return static_cast<BulkAct>(m_act->currentData().toInt());
}

const CustomField *BulkDialog::field() const
{
    const auto key = m_act->currentData(kFieldKeyRole).toString();
    const auto found = std::ranges::find(m_fields, key, &CustomField::key);
    return found == m_fields.end() ? nullptr : &*found;
}

void BulkDialog::fillValues()
{
    if (const auto *own = field()) {
        if (own->kind == CustomKind::Flag) {
            m_value->addItem(tr("Yes"), u"yes"_s);
            m_value->addItem(tr("No"), u"no"_s);
        }
        for (const auto &choice : own->choices)
            m_value->addItem(choice, choice);
        m_value->addItem(tr("Take the value away"), QString());
        return;
    }
    if (act() == BulkAct::SetOwner)
        m_value->addItem(tr("Nobody"), u"none"_s);
    const auto choices = m_workspace.reading().bulk().choices(m_workspace.session(), act(),
                                                              m_records.subject);
    for (const auto &choice : choices ? *choices : QList<BulkChoice>())
        m_value->addItem(choice.label.isEmpty() ? filterValueLabel(wordsOf(act()), choice.value)
                                                : choice.label,
                         choice.value);
}

void BulkDialog::onActChanged()
{
    m_valueLabel->setText(BulkText::value(act()));
    m_value->clear();
    const auto *own = field();
    const bool typed = act() == BulkAct::AddTag || act() == BulkAct::AddToList
                       || act() == BulkAct::SetCountry
                       || (own && own->kind != CustomKind::Choice && own->kind != CustomKind::Flag);
    m_value->setEditable(typed);
    fillValues();
    if (typed) {
        m_value->setCurrentIndex(-1);
        m_value->setEditText({});
    } else {
        // Nothing is chosen beforehand: Enter would else do to all of them what stands first.
        m_value->setPlaceholderText(tr("Choose…"));
        m_value->setCurrentIndex(-1);
    }
    onValueChanged();
}

BulkChange BulkDialog::change() const
{
    const auto text = m_value->currentText().trimmed();
    const int known = m_value->findText(text, Qt::MatchFixedString);
    return {act(), known >= 0 ? m_value->itemData(known).toString() : text,
            field() ? field()->key : QString()};
}

void BulkDialog::onValueChanged()
{
    const auto wanted = change();
    const bool isMissing = m_value->currentText().trimmed().isEmpty();
    setBlocked(m_apply, isMissing ? tr("Choose or type a value first.") : tr("Counting…"));
    if (isMissing) {
        m_effect->setText(BulkText::chosen(m_records));
        return;
    }
    m_effect->setText(tr("Counting…"));
    m_workspace.readAside(
        m_preview,
        [session = m_workspace.session(), wanted, records = m_records](Services &services,
                                                                       const auto &) {
            return services.bulk().preview(session, wanted, records);
        },
        this, [this](const Result<BulkPreview> &preview) { showEffect(preview); });
}

// The effect in numbers, before anything happens.
void BulkDialog::showEffect(const Result<BulkPreview> &preview)
{
    if (!preview) {
        m_effect->setText(wording::errorSentence(preview.error()));
        return;
    }
    const int same = int(preview->records - preview->changing);
    auto sentence = BulkText::changing(m_records, int(preview->changing));
    if (same > 0)
        sentence += u' ' + tr("%n are so already.", nullptr, same);
    m_effect->setText(sentence);
    setBlocked(m_apply, preview->changing > 0 ? QString() : sentence);
}

// A new name for a list makes the list.
void BulkDialog::prepareList()
{
    if (act() != BulkAct::AddToList
        || m_value->findText(m_value->currentText().trimmed(), Qt::MatchFixedString) >= 0) {
        apply();
        return;
    }
    m_apply->setEnabled(false);
    SavedView list;
    list.kind = SavedViewKind::List;
    list.subject = m_records.subject;
    list.name = m_value->currentText().trimmed();
    m_workspace.write([session = m_workspace.session(),
                       list](Services &services) { return services.views().save(session, list); },
                      this,
                      [this](const Result<SavedView> &made) {
                          if (made)
                              apply();
                          else
                              m_effect->setText(wording::errorSentence(made.error()));
                      });
}

void BulkDialog::apply()
{
    m_act->setEnabled(false);
    m_value->setEnabled(false);
    m_apply->setEnabled(false);
    m_progress->setRange(0, int(m_records.keys.size()));
    m_progress->show();
    m_running = std::make_shared<WorkControl>();
    m_running->onProgress = [dialog = QPointer<BulkDialog>(this)](qint64 done, qint64) {
        if (dialog)
            QMetaObject::invokeMethod(
                dialog, [dialog, done] { dialog->m_progress->setValue(int(done)); },
                Qt::QueuedConnection);
    };
    m_workspace.write(
        [session = m_workspace.session(), wanted = change(), records = m_records,
         control = m_running](Services &services) {
            return services.bulk().apply(session, wanted, records, [&](qint64 at, qint64 of) {
                control->progress(at, of);
                return !control->isCancelled();
            });
        },
        this,
        [this](const Result<BulkOutcome> &outcome) {
            m_running.reset();
            emit answered(outcome);
            QDialog::accept();
        });
}

void BulkDialog::reject()
{
    if (m_running)
        m_running->cancel(); // the answer closes the window
    else
        QDialog::reject();
}

} // namespace entente
