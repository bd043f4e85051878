# Inscrição em eventos, e quem participou.
registration-title = Inscrever-se
registration-back = Voltar ao evento
registration-link-for-admitted = O link da sessão é dado a quem se inscreveu.
registration-field-name = Seu nome
registration-field-address = E-mail
registration-field-organisation = Organização
registration-field-organisation-kind = Tipo de organização
registration-field-level = Nível em que você trabalha
registration-field-country = País
registration-field-sex = Sexo
registration-field-age-group = Faixa etária
registration-field-interpretation = Interpretação
registration-field-accessibility = Do que você precisa para participar
registration-why-organisation = Para que o escritório saiba quem espera.
registration-why-organisation-kind = Para ver quem é ouvido e quem falta. Só é publicado como número.
registration-why-level = Para ver se também se ouvem vozes locais. Só é publicado como número.
registration-why-country = Para ver que países são ouvidos. Só é publicado como número.
registration-why-sex = Para ver se mulheres e homens são ouvidos por igual. Só é publicado como número.
registration-why-age-group = Para ver se jovens e idosos são ouvidos. Só é publicado como número.
registration-why-interpretation = Para contratar intérpretes dos idiomas necessários.
registration-why-accessibility = Legendas, língua de sinais, acesso sem degraus, uma sala tranquila: só o escritório que organiza o evento vê isto.
registration-address-why = Para lá vai um e-mail com um link; a inscrição vale depois que você o seguir.
registration-not-said = Não informado
registration-no-interpretation = Não é necessária
registration-asked = Perguntas deste evento
registration-asked-why = Nenhuma resposta é obrigatória.
registration-consent = O que se faz com essas informações
registration-consent-usual = Aceito que o escritório que organiza este evento guarde o que digo aqui para prepará-lo e para contar, sem nomes, quem participou. Nada disso é mostrado a mais ninguém.
registration-agree = Aceito
registration-kept = O que você disser é guardado até { $date } e depois apagado; fica só quantas pessoas vieram.
registration-what-next = Você recebe um e-mail com um link. Com ele você confirma seu endereço e pode cancelar a inscrição a qualquer momento.
registration-send = Inscrever-me
registration-full = Todas as vagas estão ocupadas. Inscreva-se mesmo assim: você ficará na lista de espera e avisaremos quando houver vaga.
registration-places = { $n ->
    [one] { $shown } vaga.
   *[other] { $shown } vagas.
 }
registration-wrong = { $n ->
    [one] Há algo a rever; nada do que você escreveu se perdeu.
   *[other] Há { $shown } coisas a rever; nada do que você escreveu se perdeu.
 }
