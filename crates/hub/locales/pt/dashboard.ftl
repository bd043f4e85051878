dashboard-title = Panorama do plano
dashboard-title-of = Panorama: { $what }
dashboard-lead = { $n ->
    [0] De { $shown } atividades, { $completed } concluídas ({ $percent } das não canceladas); transcorreu { $time } do tempo do plano.
    [one] De { $shown } atividade, { $completed } concluída ({ $percent } das não canceladas); transcorreu { $time } do tempo do plano.
   *[other] De { $shown } atividades, { $completed } concluídas ({ $percent } das não canceladas); transcorreu { $time } do tempo do plano.
}
dashboard-any = Qualquer
dashboard-show = Ver
dashboard-clear = Limpar filtros
dashboard-empty = Não há atividades que atendam a estas condições.
dashboard-figure-activities = atividades
dashboard-figure-on-time = no prazo
dashboard-figure-slipped = adiadas
dashboard-figure-late = atrasadas
dashboard-progress = Avanço e prazos
dashboard-by-priority = Por prioridade
dashboard-by-kind = Por tipo
dashboard-by-entity = Por entidade
dashboard-by-country = Por país
dashboard-picture-progress = Concluído, em relação ao tempo transcorrido
dashboard-picture-status = Situação das atividades
dashboard-picture-pace = No prazo, adiadas, atrasadas
dashboard-picture-commitments = O que foi assumido e o que foi cumprido
dashboard-picture-country-teams = Capacitação das equipes de país e desenho do seu Marco de Cooperação
dashboard-picture-objectives = Objetivos do Pacto
dashboard-unit-progress = % das atividades não canceladas
dashboard-unit-status = Atividades
dashboard-unit-pace = Parte das atividades
dashboard-unit-commitments = Participações em atividades, conforme o endosso
dashboard-unit-country-teams = Desenho e capacitações
dashboard-unit-objectives = Atividades que contribuem
dashboard-rows-commitments = Membro
dashboard-rows-country-teams = Equipe de país
dashboard-rows-objectives = Objetivo
dashboard-nothing-progress = Ainda não há atividades.
dashboard-nothing-status = Ainda não há atividades.
dashboard-nothing-pace = Ainda não há atividades.
dashboard-nothing-commitments = Ninguém assumiu nada aqui: os compromissos nascem com o endosso do plano.
dashboard-nothing-country-teams = O calendário dos Marcos de Cooperação ainda não foi incorporado.
dashboard-nothing-objectives = Não há objetivos.
dashboard-as-of = Em { $date }
dashboard-as-table = Os dados em uma tabela
dashboard-whole = Total
dashboard-keeps-pace = Concluído, no ritmo
dashboard-falls-behind = Concluído, abaixo do ritmo
dashboard-time-gone = Tempo transcorrido
dashboard-became-done = Cumprida
dashboard-became-under-way = Em andamento
dashboard-became-ahead = A iniciar
dashboard-became-postponed = Adiada
dashboard-became-carried-over = Em outro plano
dashboard-became-given-up = Cancelada ou abandonada
dashboard-taken-on = Assumidas
dashboard-readiness-trained = capacitada
dashboard-readiness-planned = prevista
dashboard-readiness-missing = falta
dashboard-readiness-too-late = tardia
dashboard-readiness-missed = sem capacitação
dashboard-design-trained = Desenho, com capacitação a tempo
dashboard-design-planned = Desenho, com capacitação prevista
dashboard-design-missing = Desenho, falta capacitação
dashboard-design-too-late = Desenho, capacitação tardia
dashboard-design-missed = Desenho sem capacitação
dashboard-training-held = Capacitação realizada
dashboard-training-planned = Capacitação prevista, ainda não realizada
dashboard-today = Hoje
dashboard-standing = Situação
dashboard-slips = O que mais foi adiado
dashboard-first-planned = Previsto inicialmente
dashboard-planned-now = Previsto agora
dashboard-why = Motivo
dashboard-no-reason = não informado
dashboard-all-slips = Todas as adiadas e atrasadas
dashboard-members-and-teams = Membros e equipes de país
dashboard-regional-trainings = { $n ->
    [one] Além disso, { $shown } capacitação regional aberta a todas as equipes
   *[other] Além disso, { $shown } capacitações regionais abertas a todas as equipes
}
dashboard-calendar-link = O calendário das equipes de país
dashboard-gaps = O que falta
dashboard-gap-objectives = Objetivos sem atividades
dashboard-gap-countries = Países sem atividades próprias
dashboard-gap-principles = Princípios que nenhuma atividade menciona
dashboard-gap-priorities = Prioridades sem atividades
dashboard-no-gap-objectives = Os vinte e três têm alguma.
dashboard-no-gap-countries = Todos os países com equipe de país ou com necessidade registrada têm alguma.
dashboard-no-gap-principles = Os dez são mencionados em alguma.
dashboard-no-gap-priorities = Todas têm alguma.
dashboard-coverage-link = A cobertura dos objetivos em detalhe
teams-title = Equipes de país e Marcos de Cooperação
teams-lead = Quando cada equipe de país desenha o seu próximo Marco de Cooperação e que capacitação sobre o Pacto teve até então. A capacitação é útil se chega antes do fim do desenho.
teams-saved = O calendário foi salvo.
teams-none = O calendário dos Marcos de Cooperação ainda não foi incorporado. Quem o incorpora é a secretaria e quem colidera a rede.
teams-bring = Incorporar o calendário
teams-bring-how = Copie a tabela de uma planilha, com os cabeçalhos, e cole-a aqui. Ela substitui a que existe; o que não estiver nela deixa de contar. O histórico conserva as duas.
teams-table = Calendário por equipe
teams-pasted = A tabela
teams-columns = Colunas: { $columns }. Também são entendidas em espanhol, português e francês. Datas como 2027-01-01, ou só um ano; as do desenho podem faltar.
teams-take = Salvar o calendário
teams-refused = A tabela não foi salva
teams-how = O desenho dura até a véspera do início do Marco. Quando a fonte não informa as datas, considera-se o ano anterior.
teams-framework = Próximo Marco
teams-from = desde { $date }
teams-design = Desenho
teams-trainings = Capacitações
teams-source = Fonte
teams-assumed = (suposto)
teams-no-training = nenhuma
teams-to-dashboard = Voltar ao panorama do plano
teams-table-blank = Cole a tabela com os cabeçalhos.
teams-table-long = A tabela é longa demais: { $shown } caracteres no máximo.
teams-no-heading = Falta a linha de cabeçalhos: { $columns }.
teams-no-rows = Não há linhas abaixo dos cabeçalhos.
teams-too-many = Há linhas demais: { $shown } no máximo.
teams-fault-unknown-team = Linha { $row }: não se conhece o país ou equipe “{ $found }”.
teams-fault-not-a-date = Linha { $row }: “{ $found }” não é uma data. Aceita-se 2027-01-01, ou um ano.
teams-fault-not-in-order = Linha { $row }: termina antes de começar, ou o desenho vem depois ({ $found }).
teams-fault-no-source = Linha { $row } ({ $found }): falta a fonte das datas.
teams-fault-twice = Linha { $row }: o Marco de { $found } já está em uma linha anterior.
dashboard-cut = São mostrados { $shown } de { $all }; os arquivos trazem tudo.
dashboard-picture-money = Recursos: gastos, disponíveis e o que falta
dashboard-unit-money = Dólares dos Estados Unidos
dashboard-nothing-money = Ainda não há linhas de orçamento.
dashboard-unspent = Disponível, não gasto
dashboard-money = Orçamento
dashboard-money-how = Como se calcula
dashboard-money-link = O orçamento do plano
dashboard-no-money = Ainda não há linhas de orçamento para estas atividades.
dashboard-picture-indicators = Indicadores: caminho até a meta
dashboard-unit-indicators = % do caminho da base à meta
dashboard-rows-indicators = Indicador
dashboard-nothing-indicators = Ainda não há indicadores com meta.
dashboard-way-keeps = Percorrido, no ritmo
dashboard-way-behind = Percorrido, abaixo do ritmo
dashboard-of-plan = do plano
dashboard-of-uses = { $n ->
    [0] soma de { $shown } usos
    [one] em { $shown } atividade
   *[other] soma de { $shown } usos
}
dashboard-not-said = sem dados
history-entity-cooperation-framework = Calendário das equipes de país
dashboard-no-target = sem meta
dashboard-all-measures = Os { $shown } indicadores
dashboard-course = Evolução por período de relatórios; agora { $now }, meta { $target }
dashboard-awaiting = { $n ->
    [one] { $shown } valor a aceitar
   *[other] { $shown } valores a aceitar
}
dashboard-no-indicators = Estas atividades ainda não têm indicadores.
dashboard-indicators-link = Os indicadores do plano
dashboard-indicators-how = Cada valor conta uma vez, em seu nível; os que aguardam aceitação contam e são marcados.
dashboard-indicator = Indicador
dashboard-course-head = Evolução
dashboard-now = Agora
dashboard-target = Meta
dashboard-way = Caminho percorrido
dashboard-picture-reports = Relatórios: no prazo, com atraso, não entregues
dashboard-unit-reports = Relatórios devidos
dashboard-rows-reports = Período de relatórios
dashboard-nothing-reports = Ainda não foi aberto nenhum período de relatórios com algo a relatar.
# family: dashboard-report-
dashboard-report-in-time = No prazo
dashboard-report-late = Com atraso
dashboard-report-due = Ainda no prazo
dashboard-report-missing = Não entregues
dashboard-reports-owed = Devidos
dashboard-reports-link = Os relatórios, período por período
dashboard-completed-of = concluídas: { $n } de { $all }
dashboard-rows-found = { $n ->
    [0] { $shown } linhas
    [one] { $shown } linha
   *[other] { $shown } linhas
}
dashboard-rows-none = Nada foi contado aqui: o número é zero.
dashboard-rows-back = Voltar ao panorama
dashboard-reports-window-link = O período de relatórios
dashboard-commitments-link = O endosso, linha por linha
dashboard-became-head = O que aconteceu
dashboard-line = Linha
dashboard-awaiting-only = Só os valores a aceitar
dashboard-value = Valor
dashboard-measured-of = De quê
dashboard-regional-only = Capacitações regionais abertas a todas as equipes
dashboard-when = Quando
