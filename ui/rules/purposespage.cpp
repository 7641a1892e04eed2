// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/purposespage.h"

#include "core/consent/wordingcheck.h"
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/rules/purposedialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/today/pressrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/scrollpage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kPurposesBreak = 820; // under it the texts stand below the list
constexpr int kPurposeTextHeight = 180;

void clearColumn(QBoxLayout *column)
{
    while (auto *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// What stands for the firm's own data, as it is stored and in the language of the window.
QList<std::pair<QString, QString>> namesInBraces()
{
    return {
        {u"{firm}"_s, u'{' + PurposesPage::tr("firm", "name in braces in a text") + u'}'},
        {u"{activity}"_s, u'{' + PurposesPage::tr("activity", "name in braces in a text") + u'}'},
        {u"{contact}"_s, u'{' + PurposesPage::tr("contact", "name in braces in a text") + u'}'}};
}

QString shownNames(QString text)
{
    for (const auto &[stored, shown] : namesInBraces())
        text.replace(stored, shown);
    return text;
}

QString storedNames(QString text)
{
    for (const auto &[stored, shown] : namesInBraces())
        text.replace(shown, stored, Qt::CaseInsensitive);
    return text;
}

} // namespace

PurposesPage::PurposesPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
{
    const auto &theme = Theme::of(this);
    auto *content = new ReflowRow(kPurposesBreak);
    content->row()->setContentsMargins(theme.space(20), theme.space(16), theme.space(20),
                                       theme.space(16));
    content->row()->setSpacing(theme.space(16));
    content->row()->addWidget(makeList(), 2);
    auto *right = new QWidget(content);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(theme.space(16));
    column->addWidget(makeDetails());
    column->addWidget(makeTexts());
    column->addStretch();
    content->row()->addWidget(right, 3);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new ScrollPage(content, ScrollPage::Ground::Canvas, this));
    connect(&workspace.changes(), &Changes::firmChanged, this, &PurposesPage::reload);
    reload();
}

PurposesPage::~PurposesPage() = default;

void PurposesPage::activate()
{
    m_channel->setFocus();
}

bool PurposesPage::mayEdit() const
{
    return m_workspace.session().may(Fn::EditPurposes) && !m_workspace.isReadOnly();
}

QWidget *PurposesPage::makeList()
{
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    auto *card = new Card(tr("Purposes"), host);
    auto *add = secondaryButton(tr("Add a purpose"), u"list-add"_s, card);
    setTokenHeight(add, 28);
    setBlocked(add, mayEdit() ? QString() : tr("Only an administrator changes this."));
    connect(add, &QPushButton::clicked, this, &PurposesPage::askForPurpose);
    card->addHeaderWidget(add);
    m_rows = new RowColumn(card);
    card->addRow(m_rows);
    column->addWidget(card);
    column->addStretch();
    return host;
}

QWidget *PurposesPage::makeDetails()
{
    m_details = new Card({}, this);
    m_details->body()->setSpacing(0);
    m_archive = secondaryButton({}, u"archive-insert"_s, m_details);
    setTokenHeight(m_archive, 28);
    connect(m_archive, &QPushButton::clicked, this, &PurposesPage::archive);
    m_details->addHeaderWidget(m_archive);
    const auto field = [this](const QString &label, QString Purpose::*member) {
        auto *line = new InlineField(label, m_details);
        line->setLabelWidth(132);
        if (!mayEdit())
            line->setReadOnly(tr("Only an administrator changes this."));
        m_details->body()->addWidget(line);
        connect(line, &InlineField::edited, this, [this, member](const QString &text) {
            auto changed = m_purpose;
            changed.*member = text.trimmed();
            change(changed);
        });
        return line;
    };
    m_french = field(tr("Name in French"), &Purpose::labelFr);
    m_english = field(tr("Name in English"), &Purpose::labelEn);
    m_facts = wrappedLabel({}, TypeRole::Body, Tone::Second, m_details);
    m_details->body()->addSpacing(Theme::of(this).space(8));
    m_details->body()->addWidget(m_facts);
    m_needsAge = new QCheckBox(tr("It needs the age of people: it is asked for only then"),
                               m_details);
    m_needsAge->setEnabled(mayEdit());
    connect(m_needsAge, &QCheckBox::clicked, this, [this](bool needsAge) {
        auto changed = m_purpose;
        changed.needsAge = needsAge;
        change(changed);
    });
    m_details->body()->addWidget(m_needsAge);
    auto *terms = linkButton(tr("Legal basis and retention are set with the notices"), m_details);
    connect(terms, &QPushButton::clicked, this, [this] { m_navigator.writeNotices(); });
    m_details->body()->addWidget(terms, 0, Qt::AlignLeft);
    return m_details;
}