registration-too-quick = O formulário voltou antes do tempo que uma pessoa leva para escrever. Envie-o de novo, por favor.
registration-shut-meanwhile = A inscrição foi encerrada nesse meio-tempo.
registration-shut-cancelled = O evento não será realizado.
registration-shut-over = A inscrição terminou.
registration-shut-closed = A inscrição não está aberta.
registration-shut-invitation = Este evento é por convite: abra de novo o link do seu convite.
registration-shut-member-states = Este evento é para Estados-Membros: entre com a conta que atua pelo seu.
registration-fault-name = Diga seu nome, por favor.
registration-fault-long = É longo demais.
registration-fault-address = Informe um endereço como nome@example.org.
registration-fault-choice = Escolha uma opção da lista.
registration-fault-consent = Sem isso nada pode ser guardado e, portanto, ninguém pode ser inscrito.
registration-sent-title = Verifique seu e-mail
registration-sent = Enviamos um e-mail ao endereço que você informou. Siga o link em até dois dias.
registration-sent-then = Não chegou nada? Veja na caixa de spam, ou inscreva-se de novo daqui a dez minutos. Quem já se inscreveu recebe um e-mail que diz isso.
registration-own-title = Sua inscrição
registration-own-privacy = Esta página abre só com o link do e-mail que você recebeu.
registration-code = Seu código para registrar a chegada
registration-code-how = Você o digita no dia, com o código mostrado na sala.
registration-confirm = Sim, este é meu endereço
registration-cancel = Não vou
registration-certificate = Certificado de participação
registration-answer-accepted = Calendário: vem
registration-answer-tentative = Calendário: talvez venha
registration-answer-declined = Calendário: não vem
registration-standing-unconfirmed = Não confirmada
registration-standing-to-approve = A aprovar
registration-standing-registered = Com vaga
registration-standing-waiting = Na lista de espera
registration-standing-declined = Recusada
registration-standing-cancelled = Cancelada
registration-next-unconfirmed = Pressione o botão e a inscrição está feita.
registration-next-to-approve = O escritório que organiza o evento a examina e escreve a você.
registration-next-registered = Você tem vaga. O e-mail traz uma entrada para o seu calendário.
registration-next-waiting = Todas as vagas estão ocupadas. Quando houver uma, avisaremos por e-mail.
registration-next-declined = O escritório que organiza o evento não pôde lhe dar uma vaga.
registration-next-cancelled = Você a cancelou. Você pode se inscrever de novo.
registration-next-late = O link expirou ou a inscrição terminou. Inscreva-se de novo enquanto estiver aberta.
registration-next-called-off = O evento não será realizado.
check-in-title = Registrar a chegada
check-in-button = Estou aqui
check-in-done = Boas-vindas. Está anotado que você está aqui.
check-in-shut = A chegada pode ser registrada desde uma hora antes do evento até o fim.
check-in-field-code = O código do e-mail que você recebeu
check-in-field-room = O código mostrado na sala
check-in-code-where = Oito letras e algarismos; estão também na página da sua inscrição.
check-in-room-where = Na tela ou na entrada.
check-in-code-wrong = Ninguém com vaga tem este código. Veja no e-mail que você recebeu, por favor.
check-in-room-wrong = Não é o código mostrado na sala.
registration-run-title = Inscrição e presença
registration-saved = Salvo.
registration-none = Ninguém pode se inscrever neste evento ainda.
registration-open-it = Abrir a inscrição
registration-address = Onde as pessoas se inscrevem
registration-room = Código para a sala
registration-room-how = Mostre-o no evento. Este endereço já o traz escrito:
registration-invite = Criar um link de convite
registration-invite-how = Um link criado antes não funciona mais.
registration-invitation-once = Envie este link a quem convida. É mostrado só desta vez: guarda-se apenas um rastro dele.
registration-people = Quem se inscreveu
registration-who = Nome
registration-state = Situação
registration-came = No dia
registration-interpretation = interpretação: { $language }
registration-nobody = Ninguém confirmou ainda um endereço. Envie às pessoas o endereço onde se inscrever.
registration-forgotten = O que as pessoas disseram de si foi apagado. Os números abaixo ficam.
registration-yes = Aprovar
registration-no = Recusar
registration-save-attendance = Salvar quem veio
registration-heads = Pessoas contadas
registration-heads-how = Onde ninguém marcou uma lista: quantas pessoas vieram. Estes números substituem a lista.
registration-heads-all = Todas as que vieram
registration-heads-save = Salvar os números
registration-heads-bad = Escreva um número inteiro.
registration-heads-sum = São mais do que todas as que vieram.
registration-more = Configurar
registration-setup-title = O que o formulário pergunta
registration-setup-how = Ative só o que for necessário para este evento: cada pergunta é mostrada com seu motivo, e nenhuma é obrigatória.
registration-setup-save = Salvar
registration-setup-open = A inscrição está aberta
registration-setup-admits = Quem pode se inscrever
registration-setup-places = Vagas
registration-setup-approval = Aprovamos cada inscrição
registration-setup-keep = Apagar o que as pessoas disseram depois de
registration-setup-invited = Convites enviados
registration-setup-places-how = Em branco: quantas pessoas vierem. Quem chega depois da última vaga fica na lista de espera.
registration-setup-keep-how = Depois do evento e, no mais tardar, 400 dias depois. Os números ficam.
registration-setup-keep-longer = As pessoas foram informadas de uma data anterior: ela só pode ser antecipada.
registration-setup-ask = Perguntar: { $what }
registration-setup-consent = O que se aceita, em { $language }
registration-setup-no-consent = Diga o que as pessoas aceitam.
registration-setup-fault-places = De 1 a 20.000, ou em branco.
registration-setup-fault-keep-until = Um dia depois do evento e, no mais tardar, 400 dias depois.
registration-setup-fault-long-consent = No máximo 2.000 caracteres.
registration-setup-fault-invited = Um número inteiro, ou em branco.
registration-setup-fault-outside = Este evento é de outro calendário.
registration-admits-anyone = Qualquer pessoa
registration-admits-invitation = Quem tiver o link de convite
registration-admits-member-states = Quem atua por um Estado-Membro
registration-move-title = Mudar a data ou cancelar
registration-move-tells = Quem se inscreveu é avisado por e-mail, e os calendários são atualizados.
registration-move-button = Mudar a data
registration-call-off-sure = Quero cancelá-lo. É possível retomá-lo, com outra data.
registration-call-off = Cancelar o evento
registration-move-start = Começa
registration-move-end = Termina
registration-move-reason = Por quê
registration-move-how = Ano-mês-dia horas:minutos ({ $zone }).
registration-move-bad = Data e hora, como 2027-04-13 09:00.
registration-move-why = Diga por quê, em no máximo 1.000 caracteres: quem se inscreveu lê.
registration-move-ends-before = Termina antes de começar.
error-registration-moved = Alguém alterou isto nesse meio-tempo. Veja de novo, por favor.
error-registration-counted = Os números já foram apurados: aquilo de que foram contados já não muda.
error-registration-not-over = Os números são publicados depois que o evento termina.
error-event-over = O evento terminou: já não se pode mudar a data nem cancelar.
error-not-found-registration = Aqui ninguém se inscreve no evento “{ $found }”.
error-not-found-participation = Não há números publicados do evento “{ $found }”.
participation-title = Quem participou
participation-published = Publicados: estes números ficam fixos.
participation-before = Isto é o que todos veriam agora.
participation-publish = Publicar os números
participation-publish-once = Uma só vez: com duas versões que diferem em uma pessoa, seria possível saber quem é.
participation-hidden = { $n ->
    [one] { $shown } resposta não é mostrada.
   *[other] { $shown } respostas não são mostradas.
 }
