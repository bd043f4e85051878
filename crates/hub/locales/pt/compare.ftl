# Comparar duas versões de um plano.
compare-title = Comparar versões
compare-link = Comparar versões
compare-between = O que mudou entre { $from } e { $to }.
compare-now = agora
compare-first = a primeira versão ({ $day })
compare-sealed = a versão { $n }, selada em { $day }
compare-position = { $moment } (n.º { $n } do histórico)
compare-from = De
compare-to = Para
compare-go = Comparar
compare-same = Entre as duas versões nada mudou. Escolha outras duas.
compare-back = Voltar ao plano
compare-figure-added = { $n ->
    [0] atividades adicionadas
    [one] atividade adicionada
   *[other] atividades adicionadas
 }
compare-figure-removed = { $n ->
    [0] atividades removidas
    [one] atividade removida
   *[other] atividades removidas
 }
compare-figure-changed = { $n ->
    [0] atividades modificadas
    [one] atividade modificada
   *[other] atividades modificadas
 }
compare-figure-priorities = { $n ->
    [0] prioridades com mudanças
    [one] prioridade com mudanças
   *[other] prioridades com mudanças
 }
compare-how = O que não mudou é omitido.
compare-how-removed = Riscado: foi removido.
compare-how-added = Sublinhado: foi adicionado.
compare-said-removed = removido:
compare-said-added = adicionado:
compare-plan = O plano
compare-priorities = Prioridades
compare-activities = Atividades
compare-whole = Ver a mudança completa
compare-all = Ver todas as mudanças
compare-days = Quando algo mudou
compare-changes = { $n ->
    [0] { $shown } mudanças
    [one] { $shown } mudança
   *[other] { $shown } mudanças
 }
compare-also-in = Também mudou em: { $languages }
compare-text-note = em { $language }, { $standing }
compare-standing-changed = As palavras são as mesmas; mudou quem as traduziu ou se são oficiais.
compare-part = { $part }: { $who }
compare-tag = { $framework }: { $label }
compare-yes = sim
compare-no = não
# family: compare-standing-
compare-standing-original = original
compare-standing-translation = tradução
# family: compare-fate-
compare-fate-added = Adicionada
compare-fate-removed = Removida
compare-fate-changed = Modificada
# family: compare-objective-
compare-objective-primary = Objetivo { $label } (principal)
compare-objective-secondary = Objetivo { $label } (secundário)
# family: compare-field-
compare-field-summary = De que trata
compare-field-co_leads = Colíderes
compare-field-results = Resultados
compare-field-code = Código
compare-field-start = Primeiro dia
compare-field-end = Último dia
compare-field-endorsed_on = Endossado em
compare-field-illustrative = Conteúdo ilustrativo
error-no-version = Este plano não tem nenhuma versão “{ $value }” para “{ $name }”. Aceita-se: { $accepted }.
error-not-found-difference = A atividade “{ $found }” não mudou entre estas duas versões.
