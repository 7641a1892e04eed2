// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recoverysheet.h"

#include "core/documents/qrcode.h"
#include "core/documents/sheetstyle.h"
#include "core/wording/wording.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <vector>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kGroupLength = 5;
constexpr size_t kGroups = 11;
constexpr int kGroupsInARow = 4;
constexpr int kSheetResolution = 600;

/// Where each group begins in the key's text; empty when it is no key.
std::vector<size_t> groupsOfKey(const SecretBuffer &key)
{
    std::vector<size_t> starts;
    if (key.size() != kGroups * kGroupLength + kGroups - 1)
        return {};
    for (size_t i = 0; i < kGroups; ++i) {
        const size_t start = i * (kGroupLength + 1);
        if (i > 0 && key.data()[start - 1] != '-')
            return {};
        starts.push_back(start);
    }
    return starts;
}

/// A page in millimetres.
class RecoveryPainter
{
public:
    RecoveryPainter(QPainter &painter, const QPagedPaintDevice &device, const Words &words)
        : m_painter(painter)
        , m_words(words)
        , m_scale(device.logicalDpiX() / 25.4)
    {
        m_painter.translate(-device.pageLayout().paintRectPixels(device.logicalDpiX()).topLeft());
    }

    QRectF box(double x, double y, double width, double height) const
    {
        return QRectF(x * m_scale, y * m_scale, width * m_scale, height * m_scale);
    }

    /// Draws wrapped text and gives the height it took.
    double text(double x, double y, double width, const QString &text, double points,
                const QColor &color, QFont::Weight weight = QFont::Normal)
    {
        m_painter.setFont(paper::textFont(points, weight));
        m_painter.setPen(color);
        QRectF taken;
        m_painter.drawText(box(x, y, width, 200), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                           text, &taken);
        return taken.height() / m_scale;
    }

    double fact(double y, const QString &key, const QString &value)
    {
        if (value.isEmpty())
            return 0;
        text(paper::kLeft, y + 0.35, 34, m_words.word(key), paper::kSmallSize + 0.4,
             paper::faintInk());
        return std::max(6.0, text(paper::kLeft + 36, y, paper::kBodyWidth - 36, value,
                                  paper::kTextSize, paper::ink())
                                 + 1.6);
    }

    double bullets(double y, const QStringList &keys)
    {
        const double top = y;
        for (const QString &key : keys) {
            text(paper::kLeft, y, 4, u"–"_s, paper::kTextSize, paper::accent());
            y += text(paper::kLeft + 4.5, y, paper::kBodyWidth - 4.5, m_words.word(key),
                      paper::kTextSize, paper::ink())
                 + 1.7;
        }
        return y - top;
    }

    // The key leaves locked memory five characters at a time. What Qt's text engine and the PDF or the printer's spool
    // make of them is out of our reach: the paper is the secret, and so is the file if one is made.
    void key(double x, double y, double width, const SecretBuffer &key,
             const std::vector<size_t> &groups)
    {
        QFont font = paper::textFont(15, QFont::DemiBold);
        font.setFamilies({u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"Consolas"_s, u"Menlo"_s,
                          u"Courier New"_s});
        const double column = width / kGroupsInARow;
        for (size_t i = 0; i < groups.size(); ++i) {
            const double left = x + double(i % kGroupsInARow) * column;
            const double top = y + double(i / kGroupsInARow) * 14;
            text(left, top, column, m_words.number(qint64(i) + 1), 6.5, paper::faintInk());
            m_painter.setFont(font);
            m_painter.setPen(paper::ink());
            QString group = QString::fromLatin1(
                reinterpret_cast<const char *>(key.data() + groups[i]), kGroupLength);
            m_painter.drawText(box(left, top + 3, column, 8), Qt::AlignLeft | Qt::AlignVCenter,
                               group);
            group.fill(u'\0');
        }
    }

    void rule(double y)
    {
        m_painter.fillRect(box(paper::kLeft, y, paper::kBodyWidth, 0.2), paper::hairline());
    }
    void fill(const QRectF &rect, const QColor &color) { m_painter.fillRect(rect, color); }
    QPainter &painter() { return m_painter; }

private:
    QPainter &m_painter;
    const Words &m_words;
    const double m_scale;
};

