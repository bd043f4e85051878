# A revisão regional: seu relatório, o que afirma, o que se imprime.
review-title = Revisão regional
review-usual-title = Revisão regional do Pacto Global para a Migração
review-none = Ainda não foi preparada uma revisão regional deste plano.
review-none-how = Diga para qual revisão o plano contribui: título, datas, para quem e o que se pergunta. Depois, o relatório é redigido a partir do que foi relatado.
review-set-up = Preparar a revisão
review-see-dashboard = Ver o panorama do plano
review-change-setup = Alterar datas, perguntas e mesas-redondas da revisão
review-fact-title = Título
review-fact-period = Período examinado
review-fact-first = Prevista inicialmente para
review-fact-held = Realização
review-fact-audience = Público
review-fact-languages = Idiomas do relatório
review-fact-reason = Por que foi adiada
review-fact-authorship = Quem escreveu e quem revisou
review-authorship-usual = Autoria: { $network }. A Secretaria da Rede das Nações Unidas sobre Migração não revisou o texto.
review-report = Relatório
review-state-claims = { $n ->
    [0] { $shown } afirmações, { $edited } redigidas por pessoas, { $own } sem fonte.
    [one] { $shown } afirmação, { $edited } redigidas por pessoas, { $own } sem fonte.
   *[other] { $shown } afirmações, { $edited } redigidas por pessoas, { $own } sem fonte.
 }
review-state-flagged = { $n ->
    [one] As fontes de { $shown } afirmação mudaram: reveja-a.
   *[other] As fontes de { $shown } afirmações mudaram: reveja-as.
 }
review-state-new = { $n ->
    [one] O que foi relatado desde então sustenta mais { $shown } afirmação.
   *[other] O que foi relatado desde então sustenta mais { $shown } afirmações.
 }
# family: review-state-
review-state-draft = rascunho
review-state-submitted = entregue
review-state-sent-back = devolvido
review-state-accepted = aceito
review-write = Escrever o relatório
review-draft = Redigir um rascunho
review-draft-add = Adicionar ao relatório
review-draft-how = Um primeiro relatório é redigido a partir do plano e do que foi relatado. Cada frase conserva suas fontes; depois você altera, move, retira e adiciona o que quiser.
review-print-title = Imprimir
review-print-what = O quê
review-print-whole = Sobre todo o plano
review-print-in = Em quais idiomas
review-print-how = Uma página, um PDF, um documento do Word, uma planilha e os dados são preparados em segundo plano. Ninguém mais os vê até serem publicados.
review-print-ask = Imprimir
# family: review-print-
review-print-contribution = Contribuição da rede
review-print-round-table = Nota para uma mesa-redonda
review-print-country = Nota sobre um país
review-print-stakeholders = Anexo sobre partes interessadas
review-print-annual = Relatório anual
# family: review-print-title-
review-print-title-contribution = { $review }: contribuição da rede
review-print-title-round-table = { $about }. Nota para: { $review }
review-print-title-country = { $about }: nota para “{ $review }”
review-print-title-stakeholders = { $review }: anexo sobre partes interessadas
review-print-title-annual = Relatório anual { $about }
review-editions = Edições
review-editions-caption = O que foi impresso, o mais recente primeiro
review-under-way = Arquivos estão sendo preparados.
review-made = Os arquivos estão prontos.
review-look-again = Ver de novo
review-no-editions = Nada foi impresso ainda.
review-none-published = Nenhuma edição do relatório foi publicada ainda.
review-edition-what = Edição
review-edition-state = Situação
review-edition-files = Arquivos
review-edition-data = SHA-256 dos dados
review-edition-number = n.º { $n }
review-edition-making = Em preparação: { $n } de { $of } arquivos
# family: review-edition-
review-edition-asked = Solicitada
review-edition-done = Pronta
review-edition-failed = Não pôde ser preparada
# family: review-failed-
review-failed-gone = A revisão ou seu plano já não existem.
review-failed-about = Aquilo de que tratava já não existe.
review-failed-tries = Foi tentado várias vezes e não terminou.
review-failed-other = Um arquivo não pôde ser preparado. A falha é nossa e foi registrada.
# family: review-form-
review-form-html = Página
review-form-pdf = PDF
review-form-docx = Word
review-form-xlsx = Anexo em Excel
review-form-json = Dados (JSON)
review-file = { $form }, { $size } kB
review-is-published = Publicada
review-publish = Publicar
review-unpublish = Retirar
review-again = Tentar de novo