participation-note = Números menores que { $shown } não são mostrados, nem outros dos quais algum se deduza. Nomes nunca são publicados.
participation-unit = Pessoas: { $measure }
registration-one-attended = Compareceu
registration-one-contributed = Contribuiu
registration-one-used = A sua contribuição foi utilizada
participation-measure-invited = Convidadas
participation-measure-registered = Inscritas
participation-measure-attended = Compareceram
participation-measure-contributed = Contribuíram
participation-measure-used = Contribuição utilizada
participation-by-organisation-kind = Por tipo de organização
participation-by-level = Por nível
participation-by-sub-region = Por sub-região
participation-by-country = Por país
participation-by-sex = Por sexo
participation-by-age-group = Por faixa etária
participation-by-language = Por idioma
event-level-local = Local
event-level-national = Nacional
event-level-regional = Regional
sex-woman = Mulher
sex-man = Homem
sex-another = Outro
age-group-under-18 = Menos de 18
age-group-18-29 = 18 a 29
age-group-30-44 = 30 a 44
age-group-45-59 = 45 a 59
age-group-60-over = 60 ou mais
history-entity-event-form = Inscrição em um evento
history-entity-participation = Participação em um evento
history-action-forget = apagado na sua data
event-letter-call = O link da sessão: { $call }
mail-event-confirm-subject = Confirme, por favor: { $event }
mail-event-confirm =
    Alguém, provavelmente você, inscreveu este endereço em:

    { $event }
    { $when }

    Por favor, confirme que o endereço é seu: abra este link e pressione o botão em até dois dias:

    { $link }

    Não foi você? Não é preciso fazer nada: sem confirmação ninguém é inscrito e os dados são apagados.
