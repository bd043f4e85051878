iati-title = Norme IITA (IATI)
iati-out = Exporter
iati-out-what = Tout le plan sous forme de fichier de la norme 2.03 de l’Initiative internationale pour la transparence de l’aide : qui participe et dans quel rôle, dates, pays et régions, secteur, marqueurs de politique, budgets, ce qui a été promis et dépensé, résultats avec leurs indicateurs, documents. Une activité de plusieurs membres y figure une fois, avec les fonds de chaque membre une fois. Seul y figure ce que peut lire quiconque lit ce plan, et aucune personne n’est nommée.
iati-out-assumed = Là où la norme demande plus que ce que dit le plan, le minimum est écrit : pays et régions ont des parts égales qui font 100 % si personne n’en a dit d’autres, une activité sans lieu est pour « pays en développement, non spécifié », une activité qui ne nomme aucun secteur a le 15190 (migration). Ce qu’un plan dit au-delà de la norme se trouve dans une extension que les autres programmes ignorent, pour que le fichier puisse être réimporté en entier.
iati-in = Importer
iati-in-what = Tout fichier IITA est accepté, jusqu’à la taille indiquée. Ce que le plan ne sait pas exprimer (secteurs, autres marqueurs, activités liées) est conservé tel quel et réexporté ; ce qui ne peut être conservé est signalé, avec son emplacement. Les activités sont reconnues à leur identifiant : importer deux fois le même fichier ne crée pas de doublons. Une organisation d’identifiant inconnu devient une nouvelle entrée ; si son nom ressemble beaucoup à un nom connu, la question est posée.
iati-file = Le fichier
iati-file-hint = XML de la version 1.0x ou 2.0x, jusqu’à 32 Mo ; les fichiers plus grands s’importent avec la commande aunar import.
iati-partial = Importer les activités valables même si d’autres sont refusées
iati-look = Montrer ce qu’il apporterait
iati-store = Importer
error-iati-empty = Un fichier de la norme a au moins une activité, et ce plan n’en a pas encore.
iati-no-file = Choisissez un fichier : le XML de la norme IITA 2.03.
iati-in-sealed = Ce plan est entériné et scellé : ce qu’il dit ne change que par amendement, et rien n’est importé.
iati-in-who = Ceux qui conduisent le réseau importent des fichiers, tant que le plan est ouvert.
iati-more = { $n ->
    [one] encore une ligne
   *[other] encore { $shown } lignes
}
