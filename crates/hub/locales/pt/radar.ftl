# Reasons of the radar: how near two activities are, and why.
# family: radar-
# family: radar-audience- radar-concepts- radar-kind- radar-names- radar-objectives-
# family: radar-partners- radar-people- radar-targets-
radar-grade-probable-duplicate = Provável duplicata
radar-grade-worth-joining = Vale a pena unir
radar-grade-possible = Possível
radar-grade-earlier-experience = Experiência anterior
radar-grade-none = Sem relação
radar-settle = Para tirar a dúvida, falta dizer, ou dizer com mais precisão: { $fields }.
radar-field-countries = o lugar
radar-field-period = o período
radar-field-audience = o público
radar-field-kind = o tipo de atividade
radar-missing-countries = Uma das duas não diz seu lugar
radar-missing-period = Uma das duas não diz seu período
radar-missing-audience = Uma das duas não diz seu público
radar-missing-kind = Uma das duas não diz de que tipo é
radar-missing-objectives = Uma das duas não diz seus objetivos do Pacto
radar-missing-targets = Uma das duas não diz suas metas dos ODS
radar-countries-same = Mesmo país: { $places }
radar-countries-all = Mesmos países: { $places }{ $n ->
    [0] {""}
    [one] {" "}e mais um
   *[other] {" "}e mais { $shown }
 }
radar-countries-some = País em comum: { $places }{ $n ->
    [0] {""}
    [one] {" "}e mais um
   *[other] {" "}e mais { $shown }
 }
radar-countries-area = Mesma área: { $places }{ $n ->
    [0] {""}
    [one] {" "}e mais uma
   *[other] {" "}e mais { $shown }
 }
radar-countries-held = Uma abrange o lugar da outra: { $places }{ $n ->
    [0] {""}
    [one] {" "}e mais um
   *[other] {" "}e mais { $shown }
 }
radar-countries-other = São feitas em lugares diferentes
radar-period-shared = Os períodos têm { $both } de { $shown } meses em comum
radar-period-within = { $n ->
    [one] Coincidem no tempo: um mês
   *[other] Coincidem no tempo: { $shown } meses
 }
radar-period-next = Uma começa assim que a outra termina
radar-period-apart = { $n ->
    [one] Entre uma e outra passa um mês
   *[other] Entre uma e outra passam { $shown } meses
 }
radar-period-years = Entre uma e outra passam { $shown } anos ou mais
radar-meaning-much = Os textos dizem quase o mesmo
radar-meaning-some = Os textos dizem coisas parecidas
radar-meaning-near = Os textos dizem coisas próximas com outras palavras
radar-meaning-little = Os textos se parecem pouco
radar-wording-much = Estão escritas quase com as mesmas palavras
radar-wording-some = Compartilham parte das palavras
radar-wording-little = Estão escritas com palavras diferentes
radar-concepts-same = Ambas tratam de { $both }
radar-concepts-alike = Só compartilham palavras gerais
radar-concepts-alike-named = Uma trata de { $first }; a outra, de { $second }
radar-concepts-other = Tratam de temas diferentes
radar-concepts-other-named = Temas diferentes: { $first } em uma, { $second } na outra
radar-people-same = Ambas falam das mesmas pessoas: { $both }
radar-people-alike = Ambas falam das mesmas pessoas
radar-people-alike-named = Falam de pessoas parecidas: { $first } em uma, { $second } na outra
radar-people-other = Falam de pessoas diferentes
radar-people-other-named = Falam de pessoas diferentes: { $first } em uma, { $second } na outra
radar-audience-same = Mesmo público: { $both }
radar-audience-alike = Públicos parecidos
radar-audience-alike-named = Públicos parecidos: { $first } em uma, { $second } na outra
radar-audience-other = Públicos diferentes
radar-audience-other-named = Públicos diferentes: { $first } em uma, { $second } na outra
radar-kind-same = Mesmo tipo de atividade: { $both }
radar-kind-alike = Tipos de atividade parecidos
radar-kind-alike-named = Tipos de atividade parecidos: { $first } em uma, { $second } na outra
radar-kind-other = Tipos de atividade diferentes
radar-kind-other-named = Tipos de atividade diferentes: { $first } em uma, { $second } na outra
radar-objectives-same = { $n ->
    [one] Mesmo objetivo do Pacto: { $both }
   *[other] Mesmos objetivos do Pacto: { $both }
 }
radar-objectives-alike = Objetivos do Pacto parecidos
radar-objectives-alike-named = Objetivos do Pacto parecidos: { $first } em uma, { $second } na outra
radar-objectives-other = Objetivos do Pacto diferentes
radar-objectives-other-named = Objetivos do Pacto diferentes: { $first } em uma, { $second } na outra
radar-targets-same = { $n ->
    [one] Mesma meta dos ODS: { $both }
   *[other] Mesmas metas dos ODS: { $both }
 }
radar-targets-alike = Metas dos ODS parecidas
radar-targets-alike-named = Metas dos ODS parecidas: { $first } em uma, { $second } na outra
radar-targets-other = Metas dos ODS diferentes
radar-targets-other-named = Metas dos ODS diferentes: { $first } em uma, { $second } na outra
radar-partners-same = Participa de ambas: { $both }
radar-partners-alike = Participam as mesmas organizações
radar-partners-alike-named = Participam { $first } de uma e { $second } da outra
radar-partners-other = Participam outras organizações
radar-partners-other-named = Participam { $first } de uma e { $second } da outra
radar-names-same = Os dois textos mencionam { $both }
radar-names-alike = Os textos mencionam coisas parecidas
radar-names-alike-named = Um texto menciona { $first }; o outro, { $second }
radar-names-other = Os textos mencionam coisas diferentes
radar-names-other-named = Um texto menciona { $first }; o outro, { $second }