mail-event-again-subject = Você já se inscreveu: { $event }
mail-event-again =
    Alguém, provavelmente você, inscreveu de novo este endereço em:

    { $event }
    { $when }

    Ele já estava inscrito; nada mudou. A página da sua inscrição abre com o link do e-mail enviado na época.
mail-event-registered-subject = Você tem vaga: { $event }
mail-event-registered =
    Você tem vaga no evento.

    { $event }
    { $when }
    { $place }
    { $call }

    Seu código para registrar a chegada: { $code }

    A página da sua inscrição, onde você também pode cancelá-la:

    { $link }

    Este e-mail traz uma entrada para o seu calendário.
mail-event-waiting-subject = Você está na lista de espera: { $event }
mail-event-waiting =
    Todas as vagas estão ocupadas. Quando houver uma, avisaremos.

    { $event }
    { $when }

    A página da sua inscrição, onde você também pode cancelá-la:

    { $link }
mail-event-to-approve-subject = Temos sua inscrição: { $event }
mail-event-to-approve =
    O escritório que organiza o evento vai examinar a sua inscrição e escrever a você.

    { $event }
    { $when }

    A página da sua inscrição, onde você também pode cancelá-la:

    { $link }
mail-event-declined-subject = Não há vaga para você: { $event }
mail-event-declined =
    Lamentamos: o escritório que organiza o evento não pôde lhe dar uma vaga.

    { $event }
    { $when }

    { $link }
mail-event-moved-up-subject = Há uma vaga para você: { $event }
mail-event-moved-up =
    Você estava na lista de espera, ou sua inscrição aguardava aprovação: agora você tem vaga.

    { $event }
    { $when }
    { $place }
    { $call }

    Seu código para registrar a chegada: { $code }

    Não poderá vir? Cancele a sua inscrição com o link do nosso primeiro e-mail, para que outra pessoa possa vir.
mail-event-left-subject = Inscrição cancelada: { $event }
mail-event-left =
    Você já não tem inscrição em:

    { $event }
    { $when }

    Você pode se inscrever de novo enquanto a inscrição estiver aberta:

    { $link }
mail-event-changed-subject = Mudanças: { $event }
mail-event-changed =
    O evento mudou. Agora fica assim:

    { $event }
    { $when }
    { $place }
    { $call }

    { $reason }

    Sua inscrição continua valendo e seu calendário é atualizado. Não poderá vir? Cancele a sua inscrição com o link do nosso primeiro e-mail.

    { $link }
mail-event-called-off-subject = Não será realizado: { $event }
mail-event-called-off =
    O evento em que você se inscreveu não será realizado:

    { $event }
    { $when }

    { $link }
certificate-says = Certifica-se que
certificate-attended = participou da capacitação
certificate-office = Organizada por { $office }
error-not-found-certificate = Aqui não há certificado do evento “{ $found }”: é para quem participou de uma capacitação que terminou.
event-copy-title = Outro igual, ou uma série
event-copy-how = Textos, lugar, idiomas e acesso são os mesmos daqui; as inscrições, não. O que cai nos mesmos dias está na página do novo evento.
event-copy-button = Criar
event-copy-times-wrong = De 1 a 52.
event-copy-first = O primeiro começa
event-copy-times = Quantos
event-copy-every = De quanto em quanto tempo
event-repeat-weekly = Toda semana
event-repeat-fortnightly = A cada duas semanas
event-repeat-monthly = Todo mês
registration-heads-countries = Por país
registration-heads-countries-how = Um por linha: Peru: 12
registration-heads-countries-bad = Escreva um país e um número por linha, cada país uma vez: Peru: 12.
mail-event-reminder-subject = Em breve: { $event }
mail-event-reminder =
    O evento em que você se inscreveu começa em menos de um dia:

    { $event }
    { $when }
    { $place }
    { $call }

    Seu código para registrar a chegada é { $code }.

    Não poderá vir? Cancele a sua inscrição com o link do nosso primeiro e-mail, para que outra pessoa tenha o seu lugar.

    { $link }
registration-needs = Precisa para participar: { $needs }
registration-kept-people = O que as pessoas disseram é guardado até { $date } e depois apagado; fica só quantas vieram.
