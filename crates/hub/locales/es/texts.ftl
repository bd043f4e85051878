# Textos que un formulario pide en varios idiomas.
texts-original = Idioma en que se escribe
texts-original-how = Basta uno; las traducciones pueden añadirse abajo.
texts-in = Traducción: { $language }
texts-missing = Falta este texto: escriba al menos unas palabras.
texts-too-long = Es demasiado largo: como máximo { $most } caracteres.
texts-original-first = Está en otro idioma pero no en el que se escribe: escríbalo aquí también o elija otro idioma arriba.
