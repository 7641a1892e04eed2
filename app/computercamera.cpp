// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/computercamera.h"

#ifdef ENTENTE_WITH_CAMERA
#include <QCamera>
#include <QElapsedTimer>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>
#endif

namespace entente {

#ifdef ENTENTE_WITH_CAMERA

namespace {

constexpr qint64 kPictureEveryMs = 80; // a badge is held still: a dozen a second are enough to aim
constexpr int kEnoughPixels = 1280 * 720;

/// The smallest format that a code can be read from at arm's length, and otherwise the largest there is.
QCameraFormat formatOf(const QCameraDevice &device)
{
    const auto pixels = [](const QCameraFormat &format) {
        return format.resolution().width() * format.resolution().height();
    };
    QCameraFormat best;
    for (const auto &format : device.videoFormats()) {
        const bool enough = pixels(format) >= kEnoughPixels;
        const bool bestIsEnough = pixels(best) >= kEnoughPixels;
        if (best.isNull() || (enough && (!bestIsEnough || pixels(format) < pixels(best)))
            || (!enough && !bestIsEnough && pixels(format) > pixels(best)))
            best = format;
    }
    return best;
}

class ComputerCamera final : public CameraFeed
{
public:
    ComputerCamera()
    {
        m_session.setVideoSink(&m_sink);
        connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &CameraFeed::thereChanged);
        connect(&m_sink, &QVideoSink::videoFrameChanged, this, &ComputerCamera::onFrame);
    }
    bool isThere() const override { return !QMediaDevices::videoInputs().isEmpty(); }
    void start() override
    {
        stop();
        const auto device = QMediaDevices::defaultVideoInput();
        if (device.isNull()) {
            emit failed();
            return;
        }
        m_camera = std::make_unique<QCamera>(device);
        if (const auto format = formatOf(device); !format.isNull())
            m_camera->setCameraFormat(format);
        connect(m_camera.get(), &QCamera::errorOccurred, this, [this](QCamera::Error error) {
            if (error != QCamera::NoError)
                emit failed();
        });
        m_session.setCamera(m_camera.get());
        m_camera->start();
    }
    void stop() override
    {
        m_session.setCamera(nullptr);
        m_camera.reset(); // and its light goes out
    }

private:
    void onFrame(const QVideoFrame &frame)
    {
        if (!m_camera || (m_sinceLast.isValid() && !m_sinceLast.hasExpired(kPictureEveryMs)))
            return;
        m_sinceLast.start();
        if (const auto picture = frame.toImage(); !picture.isNull())
            emit seen(picture);
    }

    QMediaDevices m_devices;
    QVideoSink m_sink;
    QMediaCaptureSession m_session;
    std::unique_ptr<QCamera> m_camera;
    QElapsedTimer m_sinceLast;
};

} // namespace

std::unique_ptr<CameraFeed> computerCamera()
{
    return std::make_unique<ComputerCamera>();
}

#else

std::unique_ptr<CameraFeed> computerCamera()
{
    return nullptr;
}

#endif

} // namespace entente
