// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sheetstep.h"

#include "core/wording/wording.h"
#include "ui/setup/recoverykeyview.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kSheetSideBySideWidth = 800;

} // namespace

SheetStep::SheetStep(SetupDraft &draft, Prompter &prompter, SheetPainter painter, QWidget *parent)
    : SetupStep(draft, parent)
    , m_prompter(prompter)
    , m_painter(std::move(painter))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_view(new RecoveryKeyView(this))
    , m_said(new Panel(PanelKind::Done, {}, this))
    , m_noted(new QCheckBox(this))
{
    const auto &theme = Theme::of(this);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(theme.space(40));
    m_columns->addWidget(buildKey(), 12, Qt::AlignTop);
    m_columns->addWidget(buildProof(), 10, Qt::AlignTop);
}

SheetStep::~SheetStep() = default;

QWidget *SheetStep::buildKey()
{
    const auto &theme = Theme::of(this);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(theme.space(12));
    auto *card = new Card(tr("Recovery key"), side);
    card->setSunken(true);
    card->body()->addWidget(m_view);
    if (m_painter) {
        auto *actions = new QWidget(card);
        auto *flow = new FlowLayout(actions);
        auto *print = secondaryButton(tr("Print the sheet…"), u"printer"_s, actions);
        auto *save = secondaryButton(tr("Save as PDF…"), u"document-save"_s, actions);
        connect(print, &QPushButton::clicked, this, &SheetStep::print);
        connect(save, &QPushButton::clicked, this, &SheetStep::save);
        flow->addWidget(print);
        flow->addWidget(save);
        card->body()->addSpacing(theme.space(8));
        card->body()->addWidget(actions);
    }
    column->addWidget(card);
    m_said->hide();
    column->addWidget(m_said);
    column->addWidget(new Panel(PanelKind::Attention,
                                tr("Whoever holds this sheet opens the vault. Keep it under lock, "
                                   "away from this computer, and not as a photograph."),
                                side));
    return side;
}

QWidget *SheetStep::buildProof()
{
    const auto &theme = Theme::of(this);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(theme.space(6));
    auto *heading = plainLabel(tr("Show that you have it"), TypeRole::Section, Tone::Normal, side);
    column->addWidget(heading);
    column->addWidget(wrappedLabel(tr("Type two groups from your sheet, or confirm below."),
                                   TypeRole::Body, Tone::Second, side));
    column->addSpacing(theme.space(6));
    for (auto &field : m_groups) {
        field = new QLineEdit(side);
        field->setMaxLength(5);
        field->setMaximumWidth(theme.text(140));
        setTokenHeight(field, 36);
        auto *label = fieldLabel({}, field, side);
        setWeight(label, Weight::Medium);
        field->setProperty("label", QVariant::fromValue(static_cast<QObject *>(label)));
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(theme.space(6));
        connect(field, &QLineEdit::textChanged, this, &SheetStep::check);
    }
    column->addSpacing(theme.space(6));
    column->addWidget(hairline(Qt::Horizontal, ColorRole::Line, side));
    column->addSpacing(theme.space(6));
    m_noted->setText(tr("The sheet is printed or written down"));
    column->addWidget(m_noted);
    connect(m_noted, &QCheckBox::toggled, this, &SheetStep::check);
    m_proof = side;
    return side;
}

void SheetStep::setKey(const SecretBuffer &key)
{
    m_key = key.clone();
    m_view->setKey(key);
    m_noted->setChecked(false);
    m_said->hide();
    const auto groups = static_cast<uint32_t>(qMax(2, m_view->groupCount()));
    m_asked[0] = static_cast<int>(randombytes_uniform(groups));
    m_asked[1] = static_cast<int>(
        (static_cast<uint32_t>(m_asked[0]) + 1 + randombytes_uniform(groups - 1)) % groups);
    if (m_asked[0] > m_asked[1])
        std::swap(m_asked[0], m_asked[1]);
    for (size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i]->clear();
        const auto text = tr("Group %1").arg(m_asked[i] + 1);
        qobject_cast<QLabel *>(m_groups[i]->property("label").value<QObject *>())->setText(text);
        m_groups[i]->setAccessibleName(text);
    }
}

void SheetStep::check()
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const auto text = m_groups[i]->text();
        setLookProperty(m_groups[i], "error",
                        text.size() == 5 && !m_view->isGroup(m_asked[i], text));
    }
    emit changed();
}

void SheetStep::say(const Result<void> &drawn, const QString &done)
{
    m_said->setKind(drawn ? PanelKind::Done : PanelKind::Error);
    m_said->setText(drawn ? done : Words().errorSentence(drawn.error()));
    m_said->show();
}

void SheetStep::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the recovery sheet"));
    if (dialog.exec() == QDialog::Accepted)
        say(m_painter(printer, draft(), m_key), tr("The sheet has gone to the printer."));
}

void SheetStep::save()
{
    const auto path = m_prompter.saveFile(tr("Save the recovery sheet"),
                                          tr("Recovery sheet %1.pdf").arg(draft().company),
                                          tr("PDF (*.pdf)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::WriteOnly)) {
        say(Failure{ErrorCode::Io, u"the file cannot be written"_s}, {});
        return;
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    say(m_painter(writer, draft(), m_key),
        tr("Saved. Print it, then delete the file: it opens the vault."));
}

QString SheetStep::name() const
{
    return tr("Recovery sheet");
}

QString SheetStep::heading() const
{
    return tr("Your recovery sheet");
}

QString SheetStep::sentence() const
{
    return tr("It opens the vault when the password is forgotten. It is shown only now.");
}

QString SheetStep::nextText() const
{
    return tr("Go on to the starting point");
}

QString SheetStep::problem() const
{
    const bool typed = m_view->isGroup(m_asked[0], m_groups[0]->text())
                       && m_view->isGroup(m_asked[1], m_groups[1]->text());
    return typed || m_noted->isChecked() ? QString() : tr("The sheet is not confirmed yet");
}

void SheetStep::enter()
{
    m_groups[0]->setFocus(Qt::TabFocusReason);
}

QSize SheetStep::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_columns->count(); ++i)
        width = qMax(width, m_columns->itemAt(i)->minimumSize().width());
    return {width, m_columns->minimumSize().height()};
}

void SheetStep::resizeEvent(QResizeEvent *event)
{
    SetupStep::resizeEvent(event);
    const bool wide = width() >= Theme::of(this).text(kSheetSideBySideWidth);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(Theme::of(this).space(wide ? 40 : 16));
}

} // namespace entente
