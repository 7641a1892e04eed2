// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/answer.h"
#include "core/mail/mailmessage.h"
#include "core/mail/mailtext.h"

#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;
using mail::Answer;
Q_DECLARE_METATYPE(entente::mail::Answer)

class TestAnswer final : public QObject
{
    Q_OBJECT
private slots:
    void onlyTheUnmistakableIsRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Answer>("expected");
        struct Row
        {
            const char *language;
            QString text;
            Answer expected;
        };
        const Row rows[] = {
            {"fr", u"Oui"_s, Answer::Yes},
            {"fr", u"OUI"_s, Answer::Yes},
            {"fr", u" oui. "_s, Answer::Yes},
            {"fr", u"Oui !"_s, Answer::Yes},
            {"fr", u"Oui, merci."_s, Answer::Yes},
            {"fr", u"Bonjour,\n\nOui.\n\nCordialement"_s, Answer::Yes},
            {"fr", u"Bonjour, oui, merci"_s, Answer::Yes},
            {"fr", u"Oui\nMerci\nClaire Aubert"_s, Answer::Yes},
            {"fr", u"Oui\n\nBien cordialement,\nClaire"_s, Answer::Yes},
            {"fr", u"J’accepte"_s, Answer::Yes},
            {"fr", u"j'accepte."_s, Answer::Yes},
            {"fr", u"D'accord"_s, Answer::Yes},
            {"fr", u"Je suis d’accord."_s, Answer::Yes},
            {"fr", u"oui bien sur"_s, Answer::Yes},
            {"fr", u"Oui, avec plaisir !"_s, Answer::Yes},
            {"fr", u"Yes"_s, Answer::Yes},
            {"fr", u"Oui je donne mon accord"_s, Answer::Yes},
            {"fr", u"Non"_s, Answer::No},
            {"fr", u"non merci"_s, Answer::No},
            {"fr", u"Non, merci.\nCordialement"_s, Answer::No},
            {"fr", u"Pas d'accord"_s, Answer::No},
            {"fr", u"Je ne suis pas d’accord"_s, Answer::No},
            {"fr", u"Je n’accepte pas"_s, Answer::No},
            {"fr", u"Non, je ne suis pas intéressée"_s, Answer::No},
            {"fr", u"pas interesse"_s, Answer::No},
            {"fr", u"Je refuse."_s, Answer::No},
            {"fr", u"STOP"_s, Answer::Stop},
            {"fr", u"Stop."_s, Answer::Stop},
            {"fr", u"Désabonnez-moi"_s, Answer::Stop},
            {"fr", u"Merci de ne plus me contacter"_s, Answer::Stop},
            {"fr", u"Oui et non"_s, Answer::Unclear},
            {"fr", u"Oui mais pas le soir"_s, Answer::Unclear},
            {"fr", u"Oui, si c’est gratuit"_s, Answer::Unclear},
            {"fr", u"Oui ?"_s, Answer::Unclear},
            {"fr", u"Non ?"_s, Answer::Unclear},
            {"fr", u"Oui\nNon"_s, Answer::Unclear},
            {"fr", u"Oui oui"_s, Answer::Unclear},
            {"fr", u"Oui, merci de ne plus me contacter"_s, Answer::Unclear},
            {"fr", u"Pourquoi pas"_s, Answer::Unclear},
            {"fr", u"Pas oui"_s, Answer::Unclear},
            {"fr", u"Je ne dis pas oui"_s, Answer::Unclear},
            {"fr", u"Ok"_s, Answer::Unclear},
            {"fr", u"Merci"_s, Answer::Unclear},
            {"fr", u"Bonjour"_s, Answer::Unclear},
            {"fr", u"Qui êtes-vous ?"_s, Answer::Unclear},
            {"fr", u"Oui pour le téléphone, non pour l’e-mail"_s, Answer::Unclear},
            {"fr", u"Oui\nClaire Autre"_s, Answer::Unclear},
            {"fr", u"Non merci, ou plutôt oui"_s, Answer::Unclear},
            {"fr", u"J'accepte de recevoir votre catalogue papier"_s, Answer::Unclear},
            {"fr", u""_s, Answer::Unclear},
            {"fr", u"👍"_s, Answer::Unclear},
            {"fr", u"Oui 👎"_s, Answer::Unclear},
            {"fr", u"I agree"_s, Answer::Unclear}, // not the language of the question
            {"en", u"Yes"_s, Answer::Yes},
            {"en", u"yes."_s, Answer::Yes},
            {"en", u"Yes, please."_s, Answer::Yes},
            {"en", u"Hello,\nYes\nKind regards"_s, Answer::Yes},
            {"en", u"Yes, I agree"_s, Answer::Yes},
            {"en", u"I consent."_s, Answer::Yes},
            {"en", u"Of course!"_s, Answer::Yes},
            {"en", u"Oui"_s, Answer::Yes},
            {"en", u"No"_s, Answer::No},
            {"en", u"No, thanks"_s, Answer::No},
            {"en", u"No thank you.\nBest regards"_s, Answer::No},
            {"en", u"I don’t agree"_s, Answer::No},
            {"en", u"Not interested."_s, Answer::No},
            {"en", u"Unsubscribe"_s, Answer::Stop},
            {"en", u"please remove me"_s, Answer::Stop},
            {"en", u"Do not contact me again."_s, Answer::Stop},
            {"en", u"Yes and no"_s, Answer::Unclear},
            {"en", u"Yes, but only once a year"_s, Answer::Unclear},
            {"en", u"I do"_s, Answer::Unclear},
            {"en", u"I do not disagree"_s, Answer::Unclear},
            {"en", u"No problem"_s, Answer::Unclear},
            {"en", u"No, wait, yes"_s, Answer::Unclear},
            {"en", u"Why not?"_s, Answer::Unclear},
            {"en", u"Yes?"_s, Answer::Unclear},
            {"en", u"Yes if you never share it"_s, Answer::Unclear},
            {"en", u"Who is this?"_s, Answer::Unclear},
            {"en", u"yes yes yes yes but no"_s, Answer::Unclear},
            {"en", u"J’accepte"_s, Answer::Unclear},
        };
        int number = 0;
        for (const auto &row : rows)
            QTest::addRow("%02d %s", ++number, row.language)
                << QString::fromLatin1(row.language) << row.text << row.expected;
        QVERIFY(number >= 60);
    }
    void onlyTheUnmistakableIsRead()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(Answer, expected);

        QCOMPARE(mail::readAnswer(text, language, {u"Claire Aubert"_s, u"Claire"_s}), expected);
    }
    void aLongAnswerIsForSomebodyToRead()
    {
        QCOMPARE(mail::readAnswer(u"Oui"_s + QString(300, u'\n'), u"fr"_s), Answer::Unclear);
    }
    void whatIsQuotedIsNotSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("own");
        QTest::newRow("plain") << u"Oui"_s << u"Oui"_s;
        QTest::newRow("quoted") << u"Oui\n\n> Répondez oui ou non\n> Merci\n"_s << u"Oui"_s;
        QTest::newRow("below") << u"> Répondez oui ou non\n\nNon\n"_s << u"Non"_s;
        QTest::newRow("attribution")
            << u"Oui\n\nLe lun. 5 janv. 2026 à 10:12, Atelier Dupuis\n<a@example.org> a écrit :\n> Bonjour"_s
            << u"Oui"_s;
        QTest::newRow("attribution with narrow space")
            << u"Non\n\nLe 5 janvier 2026, Atelier a écrit\u202f:\n> Bonjour"_s << u"Non"_s;
        QTest::newRow("english attribution")
            << u"Yes\r\n\r\nOn Mon, Jan 5, 2026 at 10:12 AM Workshop wrote:\r\n> Hello\r\n"_s
            << u"Yes"_s;
        QTest::newRow("outlook")
            << u"Oui\n\nDe : Atelier <a@example.org>\nEnvoyé : lundi 5 janvier\nÀ : moi\n\nBonjour, répondez non"_s
            << u"Oui"_s;
        QTest::newRow("bar") << u"Non\n\n-----Message d'origine-----\nDe : Atelier\nRépondez oui"_s
                             << u"Non"_s;
        QTest::newRow("signature") << u"Oui\n-- \nClaire Aubert\nDirectrice"_s << u"Oui"_s;
        QTest::newRow("device") << u"Oui\n\nEnvoyé de mon iPhone"_s << u"Oui"_s;
        QTest::newRow("said below the device")
            << u"Oui\n\nEnvoyé de mon iPhone\n\nenfin non"_s << u"Oui\n\n\nenfin non"_s;
        QTest::newRow("a sentence that begins like an attribution")
            << u"Le soir seulement\net pas le matin"_s << u"Le soir seulement\net pas le matin"_s;
    }
    void whatIsQuotedIsNotSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, own);

        QCOMPARE(mail::ownTextOf(text), own);
    }
    void aPageIsReadAsItsWords()
    {
        const auto text = mail::textOfHtml(
            u"<html><head><style>p{}</style><title>x</title></"
            u"head><body><p>J&rsquo;accepte&nbsp;&#33;</p>"
            "<blockquote><p>R&eacute;pondez oui</p></blockquote><script>no()</script></body></html>"_s);

        QCOMPARE(mail::ownTextOf(text), u"J’accepte !"_s);
        QCOMPARE(mail::readAnswer(mail::ownTextOf(text), u"fr"_s), Answer::Yes);
    }
    void aFloodOfMarksIsReadAsFastAsAnythingElse_data()
    {
        QTest::addColumn<QString>("mark");
        for (const auto *mark : {"<head ", "<head>", "<!--", "<style></styl", "<a", "<a <",
                                 "<script></script", "<title><head>", "</", "&amp", "<blockquote>"})
            QTest::newRow(mark) << QString::fromLatin1(mark);
    }
    void aFloodOfMarksIsReadAsFastAsAnythingElse()
    {
        QFETCH(QString, mark);
        const auto flood = mark.repeated(mail::kLongestText / mark.size());

        // What goes round once a letter would take longer than this test may.
        for (int i = 0; i < 3; ++i)
            QVERIFY(mail::textOfHtml(u"<p>Oui</p>"_s + flood).startsWith(u"Oui"));
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
