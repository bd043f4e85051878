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
# family: translations-closed-
translations-closed-heading = Las traducciones no cambian ahora
translations-closed-endorsement = El plan está ante sus miembros: el documento sobre el que deciden contiene el texto en todos los idiomas, y por eso ninguno cambia.
translations-closed-closed = El plan está cerrado: sus textos quedan como están.
translations-closed-kept = No se guardó. Aquí está, para que lo copie:
# family: translations-instead-
translations-instead-endorsement = Cuando termine la ronda se podrá traducir de nuevo. Si una traducción tiene un error que cambia el sentido, avise a la secretaría de la red: puede retirar la ronda y abrir otra.
translations-instead-closed = Lo que siga se escribe en el próximo plan.
translations-agreed = Los miembros hicieron suyo este plan en el documento sellado, con sus versiones oficiales: esas cambian por enmienda. Las traducciones que no son oficiales se pueden añadir y corregir aquí, y las páginas dicen que no lo son.
translations-official-agreed = Una versión oficial es parte de lo que los miembros acordaron: cambia por enmienda. Aquí puede guardarla como traducción no oficial, si no hay otra oficial.
standing-missing = Falta
standing-older = Más antigua que su original
standing-current = Al día
standing-original = Escrito en este idioma
text-older = El original cambió desde entonces
history-action-translate = traducción
