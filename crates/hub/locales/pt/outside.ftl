# Atividades de mecanismos externos: somente para leitura, com sua fonte.
outside-title = Mecanismos externos e suas atividades
outside-lead = O que fazem outros mecanismos, processos e organizações, para que não se planeje o mesmo em paralelo. Aqui só é possível ler: nada disto é da rede.
outside-none = Esta rede não registrou mecanismos externos. Com eles se vê, antes de planejar, o que outros já fazem na região.
outside-nothing-yet = Suas atividades ainda não foram importadas.
outside-read-only = Referência somente para leitura: é de um mecanismo externo, não da rede. É possível dar continuidade a ela, mas não uni-la nem alterá-la.
outside-only-read = referência externa, somente leitura
outside-of = De { $mechanism }, fora da rede
outside-source = Fonte: { $source }
outside-imported = Importada em { $day }
outside-licence = Licença ou origem: { $licence }
outside-no-licence = Sem licença indicada
outside-gone = Sua fonte já não a contém desde a importação de { $day }.
outside-count = { $n ->
    [0] { $shown } atividades
    [one] { $shown } atividade
   *[other] { $shown } atividades
}
outside-count-gone = { $n ->
    [one] { $shown } que sua fonte não tem mais
   *[other] { $shown } que sua fonte não tem mais
}
outside-see = { $n ->
    [one] Ver sua atividade
   *[other] Ver suas { $shown } atividades
}
outside-whence = De onde vem
outside-alike = Parecidas em nossos planos
outside-alike-none = Nenhuma atividade dos nossos planos se parece com ela.
outside-side-by-side = Ver as duas lado a lado
# family: outside-says-
outside-says-lead = Realizada por
outside-says-places = Onde
outside-says-period = Quando
outside-says-audience = Para quem
outside-says-kind = Tipo
outside-says-objectives = Objetivos do Pacto
outside-says-link = Link
outside-bring = Importar atividades
outside-bring-how = Um arquivo CSV ou XLSX com uma linha por atividade, ou um arquivo XML do padrão IATI. Um arquivo posterior da mesma fonte atualiza o que há, sem duplicar; o que ele não trouxer mais fica marcado e não é apagado.
outside-send = Importar o arquivo
outside-not-taken = Nada foi importado: veja o que falta no formulário. O arquivo precisa ser escolhido de novo.
outside-another = Outro, que ainda não está aqui:
outside-lang-guess = Conforme o arquivo
# family: outside-field-
outside-field-mechanism = Mecanismo
outside-field-new-reference = Sigla do mecanismo novo
outside-field-new-name = Nome do mecanismo novo
outside-field-source = Nome da fonte
outside-field-url = Onde está publicada
outside-field-licence = Licença, ou de onde vem e o que se pode fazer com ela
outside-field-file = Arquivo
outside-field-lang = Idioma do arquivo
outside-field-preview = Só ver o que aconteceria, sem gravar nada
outside-hint-new-reference = Só se o mecanismo não estiver na lista: letras, algarismos e hifens.
outside-hint-source = Por exemplo “Plano regional 2027”. O mesmo nome atualiza; outro nome adiciona outra fonte.
outside-hint-url = Um endereço que comece com https://
outside-hint-licence = Aparece junto a cada atividade.
outside-hint-file = É preciso uma coluna de títulos e ao menos outra (período, país, quem, situação…). Com uma coluna de código, cada linha é reconhecida da próxima vez.
# family: outside-fault-
outside-fault-no-name = Diga como se chama a fonte.
outside-fault-too-long = É longo demais: no máximo 200 caracteres para o nome e 500 para o resto.
outside-fault-no-address = Aceita-se um endereço que comece com http:// ou https://.
outside-no-file = Escolha um arquivo CSV, XLSX ou XML do padrão IATI.
outside-no-mechanism = Escolha um mecanismo, ou escreva a sigla e o nome de um novo.
outside-no-name = Diga como se chama o mecanismo novo.
# family: outside-unbrought-
outside-unbrought-no-mechanism = A rede não tem esse mecanismo. Escolha um da lista ou adicione-o com seu nome.
outside-unbrought-bad-reference = A sigla tem de 1 a 20 letras, algarismos ou hifens.
outside-unbrought-too-many = Uma fonte pode ter no máximo 20.000 atividades, contadas as que não estão mais.
outside-unbrought-unread = O arquivo não pode ser lido.
outside-unbrought-failed = Não foi possível gravar.
outside-more-remarks = { $n ->
    [one] E mais uma observação.
   *[other] E mais { $shown } observações.
}
outside-now-gone = { $n ->
    [0] O arquivo traz tudo o que a fonte tinha.
    [one] { $shown } atividade que a fonte tinha não está mais: fica marcada.
   *[other] { $shown } atividades que a fonte tinha não estão mais: ficam marcadas.
}
history-entity-outside-source = Fonte externa
history-entity-outside-activity = Atividade externa
history-action-gone = não está mais em sua fonte
error-not-found-mechanism = Esta rede não registrou nenhum mecanismo “{ $found }”.
error-not-found-outside-activity = Esse mecanismo não tem aqui nenhuma atividade “{ $found }”.
