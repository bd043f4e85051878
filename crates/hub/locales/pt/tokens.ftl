# Chaves de acesso dos programas.
tokens-title = Chaves para programas
tokens-lead = Com uma chave, um programa lê o que lhe é permitido ou importa atividades para esta rede, sem a conta de ninguém.
tokens-made = Nova chave
tokens-made-once = Só é mostrada agora e não é guardada. Copie-a para onde o programa a lê. É assim que se usa:
tokens-made-already = Este formulário já foi enviado e sua chave foi mostrada então. Se se perdeu, encerre-a abaixo e faça outra.
tokens-good = Válidas
tokens-none = Nenhum programa tem uma chave válida. Faça uma abaixo quando um programa precisar.
tokens-make = Fazer uma chave
tokens-name = Para que é
tokens-name-hint = Para reconhecê-la depois, por exemplo “painel da CEPAL”. Fica no histórico público: sem nomes nem endereços de pessoas.
tokens-scope = O que pode fazer
tokens-days = Por quantos dias
tokens-until = até
tokens-used = último uso:
tokens-never-used = nenhum ainda
tokens-end = Encerrar agora
tokens-over = { $n ->
    [one] { $shown } chave encerrada ou vencida
   *[other] { $shown } chaves encerradas ou vencidas
 }
tokens-made-by = Feita por { $by } em { $date }.
tokens-ended-on = encerrada em { $date }
tokens-wrong-name = Diga para que é, em no máximo 100 caracteres.
tokens-wrong-address = O histórico é público: retire o endereço de e-mail.
tokens-wrong-days = Serve um número inteiro de 1 a 365.
tokens-wrong-scope = Escolha o que pode fazer.
# family: token-scope-
token-scope-read = Ler o que é público
token-scope-write = Ler o que os membros leem e importar atividades
