# Quem atua por quem: mandatos, convites.
people-title = Pessoas e mandatos
people-lead = Quem atua por quem na rede, desde quando e até quando. Esta página é só para quem trabalha nela.
people-new = Conceder um mandato
people-none = Ninguém tem um mandato em vigor.
people-none-fits = Nenhum mandato corresponde a esses filtros.
people-show-all = Ver todos
people-all = Todas
people-all-not-ended = Em vigor e futuros
# family: people-filter-
people-filter-role = Função
people-filter-entity = Entidade
people-filter-state = Situação
# family: people-state-
people-state-in-force = Em vigor
people-state-coming = Futuros
people-state-ended = Encerrados
# family: people-is-
people-is-in-force = em vigor
people-is-coming = futuro
people-is-ended = encerrado
people-see-ended = { $n ->
    [one] Ver { $shown } mandato encerrado
   *[other] Ver { $shown } mandatos encerrados
 }
people-given-by = Concedido por { $by } em { $date }.
people-ended-by = Encerrado por { $by } em { $date }.
people-when = desde { $from }, { $until }
people-no-end = sem data de término
people-invited-waits = Convite de { $date }, não usado
people-came = Entrou pela primeira vez em { $date }
people-invited-came = Convite de { $invited }; entrou pela primeira vez em { $came }
people-by-somebody = alguém que já não consta da rede
people-by-operator = quem opera a instalação
people-by-program = este programa
people-which-role = O que a pessoa será na rede?
people-other-role = Escolher outra função
# family: role-may-
role-may-secretariat = Conduz o escritório da rede: concede e encerra mandatos, conduz planos, consultas e rodadas.
role-may-co-lead = Fala por uma das entidades que lideram a rede e conduz com a secretaria seus planos e rodadas.
role-may-priority-co-lead = Redige e revisa as atividades da prioridade que sua entidade colidera.
role-may-focal-point = Fala por um membro: redige suas atividades, decide por ele e nomeia seus suplentes.
role-may-alternate = Substitui o ponto focal de sua entidade.
role-may-observer = Acompanha por um Estado-Membro o que se abre aos Estados-Membros, e comenta.
role-may-stakeholder = Ocupa o assento de uma organização ou coalizão e comenta o que lhe é aberto.
role-may-translator = Traduz os textos da rede e vê os rascunhos para isso.
role-may-reader = Lê o que os membros leem, sem escrever.
people-optional = (opcional)
people-choose = Escolha…
# family: people-field-
people-field-role = Função
people-field-of = Por
people-field-when = Vigência
people-field-email = Endereço de e-mail
people-field-name = Nome
people-field-lang = Idioma em que receberá e-mails
people-field-entity = Entidade
people-field-priority = Prioridade
people-field-country = País
people-field-from = Primeiro dia
people-field-until = Último dia
people-field-arrival = Chegada
# family: people-hint-
people-hint-email = O da própria pessoa, não o de um escritório. Só quem concede mandatos o vê.
people-hint-name = Como quer ser chamada. Se o endereço já for conhecido, mantém-se o nome registrado.
people-hint-entity = Seu nome ou sigla, em qualquer dos quatro idiomas.
people-hint-until = Em branco: até que alguém o encerre.
# family: people-wrong-
people-wrong-some = { $n ->
    [one] Um campo precisa de sua atenção. Nada do que você escreveu se perdeu.
   *[other] { $shown } campos precisam de sua atenção. Nada do que você escreveu se perdeu.
 }