void drawRecoveryPage(RecoveryPainter &page, const RecoverySheet &sheet, const SecretBuffer &key,
                      const std::vector<size_t> &groups, const Words &words)
{
    const double left = paper::kLeft;
    const double width = paper::kBodyWidth;
    page.fill(page.box(left, 15, 14, 1.1), paper::accent());
    double y = 22;
    y += page.text(left, y, width, words.word(u"document.recovery.title"), paper::kTitleSize + 3,
                   paper::ink(), QFont::DemiBold)
         + 4;
    y += page.text(left, y, width, words.word(u"document.recovery.lead"), paper::kTextSize + 1,
                   paper::ink())
         + 7;
    y += page.fact(y, u"document.recovery.firm"_s, sheet.firmName);
    y += page.fact(y, u"document.recovery.vault"_s, sheet.vaultName);
    y += page.fact(y, u"document.recovery.user"_s, sheet.userName);
    y += page.fact(y, u"document.recovery.date"_s, words.time(sheet.madeAt)) + 6;

    page.fill(page.box(left, y, width, 68), QColor(0xf2, 0xf6, 0xf5));
    page.text(left + 6, y + 5, 100, words.word(u"document.recovery.key"), paper::kHeadingSize,
              paper::accent(), QFont::DemiBold);
    page.key(left + 6, y + 14, 102, key, groups);
    page.text(left + 6, y + 57, 102, words.word(u"document.recovery.key_help"), paper::kSmallSize,
              paper::faintInk());
    page.fill(page.box(left + 116, y + 8, 42, 42), Qt::white);
    QImage code = qrCode(QByteArrayView(key.data(), qsizetype(key.size())));
    drawQrCode(page.painter(), page.box(left + 116, y + 8, 42, 42), code);
    code.fill(0); // it held the key
    page.text(left + 116, y + 57, 42, words.word(u"document.recovery.qr"), paper::kSmallSize,
              paper::faintInk());
    y += 77;

    y += page.text(left, y, width, words.word(u"document.recovery.advice"), paper::kHeadingSize,
                   paper::accent(), QFont::DemiBold)
         + 2.5;
    y += page.bullets(y, {u"document.recovery.advice_1"_s, u"document.recovery.advice_2"_s,
                          u"document.recovery.advice_3"_s, u"document.recovery.advice_4"_s,
                          u"document.recovery.advice_5"_s})
         + 6;
    y += page.text(left, y, width, words.word(u"document.recovery.use"), paper::kHeadingSize,
                   paper::accent(), QFont::DemiBold)
         + 2.5;
    page.text(left, y, width, words.word(u"document.recovery.use_text"), paper::kTextSize,
              paper::ink());
    page.rule(paper::kPageHeight - 18);
    page.text(left, paper::kPageHeight - 15.5, width,
              words.word(u"document.done_at").arg(words.time(sheet.madeAt)), paper::kSmallSize,
              paper::faintInk());
}

} // namespace

Result<void> drawRecoverySheet(QPagedPaintDevice &device, const RecoverySheet &sheet,
                               const SecretBuffer &key, const Words &words)
{
    const auto groups = groupsOfKey(key);
    if (groups.empty())
        return Failure{ErrorCode::Invalid, u"not a recovery key"_s};
    QPainter painter;
    if (!painter.begin(&device))
        return Failure{ErrorCode::Internal, u"the sheet could not be drawn"_s};
    RecoveryPainter page(painter, device, words);
    drawRecoveryPage(page, sheet, key, groups, words);
    if (!painter.end())
        return Failure{ErrorCode::Internal, u"the sheet could not be finished"_s};
    return {};
}

Result<QByteArray> recoverySheetPdf(const RecoverySheet &sheet, const SecretBuffer &key,
                                    const Words &words)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Failure{ErrorCode::Internal, u"no buffer for a document"_s};
    {
        QPdfWriter writer(&buffer);
        paper::prepare(writer, words.word(u"document.recovery.title"), kSheetResolution);
        if (auto drawn = drawRecoverySheet(writer, sheet, key, words); !drawn)
            return Failure{drawn.error()};
    }
    return bytes;
}

} // namespace entente
