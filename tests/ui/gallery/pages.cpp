// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/rowmodel.h"
#include "ui/support/viewsetup.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/deadlinebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/topbar.h"
#include "ui/widgets/verdictstrip.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente::gallery {

namespace {

struct PersonRow
{
    QString family;
    QString given;
    QString organisation;
    VerdictLook mail;
    VerdictLook phone;
    QString last;
};

QString word(VerdictLook look)
{
    switch (look) {
    case VerdictLook::Allowed: return u"Autorisé"_s;
    case VerdictLook::NotNow: return u"Pas maintenant"_s;
    case VerdictLook::Refused: return u"Interdit"_s;
    case VerdictLook::ToAsk: return u"À demander"_s;
    case VerdictLook::ToCheck: return u"À vérifier"_s;
    case VerdictLook::NotApplicable: break;
    }
    return u"Sans objet"_s;
}

class PersonModel final : public RowModel<PersonRow>
{
public:
    using RowModel::RowModel;

protected:
    QList<ColumnSpec> columns() const override
    {
        return {{u"Nom"_s},
                {u"Organisation"_s},
                {u"E-mail"_s},
                {u"Téléphone"_s},
                {u"Dernier contact"_s, Qt::AlignRight | Qt::AlignVCenter}};
    }
    QVariant cell(const PersonRow &row, int column, int role) const override
    {
        if (role == Qt::DisplayRole) {
            const QStringList texts = {row.family + u' ' + row.given, row.organisation,
                                       word(row.mail), word(row.phone), row.last};
            return texts.at(column);
        }
        if (role == StrongRole && column == 0)
            return row.family;
        if (role == AvatarRole && column == 0)
            return row.family;
        if (role == AvatarNameRole && column == 0)
            return QString(row.given + u' ' + row.family);
        if (role == VerdictRole && column == 2)
            return static_cast<int>(row.mail);
        if (role == VerdictRole && column == 3)
            return static_cast<int>(row.phone);
        if (role == ToneRole && (column == 1 || column == 4))
            return static_cast<int>(Tone::Second);
        return {};
    }
};

NavRail *rail(const QString &current)
{
    auto *rail = new NavRail;
    rail->addItem(u"today"_s, u"view-calendar-day"_s, u"Aujourd’hui"_s);
    rail->addItem(u"persons"_s, u"user"_s, u"Personnes"_s);
    rail->addItem(u"organisations"_s, u"view-bank"_s, u"Organisations"_s);
    rail->addItem(u"deals"_s, u"view-file-columns"_s, u"Affaires"_s);
    rail->addItem(u"diary"_s, u"view-calendar-list"_s, u"Agenda"_s);
    rail->addItem(u"mailings"_s, u"mail-send"_s, u"Envois"_s);
    rail->addItem(u"show"_s, u"view-presentation"_s, u"Salon"_s);
    rail->addSeparator();
    rail->addItem(u"privacy"_s, u"security-high"_s, u"Vie privée"_s);
    rail->addItem(u"reports"_s, u"office-chart-line"_s, u"Rapports"_s);
    rail->addItem(u"settings"_s, u"configure"_s, u"Réglages"_s);
    rail->setBadge(u"today"_s, 6);
    rail->setBadge(u"privacy"_s, 4, true);
    rail->setLock(u"Verrouiller"_s, u"Seul dans 9 min · Ctrl+L"_s);
    rail->setCurrent(current);
    return rail;
}

TopBar *topBar(const QString &title)
{
    auto *bar = new TopBar;
    bar->setTitle(title);
    bar->setVaultState(u"security-high"_s, u"Coffre sain"_s);
    bar->setUser(u"Antoine Caron"_s, u"user-1"_s);
    return bar;
}

QWidget *card()
{
    const Theme &theme = Theme::of(nullptr);
    auto *host = new QFrame;
    host->setProperty("frame", u"surface"_s);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(12));
    auto *avatar = new Avatar(48);
    avatar->setPerson(u"Claire Aubert"_s, u"Aubert"_s);
    head->addWidget(avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(plainLabel(u"Claire Aubert"_s, TypeRole::Title));
    names->addWidget(
        elidedLabel(u"Directrice des achats · Maison Verrier"_s, TypeRole::Body, Tone::Second));
    head->addLayout(names, 1);
    auto *open = secondaryButton(u"Ouvrir"_s);
    setTokenHeight(open, 28);
    head->addWidget(open);
    head->addWidget(iconButton(u"overflow-menu"_s, u"Autres actions"_s));
    column->addLayout(head);

    auto *strip = new VerdictStrip;
    strip->setQuestion(u"Puis-je la contacter ?"_s);
    auto *purpose = new QComboBox;
    purpose->addItem(u"Pour Offres commerciales"_s);
    purpose->setProperty("quiet", true);
    purpose->setProperty("tokenHeight", 24);
    strip->setTrailing(purpose);
    strip->setItems(
        {{u"E-mail"_s, VerdictLook::Allowed, word(VerdictLook::Allowed), u"E-mail : autorisé"_s},
         {u"Téléphone"_s, VerdictLook::NotNow, word(VerdictLook::NotNow),
          u"Téléphone : pas maintenant"_s},
         {u"Courrier"_s, VerdictLook::Refused, word(VerdictLook::Refused),
          u"Courrier : interdit"_s},
         {u"SMS"_s, VerdictLook::ToCheck, word(VerdictLook::ToCheck), u"SMS : à vérifier"_s},
         {u"Automate d’appel"_s, VerdictLook::ToAsk, word(VerdictLook::ToAsk),
          u"Automate : à demander"_s},
         {u"Fax"_s, VerdictLook::NotApplicable, word(VerdictLook::NotApplicable),
          u"Fax : sans objet"_s}});
    strip->setReason(u"Téléphone :"_s,
                     u"4 appels en 30 jours. Reprise possible jeudi 3 déc. à 10 h."_s,
                     u"Pourquoi ?"_s);
    column->addWidget(strip);

    auto *actions = new FlowLayout;
    actions->addWidget(primaryButton(u"Écrire"_s, u"mail-message-new"_s));
    auto *call = secondaryButton(u"Appeler dès le 3 déc."_s, u"call-start"_s);
    setBlocked(call, u"4 appels en 30 jours"_s);
    actions->addWidget(call);
    actions->addWidget(secondaryButton(u"Note"_s, u"document-edit"_s));
    actions->addWidget(secondaryButton(u"Tâche"_s, u"view-task"_s));
    column->addLayout(actions);

    auto *fields = new QVBoxLayout;
    fields->setSpacing(0);
    const QList<QStringList> facts = {
        {u"E-mail pro"_s, u"claire.aubert@verrier.example"_s, u"Salon de Lyon"_s},
        {u"Ligne directe"_s, u"04 65 71 20 18"_s, u"Carte de visite"_s},
        {u"Adresse"_s, u"14 quai Perrache, 69002 Lyon"_s, u"Site de la société"_s},
        {u"Étiquettes"_s, u"Distributeur · Rhône-Alpes"_s, QString()},
        {u"Informée le"_s, u"12 mai 2026, par e-mail"_s, u"Notice v3"_s},
        {u"Gardée jusqu’au"_s, u"18 novembre 2029"_s, u"3 ans après son dernier acte"_s}};
    for (const QStringList &fact : facts) {
        auto *field = new InlineField(fact.at(0));
        field->setValue(fact.at(1));
        field->setOrigin(fact.at(2));
        fields->addWidget(field);
    }
    column->addLayout(fields);
    auto *tabs = new QTabBar;
    for (const QString &tab :
         {u"Fil"_s, u"Affaires 2"_s, u"Accords"_s, u"Documents"_s, u"Vie privée"_s})
        tabs->addTab(tab);
    tabs->setExpanding(false);
    auto *tabBox = new QVBoxLayout;
    tabBox->setSpacing(0);
    tabBox->addWidget(tabs);
    tabBox->addWidget(hairline());
    column->addLayout(tabBox);
    column->addStretch();
    return host;
}

QWidget *list()
{
    const Theme &theme = Theme::of(nullptr);
    auto *host = new QFrame;
    host->setProperty("frame", u"surface"_s);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(theme.space(16), theme.space(10), theme.space(16), theme.space(10));
    tools->setSpacing(theme.space(8));
    tools->addWidget(plainLabel(u"12 480 personnes"_s, TypeRole::Section));
    tools->addStretch();
    auto *view = new QComboBox;
    view->addItem(u"Vue : Mes contacts"_s);
    tools->addWidget(view);
    tools->addWidget(iconButton(u"view-filter"_s, u"Filtrer"_s, true));
    tools->addWidget(iconButton(u"view-list-details"_s, u"Colonnes"_s, true));
    tools->addWidget(primaryButton(u"Nouvelle personne"_s, u"list-add"_s));
    column->addLayout(tools);
    auto *table = new QTableView;
    setUpTable(table, u"Personnes"_s);
    auto *model = new PersonModel(table);
    using enum VerdictLook;
    QList<PersonRow> rows = {
        {u"Aubert"_s, u"Claire"_s, u"Maison Verrier"_s, Allowed, NotNow, u"18 nov. 2026"_s},
        {u"Aubin"_s, u"Marc"_s, u"Halte Gourmande"_s, Allowed, Allowed, u"21 nov. 2026"_s},
        {u"Aubry"_s, u"Sophie"_s, u"Particulière"_s, ToAsk, ToAsk, u"3 nov. 2026"_s},
        {u"Benali"_s, u"Karim"_s, u"Cabinet Benali"_s, Allowed, Allowed, u"23 nov. 2026"_s},
        {u"Bertin"_s, u"Lucie"_s, u"Librairie du Port"_s, Allowed, Refused, u"9 oct. 2026"_s},
        {u"Le Goff"_s, u"Yann"_s, u"Voiles du Ponant"_s, ToCheck, NotApplicable,
         u"25 août 2026"_s}};
    for (int i = 0; i < 4; ++i)
        rows += rows;
    model->setRows(rows.mid(0, 40));
    table->setModel(model);
    const int widths[] = {172, 127, 114, 132, 110};
    for (int i = 0; i < 5; ++i)
        table->setColumnWidth(i, theme.text(widths[i]));
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->selectRow(0);
    column->addWidget(table);
    return host;
}

QWidget *framed(const QString &current, const QString &title, QWidget *page)
{
    auto *window = new QWidget;
    auto *row = new QHBoxLayout(window);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(rail(current));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(topBar(title));
    column->addWidget(page, 1);
    row->addLayout(column, 1);
    return window;
}

} // namespace

