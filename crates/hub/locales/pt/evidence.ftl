### As evidências.
evidence-title = Evidências
evidence-lead = Links e arquivos que mostram o que foi feito, apresentados por quem relata.
evidence-none = Ainda não há evidências deste tipo. São adicionadas na página de cada atividade ou no relatório dela.
evidence-all = Todas
evidence-n = { $n ->
    [0] { $shown } evidências
    [one] { $shown } evidência
   *[other] { $shown } evidências
 }
evidence-size = { $n ->
    [one] { $shown } kB
   *[other] { $shown } kB
 }
evidence-caption = Evidências, com tipo, idioma, data, tamanho e quem as apresentou
evidence-head-what = Evidência
evidence-head-about = O que é
evidence-head-activity = Atividade
evidence-withdraw = Retirar
evidence-back-to-report = Voltar ao relatório
evidence-activity-none = Ainda não há evidências desta atividade. Um link ou um arquivo mostra o que foi feito.
evidence-add = Adicionar uma evidência
evidence-add-how = Um link ou um arquivo. É publicado ao ser adicionado: não inclua nomes nem dados de pessoas.
evidence-add-button = Adicionar
# family: evidence-kind-
evidence-kind-report = Relatório
evidence-kind-publication = Publicação ou guia
evidence-kind-dataset = Dados
evidence-kind-agenda = Agenda ou programa
evidence-kind-minutes = Ata ou conclusões
evidence-kind-participation = Contagem de participação
evidence-kind-recording = Gravação
evidence-kind-picture = Imagem
evidence-kind-news = Notícia
evidence-kind-other = Outra
# family: evidence-field-
evidence-field-title = Título
evidence-field-kind = Tipo
evidence-field-lang = Idioma em que está
evidence-field-day = Data
evidence-field-entity = Quem a apresenta
evidence-field-window = Para o relatório de
evidence-field-url = Link
evidence-field-file = Ou um arquivo
evidence-title-how = O que é, como você explicaria a quem não a conhece.
evidence-title-missing = Dê-lhe um título.
evidence-url-how = Um endereço público, como https://exemplo.org/relatorio
evidence-file-how = PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPG, CSV ou texto; até 10 MB.
evidence-no-window = Nenhum em particular
evidence-no-language = Sem idioma, ou outro
evidence-day-ahead = Essa data ainda não chegou.
evidence-bad-day = Não é uma data. Aceita-se, por exemplo, 2024-05-24.
evidence-both = Um link ou um arquivo, não os dois: adicione um e depois o outro.
evidence-bad-link = Não é um endereço público da web. Aceita-se, por exemplo, https://exemplo.org/relatorio
evidence-too-many = Esta entidade já apresentou evidências demais da atividade: retire alguma antes.
# family: evidence-no-file-
evidence-no-file-none = Indique um link ou escolha um arquivo.
evidence-no-file-empty = O arquivo está vazio.
evidence-no-file-too-large = O arquivo é grande demais: aceitam-se até { $most } MB. Publique-o em outro lugar e indique o link.
evidence-no-file-name-unknown = Não se aceita um arquivo com esse nome. Aceitam-se: { $kinds }
evidence-no-file-kind-unknown = O conteúdo não é de nenhum tipo aceito. Aceitam-se: { $kinds }
evidence-no-file-not-as-named = O conteúdo não é o que o nome do arquivo indica. Salve-o com a extensão correta.
