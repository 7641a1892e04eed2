// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/notices/noticespage.h"
#include "ui/notices/noticestatements.h"
#include "ui/widgets/inlinefield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

/// The page where a firm states what only it knows, reads the text and publishes it.
class TestNoticesPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<TestWorkspace>();
        m_navigator = std::make_unique<RecordingNavigator>();
        const auto done = m_place->write([&](Services &services) -> Result<void> {
            auto firm = services.organisations().firm(m_place->session());
            if (!firm)
                return Failure{firm.error()};
            firm->street = u"4 rue Neuve"_s;
            firm->postalCode = u"69002"_s;
            firm->city = u"Lyon"_s;
            firm->email = u"contact@lumen.example"_s;
            return services.organisations().editFirm(m_place->session(), *firm);
        });
        QVERIFY_OK(done);
    }
    void cleanup()
    {
        m_navigator.reset();
        m_place.reset();
    }

    void whatIsMissingBlocksThePublication()
    {
        NoticesPage page(m_place->workspace(), *m_navigator);

        QVERIFY(!page.text().isComplete());
        page.publishButton()->click();

        QCOMPARE(published().size(), 0);
    }

    void statingEverythingByKeyboardMakesAVersion()
    {
        NoticesPage page(m_place->workspace(), *m_navigator);
        page.show();
        for (const auto &fact : {u"recipients"_s, u"transfers"_s, u"provision"_s, u"automated"_s})
            state(page, fact, u"none"_s);
        for (const auto &purpose : {u"commercial"_s, u"noncommercial"_s, u"service"_s}) {
            state(page, purpose + u".retention"_s, u"three years"_s);
            state(page, purpose + u".interest"_s, u"to be known"_s);
        }
        EVENTUALLY_EQUAL(page.text().missing, QStringList());

        QTest::keyClick(page.publishButton(), Qt::Key_Space);

        EVENTUALLY_EQUAL(published().size(), 1);
        QCOMPARE(published().first().text, page.text());
        EVENTUALLY(!m_navigator->told.isEmpty());
        QTest::keyClick(page.publishButton(), Qt::Key_Space); // the same text again
        QCOMPARE(published().size(), 1);
    }

    void theOtherArticleAsksForOtherStatements()
    {
        NoticesPage page(m_place->workspace(), *m_navigator);
        QVERIFY(page.statements()->field(u"provision"_s));
        QVERIFY(!page.statements()->field(u"source"_s));

        page.articleChoice()->setCurrentIndex(1);

        QVERIFY(!page.statements()->field(u"provision"_s));
        QVERIFY(page.statements()->field(u"source"_s));
        QVERIFY(page.text().missing.contains(u"source"_s));
    }

private:
    void state(NoticesPage &page, const QString &name, const QString &text)
    {
        auto *field = page.statements()->field(name);
        QVERIFY2(field, qPrintable(name));
        field->startEditing();
        QTest::keyClicks(field->editor(), text);
        QTest::keyClick(field->editor(), Qt::Key_Return);
        EVENTUALLY_EQUAL(field->value(), text);
    }
    QList<Notice> published()
    {
        const auto all = m_place->workspace().reading().notices().published(m_place->session());
        return all ? *all : QList<Notice>();
    }

    std::unique_ptr<TestWorkspace> m_place;
    std::unique_ptr<RecordingNavigator> m_navigator;
};

QTEST_MAIN(TestNoticesPage)
#include "tst_noticespage.moc"
