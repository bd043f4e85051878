uninfo-title = Plano de trabalho conjunto do UN INFO
uninfo-lead = O plano nas colunas que o UN INFO pede de um subproduto: geografia, entidade, parceiros contribuintes e implementadores, metas dos ODS, situação, marcadores, funções da QCPR, datas, e o requerido, disponível e gasto por ano em dólares. Uma atividade de várias entidades tem uma linha para cada uma, com seu próprio dinheiro.
uninfo-unofficial = As colunas e regras são as das páginas públicas de ajuda do UN INFO; o UN INFO não as confirmou. O plano de uma rede não tem um nível de resultados intermediários, por isso essa coluna está vazia.
uninfo-publish = O que a verificação do UN INFO pararia
uninfo-clear = Nada: a verificação que roda ao publicar um plano passaria.
uninfo-rows = { $n ->
    [one] uma linha
   *[other] { $shown } linhas
}
uninfo-stopped = { $n ->
    [one] Uma atividade seria parada ao publicar o plano.
   *[other] { $shown } atividades seriam paradas ao publicar o plano.
}