std::unique_ptr<QWidget> personsPage()
{
    auto *splitter = new QSplitter;
    splitter->addWidget(list());
    splitter->addWidget(new ScrollPage(card(), ScrollPage::Ground::Surface));
    splitter->setSizes({664, 506});
    return std::unique_ptr<QWidget>(framed(u"persons"_s, u"Personnes"_s, splitter));
}

std::unique_ptr<QWidget> wizardPage()
{
    const Theme &theme = Theme::of(nullptr);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *line = new StepLine;
    line->setSteps({u"Destinataires"_s, u"Message"_s, u"Contrôle"_s, u"Résumé"_s, u"Résultat"_s});
    line->setCurrent(2);
    column->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *steps = new StepList;
    steps->setSteps({u"Demande"_s, u"Identité"_s, u"Plan"_s, u"Résumé"_s, u"Résultat"_s});
    steps->setCurrent(2);
    auto *deadline = new DeadlinePanel;
    deadline->setDeadline(u"À répondre avant le"_s, u"27 novembre 2026"_s,
                          u"3 jours, délai d’un mois"_s, 3);
    steps->setFooter(deadline);
    row->addWidget(steps);
    auto *content = new QWidget;
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    body->setSpacing(theme.space(12));
    body->addWidget(
        plainLabel(u"Voici tout ce que nous avons sur Mme Marchetti"_s, TypeRole::Title));
    body->addWidget(wrappedLabel(
        u"61 traces trouvées dans la base, les notes, les fichiers joints et l’archive. Rien n’est encore effacé."_s,
        TypeRole::Body, Tone::Second));
    auto *due = new Card(u"Échéances de la loi"_s);
    due->setCount(u"4"_s);
    due->addHeaderWidget(linkButton(u"Vie privée"_s));
    for (const int days : {3, 6, 17, -2}) {
        auto *host = new QWidget;
        auto *entry = new QHBoxLayout(host);
        entry->setContentsMargins(theme.space(16), theme.space(6), theme.space(16), theme.space(6));
        entry->setSpacing(theme.space(12));
        entry->addWidget(new DeadlineBox(days));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(
            weightedLabel(u"Répondre à Camille Lenoir"_s, TypeRole::Body, Weight::Medium));
        words->addWidget(plainLabel(u"Demande d’accès · avant le ven. 27 nov."_s, TypeRole::Small,
                                    Tone::Second));
        entry->addLayout(words, 1);
        auto *act = secondaryButton(u"Continuer"_s);
        setTokenHeight(act, 28);
        entry->addWidget(act);
        due->addRow(host);
    }
    body->addWidget(due);
    body->addWidget(new Panel(PanelKind::Attention,
                              u"Personne ne peut le retrouver à votre place. À l’étape suivante, "
                              u"vous imprimez une feuille "
                              "de secours à garder sous clé."_s));
    body->addStretch();
    row->addWidget(new ScrollPage(content, ScrollPage::Ground::Canvas), 1);
    column->addLayout(row, 1);
    auto *footer = new WizardFooter;
    footer->addLeading(quietButton(u"Imprimer le plan"_s, u"document-print"_s));
    footer->setNote(u"76 éléments, environ 41 pages"_s);
    footer->setBack(u"Retour"_s);
    footer->setNext(u"Voir le résumé"_s);
    footer->setBlocked(u"Pourquoi ? 3 notes à relire"_s);
    column->addWidget(footer);
    return std::unique_ptr<QWidget>(framed(u"privacy"_s, u"Effacer une personne"_s, page));
}

