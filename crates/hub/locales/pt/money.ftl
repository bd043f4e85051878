### O dinheiro: necessário, disponível, gasto.
money-title = Orçamento
money-lead = O que o trabalho exige, o que há para realizá-lo e o que foi gasto. Cada membro informa a sua parte, uma única vez; todo o resto são somas.
money-none = Ninguém disse ainda de que recursos este plano precisa.
money-none-next = Abrir uma atividade e adicionar as suas linhas
money-all = Limpar os filtros
money-shown-in = Valores em:
# family: money-in-
money-in-usd = dólares dos Estados Unidos
money-in-own = sua própria moeda
# family: money-by-
money-by-priority = Prioridade
money-by-entity = Membro
money-by-country = País
money-by-quarter = Trimestre
money-by-source = Fonte
# family: money-priority-
money-priority-none = Sem prioridade
# family: money-entity-
money-entity-none = Sem membro
# family: money-country-
money-country-none = Regional ou sem país
money-country-several = Vários países ao mesmo tempo
# family: money-source-
money-source-none = Fonte sem nome
money-source-core = Recursos próprios
money-source-entity = Outra entidade
money-source-pooled-fund = Fundo comum
money-source-other = Outra fonte
# family: money-
money-required = Necessário
money-available = Disponível
money-spent = Gasto
money-gap = Falta
money-total = Total
money-picture = Visão geral
money-caption = { $by }: o necessário, o disponível, o gasto e o que falta
money-not-known = não se sabe
money-known-of = { $what } (informado em { $known } de { $all } linhas)
money-year-without-quarter = { $year }, sem trimestre
money-only-gaps = Só onde faltam recursos
money-lines = { $n ->
    [0] { $shown } linhas de orçamento
    [one] { $shown } linha de orçamento
   *[other] { $shown } linhas de orçamento
}
money-blank = { $n ->
    [one] { $what }: { $shown } linha não informa; não conta como zero.
   *[other] { $what }: { $shown } linhas não informam; não contam como zero.
}
money-silent = Necessário, sem informar o que há
money-silent-lines = { $n ->
    [one] { $shown } linha não informa
   *[other] { $shown } linhas não informam
}
money-gap-silent = { $n ->
    [one] sem { $shown } linha incompleta
   *[other] sem { $shown } linhas incompletas
}
money-no-rate-lines = { $n ->
    [one] { $shown } linha sem taxa de câmbio
   *[other] { $shown } linhas sem taxa de câmbio
}
money-without-rate = Sem taxa de câmbio, e por isso fora das somas em dólares: { $currencies }.
money-rate-used = 1 USD = { $rate } { $currency }, taxa em vigor desde { $day }
money-how-title = Como se calcula
money-how = Cada linha conta uma única vez e é convertida em separado, à taxa em vigor no seu último dia ou, se ele ainda não chegou, hoje. O que falta é calculado linha a linha: o que sobra em uma não cobre outra. O que não se sabe não é zero.
money-lines-title = Linhas de orçamento
money-lines-none = Nenhuma linha corresponde a estes filtros.
money-activity-none = Ainda não há linhas de orçamento desta atividade. Com elas se vê o que falta financiar.
money-activity-caption = Cada responsável informa a sua própria parte; a soma é a da atividade
money-change = Alterar
money-save = Salvar a linha
money-remove = Remover a linha
money-add = Adicionar uma linha
money-add-button = Adicionar a linha
money-stale = Alguém alterou ou removeu esta linha enquanto você escrevia. Nada se perdeu: aqui está o que há agora e, no formulário, o que você escreveu.
# family: money-field-
money-field-activity = Atividade
money-field-entity = Membro
money-field-source = Fonte dos recursos
money-field-from = Quem os fornece
money-field-when = Quando
money-field-year = Ano
money-field-quarter = Trimestre
money-field-currency = Moeda
money-field-note = Nota
money-nobody = Ninguém em particular
money-whole-year = O ano inteiro, ou não se sabe
money-quarter-n = Trimestre { $n }
money-from-how = Se os recursos vêm de outra entidade. Para recursos próprios, não se indica nenhuma.
money-currency-how = Três letras, como USD, EUR, BRL
money-required-how = O que o trabalho exige. Em branco: não se sabe. Zero: não precisa de nada.
money-available-how = O que já há para realizá-lo
money-spent-how = O que foi gasto até hoje
money-giver-unknown = Essa entidade não está no registro: escolha uma da lista.
money-giver-missing = Diga que entidade fornece os recursos.
money-core-has-no-giver = Os recursos próprios não são fornecidos por outra entidade: deixe “ninguém em particular” ou mude a fonte.
money-currency-unknown = Não é uma moeda da norma ISO 4217. Aceitam-se as três letras, como USD, EUR, BRL.
money-nothing-said = Informe pelo menos um valor: necessário, disponível ou gasto.
money-spent-of = Gasto até hoje de { $line } ({ $when })
money-spent-known = Necessário { $required }, disponível { $available }. Último gasto informado: { $spent }
money-rates-title = Taxas de câmbio
money-rates-lead = Com estas taxas os valores são convertidos em dólares, só para exibição. Cada um é guardado na sua própria moeda.
money-rates-none = Ainda não há taxas: os valores em outras moedas não entram nas somas em dólares.
money-rates-caption = Unidades de cada moeda por um dólar dos Estados Unidos
money-rates-from = Desde
money-rates-rate = Por dólar
money-rates-source = Fonte
money-rates-file = Arquivo de taxas (CSV ou XLSX)
money-rates-how = Colunas: moeda, data (2024-07-01), taxa por dólar e, se quiser, fonte. Por exemplo, as taxas operacionais das Nações Unidas.
money-rates-send = Importar as taxas
money-rates-no-columns = O arquivo não traz colunas de taxas. Aceita-se um cabeçalho com moeda, data e taxa.
money-rates-new = { $n ->
    [0] { $shown } taxas novas
    [one] { $shown } taxa nova
   *[other] { $shown } taxas novas
}
money-rates-changed = { $n ->
    [0] { $shown } taxas alteradas
    [one] { $shown } taxa alterada
   *[other] { $shown } taxas alteradas
}
money-rates-same = { $n ->
    [0] { $shown } taxas que já estavam
    [one] { $shown } taxa que já estava
   *[other] { $shown } taxas que já estavam
}
money-rate-refused = Linha { $row }, coluna “{ $column }”, “{ $found }”: { $why }
money-rates-refused-more = { $n ->
    [one] E mais { $shown } linha que não foi aceita.
   *[other] E mais { $shown } linhas que não foram aceitas.
}
# family: money-rate-wrong-
money-rate-wrong-currency = não é uma moeda; aceitam-se três letras como EUR
money-rate-wrong-day = não é uma data; aceita-se 2024-07-01
money-rate-wrong-rate = não é uma taxa maior que zero com no máximo seis casas decimais
money-rate-wrong-ambiguous = seu ponto ou vírgula pode separar milhares ou decimais, e nenhuma outra linha esclarece; aceita-se 3900 ou 3,9000
money-rate-wrong-twice = outra linha diz outra taxa para essa moeda e data
money-on-activity = Recursos
money-on-activity-lines = Ver as linhas
money-on-activity-write = Informar os recursos da minha parte
money-freed-most = Se for o mesmo trabalho, até { $amount } estão planejados duas vezes. Nada é descontado automaticamente: cada responsável decide o que reduzir da sua parte.
money-freed-cover = O que sobra em uma poderia cobrir { $amount } do que falta na outra.
money-freed-unknown = Não se sabe quanto seria liberado: alguma linha não informa de quanto precisa, ou não há taxa para sua moeda.
