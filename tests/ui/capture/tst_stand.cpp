// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/qrcode.h"
#include "tests/support/patience.h"
#include "tests/support/standbench.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/capture/badgescan.h"
#include "ui/capture/camerafeed.h"
#include "ui/capture/reviewpage.h"
#include "ui/capture/sheetspage.h"
#include "ui/capture/standscreen.h"
#include "ui/capture/visitorform.h"
#include "ui/support/theme.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/signaturepad.h"
#include "ui/widgets/toggletile.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

const ShowQuestion kOffersByEmail{u"commercial"_s, Channel::Email};

/// A stand in a workspace, on a screen of its own.
struct StandWindow
{
    TestWorkspace bench;
    TradeShow show;
    std::unique_ptr<StandScreen> screen;

    explicit StandWindow(const QSize &size = {1366, 768})
    {
        show = *bench.write([&](Services &services) {
            publishNotices(services, bench.session());
            return services.tradeShows().add(bench.session(), lampShow());
        });
        const auto stand = bench.workspace().reading().captures().stand(bench.session(), show.uuid);
        if (!stand)
            qFatal("%s", qPrintable(stand.error().detail));
        screen = std::make_unique<StandScreen>(bench.workspace(), *stand);
        screen->setThanksMs(1);
        screen->resize(size);
        screen->show();
        QApplication::setActiveWindow(screen.get());
    }
    void type(const QString &name, const char *text)
    {
        auto *field = screen->form()->field(name);
        field->setFocus();
        QTest::keyClicks(field, QLatin1StringView(text));
    }
    void sign()
    {
        auto *pad = screen->form()->pad();
        QTest::mousePress(pad, Qt::LeftButton, {}, {20, 40});
        for (int x = 30; x < 160; x += 10)
            QTest::mouseMove(pad, {x, 40 + (x % 30)});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {160, 50});
    }
    void signForTheChild()
    {
        auto *pad = screen->form()->pad();
        const int right = pad->width() * 3 / 4;
        QTest::mousePress(pad, Qt::LeftButton, {}, {right, 40});
        QTest::mouseMove(pad, {right + 40, 60});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {right + 60, 50});
    }
    /// Ten fields' worth of typing, ticking and signing, as a visitor does it.
    void fillIn(const char *lastName = "Marchand")
    {
        type(u"first_name"_s, "Zoe");
        type(u"last_name"_s, lastName);
        type(u"organisation"_s, "La Ferme du Plateau");
        type(u"email"_s, QByteArray(lastName).toLower().append("@ferme.example").constData());
        type(u"phone"_s, "0639981234");
        QTest::mouseClick(screen->form()->tile(kOffersByEmail), Qt::LeftButton);
        sign();
    }
    void save() { QTest::mouseClick(screen->form()->saveButton(), Qt::LeftButton); }
    qint64 people() { return *bench.workspace().reading().list().countPeople(bench.session()); }
};

constexpr char kBadgeCard[] = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marchand;Zoe;;;\r\n"
                              "ORG:La Ferme\r\nEMAIL:z@ferme.example\r\nEND:VCARD\r\n";

QImage codeOf(const char *text)
{
    const auto code = qrCode(text);
    return code.scaled(code.size() * 6, Qt::KeepAspectRatio, Qt::FastTransformation);
}

/// A camera before which somebody holds pictures up.
class HandCamera final : public CameraFeed
{
public:
    bool isThere() const override { return there; }
    void start() override { running = true; }
    void stop() override { running = false; }
    void plug(bool in)
    {
        there = in;
        emit thereChanged();
    }

    bool there = true;
    bool running = false;
};

/// Owned by the screen.
HandCamera *giveCamera(StandScreen &screen)
{
    auto camera = std::make_unique<HandCamera>();
    auto *seen = camera.get();
    screen.setCamera(std::move(camera));
    return seen;
}

QStringList wordsOn(QWidget &window)
{
    QStringList words;
    for (auto *widget : window.findChildren<QWidget *>()) {
        words += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(),
                  widget->windowTitle(), widget->objectName()};
        if (auto *field = qobject_cast<QLineEdit *>(widget))
            words += {field->text(), field->placeholderText(), field->selectedText()};
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            words += button->text();
        if (auto *label = qobject_cast<QLabel *>(widget))
            words += label->text();
        if (auto *seen = QAccessible::queryAccessibleInterface(widget))
            words += {seen->text(QAccessible::Name), seen->text(QAccessible::Value),
                      seen->text(QAccessible::Description)};
    }
    return words;
}

} // namespace

