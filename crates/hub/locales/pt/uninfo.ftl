uninfo-title = Plano de trabalho conjunto do UN INFO
uninfo-lead = O plano nas colunas que o UN INFO pede de um subproduto: geografia, entidade, parceiros contribuintes e implementadores, metas dos ODS, situação, marcadores, funções do sistema de desenvolvimento (revisão quadrienal, QCPR), datas, e o necessário, o disponível e o gasto por ano em dólares. Uma atividade de várias entidades tem uma linha para cada uma, com seus próprios recursos.
uninfo-unofficial = As colunas e regras são as das páginas públicas de ajuda do UN INFO; o UN INFO não as confirmou. O plano de uma rede não tem um nível de resultados intermediários, por isso essa coluna está vazia.
uninfo-publish = O que a verificação do UN INFO barraria
uninfo-clear = Nada: o plano passaria na verificação feita quando é publicado.
uninfo-rows = { $n ->
    [0] { $shown } linhas
    [one] { $shown } linha
   *[other] { $shown } linhas
}
uninfo-stopped = { $n ->
    [one] { $shown } atividade seria barrada na publicação do plano.
   *[other] { $shown } atividades seriam barradas na publicação do plano.
}
