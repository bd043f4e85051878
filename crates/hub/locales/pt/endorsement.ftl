# O endosso de um plano pelos seus membros.
endorsement-title = Endosso do plano
endorsement-to-plan = Voltar ao plano
endorsement-to-endorsement = Ver o endosso do plano
endorsement-manage = Conduzir o endosso
endorsement-manage-title = Conduzir o endosso
endorsement-none = Este plano ainda não foi apresentado aos seus membros.
endorsement-next-draft = É um rascunho. Quando estiver pronto, a secretaria sela uma versão e cada membro decide sobre ela.
endorsement-next-consultation = Está em consulta. Depois, a secretaria sela uma versão e cada membro decide sobre ela.
endorsement-next-endorsement = Está perante os seus membros.
endorsement-next-endorsed = Foi endossado; aqui não consta como foi endossado.
endorsement-next-implementation = Está em implementação; aqui não consta como foi endossado.
endorsement-next-closed = Está encerrado; aqui não consta como foi endossado.
endorsement-round = Rodada { $n }: { $heading }
endorsement-other-rounds = Outras rodadas
endorsement-heading-open = Aberto à decisão até { $date }
endorsement-heading-endorsed = Endossado em { $date }
endorsement-heading-not-endorsed = Não endossado ({ $date })
endorsement-heading-called-off = Rodada cancelada em { $date }
endorsement-opened = A rodada foi aberta em { $opened }. Último dia para decidir: { $closes }, até o fim desse dia em todo o mundo.
endorsement-because-every-member = Os { $members } membros decidiram e nenhum se opôs.
endorsement-because-no-objection = Nenhum membro se opôs no prazo. De { $members } membros, { $silent } não se pronunciaram: com o seu silêncio, consentiram.
endorsement-because-co-leads = Todas as entidades que colideram a rede o endossaram.
endorsement-because-quorum = { $endorsing } de { $members } membros o endossaram; eram necessários { $quorum }.
endorsement-because-decided = { $decided } de { $members } membros decidiram.
endorsement-because-awaited = À espera de: { $names }.
endorsement-because-missing = Não decidiram: { $names }.
endorsement-because-in-the-way = Não o endossam: { $names }.
endorsement-rule-every-member = Regra: cada um dos { $members } membros decide, e o plano fica endossado se nenhum se opuser. Quem se abstém fica à margem: não endossa nem impede.
endorsement-rule-no-objection = Regra: o plano fica endossado se nenhum membro se opuser até terminar o dia { $date } (procedimento de silêncio). Quem não se pronunciar até lá consente.
endorsement-rule-co-leads = Regra: têm de endossar o plano as entidades que colideram a rede: { $names }. Os demais membros podem dizer o que pensam; é mostrado e não conta.
endorsement-rule-quorum = Regra: têm de endossar o plano pelo menos { $quorum } de { $members } membros. As objeções são mostradas e não impedem.
endorsement-figure-endorse = endossam
endorsement-figure-reservation = endossam com reserva
endorsement-figure-abstain = abstêm-se
endorsement-figure-object = opõem-se
endorsement-figure-silent = consentem com o silêncio
endorsement-figure-undecided = sem decisão
endorsement-stance-endorse = Endossa
endorsement-stance-reservation = Endossa com reserva
endorsement-stance-abstain = Abstém-se
endorsement-stance-object = Opõe-se
endorsement-stance-silent = Consente com o silêncio
endorsement-stance-undecided = Sem decisão
endorsement-document = O documento
endorsement-document-what = O que se decide é exatamente este documento, selado quando a rodada foi aberta. Uma só letra trocada mudaria a sua impressão digital.
endorsement-version = Versão
endorsement-version-n = Versão { $n }
endorsement-sealed = Selado
endorsement-download = Baixar ({ $size } kB, JSON)
endorsement-check-yourself = Faça a verificação: baixe o arquivo e calcule o seu SHA-256 com qualquer programa (por exemplo, “sha256sum”). Tem de dar a mesma impressão digital.
endorsement-who = Quem decidiu o quê
endorsement-member = Membro
endorsement-decision = Decisão
endorsement-when = Quando e sobre qual impressão digital
endorsement-capacity = Quem assinou
endorsement-leads = colidera a rede
endorsement-on = sobre
endorsement-changed = mudou a sua decisão
endorsement-does-not-count = não conta para a regra
endorsement-committed = Compromissos confirmados: { $confirmed }
endorsement-committed-corrected = Compromissos confirmados: { $confirmed }; corrigidos: { $corrected }
endorsement-taken-title = Compromissos e o que foi realizado
endorsement-taken-how = O que cada membro assumiu segundo o documento, o que disse a respeito e o que foi feito disso até hoje.
endorsement-goes-on = Continua em: { $plan }
endorsement-took-on = { $n ->
    [0] { $shown } assumidas
    [one] { $shown } assumida
   *[other] { $shown } assumidas
 }
