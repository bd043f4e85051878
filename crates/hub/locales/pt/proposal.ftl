# Proposals: what somebody would have the network do, and what becomes of it.
section-proposals = Propostas
proposals-title = Propostas à rede
proposals-lead = Qualquer pessoa pode propor uma ação à rede. Cada proposta recebe uma resposta pública e é acompanhada da ideia ao resultado.
proposals-any = Qualquer
proposals-filter-state = Situação
proposals-more-filters = Lugar, objetivo e palavras
proposals-filter-words = Palavras
proposals-filter-go = Mostrar
proposals-filter-clear = Limpar os filtros
proposals-found = { $n ->
    [0] { $shown } propostas
    [one] { $shown } proposta
   *[other] { $shown } propostas
 }
proposals-none-found = Nenhuma proposta corresponde a estes filtros.
proposals-none = Ainda não há propostas publicadas.
proposals-previous = Anteriores
proposals-next = Próximas
proposals-keep = Baixar a lista:
proposals-back = Ver todas as propostas
proposal-number = Proposta { $n }
# family: proposal-state-
proposal-state-unconfirmed = Não confirmada
proposal-state-waiting = Em moderação
proposal-state-withheld = Não publicada
proposal-state-received = Recebida
proposal-state-considered = Em análise
proposal-state-taken-up = Acolhida como atividade
proposal-state-joined = Unida a uma atividade
proposal-state-kept = Reservada para o próximo plano
proposal-state-declined = Não aceita
proposal-state-withdrawn = Retirada por quem a fez
# family: proposal-next-
proposal-next-unconfirmed = Confirme que foi você quem a enviou: então ela vai para a moderação.
proposal-next-waiting = Ela é lida antes de ser publicada. Guarde este link: aqui você vê o que acontece com ela.
proposal-next-withheld = Não é publicada, pelo motivo abaixo.
proposal-next-received = Está publicada e aguarda uma resposta.
proposal-next-considered = A rede a está analisando; a página dela diz como está.
proposal-next-taken-up = Agora é uma atividade; a página dela a acompanha até o resultado.
proposal-next-joined = Faz parte de uma atividade; a página dela a acompanha até o resultado.
proposal-next-kept = Será retomada quando o próximo plano for preparado.
proposal-next-declined = A página dela diz por quê.
proposal-next-withdrawn = Você a retirou.
# family: proposal-act-
proposal-act-consider = Dizer que está em análise
proposal-act-keep = Reservá-la para o próximo plano
proposal-act-decline = Não aceitá-la
proposal-act-join = Uni-la a uma atividade que já existe
# family: proposal-part-
proposal-part-idea = Ideia
proposal-part-decision = Decisão
proposal-part-plan = Plano
proposal-part-result = Resultado
# family: proposal-field-
proposal-field-title = Título
proposal-field-description = O que você propõe? (até 4.000 caracteres)
proposal-field-places = Onde
proposal-field-audiences = Para quem
proposal-field-partners = Com quem
proposal-field-objectives = Objetivos do Pacto
proposal-field-organisation = Organização
proposal-field-organisation-own = Organização, se você fala em nome de uma
proposal-field-address = E-mail, que não é publicado
proposal-field-lang = Idioma da proposta
proposal-hint-lang = A resposta virá neste idioma.
proposal-hint-description = O que seria feito, quando e o que mudaria com isso. Não escreva nomes de pessoas.
proposal-hint-places = Países, regiões ou estados, separados por ponto e vírgula.
proposal-hint-objectives = Três no máximo
proposal-hint-address = Escrevemos para confirmar a proposta e a cada passo; uma vez resolvida, o endereço é apagado após um ano.
proposal-hint-activity = O plano e a referência, por exemplo 2023-2024/A-012.
# family: proposal-consent-
proposal-consent-1 = A organização consente em que seu nome seja publicado com a proposta. O consentimento pode ser retirado a qualquer momento.
proposal-new-title = Propor uma ação
proposal-new-go = Propor uma ação
proposal-new-lead = Não é preciso ter conta: confirma-se por e-mail. A proposta é lida antes de ser publicada e respondida em público em até { $shown } dias.
proposal-faults = Ainda não foi enviada:
proposal-too-quick = O formulário foi enviado mais rápido do que alguém conseguiria lê-lo. Tudo o que você escreveu está aqui: envie-o mais uma vez.
proposal-trap = Não preencha este campo
proposal-what-next = O nome de nenhuma pessoa é pedido nem publicado. Você pode retirar a proposta quando quiser: suas palavras são apagadas e fica só o que foi decidido.
proposal-send = Enviar a proposta
proposal-look = Ver o que há de parecido
proposal-like-heading = O que já se faz ou se fez
proposal-like-why = Enquanto você escreve, mostra-se o que há de parecido nos planos da rede e fora dela. Nada impede de propor.
proposal-wrong-long = É longo demais: no máximo { $shown } caracteres.
proposal-wrong-no-title = Escreva um título.
proposal-wrong-no-what = Escreva o que você propõe.
proposal-wrong-place = Não se conhece: { $names }. Aceita-se, por exemplo: Peru; América Central; BR.
proposal-wrong-places = São demais: no máximo { $shown } lugares.
proposal-wrong-objectives = Escolha no máximo { $shown }.
proposal-wrong-address = Escreva um endereço ao qual cheguem e-mails, como nome@organizacao.org.
proposal-wrong-no-answer = Escreva a resposta.
proposal-wrong-no-reason = Diga por que não é publicada.
proposal-wrong-no-addition = Escreva o que se adiciona à atividade.
proposal-wrong-activity = Essa atividade não é conhecida. Escreva o plano e a referência, por exemplo 2023-2024/A-012.
proposal-wrong-plan = Escolha um plano em elaboração.
proposal-wrong-priority = Essa prioridade é de outro plano.
proposal-thanks-title = Falta um passo
proposal-thanks-lead = Enviamos um e-mail a você. Abra o link que ele contém e pressione o botão: só então a proposta é lida.
proposal-thanks-late = O link vale por dois dias. Não chegou nada? Veja na caixa de spam, ou proponha de novo.
proposal-sent-title = Sua proposta
proposal-confirm = Confirmar que fui eu quem a enviou
proposal-confirm-late = O prazo para confirmá-la passou e em breve será apagada. Copie o que escreveu e envie de novo.
proposal-see = Ver sua página pública
proposal-follow = Receber um e-mail a cada passo
proposal-stop = Não receber mais e-mails
proposal-stopped = Você não receberá mais e-mails sobre esta proposta.
proposal-withdraw = Retirar a proposta
proposal-withdraw-what = Suas palavras, o nome da organização e o seu endereço são apagados, também dos e-mails. Fica o rastro do que foi decidido. Não é possível desfazer.
proposal-withdraw-go = Retirá-la e apagar minhas palavras
proposal-withdrawn-done = A proposta foi retirada e apagada.
proposal-withheld-why = Por que não é publicada:
proposal-privacy = Só quem tem este link vê esta página.
proposal-erased-title = Proposta retirada
proposal-erased = Quem a fez a retirou: suas palavras foram apagadas. Abaixo fica o que foi decidido.
proposal-unnamed = não consente em ser publicada
proposal-way = Da ideia ao resultado
proposal-no-names = Uma proposta nunca traz o nome de uma pessoa; o de uma organização, só se ela consente.
proposal-sent-on = enviada em { $date }
proposal-due = Resposta até { $date }
proposal-trace-sent = Proposta enviada
proposal-trace-sent-by = Proposta enviada por { $organisation }
proposal-trace-published = Lida pela moderação
proposal-trace-withdrawn = Retirada por quem a fez; suas palavras foram apagadas
proposal-trace-draft = Em um plano em elaboração que ainda não é público
proposal-trace-plan = { $plan } ({ $status })
proposal-trace-amendment = Pela emenda { $n } ({ $stage })
proposal-trace-amendment-see = Ver a emenda
proposal-queue-title = Propostas a tratar
proposal-queue-moderate = A moderar
proposal-queue-none-waiting = Nenhuma espera moderação.
proposal-queue-answer = A responder
proposal-queue-none-to-answer = Nenhuma espera resposta.
proposal-queue-kept = Reservadas para o próximo plano
proposal-queue-withheld = Não publicadas
proposal-answer-title = Responder a uma proposta
proposal-answer-go = Responder
proposal-answer-send = Publicar a resposta
proposal-answer-in = Resposta, em { $language } (é publicada)
proposal-not-done = Ainda não foi feito:
proposal-moderation = Moderação
proposal-publish = Publicá-la
proposal-withhold = Não publicá-la
proposal-withhold-reason = Motivo, que será lido por quem a enviou
proposal-withhold-go = Não publicá-la
proposal-experience = Quem tem experiência com isto?
proposal-decide = Decidir
proposal-decide-how = Cada passo leva uma resposta no idioma de quem propôs; é publicada com sua data e enviada a essa pessoa.
proposal-take-up = Acolhê-la como atividade de um rascunho
proposal-take-up-plan = Plano
proposal-take-up-priority = Prioridade
proposal-take-up-no-priority = ainda nenhuma
proposal-take-up-kind = Tipo
proposal-take-up-lead = Quem a lidera (por exemplo OIM; pode ficar em branco)
proposal-take-up-period = Período (por exemplo “T2 2027”; pode ficar em branco)
proposal-take-up-go = Criar a atividade
proposal-amend = Acolhê-la com uma emenda de um plano endossado
proposal-amend-activity = Atividade a emendar
proposal-amend-addition = O que se adiciona à descrição, no idioma em que está escrita
proposal-amend-go = Pedir a emenda
proposal-join-activity = Atividade
proposal-join-go = Uni-la
activity-proposals = Propostas a que responde
error-proposal-moved = Alguém a alterou nesse meio-tempo. Nada foi gravado: volte, recarregue a página e veja como está agora.
error-proposal-link-spent = Este link não funciona mais: a proposta foi retirada ou passou o prazo para confirmá-la. Nada foi alterado; você pode propor de novo.
error-too-many-proposals = Deste endereço já chegaram cinco propostas em um dia. Esta não foi gravada: envie-a amanhã ou junte-a a outra.
error-not-found-proposal = Não há nenhuma proposta publicada com o número { $found }.
history-entity-proposal = Proposta
history-action-consider = em análise
history-action-take-up = acolhida
history-action-support = apoio
history-action-unsupport = apoio retirado
history-action-keep = reservada para o próximo plano
desk-waits-moderate-proposals = { $n ->
    [one] { $shown } proposta espera moderação, desde { $since }.
   *[other] { $shown } propostas esperam moderação, a primeira desde { $since }.
 }
