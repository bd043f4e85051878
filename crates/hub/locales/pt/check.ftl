# A verificação do plano.
history-entity-check = Regras da verificação
check-title = Verificação do plano
check-link = Verificar o plano
check-lead = Uma lista publicada de regras, cada uma com seu veredito. O que não pode ser avaliado fica indicado.
check-on = Verificado em { $day }.
check-of = para { $who }
check-figure-errors = { $n ->
    [0] erros
    [one] erro
   *[other] erros
 }
check-figure-warnings = { $n ->
    [0] advertências
    [one] advertência
   *[other] advertências
 }
check-figure-notes = { $n ->
    [0] avisos
    [one] aviso
   *[other] avisos
 }
check-figure-passed = { $n ->
    [0] regras cumpridas
    [one] regra cumprida
   *[other] regras cumpridas
 }
check-figure-not-judged = { $n ->
    [0] não avaliadas
    [one] não avaliada
   *[other] não avaliadas
 }
check-entity = Pendências de
check-everybody = Todo o plano
check-show = Mostrar
check-contents = O que há para corrigir
check-nothing = Nada a corrigir: todas as regras que podem ser avaliadas são cumpridas.
check-nothing-for = { $who } não tem pendências.
check-back = Voltar ao plano
check-mend = Como corrigir:
check-and = e
check-waits-for = A cargo de: { $who }
check-all-rows = { $n ->
    [one] Ver
   *[other] Ver todas as { $shown }
 }
check-all-rules = Todas as regras
check-passed = Cumpridas
check-not-judged = Não avaliadas
check-off = Não aplicadas neste plano
check-saved = Salvo: assim este plano aplica as regras a partir de agora.
check-configure = Como este plano aplica as regras
check-configure-how = Cada regra se aplica ou não, com o peso que a rede lhe der. A mudança fica no histórico.
check-load = Atividades que uma entidade pode assumir em um trimestre
check-rules = Regras
check-severity = Peso
check-save = Salvar
check-found-wrote = No lugar dele está escrito: “{ $words }”
check-found-ended = Seu período terminou em { $day }.
check-found-started = Devia ter começado, no mais tardar, em { $day }.
check-found-ends = Situação: { $status }. Seu período termina em { $day }.
check-found-primary = { $n ->
    [one] { $shown } objetivo principal
   *[other] { $shown } objetivos principais
 }
check-found-official = { $n ->
    [one] { $shown } atividade, sem partes interessadas
   *[other] { $shown } atividades, nenhuma com partes interessadas
 }
check-found-outside = { $period }; o plano vai de { $from } a { $to }.
check-found-load = { $n } atividades, limite { $limit }: { $list }
check-found-short = Falta: { $amount }
check-found-shared = { $day }: { $what }
# family: check-severity-
check-severity-error = Erro
check-severity-warning = Advertência
check-severity-note = Aviso
# family: check-verdict-
check-verdict-passed = cumprida
check-verdict-off = não se aplica
# family: check-rows-
check-rows-activity = { $n ->
    [0] { $shown } atividades
    [one] { $shown } atividade
   *[other] { $shown } atividades
 }
check-rows-priority = { $n ->
    [0] { $shown } prioridades
    [one] { $shown } prioridade
   *[other] { $shown } prioridades
 }
check-rows-entity = { $n ->
    [one] { $shown } vez
   *[other] { $shown } vezes
 }
check-rows-event = { $n ->
    [one] { $shown } conflito
   *[other] { $shown } conflitos
 }
check-rows-need = { $n ->
    [one] { $shown } necessidade
   *[other] { $shown } necessidades
 }
check-rows-indicator = { $n ->
    [one] { $shown } indicador
   *[other] { $shown } indicadores
 }
