# A consulta sobre um rascunho.
consultation-title = Consulta
consultation-heading = Consulta:
consultation-open-one = Abrir o rascunho à consulta
consultation-open-one-why = Membros, Estados, partes interessadas ou todo o público podem comentá-lo, e cada comentário recebe resposta.
consultation-opens-on = Abre para comentários em { $date }.
consultation-open-until = Recebem-se comentários até { $date }, inclusive (horário universal, UTC).
consultation-last-day = Hoje é o último dia.
consultation-days-left = { $n ->
    [0] Restam { $shown } dias.
    [one] Resta { $shown } dia.
   *[other] Restam { $shown } dias.
 }
consultation-was-open = Esteve aberta de { $from } a { $to }.
consultation-brought = { $n ->
    [0] { $shown } comentários publicados.
    [one] { $shown } comentário publicado.
   *[other] { $shown } comentários publicados.
 }
consultation-unanswered = { $n ->
    [one] { $shown } ainda sem resposta.
   *[other] { $shown } ainda sem resposta.
 }
consultation-said-on = { $n ->
    [one] { $shown } comentário da consulta sobre esta atividade
   *[other] { $shown } comentários da consulta sobre esta atividade
 }
consultation-on-this = Comentar esta atividade na consulta
consultation-join-this = Oferecer-se para participar
consultation-on-this-plan = Comentar o plano na consulta
consultation-on-this-priority = Comentar esta prioridade na consulta
consultation-on-text = Ou apenas um trecho:
# family: consultation-state-
consultation-state-coming = Anunciada
consultation-state-open = Aberta
consultation-state-closed = Encerrada
# family: circle- circle-spoke-
circle-members = membros da rede
circle-member-states = Estados-Membros
circle-stakeholders = partes interessadas
circle-public = todo o público
circle-spoke-members = membros
circle-spoke-member-states = Estados-Membros
circle-spoke-stakeholders = partes interessadas
circle-spoke-public = público
# family: consultation-kind-
consultation-kind-comment = Comentário
consultation-kind-question = Pergunta
consultation-kind-offer = Oferta de participação
consultation-kind-long-comment = Um comentário
consultation-kind-long-question = Uma pergunta
consultation-kind-long-offer = Uma oferta para participar de uma atividade
# family: consultation-kinds-
consultation-kinds-comment = comentários
consultation-kinds-question = perguntas
consultation-kinds-offer = ofertas de participação
# family: consultation-comment-state-
consultation-comment-state-unconfirmed = Não confirmado
consultation-comment-state-waiting = Em moderação
consultation-comment-state-published = Publicado
consultation-comment-state-withheld = Não publicado
consultation-comment-state-withdrawn = Retirado
# family: consultation-next-
consultation-next-unconfirmed = Confirme que foi você quem o enviou: então segue para a moderação.
consultation-next-waiting = Quem modera o lerá antes de publicá-lo. Guarde este link: aqui verá o que acontece com ele.
consultation-next-published = Quem pode ler o plano pode lê-lo.
consultation-next-withheld = Não será publicado, pelo motivo abaixo.
consultation-next-withdrawn = Você o retirou e ele não é mais exibido.
# family: disposition-
disposition-accepted = Aceito
disposition-partly = Aceito em parte
disposition-declined = Não aceito
disposition-noted = Registrado
disposition-long-accepted = Aceito: o texto o acolhe (indique a mudança, ou por que ainda não)
disposition-long-partly = Aceito em parte (indique a mudança, ou por que ainda não)
disposition-long-declined = Não aceito (diga por quê)
disposition-long-noted = Registrado: não pede mudança do texto
# family: consultation-field-
consultation-field-title = Título
consultation-field-summary = Resumo
consultation-field-description = Descrição
consultation-field-deliverable = Produto
consultation-field-on = Sobre o que deseja comentar?
consultation-field-kind = O que é?
consultation-field-words = Seu texto (até 4.000 caracteres)
consultation-field-lang = Escrito em
consultation-field-name = Seu nome, que será publicado
consultation-field-organisation = Organização, se você fala em nome de uma (é publicada)
consultation-field-address = E-mail, que não é publicado
consultation-field-closes = Último dia
consultation-field-opens = Primeiro dia
consultation-field-circles = Para quem se abre?
consultation-field-anyone = Qualquer pessoa pode comentar se confirmar o e-mail (exige abri-lo a todo o público)
consultation-field-office = Escritório que modera
consultation-not-yet = O rascunho já pode ser lido; os comentários são recebidos a partir desse dia.
consultation-over = Já não se recebem comentários. O que foi dito e as respostas continuam aqui.
consultation-seats-only = Comenta quem tem assento na rede e está entre os convidados.
consultation-anyone = quem tem assento na rede e qualquer pessoa que confirme seu e-mail
consultation-seats = quem tem assento na rede e está entre os convidados
consultation-moved = O último dia foi alterado; o anunciado inicialmente era { $date }.
consultation-moderator-usual = Secretaria da rede
consultation-usual-questions =
    O que falta no rascunho, ou o que sobra?
    O que seria preciso mudar para que seja útil em seu país ou a quem você representa?
    De quais atividades você poderia participar, e com quê?