# Sua preparação.
review-setup-title = Preparar a revisão regional
review-setup-what = O que é
review-setup-when = Quando
review-setup-from = De
review-setup-until = Até
review-setup-first-how = Com a precisão que se sabia: “2024”, “T3 2024”, “maio 2024”.
review-setup-reason-how = Necessário se foi realizada em data diferente da prevista inicialmente.
review-setup-authorship-how = Se ficar em branco, o relatório diz que foi escrito pela rede e não revisado pela Secretaria.
review-setup-questions = Perguntas
review-setup-questions-how = Uma por linha; a mesma linha em cada idioma é a mesma pergunta.
review-unofficial-questions = As perguntas não são oficiais: seguem o estilo das revisões voluntárias do Pacto e não são um modelo das Nações Unidas.
review-setup-clusters = Mesas-redondas
review-setup-clusters-how = Objetivos de que a revisão trata em conjunto. O agrupamento usual não está confirmado até que você o diga.
review-setup-cluster = Mesa-redonda { $n }
review-setup-code = Nome curto
review-setup-objectives = Objetivos, por número
review-setup-confirmed = Este agrupamento está confirmado
review-setup-save = Salvar a revisão
# family: review-problem-
review-problem-moved = Alguém alterou a revisão nesse meio-tempo. O que você escreveu está aqui sem salvar: compare e salve.
review-problem-day = Uma das datas não é válida. Escreva assim: 2025-03-18.
review-problem-period = O período examinado precisa de um primeiro dia e de um último depois dele, no máximo dez anos após.
review-problem-held = O último dia da revisão não pode ser anterior ao primeiro.
review-problem-first = Não se entende para quando foi prevista. “2024” ou “T3 2024” se entendem.
review-problem-languages = Escolha ao menos um idioma para o relatório.
review-problem-no-title = Dê um título à revisão em ao menos um idioma.
review-problem-no-reason = Foi realizada em data diferente da prevista: diga por quê.
review-problem-long-question = Uma pergunta tem mais de 2.000 caracteres.
review-problem-questions-differ = Os idiomas de uma seção não têm o mesmo número de perguntas.
review-problem-many-questions = São mais de 40 perguntas.
review-problem-cluster-code = Cada mesa-redonda precisa de um nome curto de letras e algarismos que nenhuma outra tenha.
review-problem-cluster-objectives = Indique os objetivos de cada mesa-redonda pelo número, como 2, 5, 6.
review-problem-cluster-title = Dê um título a cada mesa-redonda em ao menos um idioma.
review-problem-nothing-to-print = Escolha o que imprimir.
review-problem-no-language = Escolha ao menos um idioma.
review-problem-no-draft = Ainda não há nada a imprimir: redija antes o relatório.
review-problem-too-many = Já há tantas edições à espera que não se aceitam mais. Veja de novo em um minuto.
review-problem-long-prose = São mais de 300.000 caracteres. Divida o texto.
review-problem-no-words = Escreva o que você afirma.
review-problem-many-own = O relatório já tem 500 afirmações escritas à mão.
review-problem-unknown-source = Uma fonte não é conhecida aqui. Indique atividades, evidências, indicadores, linhas de orçamento, necessidades ou eventos por sua referência.
review-problem-unknown-group = Aquilo de que trata não é desta seção.
review-problem-not-anew = O que está relatado agora já não sustenta esta afirmação: altere o texto ou remova-a.
error-review-moved = A revisão ou a afirmação mudou nesse meio-tempo. Abra de novo e veja o que diz agora.
# family: error-not-found-
error-not-found-review = Este plano ainda não tem uma revisão regional.
error-not-found-claim = Este relatório não tem essa afirmação.
error-not-found-edition = Não existe esse arquivo de uma edição.

