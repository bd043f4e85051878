# Los textos junto a sus traducciones.
translations-title = Traducciones
translations-lead = Cada texto del plan junto a su traducción. Un original que cambia no borra nada: deja la traducción marcada hasta que alguien la ponga al día.
translations-invite = lo que falta y lo que quedó atrás de su original
translations-languages = Cuánto hay en cada idioma
translations-into = Traducción a
translations-which = Qué textos se muestran
translations-show-missing = Faltan
translations-show-older = Más antiguas que su original
translations-show-all = Todas
translations-found = { $n ->
    [one] { $shown } texto
   *[other] { $shown } textos
 }
translations-plan = Plan
translations-original = Original
translations-made-of = El original cuando se tradujo
translations-translation = Traducción
translations-by = Quién tradujo (persona o equipo)
translations-official = Versión oficial
translations-right = Sigue siendo correcta tal como está
translations-save = Guardar lo escrito
translations-save-how = Se guarda cada texto de esta página que usted haya cambiado. Vaciar una traducción la quita.
translations-saved = { $n ->
    [0] No había nada nuevo que guardar.
    [one] Se guardó { $shown } texto.
   *[other] Se guardaron { $shown } textos.
 }
translations-trouble = { $n ->
    [one] Un texto no se guardó y espera su decisión:
   *[other] { $shown } textos no se guardaron y esperan su decisión:
 }
translations-conflict = Alguien cambió el original o la traducción mientras usted escribía. Están los dos: guarde la suya, o copie la otra.
translations-theirs = Lo que hay ahora
translations-yours = Lo que usted escribió
translations-name-too-long = El nombre de quien tradujo admite { $most } caracteres.
translations-none = No hay ningún texto así.
translations-back = Volver al plan
translations-to-list = Volver a la lista
standing-missing = Falta
standing-older = Más antigua que su original
standing-current = Al día
standing-original = Escrito en este idioma
text-older = El original cambió desde entonces
history-action-translate = traducción
