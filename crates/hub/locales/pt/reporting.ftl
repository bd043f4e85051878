### Os relatórios de avanço, por períodos de relatórios.
reporting-title = Relatórios de avanço
reporting-lead = Em cada período de relatórios, quem tem parte em uma atividade conta o que aconteceu com a sua. Quem colidera a prioridade recebe o relatório.
reporting-none = Ainda não foi aberto nenhum período de relatórios neste plano.
reporting-none-next = Quem o abre é a secretaria da rede.
reporting-caption = Períodos de relatórios do plano
reporting-head-window = Período
reporting-head-state = Situação
reporting-head-due = Prazo
reporting-head-handed-in = Entregues
reporting-head-activity = Atividade
reporting-head-member = Membro
reporting-head-stands = Como está
reporting-head-when = Entregue em
reporting-not-yet = ainda não
reporting-n-of = { $n } de { $of }
# family: reporting-count-
reporting-count-owed = Relatórios devidos
reporting-count-in-time = No prazo
reporting-count-late = Com atraso
reporting-count-due = A entregar
reporting-count-missing = Não entregues
reporting-count-accepted = Aceitos
# family: reporting-state-
reporting-state-coming = A abrir
reporting-state-open = Aberto
reporting-state-closed = Encerrado
reporting-open = Abrir um período de relatórios
reporting-open-how = Propõe-se o trimestre seguinte. Quem tiver relatórios a entregar verá isso em sua mesa e receberá um e-mail.
reporting-open-button = Abrir o período de relatórios
# family: reporting-field-
reporting-field-period = Período a que os relatórios se referem
reporting-field-opens = Recebem-se relatórios a partir de
reporting-field-due = Último dia no prazo
reporting-field-entity = Para quem
reporting-field-later = Novo último dia
reporting-field-reason = Motivo
reporting-period-how = Por exemplo T1 2025, 1º semestre de 2025, janeiro-junho 2025
reporting-due-how = Depois dele os relatórios ainda são recebidos, marcados como atrasados, até que o período de relatórios seja encerrado.
reporting-reason-how = Será visto por quem consultar este período de relatórios.
reporting-bad-period = Não se entende o período. Aceita-se, por exemplo, 2025-Q1 ou janeiro-junho 2025.
reporting-bad-day = Não é uma data. Aceita-se, por exemplo, 2025-04-21.
# family: reporting-unopenable-
reporting-unopenable-overlaps = Outro período de relatórios já abrange parte deste: seria contado duas vezes.
reporting-unopenable-outside-plan = Esse período fica fora do plano. Aceita-se desde o início até dois anos após o fim.
reporting-unopenable-opens-early = Não pode ser aberto antes de começar o que abrange.
reporting-unopenable-due-before-opening = O último dia não pode ser anterior ao primeiro.
reporting-unopenable-due-is-over = Esse dia já passou: escolha hoje ou um dia posterior.
reporting-report-for = Relatar em nome de { $entity }: { $window }
reporting-accept-go = Receber o que foi entregue
reporting-accept-n = { $n ->
    [one] Receber { $shown } relatório
   *[other] Receber { $shown } relatórios
 }
reporting-window = Relatórios: { $window }
reporting-opens = desde
reporting-until = até
reporting-closed = encerrado em
reporting-closed-on = Período de relatórios encerrado em { $day }
reporting-extensions = Prazos ampliados
reporting-extension = { $who }: até { $due }. { $reason }
reporting-extended = Prazo ampliado: { $reason }
reporting-everybody = Todos os membros
reporting-members = Quem entregou relatórios
reporting-members-caption = Relatórios de cada membro neste período de relatórios
reporting-nobody-owes = Ninguém deve relatórios neste período: deve-se um por cada atividade que estava em andamento ou que já deveria estar concluída.
reporting-reports = Atividade por atividade
reporting-reports-caption = Relatórios deste período, por atividade e membro
reporting-no-reports = Nenhum relatório corresponde a isto.
# family: reporting-show-
reporting-show-all = Todos
reporting-show-missing = Ainda sem entrega
reporting-show-late = Com atraso
reporting-show-submitted = A aceitar
reporting-show-accepted = Aceitos
reporting-run = Gerenciar o período de relatórios
reporting-extend = Ampliar o prazo
reporting-extend-button = Ampliar o prazo
# family: reporting-unextended-
reporting-unextended-not-later = Deve ser posterior ao último dia que já vale.
reporting-unextended-is-over = Esse dia já passou.
reporting-unextended-no-reason = Diga por que o prazo é ampliado.
reporting-no-member = Não é membro da rede: escolha um na lista.
reporting-close = Encerrar o período de relatórios
reporting-close-how = A partir daí não se recebem mais relatórios; o que foi entregue ainda pode ser aceito. O período de relatórios não é reaberto.
reporting-close-button = Encerrar o período de relatórios agora
reporting-of = Relatórios: { $entity }
reporting-next-mine = { $n ->
    [one] Falta { $shown } relatório a entregar: abra-o na lista.
   *[other] Faltam { $shown } relatórios a entregar: abra cada um na lista.
 }
