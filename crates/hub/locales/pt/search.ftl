# Search.
search-title = Pesquisa
search-what = Palavras, nomes, referências
search-empty = Escreva o que procura: um tema, um país, uma agência com qualquer de suas siglas. Acentos e plurais não importam.
search-none = Nada aqui fala de “{ $question }”.
search-none-next = Todas as palavras têm de estar lá: tente com menos, ou com as do idioma em que o texto foi escrito.
search-found = { $n ->
    [one] { $shown } resposta
   *[other] { $shown } respostas
 }
search-all = { $n ->
    [one] A única, em lista
   *[other] As { $shown }, em lista
 }
search-in-activities = Atividades
search-in-events = Eventos
search-in-priorities = Prioridades
search-in-needs = Necessidades e oportunidades
search-in-mechanisms = Mecanismos
search-in-members = Membros
search-in-news = Notícias
search-in-proposals = Propostas
search-in-calls = Chamadas de propostas
search-in-rooms = Salas de diálogo
search-in-organisations = Organizações registradas
