# Cómo se ven las páginas de una red.
look-title = Aspecto de la red
look-lead = Cómo se reconocen las páginas de la red: un nombre corto, donde hay poco sitio, y un color. Lo demás es igual en todas, para que nadie tenga que aprenderlo de nuevo.
look-saved = El aspecto está guardado.
look-short = Nombre corto o sigla
look-short-how = Hasta 24 caracteres. En un teléfono aparece en lugar del nombre completo.
look-accent = Color
look-accent-how = Cada color tiene sus tonos para pantallas claras y oscuras; todos se leen bien. Lo impreso es siempre claro.
look-save = Guardar
look-accent-teal = verde azulado
look-accent-blue = azul
look-accent-violet = violeta
look-accent-plum = ciruela
look-accent-red = rojo
look-accent-brown = marrón
look-accent-green = verde
look-accent-slate = pizarra