reporting-next-none = Tudo o que era devido está entregue.
reporting-owes-nothing = Este membro não deve nenhum relatório neste período.
reporting-owed-caption = O que deve relatar e o que já relatou
reporting-others = Outras atividades em que tem parte
reporting-others-caption = Ninguém espera este relatório, mas pode ser feito
reporting-on-activity = Acompanhamento
reporting-accept-title = Receber relatórios
reporting-accept-lead = Aceite o que está correto e devolva, com um comentário, o que precisa de complemento. Ao aceitar, a situação informada passa ao plano.
reporting-accept-none = Não há relatórios a receber neste período.
reporting-accept-back = Voltar aos relatórios: { $window }
reporting-accept-all = Aceitar todos estes
reporting-accept-one = Aceitar
reporting-send-back = Devolver com um comentário
reporting-send-back-button = Devolver
reporting-word = O que falta ou o que perguntar
reporting-handed-in-n = { $n ->
    [0] { $shown } relatórios entregues
    [one] { $shown } relatório entregue
   *[other] { $shown } relatórios entregues
 }
reporting-more = { $n ->
    [one] E mais { $shown }, quando receber estes.
   *[other] E mais { $shown }, quando receber estes.
 }
reporting-no-priority = Sem prioridade
reporting-differs = { $entity } diz outra coisa: “{ $status }”. Vale o que for aceito por último.
reporting-nothing-chosen = Nenhum relatório foi escolhido.
reporting-stale = Um relatório mudou enquanto você o lia. Nada foi aceito nem devolvido: aqui está o que há agora.
# family: report-timing-
report-timing-in-time = No prazo
report-timing-late = Com atraso
report-timing-due = A entregar
report-timing-missing = Não entregue
# family: report-question-
report-question-not-begun = Diz que não começou, e sua data de início já passou.
report-question-over = Diz que continua, e seu período já terminou sem nova data.
report-question-done-early = Diz que está concluída, e seu período não terminou.
report-question-begun-early = Diz que está em andamento, e seu período não começou.
report-question-undone = No plano consta como concluída, e o relatório diz que não.
report-question-later-though = Diz que terminou ou foi cancelada, e lhe dá uma data posterior.
report-question-after-plan = A nova data é posterior ao fim do plano: talvez deva passar ao seguinte.
# family: report-slip-
report-slip-from = Data anterior
report-slip-to = Nova data
report-slip-why = Motivo
report-slip-plan = No plano
report-slip-in-force = Já vale
report-slip-amendment = Proposta como emenda
report-slip-when-handed-in = Será proposta ao entregar o relatório
report-slip-plan-closed = O plano está encerrado: fica registrada aqui
report-slip-not-proposed = Não foi proposta como emenda: outra aguarda decisão, ou esta não foi aceita
report-slip-when-accepted = Valerá quando o relatório for aceito
report-says-status = Situação segundo o relatório:
report-title = { $activity }, relatório ({ $entity })
report-opens-on = Recebe-se a partir de { $opens }
report-not-owed = Pode ser entregue; ninguém espera por ele
report-sent-back-with = Devolvido:
report-was-sent-back = Antes foi devolvido assim:
report-there = O que está guardado agora
report-before = O relatório anterior
report-nothing = Este relatório ainda não foi entregue.
report-questions-how = Responda abaixo com uma frase, ou mude o que diz.
report-values = Indicadores
report-values-how = Só a parte da sua entidade. Em branco: não se diz nada. Zero é um número.
report-parts = Desagregação
report-spent = Gasto até hoje
report-spent-how = O total gasto desde o início, de cada linha da sua entidade. Em branco não muda nada; o que você escrever vale a partir do momento em que for salvo.
report-submit = Entregar o relatório
report-save = Salvar o rascunho
report-save-evidence = Salvar e adicionar evidências
report-note-quick = Anotar o que foi feito
report-submit-how = O rascunho é visto só por sua entidade e por quem recebe os relatórios. O que foi entregue é visto por quem ler o plano, marcado como ainda não aceito.
# family: report-field-
report-field-status = Como está a atividade
report-field-note = O que foi feito
report-field-learnt = O que se aprendeu
report-field-slips_to = Nova data, se atrasar
report-field-slip_reason = Motivo do atraso
report-field-answer = Resposta sobre a situação e as datas
report-field-in = Idioma em que você escreve
report-status-now = No plano: { $now }
report-status-last = No plano: { $now }. No seu último relatório: { $last }
report-status-choose = Escolha
report-status-missing = Diga como está a atividade.
report-note-how = A parte da sua entidade neste período. Se nada foi feito, diga isso e por quê.
report-note-missing = Diga o que foi feito, ou que nada foi feito e por quê.
report-learnt-how = O que ajudaria quem fizer algo parecido.
report-slips-how = Data atual: { $from }. Escreva a nova, por exemplo T2 2025 ou maio-junho 2025.
report-slip-reason-how = Vai ao plano com a nova data.
report-answer-how = Uma frase que explique o que parece contraditório.
report-answer-missing = Explique com uma frase, ou mude a situação ou a data.
report-too-long = É longo demais: aceitam-se até { $most } caracteres.
# family: report-period-
report-period-open = Isto não diz uma data. Aceita-se, por exemplo, 2025-Q2 ou maio-junho 2025.
report-period-no-year = Falta o ano. Aceita-se, por exemplo, 2025-Q2 ou maio-junho 2025.
report-period-backwards = Termina antes de começar. Aceita-se, por exemplo, 2025-Q2 ou maio-junho 2025.
report-period-unknown = Não se entende. Aceita-se, por exemplo, 2025-Q2 ou maio-junho 2025.
# family: report-no-slip-
report-no-slip-no-period = A atividade não tem data que possa atrasar: proponha uma emenda.
report-no-slip-not-later = Deve ser posterior à data atual. Para antecipá-la, proponha uma emenda.
report-no-slip-no-reason = Diga por que atrasa.
# family: report-unfit-
report-unfit-handed-in = O relatório já foi entregue: para alterá-lo, entregue-o de novo.
report-unfit-taken = O relatório já foi aceito.
report-unfit-not-handed-in = O relatório não está entregue.
report-unfit-no-word = Diga em poucas palavras por que é devolvido.
report-unfit-closed = O período de relatórios está encerrado: o que fosse devolvido não poderia ser entregue de novo.
report-stale = Alguém salvou este relatório enquanto você escrevia. Nada se perdeu: acima está o que há agora e, no formulário, o que você escreveu. Ao salvar, vale o seu.
# family: error-
error-report-taken = Este relatório já foi aceito. Se for preciso corrigi-lo, peça que o devolvam.
error-report-changed = O relatório mudou enquanto você escrevia, ou já não se pode escrever nele. Nada foi salvo: copie abaixo o que escreveu e abra o relatório.
error-window-closed = O período de relatórios já está encerrado.
error-not-found-window = Não há nenhum período de relatórios “{ $found }”.
error-not-found-entity = Aqui não há nenhum membro “{ $found }”.
error-not-found-report = Essa entidade não tem parte em “{ $found }” sobre a qual informar.
error-not-found-evidence = Não há nenhuma evidência “{ $found }”, ou foi retirada.
# family: history-action-
history-action-report = segundo um relatório aceito
history-action-send-back = devolução
# family: desk-waits-
desk-waits-report-due = { $n ->
    [one] { $entity } deve { $shown } relatório: { $window }
   *[other] { $entity } deve { $shown } relatórios: { $window }
 }
