# As solicitações de apoio dos Estados.
requests-title = Solicitações de apoio
requests-lead = Os Estados-Membros pedem apoio à rede para implementar o Pacto; quem tem experiência responde. Cada solicitação é vista só por quem o Estado quiser.
request-ask = Pedir apoio
request-ask-lead = Diga o que é necessário e quem pode ver. Não escreva nomes nem dados de pessoas. O Estado não é identificado em público sem o seu consentimento registrado.
request-send = Enviar a solicitação
requests-yours = As que você pode ver
requests-none-yours = Não há nenhuma solicitação que você possa ver. Aqui aparecem as que você fizer e as que lhe forem mostradas.
requests-totals = O que é publicado
requests-totals-how = Quantas solicitações houve por sub-região e por tema. Números menores que cinco não são informados e os demais aparecem em faixas, para que ninguém possa deduzir o que um Estado pediu. As que só as entidades colíderes veem não são contadas.
requests-none = Ainda não foi publicada nenhuma solicitação.
requests-to-members = Ver os membros e os seus escritórios
requests-by-region = Por sub-região
requests-by-topic = Por tema
requests-no-topics = São poucas demais para serem mostradas por tema.
requests-named = Estados que aceitaram ser identificados
request-fewer = { $n ->
    [one] menos de { $shown }
   *[other] menos de { $shown }
}
request-band = de { $from } a { $to }
request-received-on = recebida em { $day }
request-days-to-answer = { $n ->
    [0] respondida em { $shown } dias
    [one] respondida em { $shown } dia
   *[other] respondida em { $shown } dias
}
request-days-waiting = { $n ->
    [0] espera resposta há { $shown } dias
    [one] espera resposta há { $shown } dia
   *[other] espera resposta há { $shown } dias
}
request-no-answer-yet = ainda sem resposta
request-choose = Escolha na lista.
request-choose-members = Escolha ao menos um membro que possa vê-la.
request-by-state = o próprio Estado
request-by-member = { $entity }, em nome do Estado
request-by-secretariat = a secretaria, em nome do Estado
request-named-since = pode ser identificado, consentimento de { $day }
request-not-named = não é identificado em público
request-with = com { $list }
request-confidential = Esta página é só para quem pode ver a solicitação. Nada dela está em buscas, históricos nem avisos.
request-need = O que é necessário
request-asked = Membros consultados
request-nobody-asked = Nenhum membro foi consultado ainda.
request-rated = Como foi o apoio
request-proposed = Quem tem experiência
request-proposed-how = Pelo que cada membro fez nos planos. Ajuda a escolher e não atribui nada a ninguém.
request-what-next = O que você pode fazer
request-trail = O que foi feito e quando
request-no-word = Falta algo: escolha ou escreva o que se pede.
request-co-leads-only = Esta solicitação só é vista pelas entidades colíderes: atribua-a a uma delas, ou peça a quem a fez que a mostre a mais membros.
request-once = Já se disse como foi o apoio; isso só se pergunta uma vez.
request-moved = Alguém foi mais rápido ou já não é o momento: a solicitação está agora assim. Nada foi gravado.
# family: request-topic-
request-topic-data = Dados e evidências
request-topic-policies = Políticas e planos nacionais
request-topic-pathways = Vias para a migração regular
request-topic-documents = Identidade e documentação
request-topic-work = Recrutamento e trabalho decente
request-topic-protection = Proteção e vulnerabilidades
request-topic-trafficking = Tráfico de pessoas e contrabando de migrantes
request-topic-borders = Fronteiras e procedimentos
request-topic-services = Acesso a serviços básicos
request-topic-inclusion = Inclusão e não discriminação
request-topic-return = Retorno e reintegração
request-topic-diasporas = Diásporas e remessas
request-topic-climate = Clima, desastres e deslocamento
request-topic-review = Acompanhamento e revisão do Pacto
request-topic-other = Outro
# family: request-support-
request-support-advice = Assessoria
request-support-training = Capacitação
request-support-tools = Dados, estudos e ferramentas
request-support-exchange = Intercâmbio com outros Estados
request-support-mission = Missão conjunta
request-support-other = Outro
# family: request-seen-
request-seen-co-leads = Só as entidades colíderes e a secretaria
request-seen-chosen = Colíderes, secretaria e membros escolhidos
request-seen-members = Todos os membros
# family: request-state-
request-state-received = Recebida
request-state-assigned = Atribuída
request-state-under-way = Em andamento
request-state-done = Apoio dado
request-state-declined = Não atendida
request-state-withdrawn = Retirada
# family: request-can-
request-can-can = Pode
request-can-cannot = Não pode
request-can-waiting = Sem resposta
# family: request-became-
request-became-activity = Uma atividade
request-became-contribution = Uma contribuição a uma atividade
# family: request-score-
request-score-1 = 1: nada útil
request-score-2 = 2: pouco útil
request-score-3 = 3: útil em parte
request-score-4 = 4: útil
request-score-5 = 5: muito útil
# family: request-says-
request-says-country = Estado
request-says-by = Pedida por
request-says-topic = Tema
request-says-support = Apoio
request-says-period = Quando
request-says-seen = Quem a vê
request-says-named = Em público
request-says-received = Recebida em
request-says-answered = Resposta
request-says-ended = Encerrada em
# family: request-field-
request-field-country = Estado
request-field-entity = Por qual membro você escreve
request-field-title = Título, em uma linha
request-field-need = O que é necessário
request-field-topic = Tema
request-field-support = Que tipo de apoio
request-field-period = Quando
request-field-objectives = Objetivos do Pacto
request-field-seen = Quem a vê
request-field-chosen = Membros escolhidos
request-field-members = Membros a consultar
request-field-for = Por quem você responde
request-field-can = Pode apoiar?
request-field-words = Com o quê, ou por que não
request-field-with = Com quem
request-field-became = O que resultou
request-field-activity = Atividade
request-field-plan = No rascunho
request-field-lead = Quem a lidera
request-field-draft-title = Título da atividade
request-field-reason = Motivo
request-field-score = O apoio foi útil?
request-field-rating = Em palavras
request-field-consent = Como o Estado deu o seu consentimento
# family: request-hint-
request-hint-need = Sem nomes nem dados de pessoas.
request-hint-period = Por exemplo: T2 2027; maio-julho 2027.
request-hint-activity = A sua referência: A-014, ou 2027-2028/B-01.
request-hint-draft-title = É lido por mais gente que a solicitação: não identifique o Estado.
request-hint-consent = Por exemplo: nota verbal de 3 de maio.
# family: request-act-
request-act-answer = Responder pela sua entidade
request-act-assign = Consultar membros
request-act-link = Vinculá-la a uma atividade
request-act-make = Transformá-la em uma atividade de um rascunho
request-act-finish = O apoio foi dado
request-act-decline = Não atendê-la
request-act-rate = Dizer como foi o apoio
request-act-name = Consentir que o Estado seja identificado
request-act-unname = Deixar de identificar o Estado
request-act-show = Alterar quem a vê
request-act-withdraw = Retirá-la
# family: request-how-
request-how-assign = Um membro consultado passa a ver a solicitação.
request-how-make = O rascunho diz quem faz o quê e quando, não quem pediu nem onde.
request-how-rate = Só se pergunta uma vez.
request-how-name = Em público aparecerão o Estado e o tema; o consentimento pode ser retirado quando quiser.
# family: request-do-
request-do-answer = Responder
request-do-assign = Consultar
request-do-link = Vincular
request-do-make = Criar a atividade
request-do-finish = Encerrar
request-do-decline = Não atender
request-do-rate = Enviar
request-do-name = Registrar o consentimento
request-do-unname = Retirar o consentimento
request-do-show = Alterar
request-do-withdraw = Retirar
# family: error-not-found-
error-not-found-request = Não há nenhuma solicitação “{ $found }” que você possa ver.
error-request-moved = Alguém alterou esta solicitação nesse meio-tempo. Nada foi gravado: volte, recarregue a página e veja como está agora.
# family: history-action-
history-action-assign = membros consultados
history-action-link = vinculada a uma atividade
history-action-finish = apoio dado
history-action-rate = dito como foi
history-action-consent = consentimento registrado
history-action-end-consent = consentimento retirado
history-action-show = mudança de quem a vê
# family: section-
section-requests = Solicitações
# family: desk-waits-
desk-waits-request-assign = Uma solicitação de apoio espera que membros sejam consultados.
desk-waits-request-answer = A rede pergunta se a sua entidade pode apoiar.
desk-waits-request-link = Membros podem apoiar: faça da solicitação uma atividade ou vincule-a.
desk-waits-request-rate = O apoio foi dado: diga uma vez como foi.
# family: mail-
mail-request-received-subject = Solicitação { $reference }: recebida
mail-request-received = 
    A solicitação de apoio { $reference } foi recebida. Você pode vê-la e consultar membros aqui:
    { $link }
mail-request-assigned-subject = Solicitação { $reference }: a sua entidade pode apoiar?
mail-request-assigned = 
    A rede pergunta se a sua entidade pode apoiar a solicitação { $reference }. Por favor, responda aqui:
    { $link }
mail-request-answered-subject = Solicitação { $reference }: há uma resposta
mail-request-answered = 
    Um membro respondeu à solicitação { $reference }:
    { $link }
mail-request-linked-subject = Solicitação { $reference }: em andamento
mail-request-linked = 
    A sua solicitação { $reference } está em andamento:
    { $link }
mail-request-done-subject = Solicitação { $reference }: como foi o apoio?
mail-request-done = 
    O apoio à sua solicitação { $reference } já foi dado. Por favor, diga-nos como foi; perguntamos uma só vez:
    { $link }
mail-request-declined-subject = Solicitação { $reference }: resposta da rede
mail-request-declined = 
    A rede não pode atender a sua solicitação { $reference }. O motivo está aqui:
    { $link }
mail-request-waits-subject = Solicitação { $reference }: aguarda-se a resposta da sua entidade
mail-request-waits =
    Perguntou-se à sua entidade sobre uma solicitação de apoio e ela ainda não disse se pode. Um “não” também ajuda:

    { $link }