/// The screen that is turned towards visitors, and the desk work around it.
class TestStand final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }

    void aVisitorTypesTicksSignsAndIsThanked()
    {
        StandWindow stand;
        QCOMPARE(stand.screen->form()->field(u"first_name"_s)->hasFocus(), true);
        for (auto *tile : stand.screen->form()->findChildren<ToggleTile *>())
            QVERIFY2(!tile->isChecked(), "a box was ticked before anybody came");
        QSignalSpy captured(stand.screen.get(), &StandScreen::captured);

        stand.fillIn();
        stand.save();

        EVENTUALLY_EQUAL(captured.size(), 1);
        QCOMPARE(stand.people(), 1);
        QCOMPARE(stand.screen->today(), 1);
        auto &services = stand.bench.workspace().reading();
        const auto day = services.captureReview().day(stand.bench.session(), stand.show.uuid,
                                                      QDate(2026, 11, 24));
        QCOMPARE(day->visitors.first().name, u"Zoe Marchand"_s);
        const auto proofs = services.consents().history(stand.bench.session(),
                                                        day->visitors.first().person);
        QCOMPARE(proofs->size(), 1);
        QCOMPARE(proofs->first().event.kind, ActKind::Given);
        QCOMPARE(proofs->first().proof, ProofStrength::Strong);
        EVENTUALLY_EQUAL(stand.screen->currentPage(), u"form"_s);
    }

    void nothingOfTheLastVisitorIsLeft()
    {
        StandWindow stand;
        const QString marker = u"Zyxwvut"_s;
        stand.fillIn("Zyxwvut");
        auto *field = stand.screen->form()->field(u"last_name"_s);
        field->selectAll();
        field->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), marker);
        QPointer<VisitorForm> before = stand.screen->form();
        stand.save();
        EVENTUALLY_EQUAL(stand.people(), 1);
        EVENTUALLY(before.isNull() && stand.screen->currentPage() == u"form");

        auto *form = stand.screen->form();
        QVERIFY(form->isEmpty());
        for (const auto &words : wordsOn(*stand.screen))
            QVERIFY2(!words.contains(marker, Qt::CaseInsensitive), qPrintable(words));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(marker));
        for (auto *one : form->findChildren<QLineEdit *>()) {
            QVERIFY(!one->isUndoAvailable());
            QVERIFY(!one->isRedoAvailable());
            QVERIFY(!one->completer());
            QVERIFY(one->inputMethodHints() & Qt::ImhNoPredictiveText);
            QCOMPARE(one->contextMenuPolicy(), Qt::NoContextMenu);
            one->setFocus();
            QTest::keyClick(one, Qt::Key_Z, Qt::ControlModifier);
            QTest::keyClick(one, Qt::Key_V, Qt::ControlModifier);
            QTest::keyClick(one, Qt::Key_Backspace, Qt::AltModifier);
            QTest::keyClick(one, Qt::Key_Escape);
        }
        QTest::keyClick(stand.screen.get(), Qt::Key_Back);
        QVERIFY(stand.screen->form()->isEmpty());
    }

    void whoeverWalksAwayIsForgotten()
    {
        StandWindow stand;
        stand.fillIn();
        QPointer<VisitorForm> before = stand.screen->form();

        stand.screen->setIdleMs(1);

        EVENTUALLY(before.isNull());
        QVERIFY(stand.screen->form()->isEmpty());
        QCOMPARE(stand.people(), 0);
    }

    void everythingThatIsTouchedIsLargeEnough_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small laptop") << QSize(1366, 768);
        QTest::newRow("tablet") << QSize(1920, 1200);
    }
    void everythingThatIsTouchedIsLargeEnough()
    {
        QFETCH(QSize, size);
        StandWindow stand(size);
        stand.screen->form()->tile({u"commercial"_s, Channel::Post})->setChecked(true);
        stand.screen->form()->minorTile()->setChecked(true);
        constexpr int kSmallest = 48;
        int measured = 0;
        const auto measure = [&] {
            for (auto *widget : stand.screen->findChildren<QWidget *>()) {
                const bool touched = qobject_cast<QAbstractButton *>(widget)
                                     || qobject_cast<QLineEdit *>(widget)
                                     || qobject_cast<QComboBox *>(widget)
                                     || qobject_cast<SecretEdit *>(widget)
                                     || qobject_cast<SignaturePad *>(widget);
                if (!touched || !widget->isVisible())
                    continue;
                ++measured;
                QVERIFY2(widget->height() >= kSmallest && widget->width() >= kSmallest,
                         qPrintable(u"%1 %2x%3"_s.arg(widget->accessibleName())
                                        .arg(widget->width())
                                        .arg(widget->height())));
            }
        };
        measure();
        QTest::mouseClick(stand.screen->exitButton(), Qt::LeftButton);
        QCOMPARE(stand.screen->currentPage(), u"exit"_s);
        measure();
        QVERIFY(measured > 18);
    }

    void theLanguageIsTheVisitorsAndKeepsWhatWasTyped()
    {
        StandWindow stand;
        stand.fillIn();
        const auto buttons = stand.screen->languageButtons();
        QCOMPARE(buttons.size(), 2);

        QTest::mouseClick(buttons.last(), Qt::LeftButton);

        QCOMPARE(stand.screen->form()->language(), u"en"_s);
        QCOMPARE(stand.screen->form()->field(u"last_name"_s)->text(), u"Marchand"_s);
        QVERIFY(stand.screen->form()->tile(kOffersByEmail)->isChecked());
        QCOMPARE(stand.screen->form()->field(u"first_name"_s)->accessibleName(), u"First name"_s);
        stand.save();
        EVENTUALLY_EQUAL(stand.people(), 1);
        const auto day = stand.bench.workspace().reading().captureReview().day(
            stand.bench.session(), stand.show.uuid, QDate(2026, 11, 24));
        QCOMPARE(day->visitors.first().language, u"en"_s);
    }

    void whatIsMissingIsSaidInPlaceAndNothingIsLost()
    {
        StandWindow stand;
        stand.type(u"last_name"_s, "Marchand");
        QTest::mouseClick(stand.screen->form()->tile(kOffersByEmail), Qt::LeftButton);
        stand.sign();
        stand.save();
        EVENTUALLY(!stand.screen->form()->problem().isEmpty());
        QCOMPARE(stand.screen->form()->field(u"email"_s)->property("error").toBool(), true);
        QCOMPARE(stand.screen->form()->field(u"last_name"_s)->text(), u"Marchand"_s);
        QCOMPARE(stand.people(), 0);

        stand.type(u"email"_s, "m@ferme.example");
        stand.save();
        EVENTUALLY_EQUAL(stand.people(), 1);
    }

    void underAgeTheParentIsAskedFor()
    {
        StandWindow stand;
        stand.fillIn();
        auto *form = stand.screen->form();
        QVERIFY(!form->field(u"guardian"_s)->isVisible());
        QVERIFY(form->minorTile()->text().contains(u"15"));
        form->countryChoice()->setCurrentIndex(form->countryChoice()->findData(u"DE"_s));
        QVERIFY(form->minorTile()->text().contains(u"16"));
        QTest::mouseClick(form->minorTile(), Qt::LeftButton);
        QVERIFY(form->field(u"guardian"_s)->isVisible());
        stand.save();
        EVENTUALLY(!form->problem().isEmpty());
        QCOMPARE(stand.people(), 0);

        stand.type(u"guardian"_s, "Luc Marchand, father");
        stand.save();
        EVENTUALLY(form->problem().contains(u"gauche") || form->problem().contains(u"left"));
        QCOMPARE(stand.people(), 0);

        stand.signForTheChild();
        stand.save();
        EVENTUALLY_EQUAL(stand.people(), 1);
    }

    void theWayOutIsThePassword()
    {
        StandWindow stand;
        QSignalSpy left(stand.screen.get(), &StandScreen::left);
        QTest::mouseClick(stand.screen->exitButton(), Qt::LeftButton);
        QTest::keyClicks(stand.screen->passwordField(), u"wrong"_s);
        QTest::mouseClick(stand.screen->leaveButton(), Qt::LeftButton);
        EVENTUALLY(stand.screen->leaveButton()->isEnabled());
        QCOMPARE(left.size(), 0);
        QTest::mouseClick(stand.screen->stayButton(), Qt::LeftButton);
        QCOMPARE(stand.screen->currentPage(), u"form"_s);

        stand.bench.clock().advance(3600); // wrong passwords make wait
        QTest::mouseClick(stand.screen->exitButton(), Qt::LeftButton);
        QVERIFY(stand.screen->passwordField()->isEmpty());
        QTest::keyClicks(stand.screen->passwordField(), u"demo-demo-demo"_s);
        QTest::mouseClick(stand.screen->leaveButton(), Qt::LeftButton);
        EVENTUALLY_EQUAL(left.size(), 1);
    }

    void aBadgeFillsTheFieldsAndTicksNothing()
    {
        StandWindow stand;
        QByteArray picture;
        QBuffer buffer(&picture);
        buffer.open(QIODevice::WriteOnly);
        codeOf(kBadgeCard).save(&buffer, "PNG");

        stand.screen->readBadge(picture);

        QCOMPARE(stand.screen->form()->field(u"last_name"_s)->text(), u"Marchand"_s);
        QCOMPARE(stand.screen->form()->field(u"email"_s)->text(), u"z@ferme.example"_s);
        for (auto *tile : stand.screen->form()->findChildren<ToggleTile *>())
            QVERIFY(!tile->isChecked());
        stand.screen->readBadge("no picture");
        QVERIFY(!stand.screen->form()->problem().isEmpty());
    }

    void withoutACameraNobodyIsAskedToScan()
    {
        StandWindow stand;
        QVERIFY(!stand.screen->scanButton()->isVisible());
        auto *camera = giveCamera(*stand.screen);
        QVERIFY(stand.screen->scanButton()->isVisible());
        QVERIFY2(!camera->running, "the camera ran before anybody asked");
        camera->plug(false);
        QVERIFY(!stand.screen->scanButton()->isVisible());
    }

    void aBadgeHeldUpToTheCameraFillsTheFieldsAndTicksNothing()
    {
        StandWindow stand;
        auto *camera = giveCamera(*stand.screen);
        stand.type(u"phone"_s, "0639981234");
        QTest::mouseClick(stand.screen->scanButton(), Qt::LeftButton);
        QCOMPARE(stand.screen->currentPage(), u"scan"_s);
        QVERIFY(camera->running);

        emit camera->seen(codeOf(kBadgeCard));

        EVENTUALLY_EQUAL(stand.screen->currentPage(), u"form"_s);
        auto *form = stand.screen->form();
        QCOMPARE(form->field(u"last_name"_s)->text(), u"Marchand"_s);
        QCOMPARE(form->field(u"email"_s)->text(), u"z@ferme.example"_s);
        QCOMPARE(form->field(u"phone"_s)->text(), u"0639981234"_s);
        for (auto *tile : form->findChildren<ToggleTile *>())
            QVERIFY(!tile->isChecked());
        QVERIFY(!camera->running);
        QVERIFY2(stand.screen->badgeScan()->picture().isNull(), "a picture was kept");
        QCOMPARE(stand.people(), 0);
    }

    void theCameraIsOffAndItsPictureGoneAfter_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("page");
        QTest::newRow("typing instead") << u"cancel"_s << u"form"_s;
        QTest::newRow("Escape") << u"escape"_s << u"form"_s;
        QTest::newRow("nobody touches the screen") << u"idle"_s << u"form"_s;
        QTest::newRow("the staff's way out") << u"exit"_s << u"exit"_s;
    }
    void theCameraIsOffAndItsPictureGoneAfter()
    {
        QFETCH(QString, way);
        QFETCH(QString, page);
        StandWindow stand;
        auto *camera = giveCamera(*stand.screen);
        stand.screen->scanButton()->click();
        emit camera->seen(codeOf("https://badge.example/12"));
        auto *scan = stand.screen->badgeScan();
        QVERIFY(!scan->picture().isNull());

        if (way == u"cancel")
            QTest::keyClick(scan->cancelButton(), Qt::Key_Return);
        else if (way == u"escape")
            QTest::keyClick(scan->cancelButton(), Qt::Key_Escape);
        else if (way == u"idle")
            stand.screen->setIdleMs(1);
        else
            stand.screen->exitButton()->click();

        EVENTUALLY_EQUAL(stand.screen->currentPage(), page);
        EVENTUALLY(!camera->running);
        QVERIFY(scan->picture().isNull());
        emit camera->seen(codeOf(kBadgeCard)); // on its way when it was stopped
        QVERIFY(scan->picture().isNull());
        QTest::qWait(50);
        QVERIFY(stand.screen->form()->isEmpty());
    }

    void whatTheCameraCannotDoIsSaidInTheVisitorsLanguage()
    {
        StandWindow stand;
        auto *camera = giveCamera(*stand.screen);
        auto *scan = stand.screen->badgeScan();
        stand.screen->scanButton()->click();
        const auto aim = scan->said();
        QVERIFY(!aim.isEmpty());

        emit camera->seen(codeOf("https://badge.example/12"));
        EVENTUALLY(scan->said() != aim);
        const auto noCard = scan->said();
        emit camera->failed();
        QVERIFY(scan->said() != aim && scan->said() != noCard);
        emit camera->seen(QImage(64, 48, QImage::Format_RGB32)); // it gives pictures again
        EVENTUALLY_EQUAL(scan->said(), aim);

        for (auto *button : stand.screen->languageButtons()) {
            if (!button->isChecked()) {
                button->click();
                break;
            }
        }
        QCOMPARE(stand.screen->currentPage(), u"scan"_s);
        QVERIFY2(scan->said() != aim, "the sentence stayed in the other language");
        QVERIFY(camera->running);
    }

    void aDayIsLookedAtInTheEvening()
    {
        StandWindow stand;
        auto &bench = stand.bench;
        bench.addPerson(u"Zoe"_s, u"Marchand"_s, PersonKind::Consumer, u"marchand@ferme.example"_s);
        stand.fillIn();
        stand.save();
        EVENTUALLY_EQUAL(stand.people(), 2);
        RecordingNavigator navigator;
        ReviewPage page(bench.workspace(), navigator, stand.show);
        page.resize(1100, 600);
        page.show();
        page.activate();

        EVENTUALLY_EQUAL(page.model()->rowCount(), 1);
        QVERIFY(page.model()->row(0).alike.size() == 1);
        QVERIFY(page.doneButton()->isEnabled());
        QTest::mouseClick(page.doneButton(), Qt::LeftButton);
        EVENTUALLY(!page.doneButton()->isEnabled());
        QVERIFY(bench.workspace().reading().captureReview().waiting(bench.session())->isEmpty());
    }

    void sheetsAreTypedInOneAfterTheOther()
    {
        StandWindow stand;
        auto &bench = stand.bench;
        RecordingNavigator navigator;
        const auto data = bench.workspace().reading().captures().stand(bench.session(),
                                                                       stand.show.uuid);
        SheetsPage page(bench.workspace(), navigator, *data);
        page.show();
        const auto number = page.field(u"sheet"_s)->text();
        QVERIFY(number.endsWith(u"-001"));
        page.field(u"last_name"_s)->setText(u"Petit"_s);
        QTest::mouseClick(page.saveButton(), Qt::LeftButton);
        EVENTUALLY(!page.problem().isEmpty());
        QCOMPARE(stand.people(), 0);

        page.field(u"email"_s)->setText(u"petit@ferme.example"_s);
        page.answer(kOffersByEmail)->setCurrentIndex(1);
        QTest::mouseClick(page.saveButton(), Qt::LeftButton);
        EVENTUALLY_EQUAL(page.entered(), 1);
        QCOMPARE(stand.people(), 1);
        QVERIFY(page.field(u"sheet"_s)->text().endsWith(u"-002"));
        QVERIFY(page.field(u"last_name"_s)->text().isEmpty());
        QCOMPARE(page.answer(kOffersByEmail)->currentIndex(), 0);
        QVERIFY(page.problem().isEmpty());
        const auto day = bench.workspace().reading().captureReview().day(
            bench.session(), stand.show.uuid, QDate(2026, 11, 24));
        QCOMPARE(day->visitors.first().sheetNumber, number);
        QCOMPARE(day->visitors.first().count(VisitorAnswer::Yes), 1);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestStand)
#include "tst_stand.moc"
