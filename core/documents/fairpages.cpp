// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fairpages.h"

#include "core/documents/qrcode.h"
#include "core/documents/sheetstyle.h"
#include "core/wording/wording.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::pages {

namespace {

constexpr int kFairResolution = 600;
constexpr double kFairBottom = paper::kPageHeight - 21; // above the foot
constexpr double kFairTop = 21;
constexpr double kTickBox = 4.6; // millimetres
constexpr double kFairCode = 27;
constexpr double kFairGap = 5;
constexpr double kFairSigning = 20;
constexpr int kSheetDigits = 3;

/// One form on as many pages as it needs, in millimetres. Drawn twice: the first time counts the pages.
class FairForm
{
public:
    FairForm(QPdfWriter &writer, QPainter &painter, const Stand &stand, const Words &words)
        : m_writer(writer)
        , m_painter(painter)
        , m_stand(stand)
        , m_words(words)
        , m_texts(*stand.in(words.language()))
        , m_scale(writer.resolution() / 25.4)
    {}

    /// Gives how many pages it took.
    int draw(const QString &number, int guardianAge, int pages)
    {
        m_number = number;
        m_pages = pages;
        m_page = 1;
        m_y = kFairTop;
        head();
        fields(guardianAge);
        questions();
        notice();
        signing();
        foot();
        return m_page;
    }

private:
    QRectF box(double x, double y, double width, double height) const
    {
        return {x * m_scale, y * m_scale, width * m_scale, height * m_scale};
    }
    QString word(const char *key) const
    {
        return m_words.word(QString(u"visit."_s + QLatin1StringView(key)));
    }

    double heightOf(double width, const QString &text, double points,
                    QFont::Weight weight = QFont::Normal)
    {
        m_painter.setFont(paper::textFont(points, weight));
        return m_painter
                   .boundingRect(box(0, 0, width, paper::kPageHeight),
                                 Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text)
                   .height()
               / m_scale;
    }
    double text(double x, double y, double width, const QString &text, double points,
                const QColor &color, QFont::Weight weight = QFont::Normal)
    {
        const double height = heightOf(width, text, points, weight);
        m_painter.setPen(color);
        m_painter.drawText(box(x, y, width, height + 1),
                           Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        return height;
    }

    void newPage()
    {
        foot();
        m_writer.newPage();
        ++m_page;
        m_y = kFairTop;
        text(paper::kLeft, 12, 0.7 * paper::kBodyWidth, m_stand.show.provenance(),
             paper::kSmallSize, paper::faintInk());
        numberAt(12);
    }
    void need(double height)
    {
        if (m_y + height > kFairBottom)
            newPage();
    }

    void numberAt(double y)
    {
        m_painter.setFont(paper::textFont(paper::kTextSize, QFont::DemiBold));
        m_painter.setPen(paper::ink());
        m_painter.drawText(box(paper::kLeft, y, paper::kBodyWidth, 6),
                           Qt::AlignRight | Qt::AlignTop, word("sheet.number") + u' ' + m_number);
    }

    void head()
    {
        m_painter.fillRect(box(paper::kLeft, 13, 14, 1.1), paper::accent());
        numberAt(12);
        m_y = 18;
        m_y += text(paper::kLeft, m_y, paper::kBodyWidth, m_stand.firm.name, paper::kTextSize,
                    paper::faintInk(), QFont::DemiBold)
               + 0.8;
        m_y += text(paper::kLeft, m_y, paper::kBodyWidth, word("sheet.title"), 16, paper::ink(),
                    QFont::DemiBold)
               + 0.6;
        m_y += text(paper::kLeft, m_y, paper::kBodyWidth, m_stand.show.provenance(),
                    paper::kTextSize, paper::ink())
               + 3.5;
    }

    void line(double x, double width, const QString &label, const QString &hint = {})
    {
        const auto shown = hint.isEmpty() ? label : QString(label + u" · "_s + hint);
        text(x, m_y, width, shown, paper::kSmallSize, paper::faintInk());
        m_painter.fillRect(box(x, m_y + 10.4, width, 0.25), paper::faintInk());
    }
    void tickBox(double x, double y)
    {
        m_painter.setPen(QPen(paper::ink(), 0.3 * m_scale));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box(x, y, kTickBox, kTickBox));
    }

