# O que os membros dizem uns aos outros sobre uma atividade, e o que propõem.
discussion-title = Conversa
discussion-of = Conversa sobre { $reference }
discussion-internal = Interno: só quem trabalha no plano lê isto. Não é publicado nem mostrado a mais ninguém.
discussion-threads = { $n ->
    [0] Nenhum tópico aberto
    [one] { $shown } tópico aberto
   *[other] { $shown } tópicos abertos
 }
discussion-suggestions = { $n ->
    [0] Nenhuma sugestão a decidir
    [one] { $shown } sugestão a decidir
   *[other] { $shown } sugestões a decidir
 }
discussion-resolved = { $n ->
    [0] { $shown } tópicos resolvidos
    [one] { $shown } tópico resolvido
   *[other] { $shown } tópicos resolvidos
 }
discussion-decided = { $n ->
    [0] { $shown } sugestões decididas
    [one] { $shown } sugestão decidida
   *[other] { $shown } sugestões decididas
 }
discussion-empty = Ninguém disse nada ainda. Abaixo é possível começar um tópico ou sugerir uma mudança.
discussion-whole = Toda a atividade
discussion-new = menciona você
discussion-calls = Menciona:
discussion-answer = Responder
discussion-answer-send = Enviar a resposta
discussion-resolve = Marcar como resolvido
discussion-reopen = Reabrir
discussion-resolved-by = Resolvido por { $who }, { $when }
discussion-say = Dizer algo
discussion-about = Sobre o quê
discussion-words = Comentário
discussion-how-to-call = Para mencionar alguém, escreva @ e o começo de uma parte do nome, ou escolha a pessoa abaixo.
discussion-call = Mencionar alguém
discussion-send = Publicar para os membros
discussion-no-words = Escreva algo antes de enviar.
discussion-too-long = O texto tem { $count } caracteres e aqui cabem { $most }. Está abaixo, como você o escreveu: encurte-o ou divida-o.
suggestion-title = Sugerir uma mudança
suggestion-field = Que campo
suggestion-lang = Em que idioma
suggestion-begin = Escrever a sugestão
suggestion-another = Mudar de campo ou de idioma
suggestion-none = nenhum
suggestion-why = Por quê (opcional)
suggestion-send = Sugerir
suggestion-now = Diz agora
suggestion-value = Sugestão
suggestion-older = O campo mudou desde que esta sugestão foi feita. Na época dizia:
suggestion-word = Algumas palavras (necessárias para não aceitar)
suggestion-accept = Aceitar e mudar a atividade
suggestion-decline = Não aceitar
suggestion-waits = Aguarda a decisão de quem lidera a atividade ou da secretaria.
suggestion-accepted = Aceita por { $who } ({ $right }), { $when }
suggestion-declined = Não aceita por { $who } ({ $right }), { $when }
suggestion-moved = O campo mudou enquanto você decidia. Abaixo está o que diz agora; decida de novo.
suggestion-not-now = O plano já não está em redação: o que diz só muda por emenda, e aqui já não se recebem sugestões.
suggestion-same = O campo já diz isso.
suggestion-needed = Este campo não pode ficar vazio.
suggestion-unknown = Esse valor não é um dos que existem. Escolha um na lista.
suggestion-too-long = Aqui cabem { $most } caracteres.
suggestion-no-period = não pode ser lido como período: precisa de um ano e não pode terminar antes de começar.
suggestion-hint-period = Por exemplo: T2 2027, maio-julho 2027, primeiro semestre de 2028.
suggestion-hint-lead = Uma só entidade, pela sigla ou pelo nome: OIM, UNICEF.
suggestion-hint-entities = Siglas ou nomes separados por ponto e vírgula: OIM; OIT; UNICEF.
suggestion-hint-places = Países ou lugares separados por ponto e vírgula: Peru; Colômbia.
suggestion-hint-sdg = Números de metas separados por ponto e vírgula: 10.7; 8.8.
suggestion-hint-link = Um endereço que comece com https://
decision-accepted = Aceita
decision-declined = Não aceita
topic-lead = Quem lidera
topic-co_leads = Quem colidera
topic-contributors = Quem contribui
topic-funders = Quem financia
topic-implementers = Quem executa
topic-objectives = Objetivos principais
topic-secondary_objectives = Outros objetivos
topic-principles = Princípios orientadores
topic-sdg_targets = Metas dos ODS
topic-qcpr = Função
error-not-found-comment = Esta atividade não tem nenhum comentário “{ $found }”.
error-not-found-suggestion = Esta atividade não tem nenhuma sugestão “{ $found }”.
error-suggestion-not-now = O plano já não está em redação: o que diz só muda por emenda. Nada mudou.
error-suggestion-decided = Alguém já decidiu sobre esta sugestão. Nada mudou: volte à conversa e veja o que se decidiu.
history-entity-comment = Comentário
history-entity-suggestion = Sugestão
history-action-resolve = resolvido
history-action-accept = aceita
history-action-decline = não aceita
history-none-told = Neste trecho não há nada que possa ser mostrado a você. Vá mais para trás.
discussion-of-joined = Foi dito sobre { $reference }, que se uniu a esta atividade.
discussion-empty-closed = Ninguém disse nada ainda. Abaixo é possível começar um tópico.