consultation-none-here = Não há consulta sobre este plano.
consultation-to-plan = Ir para o plano
consultation-comment-go = Comentar
consultation-questions = Perguntas orientadoras
consultation-how = Como funciona
consultation-opened-to = Aberta a
consultation-who-speaks = Comentam
consultation-moderator = Moderação
consultation-rules = É possível comentar o plano, uma prioridade, uma atividade ou um trecho, em espanhol, inglês, português ou francês. Cada comentário é lido antes de ser publicado e recebe uma resposta com o motivo e um link para o texto que mudou. Os e-mails de quem comenta não são publicados e são apagados um ano após o encerramento.
consultation-mine = O que você disse
consultation-number = N.º { $n }
consultation-withheld-why = Motivo de não publicar:
consultation-withdraw = Retirar meu comentário
consultation-counts = Em números
consultation-figure-published = publicados
consultation-figure-answered = respondidos
consultation-figure-unanswered = sem resposta
consultation-without-answer = Aguardam resposta:
consultation-by-disposition = O que aconteceu com eles
consultation-by-circle = Quem falou
consultation-by-kind = O que eram
consultation-waiting = { $n ->
    [one] { $shown } está em moderação.
   *[other] { $shown } estão em moderação.
 }
consultation-withheld = { $n ->
    [one] { $shown } não foi publicado; quem o escreveu sabe o motivo.
   *[other] { $shown } não foram publicados; quem os escreveu sabe o motivo.
 }
consultation-said = O que foi dito, e o que foi respondido
consultation-filter-on = Sobre
consultation-filter-all = tudo
consultation-filter-disposition = Resposta
consultation-filter-any = qualquer
consultation-no-answer = Ainda sem resposta
consultation-found = { $n ->
    [0] { $shown } comentários
    [one] { $shown } comentário
   *[other] { $shown } comentários
 }
consultation-none-found = Nenhum comentário corresponde a estes filtros.
consultation-none-said = Ainda não há comentários publicados. O que é publicado aparece aqui e recebe uma resposta com o motivo.
consultation-other-rounds = Outras consultas sobre este plano
consultation-run = Conduzir a consulta
consultation-on-plan = O plano como um todo
consultation-on-priorities = Prioridades
consultation-on-activities = Atividades
consultation-about = sobre
consultation-about-else = Comentar outra coisa
consultation-author-seat = Alguém com assento na rede
consultation-passage-changed = o texto mudou desde então
consultation-passage-hint = Para comentar um trecho, entre pela página da atividade.
consultation-passage-choose = Indicar um trecho
consultation-passage-none = Nenhum em particular
consultation-answer = Resposta:
consultation-no-answer-yet = Ainda sem resposta
consultation-text-changed = O texto que mudou:
consultation-before = Antes:
consultation-after = Agora:
consultation-see-text = Ver a atividade e seu histórico
consultation-comment-title = Comentar o rascunho
consultation-faults = Ainda não foi enviado
consultation-you-speak-as = Você fala como
consultation-unnamed = Não mostrar na página por quem falo (quem conduz a consulta também não vê)
consultation-address-hint = Enviamos um link para confirmar que é seu. Não aparece em nenhuma página e é apagado um ano após o encerramento.
consultation-trap = Deixe este campo vazio
consultation-what-next = Antes de ser publicado, é lido por quem modera. Uma vez publicado, pode ser lido por quem pode ler o plano, agora e quando for público. Você pode retirá-lo quando quiser.
consultation-send = Enviar
consultation-sent-waiting = Seu comentário chegou. Quem modera o lê antes de publicá-lo.
consultation-thanks-title = Falta um passo
consultation-thanks-confirm = Abra o link que enviamos ao seu e-mail e confirme seu comentário. O link vale por dois dias.
consultation-thanks-then = Depois, é lido por quem modera. Pelo mesmo link você vê o que acontece com seu comentário e pode retirá-lo.
consultation-back = Voltar à consulta
consultation-sent-title = Seu comentário
consultation-confirm-late = O link já não serve para confirmar: passaram dois dias ou a consulta foi encerrada.
consultation-confirm = Sim, fui eu que enviei
consultation-sent-privacy = Esta página só se abre com seu link. Seu e-mail não aparece em lugar nenhum e é apagado um ano após o encerramento; a partir de então o link deixa de abrir.
consultation-run-title = Conduzir a consulta
consultation-run-over = O último dia já passou: resta responder e encerrá-la.
consultation-run-moderate = A moderar
consultation-run-none-waiting = Nada aguarda moderação.
consultation-run-answer = A responder
consultation-run-none-unanswered = Nada do que foi publicado aguarda resposta.
consultation-run-offers = Ofertas a decidir
consultation-run-done = { $n ->
    [0] { $shown } já decididos
    [one] { $shown } já decidido
   *[other] { $shown } já decididos
 }
