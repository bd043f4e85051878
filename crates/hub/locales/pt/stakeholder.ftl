# The register of stakeholder organisations.
stakeholders-title = Organizações registradas
stakeholders-lead = Organizações que acompanham a rede: governos locais, organizações de migrantes e diásporas, sindicatos, empregadores, academia e outras.
stakeholders-more-filters = País, idioma e palavras
stakeholders-found = { $n ->
    [0] { $shown } organizações
    [one] { $shown } organização
   *[other] { $shown } organizações
 }
stakeholders-counts = Todas as registradas, também as que não consentem em constar da lista:
stakeholders-none-found = Nenhuma organização corresponde a estes filtros.
stakeholders-none = Ainda não há organizações na lista.
stakeholders-back = Ver as organizações
# family: stakeholder-state-
stakeholder-state-unconfirmed = Não confirmada
stakeholder-state-waiting = A confirmar pela rede
stakeholder-state-confirmed = Registrada
stakeholder-state-refused = Não aceita
stakeholder-state-withdrawn = Retirada
# family: stakeholder-group-
stakeholder-group-waiting = Organizações a confirmar
stakeholder-group-confirmed = Organizações registradas
stakeholder-group-refused = Organizações não aceitas
# family: stakeholder-next-
stakeholder-next-unconfirmed = Confirme que o registro é seu.
stakeholder-next-waiting = A secretaria o analisa e escreve a você.
stakeholder-next-confirmed = A organização está no registro.
stakeholder-next-refused = Não foi aceito, pelo motivo abaixo.
stakeholder-next-withdrawn = Você o retirou.
# family: stakeholder-field-
stakeholder-field-kind = Tipo de organização
stakeholder-field-lang = Idioma da organização
stakeholder-field-name = Nome
stakeholder-field-acronym = Sigla, se tiver
stakeholder-field-coalition = Coalizão cujo assento ocupa, se fala por uma
stakeholder-field-places = Países em que trabalha
stakeholder-field-langs = Idiomas em que trabalha
stakeholder-field-address = E-mail da organização, que não é publicado
stakeholder-hint-name = No idioma escolhido acima.
stakeholder-hint-coalition = Uma que a rede já conhece. Se ainda não estiver aqui, registre-a primeiro ou deixe o campo em branco.
stakeholder-hint-address = É usado para confirmar e para dizer o que foi decidido. É apagado quando você retira o registro.
# family: stakeholder-consent-
stakeholder-consent-1 = A organização consente em constar da lista pública com seu nome, tipo, países e idiomas. Sem isso, é apenas contada por tipo.
stakeholder-new-title = Registrar uma organização
stakeholder-names-others = Nomes oficiais em outros idiomas, se tiver
stakeholder-new-lead = O registro é confirmado por e-mail e depois pela secretaria. Não se pede o nome de nenhuma pessoa.
proposal-hint-organisation = Se estiver no registro da rede, escolha-a na lista.
stakeholder-choose = Escolha…
stakeholder-send = Registrar
stakeholder-alike = É uma destas, que a rede já conhece?
stakeholder-alike-none = Nenhuma destas
stakeholder-there-already = Esta organização já está no registro da rede. Nada foi gravado.
stakeholder-wrong-kind = Escolha um tipo de organização.
stakeholder-wrong-name = Escreva o nome em { $language }, ou escolha outro idioma.
stakeholder-wrong-coalition = A rede não conhece essa coalizão. Registre-a primeiro ou deixe o campo em branco.
stakeholder-wrong-reason = Diga por que não é aceita.
stakeholder-thanks-lead = Enviamos um e-mail à organização. Abra o link que ele contém e pressione o botão: depois a secretaria a analisa.
stakeholder-sent-title = O registro de sua organização
stakeholder-confirm = Confirmar o registro
stakeholder-refused-why = Por quê:
stakeholder-withdraw = Retirar o registro
stakeholder-withdraw-what = A organização deixa de constar da lista e seu endereço é apagado, assim como os e-mails.
stakeholder-withdrawn-done = O registro foi retirado.
stakeholder-speaks-for = ocupa o assento de: { $coalition }
stakeholder-since = desde { $date }
stakeholder-queue-title = Registros a confirmar
stakeholder-queue-none = Nenhuma.
stakeholder-decide-title = Confirmar um registro
stakeholder-which-entity = Que entidade é?
stakeholder-claimed = a organização diz que é
stakeholder-new-entity = Uma nova
stakeholder-accept = Confirmá-la
stakeholder-refuse = Não aceitá-la
stakeholder-refuse-reason = Motivo, que a organização lê
error-stakeholder-moved = Alguém o alterou nesse meio-tempo. Nada foi gravado: volte, recarregue a página e veja como está agora.
error-stakeholder-link-spent = Este link não funciona mais: o registro foi retirado ou passou o prazo para confirmá-lo. Você pode se registrar de novo.
error-too-many-stakeholders = Deste endereço já chegaram três registros em um dia. Este não foi gravado: envie-o amanhã.
error-not-found-stakeholder = Não há nenhum registro com o número { $found }.
history-entity-stakeholder = Registro de uma organização
desk-waits-confirm-stakeholders = { $n ->
    [one] { $shown } organização espera a confirmação de seu registro, desde { $since }.
   *[other] { $shown } organizações esperam a confirmação de seu registro, a primeira desde { $since }.
 }
# family: mail-stakeholder-
mail-stakeholder-confirm-subject = Confirme o registro de { $name }
mail-stakeholder-confirm =
    Alguém usou este endereço para registrar “{ $name }” em { $network }. Para confirmar, abra este link e pressione o botão:

    { $link }

    É possível confirmar durante dois dias. Depois, o mesmo link mostra como está o registro e permite retirá-lo. Não foram vocês? Não é preciso fazer nada: sem confirmação, ele é apagado automaticamente.
mail-stakeholder-accepted-subject = { $name } está registrada
mail-stakeholder-accepted = { $network } confirmou o registro de “{ $name }”: { $page }
mail-stakeholder-refused-subject = O registro de { $name } não foi aceito
mail-stakeholder-refused =
    { $network } não aceitou o registro de “{ $name }”, por este motivo:

    { $reason }

    { $page }
stakeholder-end = Encerrar o registro
stakeholder-name-in = Nome em { $language }