endorsement-fate-done = Cumprida
endorsement-fate-under-way = Em andamento
endorsement-fate-ahead = A iniciar
endorsement-fate-postponed = Adiada
endorsement-fate-carried-over = Passou para outro plano
endorsement-fate-cancelled = Cancelada
endorsement-fate-left = Sem esta participação
endorsement-became-done = { $n ->
    [0] { $shown } cumpridas
    [one] { $shown } cumprida
   *[other] { $shown } cumpridas
 }
endorsement-became-under-way = { $shown } em andamento
endorsement-became-ahead = { $shown } a iniciar
endorsement-became-postponed = { $n ->
    [0] { $shown } adiadas
    [one] { $shown } adiada
   *[other] { $shown } adiadas
 }
endorsement-became-carried-over = { $shown } em outro plano
endorsement-became-cancelled = { $n ->
    [0] { $shown } canceladas
    [one] { $shown } cancelada
   *[other] { $shown } canceladas
 }
endorsement-became-left = { $shown } sem esta participação
endorsement-statements = Reservas, objeções e observações
endorsement-as-written = Tal como foram escritas.
endorsement-earlier = { $n ->
    [one] { $shown } decisão que foi mudada depois
   *[other] { $shown } decisões que foram mudadas depois
 }
endorsement-decide-title = Decidir
endorsement-decide-for = Decidir por { $member }
endorsement-stands = Decisão em vigor
endorsement-change = Mudar a decisão
endorsement-choice-endorse = Endossar
endorsement-choice-reservation = Endossar com reserva
endorsement-choice-abstain = Abster-se
endorsement-choice-object = Opor-se
endorsement-choice-means-endorse = O membro assume o plano como seu.
endorsement-choice-means-reservation = Assume o plano como seu e declara o que ressalva. Escreva a reserva.
endorsement-choice-means-abstain = Fica à margem: não endossa nem impede.
endorsement-choice-means-object = Opõe-se ao plano tal como está. Escreva por quê.
endorsement-words = Reserva, objeção ou observação
endorsement-words-how = É publicado tal como você escrever. É obrigatório para uma reserva ou uma objeção.
endorsement-words-lang = Idioma em que está escrito
endorsement-as-whom = Assina: { $who }. O nome e a qualidade em que assina são publicados com a decisão.
endorsement-until = Você pode mudá-la quantas vezes quiser até terminar o dia { $date }; cada mudança fica à vista.
endorsement-record = Registrar a decisão
endorsement-done-decided = A decisão foi registrada. Agora confira os compromissos.
endorsement-done-committed = Os compromissos foram registrados.
endorsement-nothing-lost = Nada se perdeu: o que você escreveu está abaixo e a tentativa foi registrada.
endorsement-you-wrote = O que você escreveu
endorsement-refused-closed = A rodada já terminou: esta decisão não conta. Se for preciso retomá-la, fale com a secretaria da rede.
endorsement-refused-no-mandate = Nenhum mandato seu em vigor lhe permite decidir por este membro. Se você acha que deveria, fale com a secretaria da rede.
endorsement-refused-not-a-decider = Esta entidade não decide nesta rodada: não era membro quando foi aberta.
endorsement-refused-other-document = Esta decisão se referia a um documento diferente do que está agora perante os membros. Veja o documento atual e decida de novo.
endorsement-refused-overtaken = Depois que você abriu este formulário foi registrada outra decisão deste membro, ou o formulário foi enviado duas vezes. Veja a decisão em vigor; se quiser mudá-la, envie de novo.
endorsement-refused-needs-words = Uma reserva ou uma objeção precisa de um texto: escreva do que se trata.
endorsement-refused-too-long = O texto é longo demais: cabem 4.000 caracteres.
endorsement-refused-no-stance = Escolha uma das quatro decisões.
endorsement-commitments = Compromissos
endorsement-commitments-how = Isto é o que o plano selado diz que o membro assume. Confirme, ou corrija o que não for assim. Mais tarde será comparado com o que foi realizado.
endorsement-commitments-open = { $n ->
    [one] Falta responder { $shown } linha.
   *[other] Falta responder { $shown } linhas.
 }
