# Como muda um plano endossado, e como uma atividade passa ao plano seguinte.
amendments-title = Emendas
amendment-title = Emenda { $n }: { $reference }
amendments-none = Ninguém pediu para mudar o texto endossado.
amendments-not-yet = As emendas começam quando o plano é endossado; até lá, suas atividades são editadas diretamente.
amendment-not-endorsed = Este plano ainda não está endossado: seu texto muda sem emendas.
amendment-text-in-force = { $n ->
    [0] Texto em vigor: o endossado em { $date }, sem emendas.
    [one] Texto em vigor: o endossado em { $date }, com { $shown } emenda.
   *[other] Texto em vigor: o endossado em { $date }, com { $shown } emendas.
 }
amendment-text-pending = { $n ->
    [one] { $shown } emenda espera decisão.
   *[other] { $shown } emendas esperam decisão.
 }
amendment-to-endorsement = O que foi endossado
amendment-to-compare = Comparar o texto endossado com o texto em vigor
amendment-how-title = Pedir uma emenda
amendment-how = Abra a atividade que deve mudar e escolha “Propor uma emenda”. Um erro de digitação ou algumas semanas de diferença são registrados pela secretaria; o resto é decidido pelos membros afetados.
# family: amendment-stage-
amendment-stage-proposed = Proposta
amendment-stage-open = Perante seus membros
amendment-stage-in-force = Em vigor
amendment-stage-declined = Não adotada
amendment-stage-withdrawn = Retirada
# family: amendment-weight-
amendment-weight-minor = Menor
amendment-weight-substantive = Substantiva
# family: amendment-stands-
amendment-stands-proposed = Proposta em { $date }; a secretaria deve dar-lhe andamento
amendment-stands-open = Perante seus membros até { $date }
amendment-stands-in-force = Em vigor desde { $date }
amendment-stands-declined = Não adotada em { $date }
amendment-stands-withdrawn = Retirada em { $date }
amendment-because-minor = Não muda o que foi acordado: corrige apenas a grafia, uma tradução, um link ou a situação, ou desloca uma data em até 31 dias.
amendment-because-substantive = Muda o que foi acordado: { $fields }.
amendment-reason = Motivo
amendment-who = Quem a pediu
amendment-asked-by = { $who }, em { $date }
amendment-asked-by-network = A secretaria da rede, em { $date }
amendment-document = Baixar o documento
amendment-what = O que muda
# family: amendment-rule-
amendment-rule-every-member = Regra: cada um dos { $members } membros decide, e a emenda vigora se nenhum se opuser.
amendment-rule-no-objection = Regra: a emenda vigora se nenhum dos { $members } membros se opuser até terminar o dia { $date } (procedimento de silêncio).
amendment-asked-on = Foram consultados em { $opened }; último dia: { $closes }.
amendment-decided = { $decided } de { $members } decidiram.
amendment-decide-for = Decidir por { $member }
amendment-run = Dar andamento à emenda
amendment-log-title = Registrá-la
amendment-log-how = É menor: pode vigorar desde já, à vista de todos, sem consultar os membros.
amendment-log = Registrar e pôr em vigor
amendment-ask-title = Submetê-la aos membros
amendment-reach = Quem é consultado
# family: amendment-reach-
amendment-reach-touched = Os membros afetados
amendment-reach-all = Todos os membros
amendment-ask = Submeter aos membros
amendment-close-agrees = Com o que foi decidido até agora, a emenda entraria em vigor.
amendment-close-fails = Com o que foi decidido até agora, a emenda não seria adotada.
amendment-decline-title = Não adotá-la
amendment-decline = Não adotar a emenda
amendment-withdraw-title = Retirá-la
amendment-withdraw = Retirar a emenda
# family: amendment-not-
amendment-not-no-activity = A atividade já não está neste plano.
amendment-not-over = Não há mais nada a fazer com esta emenda: veja como terminou.
amendment-not-stale = A atividade mudou depois que foi lida. Comece a partir do texto em vigor.
amendment-not-pending = Outra emenda desta atividade espera decisão. Só pode haver uma por vez.
amendment-not-nothing = Nada mudaria: o formulário diz o mesmo que o texto em vigor.
amendment-not-no-reason = Falta o motivo: escreva-o, todos poderão lê-lo.
amendment-not-not-endorsed = Este plano não muda por emendas: não está endossado, ou está encerrado.
amendment-not-is-substantive = Muda o que foi acordado: os membros têm de decidir.
amendment-not-bad-day = Indique um último dia posterior a hoje e dentro de um ano.
amendment-not-closed-plan = Esse plano não recebe atividades: não é um rascunho.
amendment-not-carried = Já está nesse plano.
amendment-propose = Propor uma emenda
amendment-heading = Emenda à atividade { $reference }
amendment-form-how = Escreva o texto como deve ficar. Todos verão o que muda, por quê, e quem decidiu. O período planejado no início é mantido.
amendment-reason-how = Por exemplo: “A contraparte pediu o adiamento para depois das eleições”.
amendment-log-at-once = Se for menor, pôr em vigor imediatamente
amendment-carry = Passar para o plano seguinte
amendment-carry-title = Passar para o plano seguinte
amendment-carry-how = A atividade entra no outro plano com seu texto, seus participantes e seu histórico. Aqui fica como estava, com um link de ida e outro de volta.
amendment-carry-nowhere = Nenhum plano em rascunho desta rede pode recebê-la de você. A secretaria pode abrir um.
amendment-carry-back = Voltar à atividade
amendment-carry-into = Plano e prioridade
amendment-carry-choose = Escolha…
amendment-carry-period = Novo período
amendment-carry-period-how = Estava planejada para: { $period }. Por exemplo “T2 2027” ou “maio-julho 2027”; em branco, o período fica como está.
amendment-carry-no-plan = Escolha um plano em rascunho que a receba.
amendment-carry-bad-period = Não se entende o período “{ $value }”. Escreva-o, por exemplo, como “T2 2027”, “maio-julho 2027” ou “15/05/2027”.
amendment-carried-from = Vem de um plano anterior:
amendment-carried-into = Passou a um plano posterior:
history-entity-amendment = Emenda
history-action-propose = proposta
history-action-log = registrada
history-action-amend = emenda
history-action-carry-over = passagem de um plano anterior
error-not-found-amendment = Este plano não tem nenhuma emenda “{ $found }”.
