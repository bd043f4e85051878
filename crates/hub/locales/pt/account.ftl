# Entrar e sair; a própria conta.
nav-account = Minha conta

sign-in-title = Entrar
sign-in-lead = Sem senha: escreva o seu endereço de e-mail e enviaremos um link que abre a porta uma única vez.
sign-in-address = Endereço de e-mail
sign-in-send = Receber um link por e-mail
sign-in-provider = Entrar com { $name }
sign-in-new = Você participa da rede e não consegue entrar? A secretaria da sua rede convida as pessoas; aqui ninguém se cadastra por conta própria.
sign-in-no-address = “{ $written }” não é um endereço de e-mail. Escreva-o completo, por exemplo nome@agencia.example.
sign-in-sent-title = Verifique o seu e-mail
sign-in-sent = Se { $address } é de alguém que participa aqui, um link para entrar está a caminho.
sign-in-sent-how = Funciona uma vez e durante quinze minutos. Abra-o no dispositivo em que quer trabalhar.
sign-in-sent-nothing = Não chegou nada?
sign-in-sent-spam = Espere uns dois minutos e olhe também na caixa de spam.
sign-in-sent-other = Talvez a rede conheça você por outro endereço: tente o da sua agência.
sign-in-sent-ask = Se ainda assim não chegar, escreva à secretaria da sua rede.
sign-in-again = Pedir outro link
sign-in-press = Um toque e você já está dentro.
sign-in-go = Entrar
sign-in-once = O link funciona uma vez. Alguns programas de e-mail abrem links sozinhos; por isso há um botão.
invitation-title = Boas-vindas
invitation-press = A rede convidou você a trabalhar aqui. Um toque e você já está dentro; da próxima vez bastará o seu endereço de e-mail.

account-title = Minha conta
account-who = Seu nome e seu endereço são mantidos pela secretaria da sua rede. Seus mandatos estão em:
account-language = Idioma
account-language-field = Escrevemos a você em
account-save = Salvar
account-devices = Onde a sua conta está aberta
account-devices-lead = Cada linha é um navegador que pode agir em seu nome. Encerre os que não reconhecer; o que for encerrado deixa de funcionar na hora. Os horários são universais (UTC).
account-past = Acessos anteriores, dos últimos noventa dias
device-on = { $browser } no { $system }
device-unknown = Um programa que não diz qual é
device-this = este
device-since = desde { $when }
device-seen = último uso: { $when }
device-end = Encerrar
device-end-others = Encerrar todos os outros
# family: door-
door-link = por link de e-mail
door-passkey = com chave de acesso
door-oidc = com o provedor de identidade
account-passkeys = Chaves de acesso
account-passkeys-lead = Com uma chave de acesso você entra sem esperar nenhum e-mail: com a digital, o rosto ou o código do seu próprio dispositivo. Nada disso sai dele.
account-passkeys-none = Você ainda não tem nenhuma.
passkey-add = Adicionar uma chave de acesso
passkey-add-failed = Não foi possível adicionar a chave. Nada mudou: tente de novo, ou continue entrando com o link de e-mail.
passkey-needs-script = Para adicionar uma chave de acesso é preciso JavaScript; todo o resto funciona sem ele.
passkey-needs-https = Este site ainda não pode usar chaves de acesso: precisa ter um nome e ser acessado por https. Quem opera a instalação sabe como.
passkey-sign-in = Entrar com uma chave de acesso
passkey-failed = Essa chave não abriu a porta. Tente de novo, ou peça um link.
passkey-name = Nome da chave
passkey-rename = Renomear
passkey-remove = Remover
passkey-since = adicionada em { $when }
passkey-used = último uso: { $when }
passkey-unused = ainda não usada
account-tokens = Programas que agem em seu nome
account-tokens-lead = Um programa com um token seu pode fazer o que você pode fazer naquele momento, conforme os seus mandatos, e o histórico registra que foi você, por meio de um programa. Decidir por um membro em um endosso, os mandatos, os tokens e esta página cabem só a você. Não dê o token a mais ninguém.
account-tokens-none = Nenhum programa age em seu nome. Crie um token quando precisar.
account-token-over = encerrado
account-token-since = criado em { $when }
account-tokens-enough = Você já tem vinte tokens válidos. Encerre algum de que não precise mais.

error-too-many-heading = Vamos mais devagar
error-too-many = { $n ->
    [one] Isso foi pedido vezes demais. Tente de novo em um minuto; se você já recebeu um link, ele continua valendo.
   *[other] Isso foi pedido vezes demais. Tente de novo em { $shown } minutos; se você já recebeu um link, ele continua valendo.
}
error-passkeys-off = Este site ainda não pode usar chaves de acesso. Entre com um link de e-mail.
error-passkeys-enough = Você já tem vinte chaves de acesso. Remova uma antes de adicionar outra.
error-passkey-refused = O que o dispositivo enviou não é o que lhe foi pedido. Nada mudou: tente de novo, ou entre com um link de e-mail.
error-passkey-name = Uma chave precisa de um nome de uma a sessenta letras.
error-ceremony-over = Isto já foi usado, demorou demais ou começou em outro navegador. Nada mudou: comece de novo em “Entrar”.
error-provider-away = O provedor de identidade não responde como deve. A culpa não é sua: tente daqui a pouco, ou entre com um link de e-mail.
error-provider-refused = O que o provedor de identidade disse não pôde ser confirmado e não foi aceito. Comece de novo, ou entre com um link de e-mail.
error-provider-said-no = O provedor de identidade não deixou você passar; a resposta foi “{ $error }”. Comece de novo, ou entre com um link de e-mail.
error-provider-unknown = Essa identidade não dá acesso a este site. Se você participa da rede, peça à secretaria que o seu mandato fique registrado no endereço que o seu provedor confirma.
error-needs-browser = Isto é feito por uma pessoa, em um navegador: quem decide por um membro tem o documento diante de si, e com um token ninguém mais entra nem se cria outro token. Nada foi alterado.
