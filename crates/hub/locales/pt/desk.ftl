# A mesa, e os mandatos em palavras.
desk-title = Minha mesa
desk-no-mandate = Você não tem nenhum mandato em vigor em nenhuma rede. A secretaria da sua rede pode lhe conceder um.
desk-plans = Planos
mandate-until = até { $date }
# family: role-
role-secretariat = Secretaria da rede
role-co-lead = Colíder
role-priority-co-lead = Colíder de prioridade
role-focal-point = Ponto focal
role-alternate = Suplente
role-observer = Observador de um Estado-Membro
role-stakeholder = Assento de partes interessadas
role-translator = Tradução
role-reader = Leitura
desk-nothing = Nada espera por você.
desk-waits = { $n ->
    [0] { $shown } assuntos esperam por você.
    [one] { $shown } assunto espera por você.
   *[other] { $shown } assuntos esperam por você.
 }
desk-to-networks = Ver as redes
desk-waiting = O que espera por você
desk-nothing-here = Nada espera por você nesta rede. Aqui aparece, com a sua data, o que você tiver de decidir, responder ou relatar.
desk-elsewhere = Ir para
desk-of-the-network = Da rede
desk-more = { $n ->
    [one] E mais { $shown }, com prazo posterior.
   *[other] E mais { $shown }, com prazo posterior.
 }
desk-due = até
desk-overdue = atrasado
desk-in-plan = plano { $plan }
# family: desk-lacks-
desk-lacks-lead = quem a lidera
desk-lacks-period = o período
desk-lacks-deliverable = o produto
# family: desk-waits-
desk-waits-decide = { $entity } ainda não decidiu sobre o plano.
desk-waits-confirm = { $n ->
    [one] { $entity }: falta confirmar ou corrigir { $shown } compromisso do plano.
   *[other] { $entity }: falta confirmar ou corrigir { $shown } compromissos do plano.
 }
desk-waits-speak = O rascunho está em consulta: diga o que pensa dele.
desk-waits-close-consultation = O prazo da consulta terminou e ninguém a encerrou.
desk-waits-mention = { $by } menciona você em um comentário de { $since }.
desk-waits-suggestion = { $by } sugere mudar “{ $field }”, desde { $since }: aceite ou recuse.
desk-waits-moderate = { $n ->
    [one] { $shown } comentário da consulta espera moderação, desde { $since }.
   *[other] { $shown } comentários da consulta esperam moderação, o primeiro desde { $since }.
 }
desk-waits-answer = { $n ->
    [one] { $shown } comentário da consulta espera resposta, desde { $since }.
   *[other] { $shown } comentários da consulta esperam resposta, o primeiro desde { $since }.
 }
desk-waits-offer = { $n ->
    [one] { $shown } oferta de participar de uma atividade espera decisão, desde { $since }.
   *[other] { $shown } ofertas de participar de uma atividade esperam decisão, a primeira desde { $since }.
 }
desk-waits-draft = O que você escreveu em { $since } não está salvo: termine ou descarte.
desk-waits-renew = { $n ->
    [one] { $shown } tradução é mais antiga que o original: { $language }
   *[other] { $shown } traduções são mais antigas que o original: { $language }
 }
desk-waits-overrun = O período ({ $period }) terminou e a atividade continua como “{ $status }”: diga como está.
desk-waits-unstarted = Pelo período ({ $period }), já começou, mas continua como “{ $status }”: diga como está.
desk-waits-amendment-decision = Decida sobre esta emenda.
desk-waits-amendment-proposed = Foi proposta uma emenda: dê-lhe andamento.
desk-waits-overlap-answer = Parece-se com { $other }: diga o que é.
desk-waits-overlap-settle = Os responsáveis não concordam sobre { $other }: decida.
desk-waits-mandate-ends = Um mandato termina em breve: { $name }, { $what }
desk-waits-invitation = Ainda não usou o convite: { $name }, { $what }
desk-waits-incomplete = Falta: { $lacks }.
desk-waits-translate = { $n ->
    [one] Falta { $shown } texto em: { $language }
   *[other] Faltam { $shown } textos em: { $language }
 }
desk-waits-copy = A cópia “{ $file }”, recebida em { $since }, espera: veja o que mudaria e confirme.
desk-first-title = Para começar
desk-first-dismiss = Dispensar esta lista
# family: desk-first-
desk-first-guide = Ler o guia da sua função
desk-first-plan = Ver o que o plano diz sobre a sua entidade
desk-first-letters = Escolher quando receber e-mails
desk-first-why-guide = As suas tarefas, em ordem; uns cinco minutos.
desk-first-why-plan = Se algo não estiver certo, é melhor saber logo.
desk-first-why-letters = Cada coisa na hora, um e-mail por dia, um por semana, ou nenhum.