desk-waits-answer-proposals = { $n ->
    [one] { $shown } proposta espera uma resposta, desde { $since }.
   *[other] { $shown } propostas esperam uma resposta, a primeira desde { $since }.
 }
# family: mail-proposal-
mail-proposal-confirm-subject = Confirme sua proposta: { $title }
mail-proposal-confirm =
    Alguém, provavelmente você, usou este endereço para propor “{ $title }” a { $network }. Para que seja lida, abra este link e pressione o botão:

    { $link }

    Você pode confirmar durante dois dias. Depois, o mesmo link mostra o que acontece com a proposta e permite retirá-la.

    Não foi você? Não é preciso fazer nada: sem confirmação, ela é apagada automaticamente.
mail-proposal-published-subject = Sua proposta está publicada: { $title }
mail-proposal-published =
    { $network } publicou sua proposta “{ $title }” e a responderá em até { $words } dias:

    { $page }

    Sua própria página, para acompanhá-la ou retirá-la: { $link }

    Se não quiser mais e-mails sobre ela: { $stop }
mail-proposal-withheld-subject = Sua proposta não será publicada: { $title }
mail-proposal-withheld =
    { $network } decidiu não publicar sua proposta “{ $title }”, por este motivo:

    { $words }

    Sua própria página, para acompanhá-la ou retirá-la: { $link }

    Se não quiser mais e-mails sobre ela: { $stop }