    void fields(int guardianAge)
    {
        const double half = (paper::kBodyWidth - kFairGap) / 2;
        const double right = paper::kLeft + half + kFairGap;
        constexpr double kRow = 12;
        line(paper::kLeft, half, word("first_name"));
        line(right, half, word("last_name"));
        m_y += kRow;
        line(paper::kLeft, paper::kBodyWidth, word("organisation"), word("optional"));
        m_y += kRow;
        line(paper::kLeft, half, word("email"));
        line(right, half, word("phone"), word("optional"));
        m_y += kRow;
        const bool asksPost = std::ranges::any_of(
            m_stand.show.questions,
            [](const ShowQuestion &one) { return one.channel == Channel::Post; });
        if (asksPost) {
            line(paper::kLeft, paper::kBodyWidth,
                 word("address") + u", "_s + word("postal_code") + u", "_s + word("city"),
                 word("optional"));
            m_y += kRow;
        }
        tickBox(paper::kLeft, m_y + 0.4);
        m_y += qMax(kTickBox + 0.8,
                    text(paper::kLeft + kTickBox + 3, m_y + 0.9, paper::kBodyWidth - kTickBox - 3,
                         word("sheet.minor").arg(m_words.number(guardianAge)),
                         paper::kTextSize - 0.7, paper::ink())
                        + 1.4)
               + 1;
        line(paper::kLeft + kTickBox + 3, paper::kBodyWidth - kTickBox - 3, word("guardian"));
        m_y += kRow + 1;
    }

    void questions()
    {
        m_y += text(paper::kLeft, m_y, paper::kBodyWidth, word("next"), paper::kHeadingSize,
                    paper::accent(), QFont::DemiBold)
               + 0.5;
        m_y += text(paper::kLeft, m_y, paper::kBodyWidth, word("sheet.lead"),
                    paper::kSmallSize + 0.5, paper::ink())
               + 2.2;
        const double left = paper::kLeft + kTickBox + 3;
        const double width = paper::kBodyWidth - kTickBox - 3;
        for (const auto &question : m_stand.show.questions) {
            const auto title = tileTitle(m_stand, question, m_words);
            const auto wording = m_texts.wordings.value(question.key());
            const double points = paper::kSmallSize - 0.3;
            need(heightOf(width, title, paper::kTextSize, QFont::DemiBold)
                 + heightOf(width, wording, points) + 3);
            tickBox(paper::kLeft, m_y);
            m_y += text(left, m_y, width, title, paper::kTextSize, paper::ink(), QFont::DemiBold)
                   + 0.5;
            m_y += text(left, m_y, width, wording, points, paper::ink()) + 2.4;
        }
        m_y += 1;
    }

    QString noticeText() const
    {
        QStringList paragraphs;
        for (const auto &section : m_texts.shortNotice.sections)
            paragraphs += section.paragraphs;
        return paragraphs.join(u' ');
    }

    void notice()
    {
        const auto address = m_stand.noticeAddress();
        const auto body = noticeText();
        const double points = paper::kSmallSize - 0.3;
        const double width = paper::kBodyWidth - (address.isEmpty() ? 8 : kFairCode + 12);
        const double title = heightOf(width, word("your_data"), paper::kTextSize, QFont::DemiBold);
        const double full = heightOf(width, word("sheet.full"), points);
        const double height = qMax(title + heightOf(width, body, points) + full + 7,
                                   address.isEmpty() ? 0 : kFairCode + 4);
        need(height + 4 + kFairSigning + 1); // nobody signs a page that says nothing
        m_painter.fillRect(box(paper::kLeft, m_y, paper::kBodyWidth, height),
                           QColor(0xf2, 0xf6, 0xf5));
        double y = m_y + 2.4;
        const double left = paper::kLeft + 4;
        y += text(left, y, width, word("your_data"), paper::kTextSize, paper::ink(),
                  QFont::DemiBold)
             + 0.6;
        y += text(left, y, width, body, points, paper::ink()) + 0.8;
        text(left, y, width, word("sheet.full"), points, paper::faintInk());
        if (!address.isEmpty()) {
            const auto where = box(paper::kLeft + paper::kBodyWidth - kFairCode - 3, m_y + 2,
                                   kFairCode, kFairCode);
            m_painter.fillRect(where, Qt::white);
            drawQrCode(m_painter, where, qrCode(address.toLatin1()));
        }
        m_y += height + 4;
    }

    void frame(double x, double width, const QString &label, double height)
    {
        m_painter.setPen(QPen(paper::faintInk(), 0.25 * m_scale));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box(x, m_y, width, height));
        text(x + 2, m_y + 1.2, width - 4, label, paper::kSmallSize, paper::faintInk());
    }