# family: check-why-
check-why-no-budgets = Não avaliada: nenhuma linha de orçamento diz ao mesmo tempo o necessário e o disponível.
check-why-no-indicators = Não avaliada: o plano ainda não registra indicadores.
check-why-no-activities = Não avaliada: o plano não tem atividades.
check-why-no-priorities = Não avaliada: o plano não tem prioridades.
check-why-no-events = Não avaliada: não se conhece nenhum evento.
check-why-no-needs = Não avaliada: não se conhece nenhuma necessidade.
check-why-no-span = Não avaliada: não se conhece o período do plano.
# family: check-rule-
check-rule-late-implementation = Em execução depois do fim
check-rule-late-start = Planejada depois do início
check-rule-early-closing = Concluída antes do fim
check-rule-no-sdg-target = Sem meta dos ODS
check-rule-no-funder = Sem parceiro contribuinte
check-rule-no-implementer = Sem parceiro implementador
check-rule-no-gender-marker = Marcador de igualdade de gênero não avaliado
check-rule-no-human-rights-marker = Marcador de direitos humanos não avaliado
check-rule-no-qcpr-function = Sem função do sistema de desenvolvimento
check-rule-no-lead = Sem entidade líder
check-rule-no-primary-objective = Sem objetivo principal
check-rule-too-many-primary-objectives = Mais de três objetivos principais
check-rule-no-period = Sem período
check-rule-no-deliverable = Sem produto
check-rule-outside-plan = Fora do período do plano
check-rule-target-without-baseline = Metas sem linha de base
check-rule-money-short = Recursos necessários e disponíveis
check-rule-priority-without-activities = Prioridades sem atividades
check-rule-priority-without-stakeholders = Prioridades sem partes interessadas
check-rule-overload = Atividades demais em um trimestre
check-rule-audience-clash = Mesmo público no mesmo dia
check-rule-place-clash = Mesmo lugar no mesmo dia
check-rule-need-unanswered = Necessidades sem resposta
# family: check-says-
check-says-late-implementation = Nenhuma atividade continua em execução depois do seu período.
check-says-late-start = Nenhuma atividade continua planejada depois da data em que devia começar.
check-says-early-closing = Nenhuma atividade passa a finalização ou é dada como concluída antes do fim do seu período.
check-says-no-sdg-target = Cada atividade diz para quais metas da Agenda 2030 contribui.
check-says-no-funder = Cada atividade diz de onde vêm seus recursos; os recursos próprios de uma entidade também contam.
check-says-no-implementer = Cada atividade diz quem a executa.
check-says-no-gender-marker = Cada atividade tem um marcador de igualdade de gênero de 0 a 3. Vazio não é 0.
check-says-no-human-rights-marker = Cada atividade tem um marcador de direitos humanos de 0 a 3. Vazio não é 0.
check-says-no-qcpr-function = Cada atividade diz que função do sistema de desenvolvimento das Nações Unidas cumpre (QCPR).
check-says-no-lead = Uma entidade lidera cada atividade, e só uma.
check-says-no-primary-objective = Cada atividade tem como finalidade principal ao menos um dos 23 objetivos do Pacto.
check-says-too-many-primary-objectives = Cada atividade tem no máximo três objetivos principais, para que seja encontrada onde deve estar.
check-says-no-period = Cada atividade diz quando acontece; um trimestre ou um ano bastam.
check-says-no-deliverable = Cada atividade diz o que deixará.
check-says-outside-plan = Nenhuma atividade começa antes do plano nem termina depois dele.
check-says-target-without-baseline = Cada meta diz de que valor parte.
check-says-money-short = Cada atividade em andamento ou a iniciar tem os recursos de que precisa, até onde se sabe.
check-says-priority-without-activities = Cada prioridade tem ao menos uma atividade.
check-says-priority-without-stakeholders = Em cada prioridade alguma atividade se dirige a partes interessadas ou é feita com elas: sociedade civil, migrantes, governos locais, empregadores, sindicatos, academia.
check-says-overload = Nenhuma entidade lidera, colidera ou executa mais de { $limit } atividades em um trimestre. Uma atividade conta em cada trimestre que abrange.
check-says-audience-clash = Não há dois eventos para o mesmo público no mesmo dia.
check-says-place-clash = Não há dois eventos no mesmo país ou na mesma região no mesmo dia.
check-says-need-unanswered = Cada necessidade ou oportunidade registrada é respondida por alguma atividade.
# family: check-mend-
check-mend-late-implementation = Marque-a como concluída, ou mude o fim e diga por quê.
check-mend-late-start = Marque-a como em execução, ou mude o início e diga por quê.
check-mend-early-closing = Corrija o período ou a situação.
check-mend-no-sdg-target = Adicione ao menos uma meta dos ODS; dez no máximo.
check-mend-no-funder = Adicione quem a financia, mesmo que seja a própria entidade líder.
check-mend-no-implementer = Adicione quem a executa, mesmo que seja a própria entidade líder.
check-mend-no-gender-marker = Avalie-o; 0 também é uma resposta.
check-mend-no-human-rights-marker = Avalie-o; 0 também é uma resposta.
check-mend-no-qcpr-function = Escolha sua função: apoio normativo, desenvolvimento de capacidades, convocação ou outra.
check-mend-no-lead = Defina de comum acordo quem a lidera.
check-mend-no-primary-objective = Escolha de um a três objetivos principais.
check-mend-too-many-primary-objectives = Mantenha até três como principais e passe os demais a secundários.
check-mend-no-period = Indique um período, com a precisão que se conhece.
check-mend-no-deliverable = Indique o produto ou resultado que poderá ser mostrado no final.
check-mend-outside-plan = Traga-a para o período do plano, ou leve-a para o plano seguinte.
check-mend-target-without-baseline = Registre uma linha de base para cada meta.
check-mend-money-short = Busque o restante, ou planeje com o que há.
check-mend-priority-without-activities = Adicione uma atividade, ou desista da prioridade.
check-mend-priority-without-stakeholders = Abra uma atividade às partes interessadas, ou traga uma delas como parceira.
check-mend-overload = Mude a data de alguma atividade, ou divida o trabalho com outras entidades.
check-mend-audience-clash = Mude a data de um dos dois, ou realize os dois juntos.
check-mend-place-clash = Mude a data de um dos dois, ou realize os dois juntos.
check-mend-need-unanswered = Diga que atividade responde, adicione uma, ou reconheça que o plano a deixa em aberto.
