# Chaves de acesso dos programas.
tokens-title = Tokens para programas
tokens-lead = Com um token, um programa lê o que lhe é permitido ou importa atividades para esta rede, sem a conta de ninguém.
tokens-made = Novo token
tokens-made-once = Ele só é mostrado agora e não é guardado. Copie-o para onde o programa o lê. É assim que se usa:
tokens-made-already = Este formulário já foi enviado e o token foi mostrado naquele momento. Se ele se perdeu, encerre-o abaixo e crie outro.
tokens-good = Válidos
tokens-none = Nenhum programa tem um token válido. Com um, um painel ou uma planilha lê a rede, ou importa nela, sem a conta de ninguém.
tokens-make = Criar um token
tokens-name = Para que serve
tokens-name-hint = Para reconhecê-lo depois, por exemplo “painel da CEPAL”. Fica no histórico público: sem nomes nem endereços de pessoas.
tokens-scope = O que pode fazer
tokens-days = Por quantos dias
tokens-until = até
tokens-used = último uso:
tokens-never-used = nenhum ainda
tokens-end = Encerrar agora
tokens-over = { $n ->
    [one] { $shown } token encerrado ou vencido
   *[other] { $shown } tokens encerrados ou vencidos
 }
tokens-made-by = Criado por { $by } em { $date }.
tokens-ended-on = encerrado em { $date }
tokens-wrong-name = Diga para que serve, em no máximo 100 caracteres.
tokens-wrong-address = O histórico é público: retire o endereço de e-mail.
tokens-wrong-days = Escreva um número inteiro de 1 a 365.
tokens-wrong-scope = Escolha o que pode fazer.
# family: token-scope-
token-scope-read = Ler o que é público
token-scope-write = Ler o que os membros leem e importar atividades
