// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/badgescan.h"

#include "core/capture/visitorcard.h"
#include "core/documents/badgereader.h"
#include "core/wording/wording.h"
#include "ui/capture/camerafeed.h"
#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kScanTouch = 56;
constexpr int kScanWidth = 640;
constexpr int kScanLeastHeight = 200;
constexpr int kScanRounding = 12;

struct ReadBadge
{
    bool code = false;
    std::optional<Visitor> badge;
};

ReadBadge readBadgeOf(const QImage &picture)
{
    const auto text = readQrCode(picture);
    if (text.isEmpty())
        return {};
    const auto badge = visitorFromCard(text);
    return {true, badge ? std::optional<Visitor>(*badge) : std::nullopt};
}

} // namespace

CameraFeed::~CameraFeed() = default;

/// What the camera sees, as in a mirror: whoever holds a badge up moves it the way it has to go.
class CameraView final : public QWidget
{
public:
    explicit CameraView(QWidget *parent) : QWidget(parent)
    {
        setMinimumHeight(Theme::of(this).text(kScanLeastHeight));
        setMaximumWidth(Theme::of(this).text(kScanWidth));
    }
    QSize sizeHint() const override
    {
        const int width = Theme::of(this).text(kScanWidth);
        return {width, width * 3 / 4};
    }
    void setPicture(const QImage &picture)
    {
        m_picture = picture;
        update();
    }
    const QImage &picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath shape;
        shape.addRoundedRect(rect(), theme.space(kScanRounding), theme.space(kScanRounding));
        painter.fillPath(shape, theme.color(ColorRole::Line));
        if (m_picture.isNull())
            return;
        painter.setClipPath(shape);
        const auto size = m_picture.size().scaled(this->size(), Qt::KeepAspectRatioByExpanding);
        painter.translate(width() / 2.0, height() / 2.0);
        painter.scale(-1, 1);
        painter.drawImage(QRectF(QPointF(-size.width() / 2.0, -size.height() / 2.0), size),
                          m_picture);
    }

private:
    QImage m_picture;
};

BadgeScan::BadgeScan(QWidget *parent)
    : QWidget(parent)
    , m_view(new CameraView(this))
    , m_hint(wrappedLabel({}, TypeRole::Title, Tone::Normal, this))
    , m_promise(wrappedLabel({}, TypeRole::Section, Tone::Second, this))
    , m_cancel(secondaryButton({}, u"go-previous"_s, this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(12));
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_view, 8);
    middle->addStretch();
    column->addLayout(middle, 1);
    for (auto *label : {m_hint, m_promise}) {
        setWeight(label, Weight::Regular);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    setTokenHeight(m_cancel, kScanTouch);
    m_cancel->setProperty("letters", u"title"_s);
    m_cancel->setMinimumWidth(theme.text(240));
    m_cancel->setAutoDefault(true);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    connect(m_cancel, &QPushButton::clicked, this, &BadgeScan::canceled);
}

BadgeScan::~BadgeScan()
{
    if (m_camera)
        m_camera->stop();
}

void BadgeScan::setCamera(std::unique_ptr<CameraFeed> camera)
{
    m_camera = std::move(camera);
    if (m_camera) {
        connect(m_camera.get(), &CameraFeed::seen, this, &BadgeScan::onSeen);
        connect(m_camera.get(), &CameraFeed::failed, this, [this] { say(State::Failed); });
        connect(m_camera.get(), &CameraFeed::thereChanged, this, &BadgeScan::cameraChanged);
    }
    emit cameraChanged();
}

bool BadgeScan::hasCamera() const
{
    return m_camera && m_camera->isThere();
}

void BadgeScan::speak(const Words &words)
{
    m_sentences = {{State::Looking, words.word(u"visit.scan_hint"_s)},
                   {State::NoCard, words.reasonSentence(u"capture.no_card"_s)},
                   {State::Failed, words.word(u"visit.scan_failed"_s)}};
    m_promise->setText(words.word(u"visit.scan_promise"_s));
    m_cancel->setText(words.word(u"visit.scan_cancel"_s));
    m_view->setAccessibleName(words.word(u"visit.scan_view"_s));
    say(m_state);
}

QString BadgeScan::said() const
{
    return m_hint->text();
}

QImage BadgeScan::picture() const
{
    return m_view->picture();
}

void BadgeScan::say(State state)
{
    m_state = state;
    m_hint->setText(m_sentences.value(state));
}

void BadgeScan::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    say(State::Looking);
    if (m_camera)
        m_camera->start();
}

void BadgeScan::hideEvent(QHideEvent *event)
{
    if (m_camera)
        m_camera->stop();
    m_reading.cancel();
    m_view->setPicture({});
    QWidget::hideEvent(event);
}

void BadgeScan::onSeen(const QImage &picture)
{
    if (!isVisible()) // on its way when the camera was stopped
        return;
    m_view->setPicture(picture);
    if (m_reading.isRunning())
        return;
    m_reading.start([picture](TaskControl &) { return readBadgeOf(picture); }, this,
                    [this](const ReadBadge &read) {
                        if (read.badge)
                            emit found(*read.badge);
                        else if (read.code || m_state == State::Failed)
                            say(read.code ? State::NoCard : State::Looking);
                    });
}

} // namespace entente
