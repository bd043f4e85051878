# Search.
search-title = Busca
search-what = Palavras, nomes, referências
search-empty = Escreva o que procura: um tema, um país, uma agência com qualquer de suas siglas. Acentos e plurais não importam, nem um erro de digitação.
search-none = Nada aqui fala de “{ $question }”.
search-none-next = Todas as palavras têm de estar lá: tente com menos, ou com as do idioma em que o texto foi escrito.
search-found = { $n ->
    [0] { $shown } resultados
    [one] { $shown } resultado
   *[other] { $shown } resultados
 }
search-all = { $n ->
    [one] Ver o único em uma lista
   *[other] Ver os { $shown } em uma lista
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
search-suggested = { $n ->
    [0] Sem sugestões
    [one] { $shown } sugestão
   *[other] { $shown } sugestões
 }
search-meant = Ninguém escreveu isso aqui: estes são os resultados para “{ $question }”.
search-exactly = Buscar exatamente “{ $question }”
search-begun = Mostra-se o que começa com “{ $question }”.
search-kinds = Tipos de resultados
search-all-kinds = Tudo
search-none-of-kind = Nada deste tipo corresponde: veja os outros.
search-in-people = Pessoas
search-in-places = Páginas
deed-activity = Nova atividade
deed-report = Relatar avanços
deed-event = Novo evento
deed-practice = Compartilhar uma prática
deed-news = Escrever uma notícia
deed-room = Abrir uma sala de diálogo
palette-title = Buscar, ir ou começar algo
palette-open = Buscar ou começar algo
palette-keys = também com
palette-close = Fechar