people-wrong-email = Escreva um só endereço de e-mail, como nome@organizacao.example.
people-wrong-name = Escreva um nome de até 200 caracteres.
people-wrong-lang = Escolha um dos quatro idiomas.
people-wrong-day = Escreva um dia entre 1990 e 2100, como 2023-05-24.
people-wrong-entity = Não se conhece nenhuma entidade com esse nome. Tente a sigla.
people-wrong-entity-near = Não é um nome conhecido, mas se parece com: { $names }. Escreva um deles.
people-wrong-needs-entity = Diga por qual entidade a pessoa atua.
people-wrong-needs-priority = Escolha uma prioridade de um plano desta rede.
people-wrong-needs-country = Escolha um país.
people-wrong-ends-before-it-begins = O último dia é anterior ao primeiro.
people-wrong-ends-in-the-past = O último dia já passou. Escolha hoje ou um dia posterior, ou deixe em branco.
people-wrong-not-of-the-network = Nesta rede essa entidade não pode ter esta função. Veja a lista de membros.
people-sure = Sim, é o que quero
people-sure-namesake = A rede já tem alguém chamado { $name }, com outro endereço. É outra pessoa?
people-sure-twice = Essa pessoa já tem este mandato: { $what }, desde { $from }, { $until }. Quer conceder outro igual? Para prorrogar o que ela já tem, abra-o na lista.
people-give = Conceder o mandato
people-leave = Desistir
people-invitation = Convite
people-invitation-how = Este link vai por e-mail para { $email }. Funciona uma vez, até { $date }.
people-invitation-once = Só é mostrado agora, para o caso de o e-mail não chegar. Quem o tiver entra como essa pessoa: se você o enviar, faça-o por um meio seguro. Se for perdido, crie outro; o anterior deixa de funcionar.
people-given-known = A pessoa já é conhecida e entra como sempre: o mandato a espera em sua mesa.
people-to-mandate = Ver o mandato
people-over = Foi encerrado e não se reabre. Se for preciso, conceda um novo.
people-invite-again = Convite
people-invite-again-how = A pessoa ainda não entrou. Você pode criar um novo link, válido por sete dias; o anterior deixa de funcionar.
people-invite-go = Criar um novo link
people-extend = Alterar o último dia
people-extend-go = Salvar o último dia
people-end = Encerrar agora
people-end-how = A pessoa deixa de atuar sob este mandato imediatamente. O que fez continua sendo seu.
people-end-go = Encerrar este mandato
people-reason = Motivo
people-reason-hint = Fica no histórico da rede, que é público e não esquece: sem endereços nem assuntos pessoais.
people-reason-missing = Diga o motivo: ele fica no histórico.
people-reason-long = O motivo tem mais de 1.000 caracteres. Abrevie-o.
people-reason-address = O histórico é público: retire o endereço de e-mail.
people-last-secretariat = É a última pessoa da secretaria sem data de término: se o mandato terminasse, ninguém poderia conduzir a rede. Conceda antes um mandato de secretaria a outra pessoa.
people-until-moved = Nesse meio-tempo alguém alterou o último dia. Agora é: { $date }. O que você escreveu continua no campo; salve de novo se quiser mantê-lo.
people-deeds = Como surgiu
people-members-link = Quem atua por cada membro
error-mandate-over = O mandato com o qual podia fazer isto terminou. Nada mudou. Se ele deveria continuar em vigor, escreva à secretaria da sua rede.
error-mandate-ended-already = Esse mandato já tinha terminado. Nada mudou.
error-came-in-already = Essa pessoa já entrou: não precisa de convite. Ela pode pedir um link na página de entrada.
error-last-secretariat = O primeiro mandato da secretaria não tem data de término: quando vencesse, ninguém poderia conceder o seguinte.
error-not-found-mandate = Esta rede não tem nenhum mandato “{ $found }”.
error-not-found-token = Esta rede não tem nenhum token “{ $found }”.
error-token-ended-already = Esse token já tinha sido encerrado. Nada mudou.
# family: mail-
mail-invitation-subject = Convite para { $network }
mail-invitation =
    { $network } prepara e acompanha seu plano de trabalho no Aunar e convida você a trabalhar nele. Entre com este link:

    { $link }

    Funciona uma vez, até { $until }. Depois bastará o seu endereço de e-mail. Por favor, não o repasse: quem o tiver entra com o seu nome.

    Você não esperava este convite? Pode ignorá-lo; o link expira sozinho.
people-field-unreached = E-mails
people-unreached = Não chegam desde { $since } ({ $status })
people-write-again = Voltar a enviar e-mails
people-write-again-how = Um servidor de e-mail informou que esta caixa não existe, e nada mais é enviado para lá. Se você sabe que o endereço está certo, confirme aqui.
people-write-again-go = Confirmar que o endereço está certo
