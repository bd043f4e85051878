# Networks, members, needs.
home-title = Redes
home-lead = Cada rede trabalha aqui no seu plano conjunto, à vista de todos.
home-empty = Aqui ainda não há nenhuma rede. Quem opera o sistema cria a primeira ao importar o seu plano:
network-members = { $n ->
    [0] { $shown } membros
    [one] { $shown } membro
   *[other] { $shown } membros
 }
network-plans = { $n ->
    [0] { $shown } planos
    [one] { $shown } plano
   *[other] { $shown } planos
 }
front-title = A rede e o seu plano
front-see-activities = Ver as atividades
front-see-plan = Ler o plano
front-figure-members = membros
front-figure-priorities = prioridades
front-priorities = As prioridades e o seu avanço
front-no-plan = Esta rede ainda não tem plano: a sua secretaria pode importar um.
front-next-events = Próximos eventos
front-no-events = Por enquanto nada está anunciado.
front-last-event = O último evento foi em { $date }.
front-calendar = Todo o calendário
front-subscribe = Assinar (ICS)
front-contacts = Pontos de contato
front-all-members = Todos os membros e escritórios
front-around = Veja também
front-fed-by = Alimentada por:
priority-kind-core = Básica
priority-kind-thematic = Temática
priority-kind-other = Prioridade
members-title = Membros
members-none = Ainda não foi registrado nenhum membro.
members-leads = atividades que lidera:
members-joins = de que participa:
members-partners = Parceiros
members-partners-lead = Participam de atividades do plano sem serem membros da rede.
member-role-co-lead = Colidera a rede
member-role-member = Membro
member-role-observer = Observador
member-role-stakeholder = Parte interessada
entity-kind-un-entity = Entidade das Nações Unidas
entity-kind-intergovernmental = Organização intergovernamental
entity-kind-government = Governo
entity-kind-local-government = Governo local
entity-kind-other-public = Outro órgão público
entity-kind-ingo = ONG internacional
entity-kind-national-ngo = ONG nacional
entity-kind-regional-ngo = ONG regional
entity-kind-local-ngo = ONG local
entity-kind-civil-society = Outra organização da sociedade civil
entity-kind-migrant-led = Organização dirigida por pessoas migrantes
entity-kind-diaspora = Organização da diáspora
entity-kind-trade-union = Sindicato
entity-kind-employers = Organização de empregadores
entity-kind-faith = Organização de base religiosa
entity-kind-nhri = Instituição nacional de direitos humanos
entity-kind-parliament = Parlamento
entity-kind-youth = Organização juvenil
entity-kind-academia = Instituição acadêmica
entity-kind-media = Veículo de comunicação
entity-kind-foundation = Fundação
entity-kind-private-sector = Entidade do setor privado
entity-kind-ppp = Parceria público-privada
entity-kind-fund = Fundo
entity-kind-mechanism = Mecanismo ou processo
entity-kind-network = Rede ou coalizão
entity-kind-other = Outra organização
needs-title = Necessidades e oportunidades
needs-lead = O que a região identificou como mais urgente e as atividades que respondem.
needs-none = Ainda não foi registrada nenhuma necessidade. Com elas se vê a que responde cada atividade, e o que fica sem resposta.
needs-unanswered = { $n ->
    [one] { $shown } necessidade ou oportunidade não tem resposta no plano.
   *[other] { $shown } necessidades ou oportunidades não têm resposta no plano.
 }
needs-nobody = ainda sem resposta
needs-evidence = Evidência:
needs-answered-by = { $n ->
    [0] { $shown } atividades respondem
    [one] { $shown } atividade responde
   *[other] { $shown } atividades respondem
 }
need-kind-need = Necessidade
need-kind-opportunity = Oportunidade
mechanisms-title = Mecanismos e processos
mechanisms-lead = Fora da rede, com os quais o seu plano busca sinergias.
mechanisms-linked = { $n ->
    [0] { $shown } atividades vinculadas
    [one] { $shown } atividade vinculada
   *[other] { $shown } atividades vinculadas
 }
mechanisms-what-they-do = Ver o que fazem os mecanismos
front-tour-title = Um roteiro em cinco etapas
# family: front-tour-
front-tour-coverage = O que o plano cobre
front-tour-what-coverage = Os 23 objetivos do Pacto por prioridade, país e entidade; e também o que ninguém faz.
front-tour-overlaps = Onde o mesmo seria feito duas vezes
front-tour-what-overlaps = Atividades de membros diferentes que se parecem, por quê, e o que os responsáveis responderam.
front-tour-endorsement = Quem endossou o plano
front-tour-what-endorsement = A decisão de cada membro sobre um texto selado, e o que cumpriu do que assumiu.
front-tour-dashboard = Como está indo
front-tour-what-dashboard = Avanço, atrasos, indicadores e recursos; cada número leva às suas linhas.
front-tour-report = O que será dito na revisão
front-tour-what-report = O relatório regional, em quatro idiomas, com cada frase apoiada nas suas fontes.