# Sua redação.
review-edit-title = Escrever o relatório
review-edit-sections = Seções do relatório
review-flagged-here = { $n ->
    [one] { $shown } a rever
   *[other] { $shown } a rever
 }
review-flagged-section = { $n ->
    [one] Mudaram as fontes de { $shown } afirmação desta seção.
   *[other] Mudaram as fontes de { $shown } afirmações desta seção.
 }
review-anew-all = Refazer todas as que ninguém redigiu
review-prose = Antes das afirmações
review-prose-how = Texto livre: um parágrafo por linha; as linhas que começam com “- ” formam uma lista.
review-prose-words = Texto
review-prose-save = Salvar o texto
review-write-in = Escrever em { $language }
review-lang = Idioma do texto
review-claims = Afirmações
review-no-claims = Aqui ainda não se afirma nada.
review-back = Voltar à revisão
review-is-edited = Redigida por pessoas
review-look-at-it = Reveja: suas fontes mudaram
review-edit-words = Alterar o texto
review-accept = Confirmar que continua correta
review-anew = Refazer
review-up = Subir
review-down = Descer
review-remove = Remover
review-removed = { $n ->
    [one] { $shown } afirmação removida
   *[other] { $shown } afirmações removidas
 }
review-restore = Restaurar
review-add-title = Adicionar uma afirmação própria
review-add-words = O que afirma
review-add-group = Sobre
review-add-no-group = a seção em geral
review-add-sources = Fontes
review-add-sources-how = Referências como A-014, E-012, separadas por vírgulas. Sem nenhuma, a afirmação é marcada como de quem a escreveu.
review-add = Adicionar
review-claim-title = Uma afirmação do relatório
review-claim-words = Texto ({ $language })
review-claim-composed = Texto do programa:
review-claim-blank = Em branco, volta o texto do programa.
review-claim-save = Salvar o texto
review-claim-sources = Em que se apoia
review-saving-accepts = Ao salvar, você declara que o texto corresponde ao que as fontes dizem agora.
review-change-gone = { $reference } já não existe.
review-change-more = { $reference } é nova.
review-change-otherwise = Um rascunho de agora diria outra coisa em seu lugar.
review-change-from-to = { $reference }, { $field }: era “{ $before }”, é “{ $now }”.
review-change-other = { $reference }: mudou { $field }.
review-change-nothing = nada
review-changes-more = { $n ->
    [one] e mais { $shown } mudança
   *[other] e mais { $shown } mudanças
 }
# family: review-field-
review-field-status = situação
review-field-period = quando
review-field-first = data prevista inicialmente
review-field-reason = motivo
review-field-priority = prioridade
review-field-objectives = objetivos
review-field-principles = princípios
review-field-places = lugares
review-field-audiences = para quem
review-field-kind = tipo
review-field-needs = necessidades
review-field-mechanisms = mecanismos
review-field-entities = quem participa
review-field-total = total
review-field-target = meta
review-field-by = data da meta
review-field-reading = valor
review-field-state = situação
review-field-title = título
review-field-activity = atividade
review-field-start = data
review-field-cancelled = cancelado
review-field-stage = etapa
review-field-required = o necessário
review-field-available = o disponível
review-field-spent = o gasto
review-field-currency = moeda
review-field-source = fonte
review-field-year = ano
review-field-received = comentários recebidos
review-field-published = comentários publicados
review-field-answered = comentários respondidos
review-field-dispositions = respostas
review-field-circles = quem comentou
review-field-organisations = organizações
review-field-endorsed = endosso
review-field-sha256 = documento selado
review-field-activities = atividades
review-field-countries = países
review-field-lines = linhas de orçamento
review-field-events = eventos
review-field-recommendations = recomendações
review-field-participants = participantes
review-field-answer = resposta
review-field-slipped = o adiado
review-field-carried = o que continua
review-field-held = dias de realização

