# Textos que um formulário pede em vários idiomas.
texts-original = Idioma em que se escreve
texts-original-how = Basta um; as traduções podem ser adicionadas abaixo.
texts-in = Tradução: { $language }
texts-missing = Falta este texto: escreva ao menos algumas palavras.
texts-too-long = É longo demais: no máximo { $most } caracteres.
texts-original-first = Está em outro idioma, mas não naquele em que se escreve: escreva-o aqui também ou escolha outro idioma acima.
