# Calls for proposals, and how they are weighed.
calls-title = Chamadas de propostas
calls-lead = De vez em quando a rede pede propostas sobre um tema, entre duas datas e com critérios que todos leem. É sempre possível propor sem chamada.
calls-none = Não há nenhuma chamada no momento.
call-add = Redigir uma chamada
call-edit = Editar a chamada
call-edit-lead = Depois de publicada, a chamada é lida por todos; os nomes de quem avalia as propostas não aparecem.
# family: call-field-
call-field-title = Título
call-field-text = O que se pede, a quem e o que resulta disso
call-field-criteria = Critérios
call-field-opens = Primeiro dia
call-field-closes = Último dia
call-field-reviewers = Quem avalia as propostas
call-field-interest = Você tem conflito de interesses nesta proposta?
call-field-words = Em poucas palavras
# family: call-hint-
call-hint-criteria = Um por linha, cada um com a pontuação máxima depois de uma barra: Pertinência | 30. Nos outros idiomas, as mesmas linhas, sem pontos.
call-hint-day = O dia inteiro conta, em horário universal (UTC).
# family: call-stage-
call-stage-draft = Em redação
call-stage-coming = Abre em breve
call-stage-open = Aberta
call-stage-closed = Encerrada
call-days = de { $from } a { $until }
call-points = { $n ->
    [one] { $shown } ponto no máximo
   *[other] { $shown } pontos no máximo
 }
call-points-how = Um número inteiro de 0 a { $shown }
call-propose = Propor nesta chamada
call-is-over = Esta chamada está encerrada e não recebe mais propostas. É possível propor sem chamada a qualquer momento.
call-criteria = Como as propostas são avaliadas
call-private = A avaliação de uma proposta é lida apenas por quem avalia e pelos colíderes. O que se publica é a resposta.
call-proposals = Propostas a esta chamada
call-none-yet = Ainda não há propostas publicadas nesta chamada.
call-publish = Publicar a chamada
call-unpublish = Retirá-la para continuar a redação
call-back = Ver a chamada
call-answers = Responde à chamada
call-none = Nenhuma chamada
call-unknown = Essa chamada não é conhecida. Escolha uma aberta, ou nenhuma.
call-not-yet = A chamada “{ $title }” abre em { $date }: envie-a nessa data, ou escolha “Nenhuma chamada”.
call-over = A chamada “{ $title }” foi encerrada em { $date } e não recebe mais propostas. Escolha “Nenhuma chamada” para enviá-la mesmo assim.
call-weigh-title = Avaliar propostas
call-weigh-lead = Diga primeiro se você tem conflito de interesses. Você verá o que os outros dizem depois de registrar a sua avaliação.
call-interest-how = Quem tem conflito não dá pontos nem vê os dos outros.
# family: call-interest-
call-interest-unsaid = Escolha…
call-interest-none = Sem conflito de interesses
call-interest-some = Com conflito de interesses
call-has-interest = Você disse que tem conflito de interesses.
# family: call-own-
call-own-unsaid = Espera por você
call-own-said = Você já avaliou
call-own-interest = Você tem conflito de interesses
call-own-not-yours = Não lhe cabe avaliar
call-sum = { $points } de { $most } pontos
call-reviews = { $n ->
    [0] { $shown } pessoas avaliaram
    [one] { $shown } pessoa avaliou
   *[other] { $shown } pessoas avaliaram
 }
call-read = Como foi avaliada
call-wrong-day = Escreva um dia, por exemplo 2027-03-31.
call-wrong-days = O último dia é anterior ao primeiro, ou fica longe demais.
call-wrong-criteria = Escreva de um a dez critérios, um por linha com 1 a 100 pontos: Pertinência | 30. Os outros idiomas têm o mesmo número de linhas.
call-wrong-reviewers = Escolha no máximo vinte pessoas com mandato em vigor.
call-weighed = Já foram dados pontos por estes critérios: ficam como estão.
call-wrong-interest = Diga se tem conflito de interesses.
call-wrong-points = Escreva um número inteiro de 0 a { $shown }.
call-moved = Alguém a alterou nesse meio-tempo. O que você escreveu está aqui: veja como ela está agora antes de salvar.
error-call-moved = Alguém a alterou nesse meio-tempo, ou ela já tem propostas. Nada foi gravado: recarregue a página e veja como está agora.
error-not-found-call = Não há nenhuma chamada { $found }.
history-entity-call = Chamada de propostas
desk-waits-weigh-proposals = { $n ->
    [one] { $shown } proposta a esta chamada espera a sua avaliação.
   *[other] { $shown } propostas a esta chamada esperam a sua avaliação.
 }
call-weigh-save = Salvar a minha avaliação
call-not-reviewer = Você não está entre quem avalia as propostas desta chamada.