QWidget *PurposesPage::makeTexts()
{
    const auto &theme = Theme::of(this);
    auto *card = new Card(tr("Text by which it is asked"), this);
    card->body()->setSpacing(theme.space(8));
    auto *choices = new QWidget(card);
    auto *flow = new FlowLayout(choices);
    flow->setSpacing(theme.space(8));
    m_channel = new QComboBox(choices);
    m_channel->setAccessibleName(tr("Channel"));
    for (const Channel channel : {Channel::LiveCall, Channel::Email, Channel::Sms, Channel::Post,
                                  Channel::AutomatedCall, Channel::Fax})
        m_channel->addItem(channelLabel(channel), int(channel));
    m_language = new QComboBox(choices);
    m_language->setAccessibleName(tr("Language of the text"));
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_workspace.language())));
    for (auto *box : {m_channel, m_language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &PurposesPage::showText);
        flow->addWidget(box);
    }
    card->body()->addWidget(choices);
    m_text = new QPlainTextEdit(card);
    m_text->setAccessibleName(tr("Text by which it is asked"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(theme.text(kPurposeTextHeight));
    m_text->setReadOnly(!mayEdit());
    connect(m_text, &QPlainTextEdit::textChanged, this, &PurposesPage::showItems);
    card->body()->addWidget(m_text);
    card->body()->addWidget(wrappedLabel(
        tr("%1, %2 and %3 are filled in with your own data when it is shown.",
           "names in braces, as in {firm}")
            .arg(shownNames(u"{firm}"_s), shownNames(u"{activity}"_s), shownNames(u"{contact}"_s)),
        TypeRole::Small, Tone::Third, card));
    m_items = new QVBoxLayout;
    m_items->setSpacing(theme.space(4));
    card->body()->addLayout(m_items);
    m_save = primaryButton({}, {}, card);
    connect(m_save, &QPushButton::clicked, this, &PurposesPage::saveText);
    card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    m_versions = new QVBoxLayout;
    m_versions->setSpacing(0);
    card->body()->addLayout(m_versions);
    return card;
}

void PurposesPage::reload()
{
    const auto purposes = m_workspace.reading().consents().purposes(m_workspace.session());
    if (!purposes) {
        m_navigator.tellError(purposes.error());
        return;
    }
    m_purposes = *purposes;
    select(m_purpose.code);
}

void PurposesPage::select(const QString &code)
{
    auto found = std::ranges::find(m_purposes, code, &Purpose::code);
    if (found == m_purposes.end())
        found = m_purposes.begin();
    if (found == m_purposes.end())
        return;
    m_purpose = *found;
    const auto focused = m_rows->focused();
    m_rows->clear();
    for (const auto &purpose : std::as_const(m_purposes))
        m_rows->add(makeRow(purpose));
    m_rows->focusAgain(focused);
    showPurpose();
    showText();
}

QWidget *PurposesPage::makeRow(const Purpose &purpose)
{
    const auto &theme = Theme::of(this);
    const Words words;
    const auto name = words.language() == u"fr" ? purpose.labelFr : purpose.labelEn;
    auto *row = new PressRow(name, m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    const bool isShown = purpose.code == m_purpose.code;
    texts->addWidget(weightedLabel(name, TypeRole::Body,
                                   isShown ? Weight::SemiBold : Weight::Medium,
                                   isShown ? Tone::Accent : Tone::Normal, row));
    QStringList small;
    if (purposeClassName(purpose.purposeClass) != purpose.code)
        small.append(tr("Judged like “%1”", "in a list")
                         .arg(words.purposeName(purposeClassName(purpose.purposeClass))));
    if (!purpose.sensitive.isEmpty())
        small.append(words.word(QString(u"sensitive."_s + purpose.sensitive)));
    if (!purpose.active)
        small.append(tr("no longer asked for"));
    if (!small.isEmpty())
        texts->addWidget(plainLabel(small.join(u" · "_s), TypeRole::Small, Tone::Second, row));
    line->addLayout(texts, 1);
    connect(row, &PressRow::clicked, this, [this, code = purpose.code] { select(code); });
    return row;
}

void PurposesPage::showPurpose()
{
    const Words words;
    m_details->setTitle(words.language() == u"fr" ? m_purpose.labelFr : m_purpose.labelEn);
    m_french->setValue(m_purpose.labelFr);
    m_english->setValue(m_purpose.labelEn);
    QStringList facts{
        tr("Judged like “%1”.").arg(words.purposeName(purposeClassName(m_purpose.purposeClass)))};
    const auto terms = m_workspace.reading().notices().terms(m_workspace.session());
    QStringList bases;
    for (const auto &one : terms.value_or(QList<PurposeTerms>())) {
        if (one.purposeCode != m_purpose.code)
            continue;
        for (const auto &basis : one.bases)
            bases.append(words.basisName(basis));
    }
    facts.append(bases.isEmpty() ? tr("Its legal basis is not stated yet.")
                                 : tr("Legal basis: %1.").arg(words.list(bases)));
    if (!m_purpose.sensitive.isEmpty())
        facts.append(tr("Sensitive data, %1: asked for apart, by an explicit consent of its own.")
                         .arg(words.word(QString(u"sensitive."_s + m_purpose.sensitive))));
    m_facts->setText(facts.join(u' '));
    m_needsAge->setChecked(m_purpose.needsAge);
    m_archive->setText(m_purpose.active ? tr("Ask for it no longer") : tr("Ask for it again"));
    setBlocked(m_archive, !mayEdit() ? tr("Only an administrator changes this.")
                          : purposeClassFromName(m_purpose.code)
                              ? tr("Every vault has this purpose.")
                              : QString());
}

Channel PurposesPage::channel() const
{
    return static_cast<Channel>(m_channel->currentData().toInt());
}

namespace {

/// With its no-break spaces, which toPlainText() turns into common ones.
QString typedText(const QPlainTextEdit &edit)
{
    return edit.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace

QString PurposesPage::language() const
{
    return m_language->currentData().toString();
}

void PurposesPage::showText()
{
    const auto all = m_workspace.reading().purposes().wordings(m_workspace.session(),
                                                               m_purpose.code, channel());
    if (!all) {
        m_navigator.tellError(all.error());
        return;
    }
    m_stored.clear();
    for (const auto &wording : *all) { // the newest comes first
        if (wording.language == language() && m_stored.isEmpty())
            m_stored = wording.body;
    }
    showVersions(*all);
    m_text->setPlainText(shownNames(m_stored));
    showItems();
}

void PurposesPage::showItems()
{
    const Words words;
    const auto body = storedNames(typedText(*m_text));
    m_missing = missingWordingItems(body, channel(), language());
    clearColumn(m_items);
    for (const auto &item : wordingItems(channel())) {
        const bool there = !m_missing.contains(item);
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(Theme::of(this).space(8));
        line->addWidget(new IconLabel(there ? u"dialog-ok-apply"_s : u"dialog-warning"_s,
                                      there ? ColorRole::OkText : ColorRole::WaitText, 16, row),
                        0, Qt::AlignTop);
        const auto name = words.word(QString(u"wording.item."_s + item));
        line->addWidget(wrappedLabel(there ? name : tr("Missing: %1").arg(name), TypeRole::Body,
                                     there ? Tone::Normal : Tone::Wait, row),
                        1);
        m_items->addWidget(row);
    }
    setBlocked(m_save, !mayEdit()                   ? tr("Only an administrator changes this.")
                       : body.trimmed().isEmpty()   ? tr("There is no text yet.")
                       : body.trimmed() == m_stored ? tr("Nothing has changed.")
                                                    : QString());
}

void PurposesPage::showVersions(const QList<Wording> &all)
{
    clearColumn(m_versions);
    int newest = 0;
    for (const auto &wording : all) {
        if (wording.language != language())
            continue;
        newest = std::max(newest, wording.version);
        m_versions->addWidget(plainLabel(wording.complete
                                             ? tr("Version %1, complete").arg(wording.version)
                                             : tr("Version %1, not complete").arg(wording.version),
                                         TypeRole::Small, Tone::Third, this));
    }
    m_save->setText(tr("Keep as version %1").arg(newest + 1));
}

void PurposesPage::askForPurpose()
{
    PurposeDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        add(dialog.purpose());
}

void PurposesPage::add(const Purpose &purpose)
{
    m_workspace.write(
        [session = m_workspace.session(), purpose](Services &services) {
            return services.purposes().add(session, purpose);
        },
        this,
        [this](const Result<Purpose> &added) {
            if (!added) {
                m_navigator.tellError(added.error());
                return;
            }
            m_purpose = *added;
            reload();
            m_navigator.tell(tr("Added. Write its texts next: without one nobody can be asked."));
        });
}

void PurposesPage::change(const Purpose &purpose)
{
    m_workspace.write(
        [session = m_workspace.session(), purpose](Services &services) {
            return services.purposes().change(session, purpose);
        },
        this,
        [this](const Result<Purpose> &changed) {
            if (!changed)
                m_navigator.tellError(changed.error());
            reload();
        });
}

void PurposesPage::archive()
{
    m_workspace.write(
        [session = m_workspace.session(), code = m_purpose.code, archived = m_purpose.active](
            Services &services) { return services.purposes().archive(session, code, archived); },
        this,
        [this](const Result<Purpose> &changed) {
            if (!changed)
                m_navigator.tellError(changed.error());
            reload();
        });
}

void PurposesPage::saveText()
{
    Wording wording;
    wording.purposeCode = m_purpose.code;
    wording.channel = channel();
    wording.language = language();
    wording.body = storedNames(typedText(*m_text));
    wording.complete = m_missing.isEmpty();
    m_workspace.write(
        [session = m_workspace.session(), wording](Services &services) {
            return services.purposes().addWording(session, wording);
        },
        this,
        [this](const Result<Wording> &added) {
            if (!added) {
                m_navigator.tellError(added.error());
                return;
            }
            showText();
            m_navigator.tell(
                added->complete
                    ? tr("Version %1 is used from now on. Earlier ones stay with their proofs.")
                          .arg(added->version)
                    : tr("Version %1 is kept, but a consent by it does not open this channel: "
                         "something is missing.")
                          .arg(added->version));
        });
}

} // namespace entente
