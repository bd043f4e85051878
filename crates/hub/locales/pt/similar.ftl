# Similar work while drafting, and who has experience.
# family: experience-level-
# family: experience-part-
similar-heading = Trabalho parecido
similar-look = Buscar trabalho parecido
similar-found = { $n ->
    [one] Há { $shown } atividade parecida de outras entidades
   *[other] Há { $shown } atividades parecidas de outras entidades
 }
similar-none = Não foi encontrado trabalho parecido de outras entidades.
similar-new-tab = abre em outra aba
similar-contact = Com quem falar:
experience-title = Quem tem experiência
experience-link = Buscar quem tem experiência em um tema
experience-what = Experiência em quê?
experience-how = A solicitação de um Estado, uma ideia nova, algumas palavras: em espanhol, inglês, português ou francês. O idioma dos planos não importa.
experience-go = Buscar experiência
experience-empty = Você verá quais entidades já fizeram algo parecido, com as atividades que o mostram. O que é recente conta mais.
experience-try = Por exemplo, com uma das necessidades da região:
experience-cut = Foram lidos os primeiros { $shown } caracteres do texto.
experience-found = { $n ->
    [0] { $shown } entidades têm experiência
    [one] { $shown } entidade tem experiência
   *[other] { $shown } entidades têm experiência
 }
experience-none = Nenhuma atividade à vista se parece com este texto.
experience-none-next = Tente dizer o tema e a quem se dirige com outras palavras, ou continue por aqui:
experience-search-words = Buscar estas palavras
experience-more = { $n ->
    [one] E outra atividade que o mostra
   *[other] E outras { $shown } atividades que o mostram
 }
experience-ranked = A ordem soma as cinco atividades mais próximas de cada entidade, cada uma com metade do peso da anterior. Liderar conta mais que contribuir; o que foi feito, mais que o planejado; o recente, mais que o antigo.
experience-level-much = muita experiência
experience-level-some = bastante experiência
experience-level-little = alguma experiência
experience-part-lead = Lidera
experience-part-co-lead = Colidera
experience-part-contributor = Contribui
experience-part-funder = Financia
experience-part-implementer = Executa
similar-alike = Parece-se
similar-say-more = Escreva o lugar e o período para saber se é a mesma coisa.
experience-outside = Também fora da rede
similar-source = Ver na fonte
