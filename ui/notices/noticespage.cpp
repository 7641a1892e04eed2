// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticespage.h"

#include "core/base/atomicfile.h"
#include "core/documents/noticepages.h"
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/notices/noticestatements.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/scrollpage.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kNoticeStackedBelow = 900; ///< under this width the text stands below what is said

QComboBox *noticeChoice(const QString &name, const QList<std::pair<QString, QVariant>> &choices,
                        QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    return box;
}

QString missingSentence(const NoticeText &text, const Words &words)
{
    QStringList names;
    for (const auto &code : text.missing)
        names.append(words.word(QString(u"notice.missing."_s + code)));
    return words.list(names);
}

} // namespace

NoticesPage::NoticesPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
{
    const auto &theme = Theme::of(this);
    auto *content = new ReflowRow(kNoticeStackedBelow);
    auto *columns = content->row();
    columns->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    columns->setSpacing(theme.space(16));
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.space(12));
    left->addWidget(makeChoices());
    m_statements = new NoticeStatements(workspace, navigator, content);
    left->addWidget(m_statements);
    left->addStretch();
    columns->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(makeText());
    right->addStretch();
    columns->addLayout(right, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new ScrollPage(content, ScrollPage::Ground::Canvas, this));

    const auto choose = [this] {
        m_statements->show(article(), language());
        showText();
    };
    for (auto *box : {m_article, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, choose);
    connect(m_level, &QComboBox::currentIndexChanged, this, &NoticesPage::showText);
    connect(m_statements, &NoticeStatements::stated, this, &NoticesPage::showText);
    choose();
}

NoticesPage::~NoticesPage() = default;

void NoticesPage::activate()
{
    m_article->setFocus();
    showText();
}

QWidget *NoticesPage::makeChoices()
{
    const Words words;
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setSpacing(Theme::of(this).space(8));
    m_article = noticeChoice(
        tr("Which data"),
        {{words.word(u"notice.article.13"), 13}, {words.word(u"notice.article.14"), 14}}, row);
    m_level = noticeChoice(tr("Level"),
                           {{words.word(u"notice.level.full"), u"full"_s},
                            {words.word(u"notice.level.short"), u"short"_s}},
                           row);
    m_language = noticeChoice(tr("Language of the notice"),
                              {{u"Français"_s, u"fr"_s}, {u"English"_s, u"en"_s}}, row);
    m_language->setCurrentIndex(m_language->findData(m_workspace.language()));
    for (auto *box : {m_article, m_level, m_language})
        flow->addWidget(box);
    return row;
}

QWidget *NoticesPage::makeText()
{
    const auto &theme = Theme::of(this);
    auto *card = new Card(tr("What people will read"), this);
    card->body()->setSpacing(theme.space(10));
    m_state = new Panel(PanelKind::Information, {}, card);
    card->body()->addWidget(m_state);
    auto *actions = new QWidget(card);
    auto *flow = new FlowLayout(actions);
    flow->setSpacing(theme.space(8));
    m_publish = primaryButton(tr("Publish this version"), {}, actions);
    connect(m_publish, &QPushButton::clicked, this, &NoticesPage::publish);
    auto *save = secondaryButton(tr("Save as PDF"), u"document-export"_s, actions);
    connect(save, &QPushButton::clicked, this, &NoticesPage::savePdf);
    flow->addWidget(m_publish);
    flow->addWidget(save);
    card->body()->addWidget(actions);
    m_version = wrappedLabel({}, TypeRole::Small, Tone::Third, card);
    card->body()->addWidget(m_version);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(theme.space(6));
    card->body()->addLayout(m_sections);
    return card;
}

NoticeArticle NoticesPage::article() const
{
    return noticeArticleFromNumber(m_article->currentData().toInt())
        .value_or(NoticeArticle::Direct);
}

NoticeLevel NoticesPage::level() const
{
    return noticeLevelFromCode(m_level->currentData().toString()).value_or(NoticeLevel::Full);
}

QString NoticesPage::language() const
{
    return m_language->currentData().toString();
}

void NoticesPage::showText()
{
    auto &notices = m_workspace.reading().notices();
    const auto text = notices.compose(m_workspace.session(), article(), level(), language());
    const auto published = notices.published(m_workspace.session());
    if (!text || !published) {
        m_navigator.tellError(text ? published.error() : text.error());
        return;
    }
    m_text = *text;
    while (auto *item = m_sections->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &section : m_text.sections) {
        m_sections->addWidget(
            weightedLabel(section.title, TypeRole::Section, Weight::SemiBold, Tone::Normal));
        for (const auto &paragraph : section.paragraphs)
            m_sections->addWidget(wrappedLabel(paragraph, TypeRole::Body, Tone::Normal));
        m_sections->addSpacing(Theme::of(this).space(6));
    }
    const Words words;
    const auto last = std::ranges::find_if(*published, [this](const Notice &notice) {
        return notice.article == article() && notice.level == level()
               && notice.language == language();
    });
    const bool isPublished = last != published->end() && last->text.sections == m_text.sections;
    m_state->setKind(!m_text.isComplete() ? PanelKind::Attention
                     : isPublished        ? PanelKind::Done
                                          : PanelKind::Information);
    m_state->setText(
        !m_text.isComplete() ? tr("Still missing: %1.").arg(missingSentence(m_text, words))
        : isPublished        ? tr("Published, and nothing has changed since.")
                             : tr("Complete: everything that the article asks for is there."));
    m_version->setText(last == published->end()
                           ? tr("Nothing published yet.")
                           : tr("Version %1, published on %2.")
                                 .arg(last->version)
                                 .arg(words.date(last->createdAt.toLocalTime().date())));
    const bool mayPublish = m_workspace.session().may(Fn::PublishNotice)
                            && !m_workspace.isReadOnly();
    m_publish->setVisible(mayPublish);
    setBlocked(m_publish, !m_text.isComplete() ? tr("Something is missing: see above.")
                          : isPublished        ? tr("This text is published already.")
                                               : QString());
}

void NoticesPage::publish()
{
    m_workspace.write(
        [session = m_workspace.session(), article = article(), level = level(),
         language = language()](Services &services) {
            return services.notices().publish(session, article, level, language);
        },
        this,
        [this](const Result<Notice> &notice) {
            if (!notice)
                m_navigator.tellError(notice.error());
            else
                m_navigator.tell(tr("Version %1 is published. Earlier ones stay as they were.")
                                     .arg(notice->version));
            showText();
        });
}

void NoticesPage::savePdf()
{
    const auto path = m_workspace.prompter().saveFile(tr("Save the notice"), tr("Notice.pdf"),
                                                      tr("PDF documents (*.pdf)"));
    if (!path)
        return;
    auto &services = m_workspace.reading();
    const auto firm = services.organisations().firm(m_workspace.session());
    const auto published = services.notices().published(m_workspace.session());
    if (!firm || !published) {
        m_navigator.tellError(firm ? published.error() : firm.error());
        return;
    }
    int version = 0;
    for (const auto &notice : *published) {
        if (notice.article == article() && notice.level == level() && notice.language == language()
            && notice.text.sections == m_text.sections)
            version = notice.version;
    }
    const auto made = pages::notice(*firm, m_text, version, m_workspace.clock().nowUtc(),
                                    Words(language()));
    if (!made) {
        m_navigator.tellError(made.error());
        return;
    }
    if (const auto written = writeFileAtomically(*path, *made); !written)
        m_navigator.tellError(written.error());
    else
        m_navigator.tell(tr("Saved as %1.").arg(QFileInfo(*path).fileName()), {});
}

} // namespace entente
