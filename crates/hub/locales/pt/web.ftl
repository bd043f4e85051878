# A moldura de cada página, textos, períodos e erros.
nav-skip = Ir para o conteúdo
nav-sign-in = Entrar
nav-sign-out = Sair
nav-desk = Minha mesa
nav-languages = Idioma
nav-search = Buscar na rede
nav-search-go = Buscar
nav-sections = Partes da rede
section-plan = Plano
section-activities = Atividades
section-timeline = Cronograma
section-coverage = Cobertura
section-endorsement = Endosso
section-calendar = Calendário
section-members = Membros
section-needs = Necessidades
section-follow-up = Acompanhamento
section-dashboard = Panorama
section-reporting = Relatórios
section-indicators = Indicadores
section-money = Orçamento
section-evidence = Evidências
section-report = Revisão
section-history = Histórico
illustrative = Conteúdo ilustrativo: o que é real e o que não é
footer-what = Aunar: onde uma rede redige, pactua, coordena e acompanha o seu plano conjunto. Software livre.
footer-api = Dados para programas (API)

text-in-original = em { $language }
text-translated = Tradução não oficial do { $language }
text-translated-by = Tradução não oficial do { $language }. { $by }
# family: language-
language-es = espanhol
language-en = inglês
language-pt = português
language-fr = francês

list-and = { $first } e { $last }
list-and-i = { $first } e { $last }
month-of-year = { $month } de { $year }
days-of-month = de { $from } a { $to }
days-range = de { $from } a { $to }
period-range = { $from } a { $to }
period-quarter = T{ $n } { $year }
period-half-1 = primeiro semestre de { $year }
period-half-2 = segundo semestre de { $year }
zone-of-place = hora local: { $place }
quarter-this = Este trimestre: { $quarter }
quarter-next = Próximo trimestre: { $quarter }