endorsement-commitments-none = O plano selado não menciona este membro em nenhuma atividade.
endorsement-part-lead = Lidera
endorsement-part-co-lead = Colidera
endorsement-part-contributor = Contribui
endorsement-part-funder = Financia
endorsement-answer-none = Sem resposta
endorsement-answer-confirmed = Confirmado
endorsement-answer-corrected = Corrigido
endorsement-correct = Corrigir
endorsement-correct-how = O que não é assim?
endorsement-confirm-rest = Confirmamos todas as linhas em que nada está escrito.
endorsement-commit = Registrar os compromissos
endorsement-waiting = Membros que não decidiram
endorsement-reminder-opened = Cabe avisá-los de que a rodada está aberta.
endorsement-reminder-a-week = Cabe lembrá-los de que resta uma semana.
endorsement-reminder-two-days = Cabe lembrá-los de que restam dois dias.
endorsement-reminder-last-day = Cabe lembrá-los de que é o último dia.
endorsement-nobody-decides-for = Ninguém pode decidir por este membro.
endorsement-give-mandate = Dar um mandato
endorsement-unspoken = Antes de abrir a rodada: ninguém pode decidir ainda por estes membros, e ninguém será avisado.
endorsement-close-title = Encerrar a rodada agora
endorsement-close-endorses = Se for encerrada agora, o plano fica endossado.
endorsement-close-fails = Se for encerrada agora, o plano não fica endossado e volta a ser um rascunho.
endorsement-close = Encerrar a rodada
endorsement-call-off-title = Cancelar a rodada
endorsement-call-off = Cancelar a rodada
endorsement-reason = Por quê (todos poderão ler)
endorsement-open-title = Apresentar o plano aos seus membros
endorsement-open-what = O plano é selado tal como está agora ({ $activities } atividades) e { $members } membros decidem. A partir daí não pode ser modificado até que a rodada termine.
endorsement-rule = Regra
endorsement-choose-every-member = Cada membro
endorsement-choose-no-objection = Sem objeção até uma data
endorsement-choose-co-leads = Quem colidera
endorsement-choose-quorum = Um número de membros
endorsement-choose-means-every-member = Todos decidem e nenhum se opõe.
endorsement-choose-means-no-objection = Ninguém se opõe no prazo; o silêncio é consentimento.
endorsement-choose-means-co-leads = Todas as entidades que colideram a rede endossam.
endorsement-choose-means-quorum = Endossa pelo menos o número de membros indicado abaixo.
endorsement-quorum = Quantos membros (só com essa regra)
endorsement-closes = Último dia para decidir
endorsement-closes-how = O dia dura até que tenha terminado em todo o mundo: ninguém na região perde as suas últimas horas.
endorsement-open = Selar e abrir a rodada
endorsement-problem-no-rule = Escolha uma regra.
endorsement-problem-no-date = Diga o último dia para decidir.
endorsement-problem-no-round = Essa rodada já não está aberta. Veja como está agora.
endorsement-problem-missing = O plano menciona algo que não existe ({ $which }); corrija antes de selar.
endorsement-unopenable-closes-too-soon = O último dia tem de ser depois de hoje.
endorsement-unopenable-closes-too-late = O último dia pode estar a um ano no máximo.
endorsement-unopenable-quorum-missing = Diga quantos membros têm de endossar.
endorsement-unopenable-quorum-impossible = O número de membros tem de estar entre 1 e o total de membros.
endorsement-unopenable-nobody-leads = Ninguém colidera esta rede: escolha outra regra.
endorsement-unopenable-nobody-decides = Esta rede não tem membros que decidam.
endorsement-obstacle-no-such-step = O plano já não está onde estava, ou esse passo não existe.
endorsement-obstacle-no-activities = O plano não tem atividades.
endorsement-obstacle-nobody-decides = Esta rede não tem membros que decidam.
endorsement-obstacle-round-open = Há uma rodada aberta.
endorsement-obstacle-not-endorsed = Nenhuma rodada terminou em endosso.
endorsement-obstacle-already-endorsed = O plano já foi endossado.
endorsement-obstacle-before-its-first-day = O primeiro dia do plano não chegou.
endorsement-obstacle-needs-a-reason = Diga por quê: todos poderão ler.
endorsement-steps = Situação do plano
endorsement-step-consult = Abrir a consulta
endorsement-step-end-consultation = Encerrar a consulta
endorsement-step-begin = Iniciar a implementação
endorsement-step-close = Encerrar o plano
endorsement-step-reopen = Reabrir para corrigir
endorsement-step-means-consult = O rascunho fica em consulta.
endorsement-step-means-end-consultation = O plano volta a ser um rascunho, com o que a consulta trouxe.
endorsement-step-means-begin = O plano endossado começa a ser executado.
endorsement-step-means-close = O plano termina. Antes do seu último dia é preciso dizer por quê.
endorsement-step-means-reopen = Só para corrigir o que ficou errado. É preciso dizer o quê.
endorsement-corrections = Correções aos compromissos
endorsement-corrections-how = O que os membros dizem não estar correto. O documento selado não muda: a correção é feita por emenda.
plan-endorsement-open = Perante os seus membros até { $date }
plan-endorsement-how = Quem o endossou e sobre qual documento
plan-endorsement-see = Ver o endosso
# family: mail-
mail-endorsement-opened-subject = Aguarda-se sua decisão sobre “{ $plan }” até { $closes }
mail-endorsement-opened =
    “{ $plan }” está diante dos membros da rede, que decidem sobre uma versão selada do texto. Você pode decidir em nome de: { $members }.

    Último dia: { $closes }.

    { $rule }

    Leia o plano e decida aqui; a decisão pode ser mudada enquanto a rodada estiver aberta:

    { $link }

    Documento sobre o qual se decide (SHA-256): { $hash }
