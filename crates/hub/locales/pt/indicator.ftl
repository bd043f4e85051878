# Indicadores e os seus valores.
indicators-title = Indicadores
indicators-lead = O que se mede, de onde se parte e aonde se quer chegar. Cada responsável informa a sua parte; o resto é soma automática.
indicators-none = Nada é medido ainda neste plano.
indicators-none-next = Abrir uma atividade e usar um indicador
indicators-found = { $n ->
    [0] { $shown } indicadores
    [one] { $shown } indicador
   *[other] { $shown } indicadores
}
indicators-ended = Indicadores que já não são usados
indicator-new-of-plan = Usar um indicador para todo o plano
indicator-of-plan = O plano como um todo
indicator-without-priority = Atividades sem prioridade
indicator-what = O que se mede
indicator-stands = Valor atual
indicator-target = Meta
indicator-no-target = sem meta
indicator-course = Evolução
indicator-course-table = A evolução em uma tabela
indicator-way = Caminho percorrido da linha de base à meta
indicator-way-gone = { $n }% do caminho
indicator-awaiting = { $n ->
    [one] { $shown } valor a aceitar
   *[other] { $shown } valores a aceitar
}
indicator-target-by = { $target }, até { $day }
indicator-by = { $what }, até { $day }
indicator-percent = { $n }%
indicator-share = { $share } ({ $part } de { $of })
indicator-yes-of = sim em { $yes } de { $all }
# family: indicator-yes-
indicator-yes-yes = Sim
indicator-yes-no = Não
indicator-not-applicable = não se aplica
indicator-nothing-yet = ainda sem dados
# family: indicator-unit-
indicator-unit = Unidade
indicator-unit-people = pessoas
indicator-unit-events = eventos
indicator-unit-organisations = organizações
indicator-unit-countries = países
indicator-unit-country-teams = equipes de país
indicator-unit-documents = documentos
indicator-unit-practices = práticas
indicator-unit-percent = por cento
indicator-unit-percent-of-income = por cento da renda anual
indicator-unit-percent-of-amount = por cento do valor enviado
indicator-unit-victims-per-100000 = vítimas por 100.000 habitantes
indicator-unit-index = índice
indicator-unit-yes-no = sim ou não
indicator-unit-level = nível da escala
indicator-unit-usd = dólares dos Estados Unidos
# family: indicator-sex-
indicator-sex-female = mulheres
indicator-sex-male = homens
indicator-sex-other = outras
# family: indicator-dimension-
indicator-dimension-sex = Sexo
indicator-dimension-age = Idade
indicator-dimension-country = País
indicator-dimension-organisation = Tipo de organização
indicator-dimension-own = Categoria própria
# family: indicator-direction-
indicator-direction-up = mais é melhor
indicator-direction-down = menos é melhor
indicator-direction-none = nem mais nem menos
# family: indicator-kind-
indicator-kind-number = um número
indicator-kind-share = uma parte de um total
indicator-kind-yes-no = sim ou não
# family: report-state-
report-state-draft = Rascunho
report-state-submitted = Entregue, a aceitar
report-state-sent-back = Devolvido
report-state-accepted = Aceito
indicator-baseline = Linha de base
indicator-baseline-year = Ano da linha de base
indicator-milestone = Marco
indicator-milestone-n = Marco { $n }
indicator-milestone-by-n = Data do marco { $n }
indicator-target-day = Data da meta
indicator-better = O que é melhor
indicator-source = Fonte
indicator-definition = O que se conta e como
indicator-window = Período
indicator-who-says = Quem informa
indicator-value = Valor
indicator-values = Os valores, um a um
indicator-values-caption = Cada valor existe uma só vez e é de quem o informa
indicator-values-none = Ninguém informou ainda nenhum valor. Os valores chegam com os relatórios de avanço.
indicator-state = Situação
indicator-parts = Desagregação
indicator-parts-caption = O que falta até o total não é conhecido
indicator-part-by = Por
indicator-part = Categoria
indicator-numerator = A parte
indicator-denominator = O total
indicator-say-nothing = Não informar nada ainda
indicator-does-not-apply = Não se aplica neste período
indicator-note = Nota
indicator-note-how = As palavras vão aqui, não no lugar do número
indicator-last = Último valor: { $value }
indicator-enter = Informar um valor
indicator-hand-in = Entregar o valor
indicator-change = Alterar metas e desagregação
indicator-end = Deixar de usá-lo
indicator-ended-on = Já não é usado desde { $day }. Os seus valores ficam.
indicator-stale = Alguém o alterou enquanto você escrevia. Nada se perdeu: o que você digitou continua no formulário.
indicator-new = Usar um indicador
indicator-which = Qual indicador
indicator-own = Definir um indicador próprio
indicator-own-how = Só se nenhum da lista medir o que é necessário.
indicator-own-title = O que mede, em poucas palavras
indicator-own-title-how = Por exemplo: agentes de fronteira capacitados
indicator-own-title-missing = Diga em poucas palavras o que mede.
indicator-own-kind = O que são os seus valores
indicator-own-cumulative = Cada valor indica o acumulado até agora, não o do período
indicator-aims = Linha de base, marcos e meta
indicator-aim-how = Um número. Se mede uma parte do total, o percentual; se a resposta é sim ou não, “sim” ou “não”; se há níveis, o nome do nível.
indicator-broken-down = Desagregado por
indicator-save = Salvar
indicator-choose = Escolha uma das opções.
indicator-yes-or-no = Aceita-se: sim ou não
indicator-year-missing = Diga de que ano é, entre 1990 e 2200.
indicator-day-missing = Diga até que data.
indicator-only-numbers-part = Só os números e as partes de um total se desagregam.
indicator-both-said = Há um valor e também a indicação de que não se aplica: deixe só um dos dois.
indicator-half-a-share = Uma parte precisa dos dois números: a parte e o total.
indicator-parts-without-whole = Diga também o valor: a desagregação ou a nota sozinhas não dizem quanto.
indicator-say-something = Diga um valor, ou que não se aplica.
indicator-accepted-already = O valor desse período já foi aceito e não muda. Peça que o devolvam.
# family: indicator-trouble-
indicator-trouble-kind = Não é do tipo deste indicador.
indicator-trouble-above-all = A parte não pode ser maior que o total.
indicator-trouble-of-nothing = O total não pode ser zero: se ninguém respondeu, diga que não se aplica.
indicator-trouble-negative = Não pode ser menor que zero.
indicator-trouble-fraction = Conta-se em inteiros: escreva um número sem decimais.
indicator-trouble-no-level = A escala não tem esse nível.
indicator-trouble-no-parts = Só um número tem desagregação.
indicator-trouble-parts-above = A desagregação soma mais que o total.
indicator-trouble-unknown-part = Essa desagregação não é deste indicador.
indicator-trouble-ended = Este indicador já não é usado.
indicator-trouble-window = Esse período não está aberto.
indicator-how-adding = Cada valor é do seu período: somam-se os períodos e os responsáveis, cada valor uma só vez.
indicator-how-so-far = Cada valor indica o acumulado até agora: conta o último de cada responsável, e somam-se os responsáveis.
# family: indicator-how-
indicator-how-number = O que está em rascunho ou foi devolvido não conta.
indicator-how-share = A soma das partes é dividida pela soma dos totais; nunca se faz a média de percentuais.
indicator-how-yes-no = Conta-se em quantos casos a resposta é sim; vale a última de cada responsável.
indicator-how-scale = Conta-se quantos dizem cada nível; vale o último de cada responsável.
indicator-on-activity = Indicadores
indicator-add-to-activity = Usar um indicador
indicator-between = entre { $least } e { $most }, conforme quem informa
indicator-quarter = T{ $n } { $year }
indicator-of-sdg = ODS { $code } · { $title }
indicator-sums-title = Um indicador em várias atividades, somado
indicator-sums-lead = Cada valor está em uma só linha: as linhas somam o total. O que se faz em vários países ao mesmo tempo tem a sua própria linha. O que se mede de uma prioridade ou do plano não se soma aqui: poderia contar o mesmo outra vez.
indicator-sums-none = Nenhuma atividade usa indicadores ainda.
indicator-values-head = Valores
indicator-sum-whole = Total
# family: indicator-sum-by-
indicator-sum-by-priority = Prioridade
indicator-sum-by-entity = Quem informa
indicator-sum-by-country = País
# family: indicator-sum-priority-
indicator-sum-priority-none = Sem prioridade
# family: indicator-sum-entity-
indicator-sum-entity-none = Sem membro
# family: indicator-sum-country-
indicator-sum-country-none = Regional ou sem país
indicator-sum-country-several = Vários países ao mesmo tempo
indicator-uses-n = { $n ->
    [0] Em { $shown } atividades
    [one] Em { $shown } atividade
   *[other] Em { $shown } atividades
}
indicator-values-n = { $n ->
    [0] { $shown } valores
    [one] { $shown } valor
   *[other] { $shown } valores
}
indicator-categories = Categorias próprias
indicator-categories-how = Uma por linha; por exemplo: presencial, online
indicator-categories-most = São demais: até { $n }.
indicator-category-in-values = Já há valores de “{ $category }”: deixe-a na lista.
indicator-said-meanwhile = Alguém da mesma entidade informou esse período enquanto você escrevia. Abaixo está o que essa pessoa informou; se você entregar agora, o seu valor o substitui.
indicator-accept = Aceitar
indicator-send-back = Devolver
indicator-word = O que falta ou não está claro
indicator-word-missing = Diga o que falta: quem informou vai ler.
indicator-decided-meanwhile = Esse valor mudou ou já foi decidido enquanto você lia. Abaixo está como é agora.
