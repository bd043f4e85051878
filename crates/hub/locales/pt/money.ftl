### O dinheiro: necessário, disponível, gasto.
money-title = Orçamento
money-lead = O que o trabalho precisa, o que há para fazê-lo e o que foi gasto. Cada membro informa a sua parte, uma única vez; todo o resto são somas.
money-none = Ninguém disse ainda de que recursos este plano precisa.
money-none-next = Abrir uma atividade e acrescentar as suas linhas
money-all = Retirar os filtros
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
money-source-core = Recursos básicos próprios
money-source-entity = Outra entidade
money-source-pooled-fund = Fundo comum
money-source-other = Outra fonte
# family: money-
money-required = Necessário
money-available = Disponível
money-spent = Gasto
money-gap = Falta
money-total = Total
money-picture = Num relance
money-caption = { $by }: o necessário, o disponível, o gasto e o que falta
money-not-known = não se sabe
money-known-of = { $what } (dito por { $known } de { $all } linhas)
money-year-without-quarter = { $year }, sem trimestre
money-only-gaps = Só o que tem falta
money-lines = { $n ->
    [one] { $shown } linha de orçamento
   *[other] { $shown } linhas de orçamento
}
money-blank = { $n ->
    [one] { $what }: { $shown } linha não o diz; não conta como zero.
   *[other] { $what }: { $shown } linhas não o dizem; não contam como zero.
}
money-silent = Necessário sem dizer o que há
money-silent-lines = { $n ->
    [one] { $shown } linha não o diz
   *[other] { $shown } linhas não o dizem
}
money-gap-silent = { $n ->
    [one] sem { $shown } linha que não diz o que precisa ou o que há
   *[other] sem { $shown } linhas que não dizem o que precisam ou o que há
}
money-no-rate-lines = { $n ->
    [one] { $shown } linha sem taxa de câmbio
   *[other] { $shown } linhas sem taxa de câmbio
}
money-without-rate = Sem taxa de câmbio, e por isso fora das somas em dólares: { $currencies }.
money-rate-used = 1 USD = { $rate } { $currency }, taxa em vigor desde { $day }
money-how-title = Como se calcula
money-how = Cada linha conta uma única vez e é convertida em separado, à taxa em vigor no seu último dia ou, enquanto não chega, hoje. A falta é calculada linha a linha: o que sobra numa não cobre outra. O que não se sabe não é zero.
money-lines-title = Linhas de orçamento
money-lines-none = Nenhuma linha corresponde a estes filtros.
money-activity-none = Ainda não há linhas de orçamento desta atividade.
money-activity-caption = Cada responsável informa a sua própria parte; a soma é a da atividade
money-change = Alterar
money-save = Guardar a linha
money-remove = Retirar a linha
money-add = Acrescentar uma linha
money-add-button = Acrescentar a linha
money-stale = Alguém alterou ou retirou esta linha enquanto escrevia. Nada se perdeu: aqui está o que há agora e, no formulário, o que escreveu.
# family: money-field-
money-field-activity = Atividade
money-field-entity = Membro
money-field-source = Fonte dos fundos
money-field-from = Quem os fornece
money-field-when = Quando
money-field-year = Ano
money-field-quarter = Trimestre
money-field-currency = Moeda
money-field-note = Nota
money-nobody = Ninguém em particular
money-whole-year = O ano inteiro, ou não se sabe
money-quarter-n = Trimestre { $n }
money-from-how = Se os fundos vêm de outra entidade. Os recursos próprios não têm.
money-currency-how = Três letras, como USD, EUR, BRL
money-required-how = O que o trabalho precisa. Em branco: não se sabe. Zero: não precisa.
money-available-how = O que já há para fazê-lo
money-spent-how = O que foi gasto até hoje
money-giver-unknown = Essa entidade não está no registo: escolha uma da lista.
money-giver-missing = Diga que entidade fornece os fundos.
money-core-has-no-giver = Os recursos próprios não são fornecidos por outra entidade: deixe «ninguém em particular» ou mude a fonte.
money-currency-unknown = Não é uma moeda da norma ISO 4217. Aceitam-se as três letras, como USD, EUR, BRL.
money-nothing-said = Informe pelo menos um valor: necessário, disponível ou gasto.
money-spent-of = Gasto até hoje de { $line } ({ $when })
money-spent-known = Necessário { $required }, disponível { $available }. Último gasto informado: { $spent }
money-rates-title = Taxas de câmbio
money-rates-lead = Com estas taxas convertem-se os valores em dólares, só para mostrá-los. Cada um é guardado na sua própria moeda.
money-rates-none = Ainda não há taxas: os valores noutras moedas não entram nas somas em dólares.
money-rates-caption = Unidades de cada moeda por um dólar dos Estados Unidos
money-rates-from = Desde
money-rates-rate = Por dólar
money-rates-source = Fonte
money-rates-file = Ficheiro de taxas (CSV ou XLSX)
money-rates-how = Colunas: moeda, data (2024-07-01), taxa por dólar e, se quiser, fonte. Por exemplo, as taxas operacionais das Nações Unidas.
money-rates-send = Trazer as taxas
money-rates-no-columns = O ficheiro não traz colunas de taxas. Aceita-se um cabeçalho com moeda, data e taxa.
money-rates-new = { $n ->
    [one] { $shown } taxa nova
   *[other] { $shown } taxas novas
}
money-rates-changed = { $n ->
    [one] { $shown } taxa alterada
   *[other] { $shown } taxas alteradas
}
money-rates-same = { $n ->
    [one] { $shown } taxa que já estava
   *[other] { $shown } taxas que já estavam
}
money-rate-refused = Linha { $row }, coluna «{ $column }», «{ $found }»: { $why }
money-rates-refused-more = { $n ->
    [one] E mais { $shown } linha que não foi aceita.
   *[other] E mais { $shown } linhas que não foram aceitas.
}
# family: money-rate-wrong-
money-rate-wrong-currency = não é uma moeda; aceitam-se três letras como EUR
money-rate-wrong-day = não é uma data; aceita-se 2024-07-01
money-rate-wrong-rate = não é uma taxa maior que zero com seis decimais no máximo
money-rate-wrong-ambiguous = seu ponto ou vírgula pode separar milhares ou decimais, e nenhuma outra linha esclarece; aceita-se 3900 ou 3,9000
money-rate-wrong-twice = outra linha diz outra taxa para essa moeda e data
money-on-activity = Recursos
money-on-activity-lines = Ver as linhas
money-on-activity-write = Informar os recursos da minha parte
money-freed-most = Se for o mesmo trabalho, até { $amount } estão planejados duas vezes. Nada se desconta sozinho: cada responsável decide o que reduz da sua parte.
money-freed-cover = O que sobra a uma poderia cobrir { $amount } do que falta à outra.
money-freed-unknown = Não se sabe quanto se liberaria: alguma linha não diz o que necessita, ou não há taxa para sua moeda.