# O que diz.
# family: review-section-
review-section-methodology = Metodologia: quem foi consultado
review-section-environment = Ambiente propício
review-section-priorities = Avanços por prioridade
review-section-objectives = Avanços por objetivo
review-section-principles = Princípios orientadores
review-section-countries = Avanços por país
review-section-gaps = Lacunas
review-section-needs = Necessidades
review-section-recommendations = Recomendações e o que foi feito delas
review-section-slippage = O que foi adiado, e por quê
review-section-means = Meios de implementação
review-section-next = Próximos passos
review-objective = Objetivo { $n }. { $title }
# family: review-claim-
review-claim-looked = { $n ->
    [one] Este relatório trata do período de { $day } a { $until }. Nele se contam a atividade prevista ou realizada nesses dias ({ $shown }), os eventos realizados, os valores e relatórios de seus períodos de relatórios e os recursos de seus anos; o que veio antes ou depois não é contado. A situação das atividades é a do dia em que o relatório foi feito.
   *[other] Este relatório trata do período de { $day } a { $until }. Nele se contam as atividades previstas ou realizadas nesses dias ({ $shown }), os eventos realizados, os valores e relatórios de seus períodos de relatórios e os recursos de seus anos; o que veio antes ou depois não é contado. A situação das atividades é a do dia em que o relatório foi feito.
 }
review-claim-consulted = { $n ->
    [0] O rascunho do plano foi aberto à consulta; nenhum comentário foi recebido.
    [one] Foi recebido { $shown } comentário sobre o rascunho do plano; publicados { $published }, respondidos { $answered }.
   *[other] Foram recebidos { $shown } comentários sobre o rascunho do plano; publicados { $published }, respondidos { $answered }.
 }
review-claim-consulted-whom = Os comentários publicados vieram de: { $list }.
review-claim-consulted-organisations = Organizações e entidades em cujo nome alguém falou: { $value }.
review-claim-events-held = { $n ->
    [one] Foi realizado { $shown } evento: { $list }.
   *[other] Foram realizados { $shown } eventos: { $list }.
 }
review-claim-took-part = { $n ->
    [one] De { $of } eventos realizados, { $shown } publicou quantas pessoas participaram: { $list }. Quem esteve em vários eventos é contado em cada um.
   *[other] De { $of } eventos realizados, { $shown } publicaram quantas pessoas participaram: { $list }. Quem esteve em vários eventos é contado em cada um.
 }
review-claim-participation = “{ $title }” ({ $day }), pessoas: { $list }.
review-claim-participation-by = { $n ->
    [0] “{ $title }” ({ $day }). { $value } ({ $of }): { $list }.
    [one] “{ $title }” ({ $day }). { $value } ({ $of }): { $list }; { $shown } resposta não é mostrada, por serem poucas pessoas.
   *[other] “{ $title }” ({ $day }). { $value } ({ $of }): { $list }; { $shown } respostas não são mostradas, por serem poucas pessoas.
 }
review-claim-reported = { $n ->
    [one] Os membros apresentaram { $shown } relatório sobre sua parte do trabalho; períodos de relatórios ({ $of }): { $list }.
   *[other] Os membros apresentaram { $shown } relatórios sobre sua parte do trabalho; períodos de relatórios ({ $of }): { $list }.
 }
review-claim-evidence-brought = { $n ->
    [one] Foi apresentada { $shown } evidência, sobre { $of } atividades.
   *[other] Foram apresentadas { $shown } evidências, sobre { $of } atividades.
 }
review-claim-endorsed = { $n ->
    [one] O plano foi endossado em { $day } por { $shown } membro, sobre um documento selado cujo SHA-256 é { $hash }.
   *[other] O plano foi endossado em { $day } por { $shown } membros, sobre um documento selado cujo SHA-256 é { $hash }.
 }
