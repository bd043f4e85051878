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
