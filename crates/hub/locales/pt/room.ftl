# Rooms in which a question is talked about.
rooms-title = Salas de diálogo
rooms-lead = Em uma sala conversa-se sobre uma pergunta entre duas datas, com moderação. O resumo fica como documento.
rooms-none = Não há nenhuma sala aberta para você.
room-add = Abrir uma sala
room-edit = Editar a sala
room-save = Salvar a sala
room-edit-lead = O assunto de uma sala e quem a lê não mudam depois: as pessoas falam sabendo disso.
# family: room-field-
room-field-about = De que trata
room-field-circle = Quem a lê
room-field-entities = Organizações a que se abre uma sala reservada
room-field-opens = Primeiro dia
room-field-closes = Último dia
room-field-question = Pergunta
room-field-context = O que convém saber para responder
room-field-langs = Idiomas
room-field-moderator = Moderação
room-field-held = Revisar as mensagens antes de serem lidas
room-field-summary = Resumo
room-field-lang = Idioma da mensagem
room-field-words = O que você diz
# family: room-hint-
room-hint-about = Em branco, para a rede como um todo; um evento (E-46) ou uma atividade com o seu plano (2023-2024/A-012).
room-hint-entities = Só para uma sala reservada: nomes ou siglas, separados por ponto e vírgula.
room-hint-opens = O dia inteiro conta, em horário universal (UTC).
room-hint-summary = O que se disse, em que houve acordo e em que não. Não cite nomes de pessoas.
room-hint-words = É lida imediatamente, com o nome da sua organização. Não cite nomes de pessoas.
room-hint-held = Primeiro é lida por quem modera; depois, aparece com o nome da sua organização. Não cite nomes de pessoas.
# family: room-circle-
room-circle-public = Todos leem; fala quem tem assento
room-circle-seats = Quem tem assento na rede
room-circle-members = Membros
room-circle-sealed = Reservada: só organizações escolhidas
# family: room-stage-
room-stage-coming = Abre em breve
room-stage-open = Aberta
room-stage-closed = Encerrada
# family: room-standing-
room-standing-held = Aguarda a moderação
room-standing-shown = Visível
room-standing-withheld = Retida
room-standing-withdrawn = Retirada
room-is-about = Sobre
room-summary = Resumo
room-reads = Quem a lê
room-spoken = Idiomas
room-moderated = Modera
room-is-held = As mensagens são revisadas antes de aparecer
room-posts = O que se diz
room-no-posts = Ninguém falou ainda.
room-was-silent = Ninguém falou na sala.
room-show = Mostrá-la
room-withhold = Retê-la
room-withdraw = Retirá-la
room-reason = Motivo, que será lido por quem a escreveu
room-say = Participar
room-say-go = Enviar
room-who-speaks = Aqui fala quem tem assento na rede.
room-no-names = As pessoas são mostradas pelo assento em nome do qual falam, nunca pelo nome.
room-sum = Escrever o resumo
room-sum-lead = O resumo é lido por quem lê a sala, e fica como documento daquilo de que ela trata.
room-sum-go = Publicar o resumo
room-summed-by = Resumido pela moderação para { $network }
room-see = Ver a sala
room-open-about = Abrir uma sala sobre isto
room-not-yet = A sala ainda não está aberta.
room-over = A sala está encerrada: já não se pode falar nela.
room-wrong-words = Escreva o que você quer dizer.
room-wrong-reason = Diga por que é retida.
room-wrong-about = Não é conhecido. Deixe em branco, ou escreva um evento (E-46) ou uma atividade com o seu plano (2023-2024/A-012).
room-wrong-entity = O registro não conhece “{ $name }”. Aceita-se, por exemplo: OIM; CEPAL.
room-wrong-nobody = Diga a que organizações se abre uma sala reservada.
room-wrong-langs = Escolha pelo menos um idioma.
room-moved = Alguém a alterou nesse meio-tempo. O que você escreveu está aqui: veja como ela está agora antes de salvar.
error-room-moved = Alguém alterou isto nesse meio-tempo. Nada foi gravado: recarregue a página e veja como está agora.
error-too-many-posts = Você já falou quarenta vezes em um dia nesta sala. Esta mensagem não foi gravada: continue amanhã.
error-not-found-room = Não há nenhuma sala { $found }.
error-not-found-post = Esta sala não tem essa mensagem.
desk-waits-room-posts = { $n ->
    [one] { $shown } mensagem espera ser revisada.
   *[other] { $shown } mensagens esperam ser revisadas.
 }
desk-waits-room-summary = A sala está encerrada e ninguém a resumiu.