review-claim-amended = { $n ->
    [one] Desde então entrou em vigor { $shown } emenda.
   *[other] Desde então entraram em vigor { $shown } emendas.
 }
review-claim-synergies = { $n ->
    [one] { $shown } atividade está vinculada a outros mecanismos e processos: { $list }.
   *[other] { $shown } atividades estão vinculadas a outros mecanismos e processos: { $list }.
 }
review-claim-country-teams = { $n ->
    [one] { $shown } atividade se dirige a equipes das Nações Unidas nos países; capacitações: { $of }.
   *[other] { $shown } atividades se dirigem a equipes das Nações Unidas nos países; capacitações: { $of }.
 }
review-claim-progress = { $n ->
    [0] Nenhuma atividade.
    [one] { $shown } atividade: { $list }.
   *[other] { $shown } atividades: { $list }.
 }
review-claim-partners = { $n ->
    [one] Participou { $shown } entidade: { $list }.
   *[other] Participaram { $shown } entidades: { $list }.
 }
review-claim-measured = { $title } ({ $reference }): { $value }. Não foi fixada meta.
review-claim-measured-to = { $title } ({ $reference }): { $value }, para uma meta de { $target } até { $day }.
review-claim-not-measured = { $title } ({ $reference }): nada foi medido.
review-claim-not-measured-to = { $title } ({ $reference }): nada foi medido; a meta era { $target } até { $day }.
review-claim-shown = { $n ->
    [one] { $shown } evidência o demonstra.
   *[other] { $shown } evidências o demonstram.
 }
review-claim-gap-objectives = { $n ->
    [one] Nenhuma atividade atende { $shown } objetivo: { $list }.
   *[other] Nenhuma atividade atende { $shown } objetivos: { $list }.
 }
review-claim-gap-principles = { $n ->
    [one] Nenhuma atividade menciona { $shown } princípio orientador: { $list }.
   *[other] Nenhuma atividade menciona { $shown } princípios orientadores: { $list }.
 }
review-claim-gap-countries = { $n ->
    [one] Nenhuma atividade ocorre em { $shown } país, além das de toda a região: { $list }.
   *[other] Nenhuma atividade ocorre em { $shown } países, além das de toda a região: { $list }.
 }
review-claim-gap-audiences = { $n ->
    [one] Nenhuma atividade se dirige a { $shown } grupo: { $list }.
   *[other] Nenhuma atividade se dirige a { $shown } grupos: { $list }.
 }
review-claim-gap-evidence = { $n ->
    [one] { $shown } atividade concluída não tem evidência: { $list }.
   *[other] { $shown } atividades concluídas não têm evidência: { $list }.
 }
review-claim-need-answered = { $n ->
    [one] “{ $title }”: atendida por { $shown } atividade; concluídas: { $completed }.
   *[other] “{ $title }”: atendida por { $shown } atividades; concluídas: { $completed }.
 }
review-claim-need-unanswered = “{ $title }”: nenhuma atividade a atende.
review-claim-answers = { $n ->
    [one] De { $shown } comentário publicado sobre o rascunho: { $list }.
   *[other] De { $shown } comentários publicados sobre o rascunho: { $list }.
 }
review-claim-recommendations = { $n ->
    [one] Os eventos deste período deixaram { $shown } recomendação: { $list }.
   *[other] Os eventos deste período deixaram { $shown } recomendações: { $list }.
 }
