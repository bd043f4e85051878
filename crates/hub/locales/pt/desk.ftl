# A mesa, e os mandatos em palavras.
desk-title = Minha mesa
desk-no-mandate = Não tem nenhum mandato em vigor em nenhuma rede. A secretaria da sua rede pode dar-lhe um.
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
