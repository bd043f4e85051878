# Ler sem conexão, e o que os scripts de cada página dizem.
offline-title = Sem conexão
offline-lead = Esta página não pode ser carregada agora: não há conexão, ou o site não responde. Assim que a conexão voltar, carregue a página de novo.
offline-kept = O que este dispositivo guarda
offline-none = Nada ainda: as páginas públicas que você abrir ficam guardadas aqui para serem lidas sem conexão, exceto enquanto sua sessão estiver aberta.
offline-next = Ir para a página inicial
says-kept = Isto é o que este dispositivo guardou em %s. A conexão falha agora: pode ter mudado desde então.
says-sending = Enviando…
says-unsent = Não foi enviado: não há conexão. O que você escreveu continua aqui; envie quando ela voltar.
says-typed = Em %s você escreveu aqui algo que não consta como enviado.
says-back = Recuperar
says-drop = Descartar