review-claim-recommendation-open = { $reference } “{ $title }” ({ $plan }, { $day }). Dirigida a: { $to }. Ninguém a respondeu ainda.
review-claim-recommendation-answered = { $reference } “{ $title }” ({ $plan }, { $day }). Dirigida a: { $to }. Respondida em { $until }: { $reason }
review-claim-recommendation-taken-up = { $reference } “{ $title }” ({ $plan }, { $day }). Dirigida a: { $to }. Acolhida pela atividade { $list } em { $until }: { $reason }
review-claim-no-recommendations = Os eventos deste período não deixaram recomendações registradas aqui; por isso não se pode dizer o que foi feito delas.
review-claim-review-moved = { $title }: prevista para { $first }, realizada de { $day } a { $until }. { $reason }
review-claim-slipped = { $reference } “{ $title }”: previsto para { $first }, agora { $period }. { $reason }
review-claim-event-moved = “{ $title }”: anunciado para { $first }, transferido para { $day }. { $reason }
review-claim-cancelled = { $reference } “{ $title }” foi cancelada. { $reason }
review-claim-nothing-slipped = Nenhuma atividade foi adiada.
review-claim-money = { $n ->
    [one] { $shown } linha de orçamento. Necessário: { $required }; disponível: { $available }; gasto: { $spent }; falta: { $gap }.
   *[other] { $shown } linhas de orçamento. Necessário: { $required }; disponível: { $available }; gasto: { $spent }; falta: { $gap }.
 }
review-claim-money-silent = { $n ->
    [one] De { $shown } linha, sem informar o necessário: { $required }; o disponível: { $available }; o gasto: { $spent }. O que falta é calculado só com as linhas que informam o necessário e o disponível ({ $gap }): não é a diferença das duas somas.
   *[other] De { $shown } linhas, sem informar o necessário: { $required }; o disponível: { $available }; o gasto: { $spent }. O que falta é calculado só com as linhas que informam o necessário e o disponível ({ $gap }): não é a diferença das duas somas.
 }
review-claim-money-over = { $n ->
    [one] Em { $shown } linha há mais recursos disponíveis do que o necessário: { $value } no total. O que falta é somado linha a linha: o que sobra em uma não cobre outra.
   *[other] Em { $shown } linhas há mais recursos disponíveis do que o necessário: { $value } no total. O que falta é somado linha a linha: o que sobra em uma não cobre outra.
 }
review-claim-money-core = { $n ->
    [one] Do que está disponível, { $available } são recursos próprios dos membros ({ $shown } linha).
   *[other] Do que está disponível, { $available } são recursos próprios dos membros ({ $shown } linhas).
 }
review-claim-money-rates = Os valores em outras moedas foram convertidos com a taxa em vigor no último dia de cada linha; unidades de moeda por dólar, e desde que dia: { $list }.
review-claim-money-no-rate = { $n ->
    [one] { $shown } linha não pôde ser convertida e não está em nenhuma soma: sem taxa para { $list }.
   *[other] { $shown } linhas não puderam ser convertidas e não estão em nenhuma soma: sem taxa para { $list }.
 }
review-claim-money-unknown = Ninguém informou de que recursos o trabalho precisa ou dispõe.
review-claim-unfinished = { $n ->
    [one] { $shown } atividade não terminou: { $list }.
   *[other] { $shown } atividades não terminaram: { $list }.
 }
review-claim-carried-over = { $n ->
    [one] { $shown } atividade continua em “{ $plan }”: { $list }.
   *[other] { $shown } atividades continuam em “{ $plan }”: { $list }.
 }
review-claim-not-carried-over = Nada foi levado ainda a um plano publicado.
# family: review-part-
review-part-completed = { $n ->
    [one] { $shown } concluída
   *[other] { $shown } concluídas
 }
review-part-ongoing = { $n ->
    [one] { $shown } em andamento
   *[other] { $shown } em andamento
 }
review-part-pending = { $n ->
    [one] { $shown } a iniciar
   *[other] { $shown } a iniciar
 }
review-part-withdrawn = { $n ->
    [one] { $shown } cancelada
   *[other] { $shown } canceladas
 }
review-part-accepted = { $n ->
    [one] { $shown } aceito
   *[other] { $shown } aceitos
 }
review-part-partly = { $n ->
    [one] { $shown } aceito em parte
   *[other] { $shown } aceitos em parte
 }
review-part-declined = { $n ->
    [one] { $shown } não aceito
   *[other] { $shown } não aceitos
 }
