# The register of stakeholder organisations.
stakeholders-title = Organisations inscrites
stakeholders-lead = Les organisations qui accompagnent le réseau : collectivités locales, organisations de migrants et de diasporas, syndicats, employeurs, universités et autres.
stakeholders-more-filters = Pays, langue et mots-clés
stakeholders-found = { $n ->
    [one] { $shown } organisation
   *[other] { $shown } organisations
 }
stakeholders-counts = Toutes les organisations inscrites, y compris celles qui ne consentent pas à figurer :
stakeholders-none-found = Aucune organisation ne correspond à ces filtres.
stakeholders-none = Aucune organisation ne figure encore dans la liste.
stakeholders-back = Voir les organisations
# family: stakeholder-state-
stakeholder-state-unconfirmed = Non confirmée
stakeholder-state-waiting = À confirmer par le réseau
stakeholder-state-confirmed = Inscrite
stakeholder-state-refused = Non retenue
stakeholder-state-withdrawn = Retirée
# family: stakeholder-group-
stakeholder-group-waiting = Organisations à confirmer
stakeholder-group-confirmed = Organisations inscrites
stakeholder-group-refused = Organisations non retenues
# family: stakeholder-next-
stakeholder-next-unconfirmed = Confirmez que l’inscription est la vôtre.
stakeholder-next-waiting = Le secrétariat l’examine et vous écrit.
stakeholder-next-confirmed = L’organisation est dans le registre.
stakeholder-next-refused = Elle n’a pas été retenue, pour le motif ci-dessous.
stakeholder-next-withdrawn = Vous l’avez retirée.
# family: stakeholder-field-
stakeholder-field-kind = Type d’organisation
stakeholder-field-lang = Langue de l’organisation
stakeholder-field-name = Nom
stakeholder-field-acronym = Sigle, s’il y en a un
stakeholder-field-coalition = Coalition dont elle occupe le siège, si elle parle pour l’une d’elles
stakeholder-field-places = Pays où elle travaille
stakeholder-field-langs = Langues de travail
stakeholder-field-address = Adresse électronique de l’organisation, non publiée
stakeholder-hint-name = Dans la langue choisie ci-dessus.
stakeholder-hint-coalition = Une coalition que le réseau connaît. Si elle n’y est pas, inscrivez-la d’abord ou laissez le champ vide.
stakeholder-hint-address = Elle sert à confirmer et à vous dire ce qui est décidé. Elle est effacée quand vous retirez l’inscription.
# family: stakeholder-consent-
stakeholder-consent-1 = L’organisation consent à figurer dans la liste publique avec son nom, son type, ses pays et ses langues. Sinon, elle est seulement comptée par type.
stakeholder-new-title = Inscrire une organisation
stakeholder-names-others = Noms officiels dans d’autres langues, s’il y en a
stakeholder-new-lead = Vous confirmez par courriel, puis le secrétariat confirme l’inscription. Aucun nom de personne n’est demandé.
proposal-hint-organisation = Si elle figure au registre du réseau, choisissez-la dans la liste.
stakeholder-choose = Choisissez…
stakeholder-send = Inscrire l’organisation
stakeholder-alike = Est-ce l’une de celles-ci, que le réseau connaît déjà ?
stakeholder-alike-none = Aucune de celles-ci
stakeholder-there-already = Cette organisation est déjà dans le registre du réseau. Rien n’a été gardé.
stakeholder-wrong-kind = Choisissez un type d’organisation.
stakeholder-wrong-name = Écrivez le nom en { $language }, ou choisissez une autre langue.
stakeholder-wrong-coalition = Le réseau ne connaît pas cette coalition. Inscrivez-la d’abord ou laissez le champ vide.
stakeholder-wrong-reason = Dites pourquoi elle n’est pas retenue.
stakeholder-thanks-lead = Nous avons envoyé un courriel à l’organisation. Ouvrez le lien qu’il contient et appuyez sur le bouton : le secrétariat l’examine ensuite.
stakeholder-sent-title = L’inscription de votre organisation
stakeholder-confirm = Confirmer l’inscription
stakeholder-refused-why = Pourquoi :
stakeholder-withdraw = Retirer l’inscription
stakeholder-withdraw-what = L’organisation ne figure plus et son adresse est effacée, avec les courriels.
stakeholder-withdrawn-done = L’inscription a été retirée.
stakeholder-speaks-for = siège : { $coalition }
stakeholder-since = depuis le { $date }
stakeholder-queue-title = Inscriptions à confirmer
stakeholder-queue-none = Aucune.
stakeholder-decide-title = Confirmer une inscription
stakeholder-which-entity = De quelle entité s’agit-il ?
stakeholder-claimed = l’organisation l’affirme
stakeholder-new-entity = Une nouvelle
stakeholder-accept = La confirmer
stakeholder-refuse = Ne pas la retenir
stakeholder-refuse-reason = Motif, que lit l’organisation
error-stakeholder-moved = Quelqu’un l’a modifiée entre-temps. Rien n’a été écrit : revenez en arrière, rechargez la page et voyez où elle en est.
error-stakeholder-link-spent = Ce lien n’ouvre plus rien : l’inscription a été retirée, ou le délai pour la confirmer est passé. Vous pouvez vous inscrire à nouveau.
error-too-many-stakeholders = Trois inscriptions sont déjà venues de cette adresse en un jour. Celle-ci n’est pas gardée : envoyez-la demain.
error-not-found-stakeholder = Aucune inscription ne porte le numéro { $found }.
history-entity-stakeholder = Inscription d’une organisation
desk-waits-confirm-stakeholders = { $n ->
    [one] { $shown } organisation attend la confirmation de son inscription, depuis le { $since }.
   *[other] { $shown } organisations attendent la confirmation de leur inscription, la première depuis le { $since }.
 }
# family: mail-stakeholder-
mail-stakeholder-confirm-subject = Confirmez l’inscription de { $name }
mail-stakeholder-confirm =
    Quelqu’un a utilisé cette adresse pour inscrire « { $name } » auprès de { $network }. Pour confirmer, ouvrez ce lien et appuyez sur le bouton :

    { $link }

    Il est valable deux jours. Ensuite, le même lien montre où en est l’inscription et permet de la retirer. Ce n’était pas vous ? Il n’y a rien à faire : sans confirmation, elle est effacée automatiquement.
mail-stakeholder-accepted-subject = { $name } est inscrite
mail-stakeholder-accepted = { $network } a confirmé l’inscription de « { $name } » : { $page }
mail-stakeholder-refused-subject = L’inscription de { $name } n’a pas été retenue
mail-stakeholder-refused =
    { $network } n’a pas retenu l’inscription de « { $name } », pour ce motif :

    { $reason }

    { $page }
stakeholder-end = Mettre fin à l’inscription
stakeholder-name-in = Nom en { $language }