mail-proposal-step-subject = Sua proposta: { $state } ({ $title })
mail-proposal-step =
    Sua proposta “{ $title }” a { $network } está agora: { $state }. A resposta:

    { $words }

    { $page }

    Sua própria página, para acompanhá-la ou retirá-la: { $link }

    Se não quiser mais e-mails sobre ela: { $stop }
proposal-field-call = Chamada a que responde
proposal-trace-recommended = Recomendada ali ({ $state })
proposal-trace-supported-by = Com o apoio de { $organisation }
proposal-trace-supported = Com o apoio de uma organização do registro
support-title = Apoiar esta proposta
support-count = { $n ->
    [0] Com o apoio de { $shown } organizações
    [one] Com o apoio de { $shown } organização
   *[other] Com o apoio de { $shown } organizações
 }
support-unnamed = { $n ->
    [one] { $shown } delas não consente em ser identificada.
   *[other] { $shown } delas não consentem em ser identificadas.
 }
# family: support-field-
support-field-organisation = Organização
support-field-address = Endereço com que se registrou
support-address-how = Não é publicado. Escrevemos para ele, para que ninguém fale por outros.
support-how = Uma organização do registro apoia uma proposta uma vez, e retira o apoio quando quiser. A sua não está?
support-for = Apoiá-la em nome de { $name }
support-withdraw-for = Retirar o apoio de { $name }
support-send = Enviar
support-sent = Se a organização se registrou com esse endereço, um e-mail está a caminho. Abra o link que ele traz e pressione o botão.
support-back = Ver a proposta
support-stands = A organização apoia esta proposta.
support-late = O prazo para confirmar terminou. Peça outro e-mail na página da proposta.
support-confirm = Confirmar o apoio
support-withdraw = Retirar o apoio
support-withdraw-what = A organização deixa de ser contada e citada na página da proposta.
support-wrong-organisation = Escolha uma organização do registro que não seja a que propõe.
support-too-late = Já se decidiu sobre esta proposta: não recebe mais apoio.
error-support-link-spent = Este link não funciona mais: o apoio foi retirado, ou terminou o prazo para confirmar.
mail-proposal-support-subject = Confirme que { $name } apoia uma proposta
mail-proposal-support =
    Alguém pediu que { $name } apoie a proposta “{ $title }” a { $network }. Para confirmar, abra este link e pressione o botão:

    { $link }

    Você pode confirmar durante dois dias. Mais tarde, o mesmo link permite retirar o apoio. Não foi você? Não é preciso fazer nada.
