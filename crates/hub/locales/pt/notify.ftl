# Os e-mails que saem. Texto simples: os links vão inteiros, cada um na sua linha.
# family: mail-
mail-greeting = Olá, { $name }:
mail-greeting-nobody = Olá,
mail-closing =
    Atenciosamente,
    a mesa de trabalho da sua rede

    O Aunar envia esta mensagem automaticamente e ninguém lê as respostas. Para falar com uma pessoa, escreva à secretaria da sua rede.

mail-sign-in-subject = Seu link para entrar
mail-sign-in =
    Alguém, provavelmente você, acaba de pedir para entrar com este endereço. Entre com este link:

    { $link }

    Funciona uma só vez e durante quinze minutos. Abra-o no dispositivo em que quer trabalhar e pressione o botão.

    Não foi você? Não é preciso fazer nada: sem esta mensagem ninguém entra, e o link vence sozinho. Por favor, não o encaminhe a ninguém.

mail-passkey-added-subject = Uma chave de acesso foi adicionada à sua conta
mail-passkey-added =
    A partir de agora é possível entrar na sua conta com a chave de acesso “{ $passkey }”.

    Não foi você? Remova-a e encerre os dispositivos que não reconhecer em:

    { $link }

    Depois avise a secretaria da sua rede.

mail-needed = Esta mensagem chega seja qual for a sua escolha sobre os e-mails, porque é necessária para o que foi pedido com este endereço.
mail-fewer =
    Não receber mais e-mails sobre este assunto:
    { $stop }
    Escolher sobre o que lhe escrevemos e com que frequência:
    { $choose }

mail-digest-subject =
    { $n ->
        [one] { $shown } aviso espera por você
       *[other] { $shown } avisos esperam por você
    }
mail-digest =
    Aqui está o que foi reunido para você, como escolheu:

    { $list }

mail-address-returned-subject = Os e-mails para { $name } não chegam
mail-address-returned =
    Um servidor de e-mail informou que a caixa de { $name } não existe ({ $status }). A partir de agora nada mais é enviado para lá, a não ser o link para entrar quando for pedido.

    Por favor, pergunte à pessoa por outro meio. Se o endereço estiver certo, indique isso na página dela e voltaremos a lhe escrever:

    { $link }

letters-topic-endorsement = Decisões sobre planos
letters-topic-reporting = Relatórios que lhe são pedidos
letters-topic-requests = Solicitações de apoio dos Estados-Membros
letters-topic-network = O que é preciso atender na rede
letters-rhythm-at-once = Cada e-mail na hora
letters-rhythm-daily = Um de manhã, se houver algo
letters-rhythm-weekly = Um na segunda-feira de manhã
letters-rhythm-none = Nenhum
letters-zone = Seu fuso horário
letters-zone-hint = Os e-mails reunidos saem às sete da manhã nesse fuso.
letters-wrong-rhythm = Escolha uma das quatro frequências.
letters-wrong-zone = Escolha um fuso na lista.
account-letters = E-mail
account-letters-lead = Sobre o que lhe escrevemos e com que frequência. O que deixa de fazer sentido no dia seguinte, como o último dia para decidir, não espera pelos outros e-mails.
account-letters-kept = Salvo. O que já esperava segue o que você acaba de escolher.
account-letters-unreached = Desde { $since } os e-mails não chegam ao seu endereço. Se ele voltou a funcionar, entre uma vez com um link por e-mail e voltaremos a lhe escrever.
account-letters-needed = O necessário chega sempre: os links para entrar, os convites, o que diz respeito à segurança da sua conta e o que você pede por formulário (confirmações, inscrições).
letters-stop-title = Menos e-mails
letters-stop = Com este botão, você deixa de receber e-mails sobre: { $about }.
letters-stop-go = Parar de receber e-mails sobre isto
letters-stopped = Você não receberá mais e-mails sobre: { $about }.
letters-stop-needed = O necessário, como os links para entrar, continua chegando.
letters-stop-choose = Escolher sobre o que receber e-mails
error-letters-link = Este link não funciona: está incompleto, ou é de alguém que já não está aqui. Nada foi alterado. Na sua conta você pode escolher sobre o que receber e-mails.