consultation-run-move = Alterar o último dia
consultation-run-move-why = Por quê (aparece na página)
consultation-run-move-go = Alterar o dia
consultation-run-close = Encerrar a consulta
consultation-run-close-what = O plano volta a ser um rascunho. Depois nada mais chega; o que foi publicado ainda pode ser respondido.
consultation-run-keep = Quem foi convidado continua lendo o rascunho
consultation-run-close-go = Encerrar
consultation-open-what = Ao abri-la, os convidados podem ler o rascunho imediatamente e comentar entre o primeiro e o último dia.
consultation-members-always = Os membros da rede sempre leem e comentam.
consultation-questions-how = Uma pergunta por linha; a mesma linha, a mesma pergunta em cada idioma. Um idioma pode ficar vazio: nesse caso, lê-se o original.
consultation-office-words = Outro: como escrito abaixo
consultation-open-go = Abrir a consulta
consultation-not-a-draft = Só um rascunho se abre à consulta, e este plano já não o é.
consultation-moderate-title = Um comentário
consultation-offer-title = Aceitar a oferta
consultation-offer-what = A entidade passa a contribuir, e o comentário é aceito, no mesmo ato:
consultation-offer-entity = Entidade (código, sigla ou nome do registro)
consultation-offer-word = Algumas palavras, se quiser
consultation-offer-accept = Aceitar e incluir na atividade
consultation-offer-text-stands = O texto do plano não pode ser alterado agora: responda à oferta com palavras.
consultation-offer-there = Já participa da atividade ({ $part }): responda com palavras.
consultation-answer-title = Responder
consultation-answer-what = O que acontece com ele?
consultation-answer-change = O texto que mudou
consultation-answer-no-change = nenhum
consultation-answer-none-changed = Desde que o comentário chegou, nenhuma das atividades de que ele trata mudou.
consultation-answer-change-hint = As mudanças desde que o comentário chegou, a mais recente primeiro.
consultation-answer-reason = Motivo, que é publicado
consultation-answer-send = Publicar a resposta
consultation-moderation = Moderação
consultation-publish = Publicar
consultation-withhold = Não publicar
consultation-withhold-reason = Motivo, que é informado a quem escreveu o comentário
consultation-withhold-go = Não publicar
# family: consultation-fault-
consultation-fault-kind = Diga se é um comentário, uma pergunta ou uma oferta.
consultation-fault-on = Escolha sobre o que comenta: o plano, uma de suas prioridades ou uma de suas atividades.
consultation-fault-offer-on-activity = Uma oferta é sobre uma atividade: escolha qual.
consultation-fault-passage = O texto acaba de mudar e já não contém esse trecho. Escolha outro, ou nenhum.
consultation-fault-no-words = Falta o seu texto.
consultation-fault-too-many-words = O texto tem mais de 4.000 caracteres. Encurte-o ou envie dois comentários.
consultation-fault-no-name = Falta o seu nome: os comentários são publicados com o nome de quem fala.
consultation-fault-long-name = O nome tem mais de 120 caracteres.
consultation-fault-long-organisation = O nome da organização tem mais de 120 caracteres.
consultation-fault-address = Esse e-mail não parece completo. Escreva-o como nome@organizacao.org.
consultation-fault-too-quick = O formulário foi enviado mais rápido do que alguém conseguiria lê-lo. Tudo o que você escreveu está aqui: envie-o mais uma vez.
consultation-fault-no-disposition = Escolha o que acontece com o comentário.
consultation-fault-unknown-change = Essa mudança não está entre as que houve desde que o comentário chegou. Escolha uma da lista.
consultation-fault-long-reason = O motivo tem mais de 4.000 caracteres.
consultation-fault-needs-change-or-reason = O que é aceito diz que texto mudou, ou por que ainda não.
consultation-fault-needs-reason = Diga por que não é aceito.
consultation-fault-change-of-nothing = Se o texto mudou, o comentário foi aceito, ao menos em parte. Corrija uma coisa ou a outra.
consultation-fault-withhold-why = Diga o motivo: quem o escreveu tem direito de saber.
consultation-fault-not-an-offer = Este comentário não oferece participar de uma atividade.
consultation-fault-unknown-entity = Essa entidade não está no registro. Escreva seu código, sua sigla ou seu nome.
consultation-fault-has-a-part = Essa entidade já participa da atividade.
consultation-fault-no-activities = O plano ainda não tem atividades: não há o que comentar.
consultation-fault-days = Faltam os dias, ou não são datas. Escreva-os como 2027-03-31.
consultation-fault-closes-before-it-opens = O último dia é anterior ao primeiro.
consultation-fault-in-the-past = Esse dia já passou. Escolha hoje ou um dia posterior.
consultation-fault-too-long = Uma consulta dura no máximo um ano.
consultation-fault-no-circle = Escolha ao menos a quem se abre, além dos membros.
consultation-fault-anyone-unread = Para que qualquer pessoa comente, o rascunho tem de ser aberto a todo o público.
consultation-fault-no-question = Falta ao menos uma pergunta orientadora.
consultation-fault-too-many-questions = São mais de oito perguntas; ninguém responde a tantas.
consultation-fault-questions-differ = Os idiomas não têm o mesmo número de perguntas. Uma por linha, na mesma ordem, ou deixe o idioma vazio.
consultation-fault-long-questions = As perguntas de um idioma têm mais de 4.000 caracteres.
consultation-fault-unknown-office = Esse escritório não é da rede. Escolha um da lista.
consultation-fault-no-moderator = Diga quem modera: um escritório, ou em palavras.
consultation-fault-long-moderator = Indique quem modera em no máximo 300 caracteres.
consultation-fault-move-why = Diga por que o último dia muda: o motivo aparece na página.
consultation-fault-same-day = Esse já é o último dia. Escolha outro.
# family: error-
error-comment-moved = Alguém alterou isto nesse meio-tempo. Nada foi gravado: volte, atualize a página e veja como está agora.
error-activity-moved = A atividade mudou enquanto você decidia. Nada foi gravado: volte, atualize a página e veja-a de novo.
error-plan-elsewhere = O plano já não está nessa fase. Nada foi gravado: atualize a página.
error-consultation-none = Não há consulta sobre este plano.
error-consultation-coming = A consulta ainda não foi aberta: sua página diz a partir de que dia se pode comentar.
error-consultation-closed = A consulta está encerrada e não recebe mais comentários. Se você estava escrevendo um, volte: seu texto continua na página anterior.
error-too-many-comments = Chegaram muitos comentários dessa origem em pouco tempo. Espere uma hora; seu texto continua na página anterior.
error-not-found-consultation = Não há nenhuma consulta “{ $found }” sobre este plano.
error-not-found-consultation-comment = Não há nenhum comentário n.º { $found } sobre este plano.
# family: history-
history-entity-consultation = Consulta
history-entity-consultation-comment = Comentário da consulta
history-action-publish = publicação
history-action-withhold = não publicação
history-action-withdraw = retirada
history-action-answer = resposta
# family: mail-
mail-consultation-confirm-subject = Confirme seu comentário sobre { $plan }
mail-consultation-confirm =
    Alguém, provavelmente você, usou este endereço para comentar o rascunho de “{ $plan }”. Para que seja lido por quem modera, abra este link e pressione o botão:

    { $link }

    Você pode confirmar durante dois dias. Depois, o mesmo link mostra o que acontece com seu comentário e permite retirá-lo.

    Não foi você? Não é preciso fazer nada: sem confirmação, o comentário é apagado automaticamente.
mail-consultation-withheld-subject = Seu comentário sobre { $plan } não será publicado
mail-consultation-withheld =
    Quem modera a consulta sobre “{ $plan }” decidiu não publicar seu comentário, por este motivo:

    { $reason }

    Você pode enviar outro enquanto a consulta estiver aberta.