std::unique_ptr<QWidget> controlsPage()
{
    const Theme &theme = Theme::of(nullptr);
    auto *content = new QWidget;
    auto window = std::make_unique<ScrollPage>(content, ScrollPage::Ground::Canvas);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    columns->setSpacing(theme.space(16));
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.space(12));
    auto *buttons = new FlowLayout;
    buttons->addWidget(primaryButton(u"Écrire"_s, u"mail-message-new"_s));
    buttons->addWidget(secondaryButton(u"Note"_s, u"document-edit"_s));
    buttons->addWidget(quietButton(u"Fermer sans enregistrer"_s));
    buttons->addWidget(dangerButton(u"Effacer 43 traces"_s, u"edit-delete"_s));
    buttons->addWidget(linkButton(u"Voir quand"_s));
    buttons->addWidget(iconButton(u"overflow-menu"_s, u"Autres actions"_s));
    buttons->addWidget(iconButton(u"view-filter"_s, u"Filtrer"_s, true));
    auto *disabled = primaryButton(u"Contrôler 1 241 lignes"_s);
    disabled->setEnabled(false);
    buttons->addWidget(disabled);
    left->addLayout(buttons);
    auto *form = new Card(u"Champs"_s);
    auto *grid = new QFormLayout;
    grid->setHorizontalSpacing(theme.space(16));
    grid->setVerticalSpacing(theme.space(8));
    auto *name = new QLineEdit(u"Antoine Caron"_s);
    grid->addRow(fieldLabel(u"Votre nom"_s, name), name);
    auto *wrong = new QLineEdit(u"z.marchand@ferme"_s);
    wrong->setProperty("error", true);
    grid->addRow(fieldLabel(u"E-mail"_s, wrong), wrong);
    auto *off = new QLineEdit(u"Non modifiable"_s);
    off->setEnabled(false);
    grid->addRow(fieldLabel(u"Référence"_s, off), off);
    auto *combo = new QComboBox;
    combo->addItems({u"Salon de Lyon, 17 – 19 nov. 2026"_s, u"Site"_s});
    grid->addRow(fieldLabel(u"Origine"_s, combo), combo);
    auto *spin = new QSpinBox;
    spin->setValue(12);
    grid->addRow(fieldLabel(u"Durée"_s, spin), spin);
    auto *date = new QDateEdit(QDate(2026, 11, 24));
    date->setCalendarPopup(true);
    grid->addRow(fieldLabel(u"Date"_s, date), date);
    auto *secret = new SecretEdit;
    secret->setSecret(SecretBuffer::fromBytes("volet pastèque nuage tambour"));
    secret->setValid(true);
    grid->addRow(fieldLabel(u"Mot de passe"_s, secret), secret);
    auto *shown = new SecretEdit;
    shown->setSecret(SecretBuffer::fromBytes("volet pastèque nuage tambour"));
    shown->setRevealed(true);
    shown->setFocus();
    grid->addRow(fieldLabel(u"Montré"_s, shown), shown);
    grid->addRow(fieldLabel(u"Chercher"_s, nullptr), new SearchField(u"Filtrer la liste"_s));
    form->body()->addLayout(grid);
    left->addWidget(form);
    auto *note = new QPlainTextEdit(u"Rappeler en décembre."_s);
    note->setFixedHeight(theme.text(50));
    left->addWidget(note);
    left->addStretch();
    columns->addLayout(left, 1);

    auto *right = new QVBoxLayout;
    right->setSpacing(theme.space(12));
    auto *boxes = new QHBoxLayout;
    auto *checked = new QCheckBox(u"Offres et nouveautés"_s);
    checked->setChecked(true);
    boxes->addWidget(checked);
    boxes->addWidget(new QCheckBox(u"Invitations"_s));
    auto *half = new QCheckBox(u"Une partie"_s);
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    boxes->addWidget(half);
    auto *radio = new QRadioButton(u"Par e-mail"_s);
    radio->setChecked(true);
    boxes->addWidget(radio);
    auto *printed = new QRadioButton(u"Imprimée"_s);
    boxes->addWidget(printed);
    right->addLayout(boxes);
    for (const auto kind : {PanelKind::Information, PanelKind::Attention, PanelKind::Error,
                            PanelKind::Done, PanelKind::Quiet})
        right->addWidget(new Panel(kind, u"Aucune case cochée : le refus sera daté et gardé."_s));
    auto *chips = new FlowLayout;
    for (const auto look : {VerdictLook::Allowed, VerdictLook::NotNow, VerdictLook::Refused,
                            VerdictLook::ToAsk, VerdictLook::ToCheck, VerdictLook::NotApplicable})
        chips->addWidget(new ChipLabel(chipLook(look), word(look)));
    const QStringList verbs = {u"Effacer"_s,   u"Anonymiser"_s,   u"Garder"_s, u"Prévenir"_s,
                               u"À décider"_s, u"Rien à faire"_s, u"Montré"_s};
    for (int i = 0; i < verbs.size(); ++i)
        chips->addWidget(new ChipLabel(chipLook(static_cast<ActionLook>(i)), verbs.at(i)));
    right->addLayout(chips);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    right->addWidget(progress);
    auto *empty = new Card(u"Tâches"_s);
    empty->body()->addWidget(new EmptyState(
        u"view-task"_s, u"Rien à faire aujourd’hui. Les tâches arrivent ici à leur date."_s,
        u"Ajouter une tâche"_s));
    right->addWidget(empty);
    right->addStretch();
    columns->addLayout(right, 1);
    return window;
}

} // namespace entente::gallery