mail-endorsement-a-week-subject = Lembrete: aguarda-se sua decisão sobre “{ $plan }” até { $closes }
mail-endorsement-a-week =
    Ainda se aguarda uma decisão sobre “{ $plan }” de: { $members }.

    Último dia: { $closes }.

    { $rule }

    Leia o plano e decida aqui; a decisão pode ser mudada enquanto a rodada estiver aberta:

    { $link }

    Documento sobre o qual se decide (SHA-256): { $hash }
mail-endorsement-two-days-subject = Restam poucos dias: aguarda-se sua decisão sobre “{ $plan }” até { $closes }
mail-endorsement-two-days =
    Restam poucos dias, e ainda se aguarda uma decisão sobre “{ $plan }” de: { $members }.

    Último dia: { $closes }.

    { $rule }

    Leia o plano e decida aqui; a decisão pode ser mudada enquanto a rodada estiver aberta:

    { $link }

    Documento sobre o qual se decide (SHA-256): { $hash }
mail-endorsement-last-day-subject = Último dia para decidir sobre “{ $plan }”
mail-endorsement-last-day =
    Hoje é o último dia para decidir sobre “{ $plan }”, e ainda se aguarda uma decisão de: { $members }.

    Último dia: { $closes }.

    { $rule }

    Leia o plano e decida aqui; a decisão pode ser mudada enquanto a rodada estiver aberta:

    { $link }

    Documento sobre o qual se decide (SHA-256): { $hash }
