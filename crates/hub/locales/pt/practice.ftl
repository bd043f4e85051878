# O registro de práticas.
practices-title = Práticas
practices-lead = O que membros e partes interessadas já fizeram pelos objetivos do Pacto e pode servir a outros: o quê, onde, com que resultado, o que se aprendeu e a que escritório perguntar.
practices-found = { $n ->
    [0] { $shown } práticas
    [one] { $shown } prática
   *[other] { $shown } práticas
}
practices-none = Ainda não há práticas publicadas nesta rede.
practices-none-found = Nenhuma prática corresponde a isto. Tente outras palavras ou menos filtros.
practices-to-network = Ir para a rede
practices-take = Baixar o que está publicado desta lista:
practice-add = Compartilhar uma prática
practice-edit = Editar a prática
practice-edit-lead = É salva como rascunho que só a sua entidade e quem a revisa veem. Nada é público antes da revisão. Não escreva nomes nem dados de pessoas.
practice-save = Salvar o rascunho
practice-back = Voltar sem salvar
practice-search = Buscar e filtrar
practice-search-go = Buscar
practice-search-clear = Ver todas
practice-any = Qualquer
practice-objectives-short = Objetivos do Pacto: { $list }
practice-by = Compartilhada por: { $entity }
practice-summary = O que foi feito
practice-results = Resultados
practice-lessons = O que se aprendeu
practice-objectives = Objetivos do Pacto
practice-principles = Princípios orientadores
practice-evidence = Evidência
practice-no-evidence = Quem a compartilha não indicou links que a demonstrem.
practice-activities = Atividades de onde vem ou em que é usada
practice-contact = A quem perguntar
practice-hub = Para o Hub da Rede sobre Migração
practice-hub-there = Já está no Migration Network Hub: ver lá
practice-hub-how = A prática nos campos com que se busca no Hub, para levá-la até lá sem escrevê-la de novo. O formulário de envio do Hub não é público: confira antes de enviar.
practice-why = Por que voltou ou foi retirada
practice-lacking = Falta para poder entregá-la
practice-do = Próximo passo
practice-reason = Motivo
practice-reason-how = Necessário para devolvê-la ou retirá-la; quem a compartilha o lê.
practice-reason-missing = Diga o motivo, para que se saiba o que mudar.
practice-moved = Alguém foi mais rápido: a prática já não está como foi mostrada. Isto é o que diz agora.
practice-changed = Alguém alterou a prática nesse meio-tempo e a sua alteração não foi salva. O que você escreveu está aqui: copie e volte a editar a prática como está agora.
practice-not-yours = Escolha uma entidade pela qual você atua.
practice-unknown-place = O lugar “{ $place }” não é conhecido. Escreva países, sub-regiões ou códigos, por exemplo: Peru; América do Sul; CO.
practice-too-many = São demais: no máximo { $shown }.
practice-bad-period = Não se entende o período. Por exemplo: 2023; T2 2023; maio-julho 2023; 2023-05/2024-02.
practice-unknown-entry = Escolha na lista.
practice-unknown-office = Escolha um escritório na lista.
practice-no-office = Nenhum ainda
practice-bad-link = Isto não é um endereço da web. Aceita-se, por exemplo, https://example.org/pratica
practice-bad-links = Não se entende “{ $line }”. Em cada linha: o endereço https://…, um espaço e o que é.
practice-links-most = No máximo { $shown } links, cada um uma vez.
practice-unknown-activity = Não há nenhuma atividade “{ $reference }”. Por exemplo: A-014, ou 2023-2024/A-014.
# family: practice-filter-
practice-filter-q = Palavras
practice-filter-objective = Objetivo
practice-filter-country = País ou sub-região
practice-filter-entity = Quem a compartilha
practice-filter-state = Situação
# family: practice-state-
practice-state-draft = Rascunho
practice-state-review = Em revisão
practice-state-published = Publicada
practice-state-withdrawn = Retirada
# family: practice-act-
practice-act-submit = Entregar para revisão
practice-act-send-back = Devolver com o motivo
practice-act-publish = Publicar
practice-act-withdraw = Retirar
practice-act-reopen = Retomar a redação
# family: practice-lacks-
practice-lacks-places = onde foi
practice-lacks-period = quando foi
practice-lacks-objectives = ao menos um objetivo do Pacto
practice-lacks-results = o que resultou
practice-lacks-contact = um escritório a quem perguntar
# family: practice-says-
practice-says-places = Onde
practice-says-period = Quando
practice-says-published = Publicada em
# family: practice-field-
practice-field-entity = Quem a compartilha
practice-field-title = Título
practice-field-summary = O que foi feito, como e com quem
practice-field-results = O que resultou
practice-field-lessons = O que convém saber antes de fazer algo parecido
practice-field-places = Onde
practice-field-period = Quando
practice-field-objectives = Objetivos do Pacto a que serve
practice-field-principles = Princípios orientadores que mostra
practice-field-links = Links que a demonstram
practice-field-activities = Atividades da rede de onde vem ou em que é usada
practice-field-office = Escritório a quem perguntar
practice-field-hub = O seu endereço no Migration Network Hub, se já estiver lá
# family: practice-hint-
practice-hint-summary = Alguns parágrafos. Sem nomes nem dados de pessoas.
practice-hint-places = Países, sub-regiões ou departamentos, separados por ponto e vírgula.
practice-hint-period = Como se sabe: 2023; T2 2023; maio-julho 2023.
practice-hint-links = Um por linha: o endereço, um espaço e o que é.
practice-hint-activities = As suas referências: A-014, ou 2023-2024/A-014.
practice-hint-office = Um escritório, nunca uma pessoa.
practice-hint-hub = O Hub não é repetido: o que já está lá recebe um link.
# family: practice-column-
practice-column-field = Campo
practice-column-said = Conteúdo
practice-column-reference = Referência
practice-column-title = Título
practice-column-language = Idioma
practice-column-summary = Resumo
practice-column-implementing-organisation = Organização
practice-column-geographic-scope = Alcance geográfico
practice-column-countries = Países (ISO 3166)
practice-column-places = Lugares
practice-column-start = Desde
practice-column-end = Até
practice-column-gcm-objectives = Objetivos do Pacto
practice-column-gcm-principles = Princípios orientadores
practice-column-results = Resultados
practice-column-lessons-learned = Lições aprendidas
practice-column-evidence = Evidência
practice-column-contact-office = Escritório de contato
practice-column-contact-email = E-mail do escritório
practice-column-hub-address = Endereço no Hub
practice-column-source = Fonte
practice-column-last-changed = Última alteração
# family: error-not-found-
error-not-found-practice = Esta rede não tem nenhuma prática “{ $found }” que você possa ler.
error-practice-moved = Alguém alterou esta prática nesse meio-tempo. Nada foi gravado: volte, recarregue a página e veja como está agora.
error-practice-not-now = Na situação atual, esta prática não pode ser alterada: está em revisão, publicada ou retirada.
# family: history-entity-
history-entity-practice = Prática
# family: section-
section-practices = Práticas
# family: search-in-
search-in-practices = Práticas
# family: desk-waits-
desk-waits-practice-review = Uma prática espera a sua revisão: publique-a ou devolva-a com o motivo.
desk-waits-practice-sent-back = A sua prática voltou com um motivo: altere-a e entregue-a de novo.
# family: review-claim-
review-claim-practices = { $n ->
    [one] { $shown } prática publicada mostra como: { $list }.
   *[other] { $shown } práticas publicadas mostram como: { $list }.
}
# family: review-source-
review-source-practice = prática { $reference }
practice-edit-published = Esta prática está publicada: o que você salvar fica público na hora. Não escreva nomes nem dados de pessoas.
