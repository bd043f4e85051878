iati-title = O plano no padrão IATI
iati-out = O que sai
iati-out-what = Todo o plano como um arquivo do padrão 2.03 da Iniciativa Internacional para a Transparência da Ajuda: quem participa e em que função, datas, países e regiões, setor, marcadores de política, orçamentos, o que foi prometido e gasto, resultados com seus indicadores, documentos. Uma atividade de vários membros aparece uma só vez, com os recursos de cada membro uma só vez. Contém apenas o que podem ler todos os que leem este plano, e não identifica nenhuma pessoa.
iati-out-assumed = Onde o padrão pede mais do que o plano diz, escreve-se o mínimo: países e regiões têm partes iguais que somam 100% se não foram indicadas outras, uma atividade sem lugar é para “países em desenvolvimento, não especificado”, uma atividade que não indica nenhum setor tem 15190 (migração). O que um plano diz além do padrão está em uma extensão que outros programas ignoram, para que o arquivo possa ser importado de novo por inteiro.
iati-in = O que entra
iati-in-what = Um arquivo de qualquer origem, do tamanho que o programa aceita, na codificação que declara. O que um plano não tem como dizer (setores, outros marcadores, atividades relacionadas) é guardado como foi dito e sai de novo; o que não se pode guardar é informado com a sua localização. As atividades são reconhecidas por seu identificador: importar duas vezes o mesmo arquivo não cria duplicatas. Organizações com um identificador desconhecido passam a ser novas entradas; sobre um nome quase igual a um conhecido, pergunta-se.
iati-file = O arquivo
iati-file-hint = XML da versão 1.0x ou 2.0x, até 32 MB; arquivos maiores são importados com o comando aunar import.
iati-partial = Aceitar as atividades válidas mesmo que outras sejam recusadas
iati-look = Mostrar o que seria importado
iati-store = Importar
error-iati-empty = Um arquivo do padrão tem ao menos uma atividade, e este plano ainda não tem nenhuma.
iati-no-file = Escolha um arquivo: XML como o define o padrão IATI 2.03.
iati-in-sealed = Este plano está endossado e selado: o seu texto só muda por emenda, e nada é importado.
iati-in-who = Quem conduz a rede importa arquivos, enquanto o plano está aberto.
iati-more = { $n ->
    [one] mais uma linha
   *[other] mais { $shown } linhas
}