error-near = Para continuar
error-home = Ir para a página inicial
error-sign-in = Entrar, caso seja algo para quem participa
error-again = Tentar de novo
error-afresh = Esta página desde o início
error-as-it-is-now = Ver como está agora
error-not-found = Não encontrado
error-not-found-page = Não há nenhuma página em “{ $found }”.
error-not-found-network = Aqui não há nenhuma rede “{ $found }”.
error-not-found-plan = Esta rede não tem nenhum plano “{ $found }”.
error-not-found-activity = Este plano não tem nenhuma atividade “{ $found }”.
error-not-found-event = Esta rede não tem nenhum evento “{ $found }”.
error-not-found-line = Esta atividade não tem a linha de orçamento “{ $found }”.
error-not-found-indicator = Este relatório não pede o indicador “{ $found }”.
error-not-found-version = Este plano não tem nenhuma versão selada “{ $found }”.
error-not-found-format = Não há exportação na forma “{ $found }”. Há: xlsx, csv, hxl.csv, json, pdf, docx.
error-bad-request-heading = Isso não foi entendido
error-unknown-param = “{ $name }” não é um filtro desta página. Ela conhece: { $accepted }.
error-bad-date = “{ $value }” não é uma data para “{ $name }”. Escreva-a como { $accepted }.
error-bad-number = “{ $value }” não serve para “{ $name }”. Aceita-se um número inteiro de { $accepted }.
error-bad-value = “{ $value }” não é um valor de “{ $name }”. Aceita-se: { $accepted }.
error-bad-lang = “{ $value }” não é um idioma deste site. Aceita-se: { $accepted }.
error-needs-sign-in-heading = Entre, por favor
error-needs-sign-in = Isto é para quem participa. Entre, e você voltará a esta página.
error-needs-token = É preciso um token válido: “Authorization: Bearer aunar_…”. Quem opera a instalação o cria com “aunar token”.
error-forbidden-heading = Isso não lhe cabe
error-forbidden = O que você pode fazer aqui depende do seu mandato e da fase em que está o plano, e não inclui isto. A secretaria da rede pode explicar mais.
error-conflict-heading = Alguém se adiantou
error-not-now-heading = Agora não é possível
error-done-already-heading = Já está feito
error-over-heading = Já foi encerrado
error-not-yet-heading = Ainda não é possível
error-full-heading = Não cabe mais
error-joined-heading = Está unida a outra atividade
error-gone-heading = Não é mais válido
error-typed-heading = O que você escreveu
error-typed-copy = Não foi salvo. Copie antes de sair desta página: depois você poderá colar onde for preciso.
error-typed-text = Texto { $n }
error-other-site = Isto foi enviado de outro site e foi recusado. Nada mudou. Abra a página aqui e envie de novo.
error-not-a-form = Esperava-se um formulário, enviado como application/x-www-form-urlencoded.
error-link-spent = Este link já foi usado ou venceu. Nada mudou: peça um novo.
error-bad-request = Não foi possível ler a solicitação.
error-method-not-allowed = Este endereço não aceita este tipo de solicitação.
error-too-large = O que foi enviado é grande demais.
error-timeout = A resposta demorou demais e foi abandonada. Tente novamente, por favor.
error-busy-heading = Um momento, por favor
error-busy = Muitas pessoas estão escrevendo agora. Nada se perdeu; tente novamente em um momento.
error-away-heading = Não é possível acessar o banco de dados
error-away = Nada se perdeu. O que é público continua disponível para leitura; tente de novo em alguns segundos.
error-read-only-heading = Por enquanto nada pode ser salvo
error-read-only = Nada foi alterado. Você pode continuar lendo; tente mais tarde e, se persistir, avise quem opera esta instalação.
trouble-away = O banco de dados não responde desde { $since }. Você vê o que é público como estava naquele momento, e de algumas páginas só uma parte; até que volte nada pode ser salvo e ninguém pode entrar, e você não precisa fazer nada.
trouble-read-only = Nada pode ser salvo desde { $since }. O que você lê está em dia; será possível salvar de novo sem que você faça nada.
error-internal-heading = Algo nosso falhou
error-internal = A falha é nossa e foi registrada. Nada se perdeu; tente novamente mais tarde.
sure-for-good = Sim, é o que quero ({ $what }). Não se pode desfazer.
sure-missed = Nada foi feito: falta marcar esta caixa.
field-optional = (opcional)
field-trouble = Há { $n ->
    [one] um campo a corrigir
   *[other] { $shown } campos a corrigir
}. O que você escreveu continua aqui.
field-to-it = Por quê, ao lado do campo
field-accepted = Aceita-se: { $accepted }
# family: figure-
figure-not-a-number = Não é um número. Aceita-se, por exemplo, { $like }
figure-ambiguous = O ponto ou a vírgula pode separar milhares ou decimais. Escreva sem ambiguidade, por exemplo { $like }
figure-too-precise = Tem casas decimais demais. Aceita-se, por exemplo, { $like }
figure-too-large = É grande demais.
figure-negative = Não pode ser menor que zero. Aceita-se, por exemplo, { $like }
picture-as-table = O mesmo como tabela

# What programs send.
error-not-flat-json = Envie JSON como um único objeto plano: os nomes dos campos do formulário, cada um com um texto, um número, true ou uma lista deles.
error-once-in-use = Neste momento está sendo feita outra solicitação com esta chave. Repita a solicitação em instantes.
error-once-done = Uma solicitação com esta chave já foi feita e sua resposta não foi guardada. Nada foi feito outra vez: veja o que há.
error-once-another = Esta chave foi dada a outra solicitação no último dia. Nada foi feito: dê a cada solicitação sua própria chave.
error-once-bad-key = Uma Idempotency-Key tem de 1 a 255 caracteres.
error-needs-if-match = Diga que versão altera: If-Match com o ETag que a leitura deu. Nada foi alterado.
error-stale = Mudou desde que você leu: agora está na versão { $version }. Nada foi alterado; leia de novo e decida.
error-not-json = Envie JSON: Content-Type: application/json.
error-bad-json = O JSON não é aceito: um texto contém o caractere zero.
error-twice-in-list = Esta atividade já está antes na lista. Diga em um só lugar tudo o que ela deve dizer.
error-needs-version = Diga a partir de que versão é alterada: `version`. Nada dela foi alterado.
error-list-too-long = Uma lista tem no máximo { $most } atividades. Envie o resto em outra.
list-refused = { $n ->
    [one] Uma da lista não é aceita e nada foi gravado.
   *[other] { $shown } da lista não são aceitas e nada foi gravado.
}