desk-waits-report-sent-back = O relatório foi devolvido ({ $window }): leia-o e entregue-o de novo.
desk-waits-reports-to-accept = { $n ->
    [one] { $shown } relatório espera ser recebido: { $window }
   *[other] { $shown } relatórios esperam ser recebidos: { $window }
 }
# family: mail-
mail-report-opened-subject = Relatórios de { $window }: prazo até { $due }
mail-report-opened =
    Está aberto o período de entrega dos relatórios de { $window }. Você pode relatar em nome de: { $members }.

    Plano: { $plan }
    Relatórios a entregar: { $reports }
    Último dia para entregar no prazo: { $due }

    Aqui está a lista:

    { $link }
mail-report-a-week-subject = Falta uma semana: relatórios de { $window }
mail-report-a-week =
    Falta uma semana para entregar no prazo os relatórios de { $window }. Ainda faltam os de: { $members }.

    Plano: { $plan }
    Relatórios a entregar: { $reports }
    Último dia para entregar no prazo: { $due }

    Aqui está a lista:

    { $link }
mail-report-last-day-subject = Hoje é o último dia: relatórios de { $window }
mail-report-last-day =
    Hoje é o último dia para entregar no prazo os relatórios de { $window }. Ainda faltam os de: { $members }.

    Plano: { $plan }
    Relatórios a entregar: { $reports }
    Último dia para entregar no prazo: { $due }

    Aqui está a lista:

    { $link }
mail-report-late-subject = Ainda faltam relatórios de { $window }
mail-report-late =
    O último dia para entregar no prazo os relatórios de { $window } já passou, e ainda faltam os de: { $members }. Você ainda pode entregá-los, marcados como atrasados, até que o período de entrega seja encerrado.

    Plano: { $plan }
    Relatórios a entregar: { $reports }
    Último dia para entregar no prazo: { $due }

    Aqui está a lista:

    { $link }
report-window-closed = O período de relatórios de { $window } foi encerrado em { $day }: já não recebe relatórios. Quem conduz a rede (a secretaria e { $who }) pode dar uma data posterior. Nada se perde: o que você escreveu está aqui; mantenha esta página aberta ou copie o texto, e entregue-o quando tiver a nova data.
report-not-open = O período de relatórios de { $window } abre em { $opens }. Nada se perde: o que você escreveu está aqui.
reporting-extend-closed = O período de relatórios está encerrado. Uma data posterior volta a abri-lo até lá, para quem a receber.