review-part-noted = { $n ->
    [one] { $shown } registrado
   *[other] { $shown } registrados
 }
review-part-open = { $n ->
    [one] { $shown } aberta
   *[other] { $shown } abertas
 }
review-part-answered = { $n ->
    [one] { $shown } respondida
   *[other] { $shown } respondidas
 }
review-part-taken-up = { $n ->
    [one] { $shown } acolhida por uma atividade
   *[other] { $shown } acolhidas por atividades
 }
review-part-none = sem resposta
review-unknown = não informado
review-no-reason = Não foi dado motivo.
review-fewer = menos de { $n }
review-and-more = { $n ->
    [one] e mais { $shown }
   *[other] e mais { $shown }
 }
review-rate = { $rate } { $currency } (desde { $day })
# family: review-unit-
review-unit-people = { $n ->
    [one] { $shown } pessoa
   *[other] { $shown } pessoas
 }
review-unit-events = { $n ->
    [one] { $shown } evento
   *[other] { $shown } eventos
 }
review-unit-organisations = { $n ->
    [one] { $shown } organização
   *[other] { $shown } organizações
 }
review-unit-countries = { $n ->
    [one] { $shown } país
   *[other] { $shown } países
 }
review-unit-country-teams = { $n ->
    [one] { $shown } equipe de país
   *[other] { $shown } equipes de país
 }
review-unit-documents = { $n ->
    [one] { $shown } documento
   *[other] { $shown } documentos
 }
review-unit-practices = { $n ->
    [one] { $shown } prática
   *[other] { $shown } práticas
 }
review-unit-usd = { $n ->
    [one] { $shown } dólar dos Estados Unidos
   *[other] { $shown } dólares dos Estados Unidos
 }
review-share = { $part } de { $of } ({ $percent }%)
review-yes = sim
review-no = não
review-not-applicable = não se aplica
review-sources = Fontes:
review-sources-more = { $n ->
    [one] e mais { $shown }, no anexo
   *[other] e mais { $shown }, no anexo
 }
