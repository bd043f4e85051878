# Como são as páginas de uma rede.
look-title = Aparência da rede
look-lead = Como se reconhecem as páginas da rede: um nome curto, onde há pouco espaço, e uma cor. O resto é igual em todas, para que ninguém precise aprender de novo.
look-saved = A aparência está guardada.
look-short = Nome curto ou sigla
look-short-how = Até 24 caracteres. Em um telefone aparece no lugar do nome completo.
look-accent = Cor
look-accent-how = Cada cor tem seus tons para telas claras e escuras; todos se leem bem. O que se imprime é sempre claro.
look-save = Guardar
look-accent-teal = azul-petróleo
look-accent-blue = azul
look-accent-violet = violeta
look-accent-plum = ameixa
look-accent-red = vermelho
look-accent-brown = marrom
look-accent-green = verde
look-accent-slate = ardósia
