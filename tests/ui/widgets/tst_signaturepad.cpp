// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/signaturepad.h"

#include <QApplication>
#include <QJsonArray>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestSignaturePad final : public QObject
{
    Q_OBJECT

    static void drawStroke(SignaturePad &pad)
    {
        QTest::mousePress(&pad, Qt::LeftButton, {}, {20, 40});
        QTest::mouseMove(&pad, {60, 20});
        QTest::mouseMove(&pad, {90, 50});
        QTest::mouseRelease(&pad, Qt::LeftButton, {}, {90, 50});
    }

private slots:
    void severalSignSideBySide_data()
    {
        QTest::addColumn<QList<double>>("begins"); // shares of the width
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("nobody") << QList<double>{} << false;
        QTest::newRow("the left one only") << QList<double>{0.1, 0.3} << false;
        QTest::newRow("the right one only") << QList<double>{0.9} << false;
        QTest::newRow("both") << QList<double>{0.9, 0.1} << true;
        QTest::newRow("at the very edge") << QList<double>{0.0, 1.0} << true;
    }
    void severalSignSideBySide()
    {
        QFETCH(QList<double>, begins);
        QFETCH(bool, isSigned);
        SignaturePad pad;
        pad.resize(400, 100);
        pad.setCaptions({u"You"_s, u"Your parent"_s});
        Signature signature{{400, 100}, {}};
        for (const double begin : begins)
            signature.strokes.append({{{begin * 400, 50}, 0, 1.0}, {{200, 60}, 10, 1.0}});
        pad.setSignature(signature);
        QCOMPARE(pad.isSigned(), isSigned);
        pad.setCaptions({u"You"_s});
        QCOMPARE(pad.isSigned(), !begins.isEmpty());
    }

    void strokesKeepPlacesAndTimes()
    {
        SignaturePad pad;
        pad.resize(300, 100);
        QSignalSpy changed(&pad, &SignaturePad::changed);

        drawStroke(pad);
        drawStroke(pad);

        const Signature signature = pad.signature();
        QCOMPARE(signature.strokes.size(), 2);
        QCOMPARE(signature.strokes.first().first().at, QPointF(20, 40));
        QCOMPARE(signature.strokes.first().first().ms, 0);
        QVERIFY(signature.strokes.last().last().ms >= signature.strokes.first().last().ms);
        QCOMPARE(changed.count(), 2);
    }

    void aSignatureSurvivesBeingStored()
    {
        SignaturePad pad;
        pad.resize(300, 100);
        drawStroke(pad);
        const Signature before = pad.signature();

        const auto after = Signature::fromBytes(before.toBytes());

        QVERIFY(after.has_value());
        QVERIFY(*after == before);
        SignaturePad other;
        other.resize(300, 100);
        other.setSignature(*after);
        QVERIFY(other.signature() == before);
    }

    void damagedBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no size") << QByteArray(R"({"strokes":[]})");
        QTest::newRow("a point too short")
            << QByteArray(R"({"width":10,"height":10,"strokes":[[[1,2]]]})");
        QTest::newRow("an empty stroke")
            << QByteArray(R"({"width":10,"height":10,"strokes":[[]]})");
    }
    void damagedBytesAreRefused()
    {
        QFETCH(QByteArray, bytes);

        QVERIFY(!Signature::fromBytes(bytes));
    }

    void aPenGivesItsPressure()
    {
        SignaturePad pad;
        pad.resize(300, 100);
        const QPointingDevice pen(
            u"pen"_s, 1, QInputDevice::DeviceType::Stylus, QPointingDevice::PointerType::Pen,
            QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 1);
        const auto send = [&](QEvent::Type type, QPointF at, double pressure) {
            QTabletEvent event(type, &pen, at, at, pressure, 0, 0, 0, 0, 0, Qt::NoModifier,
                               Qt::LeftButton, Qt::LeftButton);
            QApplication::sendEvent(&pad, &event);
        };

        send(QEvent::TabletPress, {10, 10}, 0.25);
        send(QEvent::TabletMove, {30, 30}, 0.5);
        send(QEvent::TabletRelease, {30, 30}, 0);

        QCOMPARE(pad.signature().strokes.size(), 1);
        QCOMPARE(pad.signature().strokes.first().first().pressure, 0.25);
        QCOMPARE(pad.signature().strokes.first().last().pressure, 0.5);
    }

    void deleteStartsAgain()
    {
        SignaturePad pad;
        pad.resize(300, 100);
        drawStroke(pad);

        QTest::keyClick(&pad, Qt::Key_Delete);

        QVERIFY(pad.isEmpty());
    }

    void aShownSignatureCannotBeChanged()
    {
        SignaturePad pad;
        pad.resize(300, 100);
        pad.setReadOnly(true);

        drawStroke(pad);

        QVERIFY(pad.isEmpty());
    }

    void thePictureHasInkOnPaper()
    {
        SignaturePad pad;
        pad.resize(300, 100);
        drawStroke(pad);

        const QImage image = pad.signature().image({600, 200}, Qt::black, Qt::white);

        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                dark += image.pixelColor(x, y).lightness() < 60 ? 1 : 0;
        QVERIFY(dark > 100);
        QCOMPARE(image.pixelColor(599, 199), QColor(Qt::white));
    }
};

QTEST_MAIN(TestSignaturePad)
#include "tst_signaturepad.moc"
