# Escrever no navegador: o formulário, a tabela, os rascunhos.
editing-edit = Editar
editing-add = Adicionar uma atividade
editing-as-table = Editar várias em uma tabela
editing-heading = Editar a atividade { $reference }
editing-heading-new = Nova atividade
editing-fault = “{ $value }”: { $why }
editing-problems = { $n ->
    [one] Ainda não foi salvo: há { $shown } ponto a corrigir
   *[other] Ainda não foi salvo: há { $shown } pontos a corrigir
 }
editing-meanwhile = Alguém salvou alterações nesta atividade enquanto você escrevia
editing-merged = Nada se contradiz: abaixo estão juntas as alterações de ambos. Reveja-as e salve.
editing-clashes = Onde ambos alteraram o mesmo campo, escolha: aqui estão os dois textos. Nada se perdeu, e nada seu foi salvo ainda.
editing-merged-mine = O que só você alterou:
editing-merged-theirs = O que a outra pessoa já salvou:
editing-clash-mine = O meu, como está no campo (pode alterá-lo)
editing-clash-theirs = O que a outra pessoa salvou
editing-clash-nothing = (nada)
editing-draft-there = Esta é a alteração que você deixou inacabada em { $when }. Continue com ela, ou descarte-a e volte ao que está salvo.
editing-draft-discard = Descartar meu rascunho
editing-begun = Você tem atividades novas inacabadas:
editing-kept-at = Salvo no seu rascunho às %s. Só você o vê.
editing-offline = Sem conexão às %s: o que você escreveu continua nesta página e será salvo quando a conexão voltar. Não a feche.
editing-not-kept = O rascunho não pôde ser salvo às %s: o que você escreveu continua nesta página. Salve para ver por quê.
editing-save = Salvar
editing-keep = Deixar como meu rascunho
editing-leave = Voltar sem salvar
editing-not-yours = Você pode adicionar atividades que { $entity } lidere ou colidere, ou da prioridade que você colidera. Indique a quem cabe, ou peça à secretaria.
editing-closed-heading = Este plano já não é editado assim
editing-closed-endorsement = O plano está perante seus membros: eles decidem sobre um texto exato, que por isso não muda.
editing-closed-endorsed = O plano está endossado: vale o texto acordado pelos membros.
editing-closed-implementation = O plano está em implementação: vale o texto acordado pelos membros.
editing-closed-closed = O plano está encerrado.
editing-instead-endorsement = Diga o que quer mudar ao decidir, ou à secretaria: se a rodada for cancelada, o texto volta a ficar aberto.
editing-instead-endorsed = Muda por emenda: proponha-a à secretaria da rede.
editing-instead-implementation = Muda por emenda: proponha-a à secretaria da rede.
editing-instead-closed = O que resta fazer pode passar ao plano seguinte, com seu histórico.
editing-kept-heading = Não foi salvo, mas seu texto está aqui
editing-kept-signed-out = Sua sessão terminou enquanto você escrevia.
editing-kept-refused = Esta alteração já não lhe cabe: seu mandato terminou ou não inclui esta atividade, ou a página já não está neste endereço. Nada mudou no plano.
editing-kept-sign-in = Entre em outra aba, volte a esta e envie de novo. Você também pode copiar seu texto.
editing-kept-ask = Copie o que precisar e pergunte à secretaria da rede. Se seu mandato voltar a vigorar, você pode enviar de novo.
editing-back-to-plan = Ir para o plano
editing-your-text = O que você escreveu
editing-send-again = Enviar de novo
editing-saved = A atividade foi salva.
editing-undone = Desfeito: o que essa alteração tinha tocado voltou a ser como antes.
editing-undo = Desfazer
editing-undo-change = Desfazer esta alteração
editing-not-undone = Nada foi desfeito
editing-not-undone-since = A atividade mudou de novo depois daquela alteração, e desfazê-la agora tocaria no que se fez desde então. Veja o que foi e, se for preciso, edite-a.
editing-not-undone-fixed = Aquela alteração não se desfaz aqui: com ela começou a atividade, ou foi decidida em outra página, como ao unir duas atividades ou aceitar uma sugestão. Você pode editá-la.
editing-not-undone-gone = O que a atividade dizia antes remete a algo que já não existe. Você pode editá-la.
editing-since = O que mudou desde então
fault-no-title = uma atividade precisa de um título.
fault-several-leads = uma atividade tem uma só entidade líder: coloque as demais entre as que colideram.
fault-unknown-entity = não se conhece ninguém com esse nome. Escolha na lista oferecida enquanto você digita; a secretaria adiciona quem faltar.
fault-too-many-primary = no máximo três objetivos principais: marque os demais como outros objetivos.
fault-period-unread = não é possível ler nenhum período. Se ainda não se sabe, deixe o campo vazio e indique isso na nota.
fault-period-no-year = o período não indica nenhum ano.
fault-period-backwards = o período termina antes de começar.
form-reference = Referência
form-title = Título
form-description = Descrição
form-kind = Tipo
form-status = Situação
form-lead = Entidade líder
form-co-leads = Colíderes
form-contributors = Quem contribui
form-funders = Quem financia
form-implementers = Quem executa
form-period = Período
form-period-note = Nota sobre o período
form-first-period = Período previsto inicialmente
form-slip-reason = Motivo do atraso
form-places = Lugares
form-audiences = Para quem
form-priority-reference = Prioridade
form-result-reference = Resultado
form-objectives = Objetivos principais
form-secondary-objectives = Outros objetivos do Pacto
form-needs = Necessidades a que responde
form-mechanisms = Mecanismos vinculados
form-sdg-targets = Metas dos ODS
form-secondary-sdg-targets = Outras metas dos ODS
form-principles = Princípios orientadores
form-secondary-principles = Outros princípios
form-qcpr = Função do sistema da ONU
form-secondary-qcpr = Outras funções
form-gender = Marcador de igualdade de gênero
form-human-rights = Marcador de direitos humanos
form-deliverable = Produto
form-sectors = Setores (IATI)
form-link = Link
form-required = obrigatório
form-help-title = Uma frase que diga o que será feito: “Oficina regional sobre …”.
form-help-description = O que será feito, passo a passo se necessário. Deve ser compreensível para quem não conhece o plano.
form-help-lead = Uma só, pela sigla ou nome em qualquer idioma.
form-help-co-leads = Várias, separadas por ponto e vírgula: OIM; ACNUR.
form-help-period = Como você diria: T2 2027, maio-julho 2027, 2027-2028, 24 de maio de 2027.
form-help-period-note = O que o período não diz: “depois da cúpula”.
form-help-places = Países, regiões ou subdivisões, separados por ponto e vírgula: Peru; Colômbia (Antioquia); regional.
form-help-objectives = A que ela serve acima de tudo: de um a três dos 23 objetivos do Pacto.
form-help-needs = Pela referência, separadas por ponto e vírgula: N01; N04.
form-help-mechanisms = Pela sigla, separados por ponto e vírgula: R4V; CSM.
form-help-sdg-targets = Pelo número, no máximo dez no total: 10.7; 8.8.
form-help-deliverable = O que ficará quando terminar: um guia, um acordo, dados.
form-help-sectors = Pelos códigos da IATI, um por linha: 15190, ou 1:15160 60% se houver várias partes. Sem nenhum, o que é exportado no padrão IATI diz 15190.
form-help-link = Onde se encontra o produto, se já existir.
form-original = Você edita o original, em { $language }. As traduções ficam como estão e são revisadas à parte.
form-understood = Entendido: { $period }
form-language = Idioma em que você escreve
form-language-new = O texto que você escrever será o original neste idioma.
form-language-there = Vale para os textos que ainda não existem; os demais são editados no idioma do original.
form-no-priority = Sem prioridade
form-no-result = Sem resultado
form-group-what = O quê
form-group-who = Quem
form-group-when = Quando
form-group-where = Onde e para quem
form-group-why = Para quê
form-group-rest = O que ficará
form-more-when = Se atrasou
form-more-rest = O que a IATI pede além disso
form-more-why = Outros objetivos, princípios, funções e marcadores
table-title = Atividades em uma tabela
table-lead = Altere várias de uma vez: cada linha é salva separadamente.
table-how = As linhas de outras entidades são só para leitura. Você pode colar um bloco copiado de uma planilha e navegar com as setas e com Enter.
table-new = nova
table-add = Adicionar uma linha
table-save = Salvar as linhas alteradas
table-compare = Comparar os dois textos
table-undo = Ver e desfazer
table-not-yours = Sua entidade não lidera esta atividade: não foi salva.
table-verdict-saved = salva
table-verdict-same = sem alterações
table-verdict-refused = não foi salva
table-verdict-conflict = outra pessoa a alterou: o seu está no seu rascunho
table-verdict-added = adicionada como { $reference }
table-count-saved = { $n ->
    [0] { $shown } linhas salvas
    [one] { $shown } linha salva
   *[other] { $shown } linhas salvas
 }
table-count-added = { $n ->
    [0] { $shown } atividades adicionadas
    [one] { $shown } atividade adicionada
   *[other] { $shown } atividades adicionadas
 }
table-count-same = { $n ->
    [0] { $shown } linhas sem alterações
    [one] { $shown } linha sem alterações
   *[other] { $shown } linhas sem alterações
 }
table-count-refused = { $n ->
    [0] { $shown } linhas não foram salvas: veja o motivo ao lado de cada uma
    [one] { $shown } linha não foi salva: veja o motivo ao lado
   *[other] { $shown } linhas não foram salvas: veja o motivo ao lado de cada uma
 }
table-count-conflict = { $n ->
    [0] { $shown } linhas foram alteradas por outra pessoa: compare
    [one] { $shown } linha foi alterada por outra pessoa: compare
   *[other] { $shown } linhas foram alteradas por outra pessoa: compare
 }
table-similar = Trabalho parecido
table-similar-no-title = Escreva o título da linha para buscar trabalho parecido.