review-source-of = { $source } ({ $member })
review-source-recommendation = recomendação { $reference }
review-source-participation = participação em { $reference }
review-source-plan = o plano
review-source-review = a revisão
review-source-amendment = emenda { $n }
review-source-consultation = consulta { $n }
review-source-event = evento { $reference }
# family: review-kind-
review-kind-plan = Plano
review-kind-review = Revisão
review-kind-activity = Atividade
review-kind-use = Indicador
review-kind-value = Valor
review-kind-evidence = Evidência
review-kind-progress = Relatório de um membro
review-kind-event = Evento
review-kind-need = Necessidade
review-kind-amendment = Emenda
review-kind-line = Linha de orçamento
review-kind-consultation = Consulta
review-kind-recommendation = Recomendação
review-kind-participation = Participação
review-in-language = (texto em { $language })
review-mark-author = Afirmação de quem a escreveu, sem fonte registrada aqui.
review-mark-changed = Aquilo em que esta afirmação se apoia mudou desde que ela foi escrita.
review-illustrative = Ilustrativo: o conteúdo deste plano é inventado para mostrar o sistema.
review-of-period = Período examinado: de { $from } a { $until }.
review-held-on = A revisão foi realizada de { $from } a { $until }.
review-for = Para: { $audience }.
review-how-to-read = Cada afirmação indica suas fontes em uma nota. O que não tem fonte é marcado como de quem o escreveu. Contagens de pessoas ou organizações abaixo de 5 não são informadas.
review-sealed = O plano foi endossado em { $date }. SHA-256 do documento selado: { $hash }
review-unconfirmed-cluster = O agrupamento de objetivos em mesas-redondas não está confirmado.
review-made-from = Edição { $n }, feita com o que estava registrado em { $moment } (posição { $position } do histórico da rede).
review-first-planned = { $now } (antes: { $first })
review-no-lead = ninguém ainda
# family: review-picture-
review-picture-progress = Avanços por objetivo
review-picture-money = Recursos por prioridade
review-picture-countries = Atividades por país
review-picture-indicators = Indicadores em relação à sua meta
# family: review-picture-unit-
review-picture-unit-progress = atividades
review-picture-unit-money = dólares dos Estados Unidos
review-picture-unit-countries = atividades
review-picture-unit-indicators = por cento da meta
# family: review-picture-rows-
review-picture-rows-progress = Objetivo
review-picture-rows-money = Prioridade
review-picture-rows-countries = País
review-picture-rows-indicators = Indicador
review-figure-plan = Plano “{ $plan }”
review-figure-as-of = Em { $date }
review-figure-nothing = Não há nada a mostrar.
review-figure-data = Dados da figura: { $title }
review-figure-whole = Todas
review-figure-caption = { $title } ({ $unit }). Fonte: { $source }. { $date }.
review-table-activities = Atividades
review-table-money = Recursos por prioridade, em dólares dos Estados Unidos
review-total = Total
# family: review-column-
review-column-reference = Referência
review-column-title = Título
review-column-lead = Líder
review-column-when = Quando
review-column-status = Situação
review-column-priority = Prioridade
review-column-required = Necessário
review-column-available = Disponível
review-column-spent = Gasto
review-column-gap = Falta
review-column-short = Sigla
review-column-name = Nome
review-column-role = Função
review-column-objective = Objetivo
review-column-serving = Atividades
review-column-primary = Como finalidade principal
review-column-kind = Tipo
review-column-others = Outros
review-column-from = De
review-column-until = Até
review-column-first = Previsto inicialmente
review-column-reason = Por que foi adiado
review-column-places = Lugares
review-column-objectives = Objetivos
review-column-indicator = Indicador
review-column-window = Período de relatórios
review-column-member = Membro
review-column-value = Valor
review-column-denominator = De quantos
review-column-remark = Observação
review-column-note = Nota
review-column-activity = Atividade
review-column-source = Fonte dos recursos
review-column-year = Ano
review-column-quarter = Trimestre
review-column-currency = Moeda
review-column-language = Idioma
review-column-day = Data
review-column-place = Onde está
review-column-hash = SHA-256
review-column-number = N.º
review-column-section = Seção
review-column-about = Sobre
review-column-claim = Afirmação
review-column-sources = Fontes
review-column-rate = Unidades por dólar
review-column-rate-from = Taxa vigente desde
review-column-required-usd = Necessário (USD)
review-column-available-usd = Disponível (USD)
review-column-spent-usd = Gasto (USD)
# family: review-sheet-
review-sheet-activities = Atividades
review-sheet-values = Valores
review-sheet-lines = Orçamento
review-sheet-evidence = Evidências
review-sheet-claims = Afirmações
review-sheet-traces = Fontes
review-annex-about = Sobre
review-annex-made = Feito com o que estava registrado em { $moment }.
review-label-contents = Conteúdo
review-label-page = Página
review-label-notes = Notas
review-label-table = Tabela
review-label-figure = Figura

# O próprio plano, impresso.
review-of-plan = Período do plano: de { $from } a { $until }.
review-plan-members = Membros
review-plan-no-activities = Ainda sem atividades.
review-plan-without-priority = Atividades sem prioridade
review-plan-objectives = Objetivos do Pacto que o plano atende
review-plan-as-of = Em { $moment }. { $address }
review-plan-authorship = Autoria: { $network }.

# No histórico.
# family: history-entity-
history-entity-review = Revisão regional
history-entity-review-section = Seção do relatório
history-entity-review-claim = Afirmação do relatório
history-entity-review-edition = Edição do relatório
# family: history-action-
history-action-draft = redação do rascunho
history-action-ask = pedido
history-action-make = preparação
history-action-fail = não pôde ser preparada
history-action-unpublish = retirada
history-action-renew = refeita
history-action-remove = removida
history-action-restore = restaurada
history-action-move = movida
