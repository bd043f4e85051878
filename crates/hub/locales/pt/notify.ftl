# Os e-mails que saem. Texto simples: os links vão inteiros, cada um na sua linha.
# family: mail-
mail-greeting = Olá, { $name }:
mail-greeting-nobody = Olá:
mail-closing =
    Atenciosamente,
    a mesa de trabalho da sua rede

    O Aunar envia esta mensagem por conta própria e ninguém lê as respostas. Para falar com uma pessoa, escreva à secretaria da sua rede.

mail-sign-in-subject = Seu link para entrar
mail-sign-in =
    Alguém, provavelmente você, acaba de pedir para entrar com este endereço. Este link abre a porta:

    { $link }

    Funciona uma só vez e durante quinze minutos. Abra-o no dispositivo em que quer trabalhar e aperte o botão.

    Não foi você? Não é preciso fazer nada: sem esta mensagem ninguém entra, e o link vence sozinho. Não o encaminhe a ninguém.

mail-passkey-added-subject = Uma chave de acesso foi adicionada à sua conta
mail-passkey-added =
    A partir de agora é possível entrar na sua conta com a chave de acesso “{ $passkey }”.

    Não foi você? Remova-a e encerre os dispositivos que não reconhecer em:

    { $link }

    Depois avise a secretaria da sua rede.

mail-needed = Chega seja qual for a sua escolha sobre o correio, porque é necessária para o que foi pedido com este endereço.
mail-fewer =
    Não receber mais cartas sobre este assunto:
    { $stop }
    Escolher sobre o que lhe escrevemos e com que frequência:
    { $choose }

mail-digest-subject = { $count } avisos esperam por você
mail-digest =
    Isto foi reunido para você, como escolheu:

    { $list }

mail-address-returned-subject = As cartas para { $name } não chegam
mail-address-returned =
    Um servidor de correio disse que a caixa de { $name } não existe ({ $status }). A partir de agora nada mais é enviado para lá, a não ser o link para entrar quando for pedido.

    Pergunte-lhe por outra via. Se o endereço estiver certo, diga-o na página da pessoa e voltaremos a escrever-lhe:

    { $link }

letters-topic-endorsement = Decisões sobre planos
letters-topic-reporting = Relatórios que lhe são pedidos
letters-topic-requests = Pedidos de apoio dos Estados
letters-topic-network = O que é preciso atender na rede
letters-rhythm-at-once = Cada carta na hora
letters-rhythm-daily = Uma de manhã, se houver algo
letters-rhythm-weekly = Uma na segunda-feira de manhã
letters-rhythm-none = Nenhuma
letters-zone = Seu fuso horário
letters-zone-hint = A manhã das cartas reunidas é às sete nesse fuso.
letters-wrong-rhythm = Escolha um dos quatro ritmos.
letters-wrong-zone = Escolha um fuso da lista.
account-letters = Correio
account-letters-lead = Sobre o que lhe escrevemos e com que frequência. O que deixa de fazer sentido no dia seguinte, como o último dia para decidir, não espera pelas outras cartas.
account-letters-kept = Guardado. O que já esperava segue o que acaba de escolher.
account-letters-unreached = Desde { $since } as cartas não chegam ao seu endereço. Se voltou a funcionar, entre uma vez com um link por correio e voltaremos a escrever-lhe.
account-letters-needed = O necessário chega sempre: os links para entrar, os convites, o que diz respeito à segurança da sua conta e o que pede com um formulário (confirmações, inscrições).
letters-stop-title = Menos cartas
letters-stop = Com o botão, não lhe escrevemos mais sobre: { $about }.
letters-stop-go = Não me escrevam mais sobre isto
letters-stopped = Não lhe escrevemos mais sobre: { $about }.
letters-stop-needed = O necessário, como os links para entrar, continua a chegar.
letters-stop-choose = Escolher sobre o que me escrevem
error-letters-link = Este link não abre nada: não está inteiro, ou é de alguém que já não está aqui. Nada foi alterado. Na sua conta pode escolher sobre o que lhe escrevemos.
