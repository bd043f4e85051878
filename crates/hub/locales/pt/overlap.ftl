# Coincidências entre atividades, e o que seus donos dizem delas.
overlap-title = Sobreposições
overlap-link = Sobreposições
overlap-pair-title = Duas atividades que se parecem
overlap-lead = Atividades de membros diferentes que podem ser o mesmo trabalho, em qualquer idioma. Quem as lidera diz o que são; a resposta fica registrada.
overlap-all = Ver todas
overlap-none = Não há sobreposições assim.
overlap-answered = Como foram respondidas
overlap-matrix = Quem se sobrepõe a quem
overlap-matrix-unit = Pares de atividades
overlap-matrix-how = Prováveis duplicatas, atividades que vale a pena unir e possíveis sobreposições entre quem lidera; cada número leva a elas.
overlap-with-encoder = Os textos são comparados pelo que significam, por um glossário de migração e por suas letras.
overlap-without-encoder = Os textos são comparados por um glossário de migração e por suas letras; o que diz o mesmo com palavras muito diferentes pode escapar.
overlap-filter-any = Qualquer
# family: overlap-filter-
overlap-filter-grade = Grau
overlap-filter-standing = Situação
overlap-filter-entity = Entidade
overlap-filter-priority = Prioridade
overlap-filter-country = País
# family: overlap-figure-
overlap-figure-probable-duplicate = { $n ->
    [one] provável duplicata
   *[other] prováveis duplicatas
}
overlap-figure-worth-joining = vale a pena unir
overlap-figure-possible = { $n ->
    [one] possível
   *[other] possíveis
}
overlap-figure-earlier-experience = { $n ->
    [one] experiência anterior
   *[other] experiências anteriores
}
# family: overlap-means-
overlap-means-probable-duplicate = Parece o mesmo trabalho, planejado duas vezes
overlap-means-worth-joining = São tão próximas que vale a pena perguntar se convém realizá-las em conjunto
overlap-means-possible = Parecem-se, mas falta um dado decisivo
overlap-means-earlier-experience = Parecem-se, em outro lugar ou em outro momento: experiência a aproveitar
overlap-means-none = Não se parecem
# family: overlap-standing-
overlap-standing-open = Sem resposta dos responsáveis
overlap-standing-undecided = A decidir por quem coordena
overlap-standing-settled = Resolvida
# family: overlap-stands-
overlap-stands-open = Falta a resposta de: { $names }
overlap-stands-undecided = Os responsáveis não concordam, ou ninguém lidera uma delas: decide a coordenação da rede
overlap-stands-settled = Resolvida: { $answer }
overlap-stands-earlier = Para aproveitar o que se aprendeu: ninguém é consultado
overlap-stands-nobody-asked = Ninguém foi consultado ainda
overlap-lapsed = Já tinha sido respondida, mas desde então mudou: { $fields }.
# family: overlap-ground-
overlap-ground-text = o texto
overlap-ground-places = o lugar
overlap-ground-period = o período
overlap-ground-audience = o público
overlap-ground-kind = o tipo
overlap-ground-lead = quem lidera
overlap-ground-precision = com que precisão se dá o período
overlap-ground-objectives = os objetivos do Pacto
overlap-ground-targets = as metas dos ODS
overlap-ground-partners = com quem
# family: overlap-answer-
overlap-answer-same = É a mesma coisa
overlap-answer-join = Uni-las
overlap-answer-build-on = Uma dá continuidade à outra
overlap-answer-related = Relacionadas
overlap-answer-different = Diferentes
# family: overlap-answer-means-
overlap-answer-means-same = O mesmo trabalho aparece duas vezes: uma das duas sobra.
overlap-answer-means-join = Uma só atividade com vários responsáveis; cada um mantém sua parte.
overlap-answer-means-build-on = São feitas em separado e a segunda aproveita a primeira.
overlap-answer-means-related = Têm pontos em comum: cada uma segue o seu caminho e as duas se mantêm informadas.
overlap-answer-means-different = Só se parecem. Ninguém será consultado de novo, a menos que algo importante mude.
overlap-answer-for = Responder por { $who }
overlap-settle = Decidir pela rede
overlap-what-is-it = O que é?
overlap-words = Algumas palavras (opcional)
overlap-send = Registrar a resposta
overlap-said = O que foi dito
overlap-the-network = A rede
overlap-choose = Escolha uma das cinco respostas.
overlap-changed = Uma das duas mudou enquanto você respondia: veja como estão agora e responda de novo.
overlap-not-an-owner = Esta entidade já não lidera nenhuma das duas.
# family: overlap-then-
overlap-then-same = Quem lidera a que sobra pode cancelá-la, por emenda se o plano já foi endossado.
overlap-side-by-side = As duas atividades, lado a lado
overlap-why = Por quê
overlap-not-given = não informado
# family: overlap-field-
overlap-field-lead = Lidera
overlap-field-text = O quê
overlap-field-places = Onde
overlap-field-period = Quando
overlap-field-audience = Para quem
overlap-field-kind = Tipo
overlap-field-others = Com quem
overlap-field-objectives = Objetivos do Pacto
overlap-field-targets = Metas dos ODS
overlap-field-names = Nomes no texto
# family: overlap-stand-
overlap-stand-agree = coincide
overlap-stand-contradict = difere
overlap-stand-missing = não considerado
history-entity-overlap = Sobreposição
history-action-settle = decisão da rede
error-not-found-overlap = Aqui “{ $found }” não se sobrepõe a essa atividade, ou já não se sobrepõe.
# family: overlap-freed-
overlap-freed = O que a união libera
overlap-freed-how = Cada responsável conserva a sua parte: unir não move dinheiro, coloca-o lado a lado. O planejado duas vezes é o que sobraria, no máximo, se tudo fosse o mesmo trabalho; quem o planejou o reduz. Os valores são em dólares, e o que alguma linha não diz não se supõe.
overlap-freed-which = Atividades
overlap-freed-joined = Já unidas
overlap-freed-open = A unir (acordadas, ou prováveis duplicatas)
overlap-freed-most = Planejado duas vezes, no máximo
overlap-freed-cover = Falta que a sobra de outras cobriria
overlap-freed-cut = A tabela tem os { $shown } grupos, de { $all }, que mais liberam; o total é de todos.
overlap-freed-all = Mostrar todos os grupos do quadro
# family: overlap-fewer-
overlap-fewer-joined = { $n ->
    [one] { $shown } atividade a menos para planejar, coordenar e relatar
   *[other] { $shown } atividades a menos para planejar, coordenar e relatar
}
overlap-fewer-open = { $n ->
    [one] haveria { $shown } atividade a menos para planejar, coordenar e relatar
   *[other] haveria { $shown } atividades a menos para planejar, coordenar e relatar
}
overlap-filter-beyond = Comparada com
# family: overlap-beyond-
overlap-beyond-plans = Outras atividades dos planos
overlap-beyond-outside = Mecanismos externos
overlap-choose-outside = Escolha uma resposta: uma dá continuidade à outra, relacionadas ou diferentes. O que é de fora não pode ser unido.
overlap-outside-how = A outra é de { $mechanism }: aqui só se lê e não pode ser unida. Responde quem lidera a nossa, e com essa resposta fica resolvida; se ninguém a lidera, decide a coordenação da rede.
overlap-sum = Os números se somam: partem de { $base }, o valor de duas atividades quaisquer, e chegam a { $total }.
# family: overlap-kin-
overlap-kin-follows = Dá continuidade a { $which }: assim responderam os responsáveis
overlap-kin-followed = { $which } lhe dá continuidade: assim responderam os responsáveis
overlap-kin-build-on = Uma dá continuidade à outra: { $which }, segundo os responsáveis
overlap-kin-related = Relacionada com { $which }: assim responderam os responsáveis
# family: overlap-months-
overlap-months-joined = { $n ->
    [one] { $shown } mês de trabalho que não se planeja duas vezes
   *[other] { $shown } meses de trabalho que não se planejam duas vezes
}
overlap-months-open = { $n ->
    [one] { $shown } mês de trabalho que não se planejaria duas vezes
   *[other] { $shown } meses de trabalho que não se planejariam duas vezes
}