    void signing()
    {
        constexpr double kHeight = kFairSigning;
        need(kHeight + 1);
        const double date = 30;
        const double rest = (paper::kBodyWidth - date - 2 * 3) / 2;
        frame(paper::kLeft, date, word("sheet.date"), kHeight);
        frame(paper::kLeft + date + 3, rest, word("sheet.signature"), kHeight);
        frame(paper::kLeft + date + rest + 6, rest, word("sheet.guardian_signature"), kHeight);
        m_y += kHeight;
    }

    void foot()
    {
        m_painter.fillRect(box(paper::kLeft, paper::kPageHeight - 18, paper::kBodyWidth, 0.2),
                           paper::hairline());
        QStringList versions;
        for (const auto &question : m_stand.show.questions) {
            if (const auto *used = m_stand.show.wording(question, m_words.language())) {
                const auto version = m_words.number(used->version);
                if (!versions.contains(version))
                    versions.append(version);
            }
        }
        const auto *used = m_stand.show.notice(NoticeLevel::Short, m_words.language());
        const double y = paper::kPageHeight - 16;
        text(paper::kLeft, y, 0.8 * paper::kBodyWidth,
             word("sheet.versions")
                 .arg(m_words.number(used ? used->version : 0), versions.join(u", "_s)),
             paper::kSmallSize, paper::faintInk());
        m_painter.drawText(
            box(paper::kLeft, y, paper::kBodyWidth, 6), Qt::AlignRight | Qt::AlignTop,
            m_words.word(u"document.page").arg(m_words.number(m_page), m_words.number(m_pages)));
    }

    QPdfWriter &m_writer;
    QPainter &m_painter;
    const Stand &m_stand;
    const Words &m_words;
    const StandTexts &m_texts;
    const double m_scale;
    QString m_number;
    int m_page = 1;
    int m_pages = 1;
    double m_y = 0;
};

Result<int> drawFairSheets(QByteArray &bytes, const Stand &stand, const FairSheets &wanted,
                           const Words &words, int pagesOfOne)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Failure{ErrorCode::Internal, u"no buffer for a document"_s};
    QPdfWriter writer(&buffer);
    paper::prepare(writer, words.word(u"visit.sheet.title"), kFairResolution);
    QPainter painter;
    if (!painter.begin(&writer))
        return Failure{ErrorCode::Internal, u"the sheet could not be drawn"_s};
    FairForm form(writer, painter, stand, words);
    int taken = 0;
    for (int i = 0; i < wanted.count; ++i) {
        if (i > 0)
            writer.newPage();
        taken = form.draw(fairSheetNumber(stand.show, wanted.first + i), wanted.guardianAge,
                          pagesOfOne);
    }
    if (!painter.end())
        return Failure{ErrorCode::Internal, u"the sheet could not be finished"_s};
    return taken;
}

} // namespace

QString tileTitle(const Stand &stand, const ShowQuestion &question, const Words &words)
{
    const QString key = u"visit.tile."_s + question.key();
    if (words.knows(key))
        return words.word(key);
    const auto purpose = std::ranges::find(stand.purposes, question.purpose, &Purpose::code);
    const auto label = purpose == stand.purposes.end() ? question.purpose
                       : words.language() == u"fr"     ? purpose->labelFr
                                                       : purpose->labelEn;
    return words.word(u"visit.tile.other")
        .arg(label, words.channelName(channelName(question.channel)));
}

QString fairSheetNumber(const TradeShow &show, int number)
{
    return show.uuid.right(4) + u'-' + QString::number(number).rightJustified(kSheetDigits, u'0');
}

Result<QByteArray> fairSheets(const Stand &stand, const FairSheets &wanted, const Words &words)
{
    if (!stand.in(words.language()) || wanted.count < 1)
        return Failure{ErrorCode::Invalid,
                       u"the show does not speak this language"_s,
                       {{}, 0, 0, u"language"_s},
                       u"capture.unknown_language"_s};
    QByteArray counted;
    auto one = wanted;
    one.count = 1;
    const auto pages = drawFairSheets(counted, stand, one, words, 1);
    if (!pages)
        return Failure{pages.error()};
    QByteArray bytes;
    const auto drawn = drawFairSheets(bytes, stand, wanted, words, *pages);
    if (!drawn)
        return Failure{drawn.error()};
    return bytes;
}

} // namespace entente::pages
